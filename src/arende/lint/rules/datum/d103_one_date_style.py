"""Datum skrivs på ett sätt i löpande text.

Varför: ”2026-09-24” och ”den 3 oktober 2026” i samma mening får läsaren att leta efter en
        skillnad som inte finns.
Fel:    Avtalet löper från 2026-09-24 till den 3 oktober 2026.
Rätt:   Avtalet löper från den 24 september 2026 till den 3 oktober 2026.
Profil: ”stil”: ”ord” eller ”iso”. Utan den räcker det att varje mening håller sig till ett sätt.
        Datum för en daterad handling eller för en paragraf får alltid stå med siffror.
Källa:  Myndigheternas skrivregler, avsnittet om datum (https://www.isof.se/skrivregler)
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.dates import WrittenDate, in_words, written_dates
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "D103", "ett-sätt-att-skriva-datum"
SEVERITY = Severity.INFO

_DATED = Pattern(r"\b(?:daterat|daterad|daterade|dat\.)\s+$")
_NEAR = 30  # signs before a date that may say what it is
_IN_FIGURES = Pattern(r"\d-\d\d-\d")
_PARAGRAPH = Pattern(r"\s*,?\s*§")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each date in figures that stands among dates in words, or in the style not chosen."""
    style = next(iter(subject.words("stil", ("",))))
    for sentence in subject.texts.sentences:
        if style != "iso" and not _IN_FIGURES.search(sentence.text):
            continue
        found = [one for one in written_dates(sentence.text) if not _is_reference(sentence.text, one)]
        in_figures = [one for one in found if one.is_iso]
        # ”24 september” without a year cannot be told in figures.
        words = [one for one in found if not one.is_iso and one.year is not None]
        wrong = words if style == "iso" else in_figures if style == "ord" or words else []
        for one in wrong:
            yield from _finding(subject, sentence.address, sentence.start, one)


def _is_reference(text: str, one: WrittenDate) -> bool:
    return one.is_iso and bool(
        _DATED.search(text[max(0, one.start - _NEAR) : one.start]) or _PARAGRAPH.match(text, one.end)
    )


def _finding(subject: TextSubject, address: Address, start: int, one: WrittenDate) -> Iterator[Diagnostic]:
    if one.value is not None:
        written = f"den {in_words(one.value)}" if one.is_iso else one.value.isoformat()
        manner = "siffror" if one.is_iso else "ord"
        yield subject.finding(
            address,
            f"datumet står med {manner} bland datum som skrivs på annat sätt",
            f"skriv ”{written}”",
            within=(start + one.start, start + one.end),
        )
