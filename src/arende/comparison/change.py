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

    @property
    def is_told(self) -> bool:
        """Whether the sentence says all that differs, so that the passages need not be shown."""
        if self.deed is Deed.CHANGED:
            return len(self.passages) == 1 and self.noun.is_short
        return not self.passages or (len(self.passages) == 1 and self.noun.tells_value)

    @property
    def sentence(self) -> str:
        """”Punkt 2 i förslaget till beslut är ändrad.”"""
        done = _FORMS[self.deed][self.noun.gender]
        passage = self.passages[0] if len(self.passages) == 1 else Passage("", "")
        before, after = (text.rstrip(".") for text in (passage.before, passage.after))
        phrase, turn = self.noun.phrase, ""
        if self.deed is Deed.MOVED:
            phrase = self.noun.definite or phrase
            turn = f"; {_IT[self.noun.gender]} var {self.was}" if self.was else ""
        elif self.deed is Deed.CHANGED and self.noun.is_short and before and after:
            turn = f" från {before} till {after}"
        elif self.deed is not Deed.CHANGED and self.noun.tells_value and (before or after):
            turn = f": {before or after}"
        return f"{capitalise_first(phrase)} är {done}{turn}."
