"""Varje datum i texten finns i kalendern.

Varför: ett uppdrag ”senast den 31 april” har ingen sista dag, och ett beslut ”daterat 2026-02-30” finns inte.
Fel:    senast den 31 april 2026
Rätt:   senast den 30 april 2026
Källa:  den gregorianska kalendern; SS-ISO 8601
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.dates import MONTHS, WrittenDate, written_dates
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "D101", "datum-finns-i-kalendern"
SEVERITY = Severity.ERROR

_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NEAR = 30  # signs before a date that may say what it is
# What follows these is a number in the shape of a date.
_NUMBERED = Pattern(
    r"\b(?:dnr|diarienummer|diarienr|ärendenummer|ärende|mål|nr|nummer|beteckning)\.?:?\s+$", flags=re.I
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each date that no calendar has."""
    for prose in subject.texts.running:
        text = prose.plain
        for found in written_dates(text):
            if found.exists or _NUMBERED.search(text[max(0, found.start - _NEAR) : found.start]):
                continue
            yield subject.finding(
                prose.address,
                f"det finns inget datum {text[found.start : found.end]}",
                _advice(found),
                within=(found.start, found.end),
            )


def _advice(found: WrittenDate) -> str:
    if not 1 <= found.month <= len(MONTHS):
        return "skriv månaden som 01 till 12"
    month = MONTHS[found.month - 1]
    days = _LONGEST[found.month - 1]
    if found.month == 2 and found.year is not None and found.day == days:
        return f"februari {found.year} har 28 dagar"
    return f"{month} har {days if found.month != 2 else '28 eller 29'} dagar"
