"""Words and phrases to look for in a case's own words, each with what to say about it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from arende.lint.prose import CaseTexts, Prose
from arende.swedish import capitalise_first


@dataclass(frozen=True, slots=True)
class Hit:
    """Where *written* stands, *start* to *end* in the text of *prose*; *instead* as the list says."""

    prose: Prose
    start: int
    end: int
    written: str
    instead: str


@dataclass(frozen=True)
class Wordlist:
    """Rows of ”form | form” and what to write instead; a form is a word or a phrase, in lower case.

    *excused*: what stands just before a form, or just after it, where the form is right: a regular
    expression for each, by the form. A phrase is found over a line's end too.
    """

    rows: tuple[tuple[str, str], ...]
    excused_after: Mapping[str, str] = field(default_factory=dict)
    excused_before: Mapping[str, str] = field(default_factory=dict)
    forms: Mapping[str, str] = field(init=False)
    _by_word: Mapping[str, tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        forms = {form.strip(): instead for written, instead in self.rows for form in written.split("|")}
        by_word: dict[str, tuple[str, ...]] = {}
        for form in forms:
            rarest = max(re.findall(r"\w+", form), key=len)
            by_word[rarest] = (*by_word.get(rarest, ()), form)
        object.__setattr__(self, "forms", forms)
        object.__setattr__(self, "_by_word", by_word)

    def hits(self, texts: CaseTexts) -> Iterator[Hit]:
        """Every form that stands in the writer's own words, text by text.

        Why the vocabulary first: a list holds hundreds of forms and a paper two or three of them.
        """
        known = [form for word in self._by_word.keys() & texts.vocabulary for form in self._by_word[word]]
        if not known:
            return
        pattern = _any_of(known)
        for prose in texts.own:
            for found in pattern.finditer(prose.read):
                form = re.sub(r"\s+", " ", found[0].lower())
                if not self._is_excused(form, prose.read, found):
                    instead = self.forms[form]
                    capital = found[0][0].isupper()
                    yield Hit(
                        prose, *found.span(), found[0], capitalise_first(instead) if capital else instead
                    )

    def _is_excused(self, form: str, text: str, found: re.Match[str]) -> bool:
        before, after = self.excused_after.get(form), self.excused_before.get(form)
        if before and re.search(rf"(?:{before})\s+$", text[max(0, found.start() - 40) : found.start()], re.I):
            return True
        return bool(after and re.match(rf"\s+(?:{after})", text[found.end() : found.end() + 40], re.I))


def _any_of(forms: list[str]) -> re.Pattern[str]:
    """Any of *forms* as whole words; the longest first, so that a phrase goes before its beginning."""
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    alternatives = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in ordered)
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)
