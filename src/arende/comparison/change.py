"""One change between two versions, as a value."""

from dataclasses import dataclass
from enum import StrEnum

from arende.comparison.nouns import Noun
from arende.swedish.words import capitalise_first


class Deed(StrEnum):
    """What was done to a field."""

    CHANGED = "ändrad"
    ADDED = "tillagd"
    REMOVED = "borttagen"
    MOVED = "flyttad"


_FORMS = {
    Deed.CHANGED: {"n": "ändrad", "t": "ändrat", "pl": "ändrade"},
    Deed.ADDED: {"n": "tillagd", "t": "tillagt", "pl": "tillagda"},
    Deed.REMOVED: {"n": "borttagen", "t": "borttaget", "pl": "borttagna"},
    Deed.MOVED: {"n": "flyttad", "t": "flyttat", "pl": "flyttade"},
}
_IT = {"n": "den", "t": "det", "pl": "de"}


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text that differs: as it was and as it is; empty where it was not, or is no more."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to one field. *address* counts in the new version, for what was removed in the old one.

    *noun* is what the field is called; *passages* are the stretches that differ, in reading order.
    """

    deed: Deed
    address: str
    noun: Noun
    passages: tuple[Passage, ...] = ()
    was: str = ""
    """What a moved point or attachment was called before, if that is another name: ”punkt 2”."""
    is_form_alone: bool = False
    """Whether the words are the same, and only how they are set has changed: bold, a list, a heading."""

    @property
    def is_told(self) -> bool:
        """Whether the sentence says all that differs, so that the passages need not be shown."""
        if self.deed is Deed.CHANGED:
            return len(self.passages) == 1 and self.noun.is_short
        return not self.passages or (len(self.passages) == 1 and self.noun.tells_value)

    @property
    def sentence(self) -> str:
        """”Datumet i tjänsteutlåtandet är ändrat från 2026-09-24 till 2026-10-01.”"""
        before, after = (" ".join(text.split()).rstrip(".") for text in self._only())
        turn = ""
        if self.deed is Deed.CHANGED and self.noun.is_short and before and after:
            turn = f" från {before} till {after}"
        elif self.deed in (Deed.ADDED, Deed.REMOVED) and self.noun.tells_value and (before or after):
            turn = f": {before or after}"
        return f"{self._stem}{turn}."

    @property
    def brief(self) -> str:
        """The sentence where the passages stand beside it: ”Datumet i tjänsteutlåtandet är ändrat.”"""
        return f"{self._stem}."

    @property
    def _stem(self) -> str:
        it = self.noun.gender
        phrase, turn = self.noun.phrase, ""
        if self.deed is Deed.MOVED:
            phrase = self.noun.definite or phrase
            turn = f"; {_IT[it]} var {self.was}" if self.was else ""
        if self.is_form_alone:
            turn = ", men bara till formen"
        return f"{capitalise_first(phrase)} är {_FORMS[self.deed][it]}{turn}"

    def _only(self) -> tuple[str, str]:
        """The texts of the passage, where there is just one."""
        if len(self.passages) != 1:
            return "", ""
        return self.passages[0].before, self.passages[0].after
