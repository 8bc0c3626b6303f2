"""Alternativets nummer skrivs av programmet.

Varför: står det i rubriken också blir det ”Alternativ 1. Alternativ 1: Skolan byggs ut”.
Fel:    rubrik: 'Alternativ 1: Skolan byggs ut'
Rätt:   rubrik: Skolan byggs ut
Källa:  profilen, ”ord: alternativ”
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "B123", "alternativets-nummer"
SEVERITY = Severity.ERROR

_NUMBER = Pattern(
    r"(?:alternativ|alt\.?)(?:\s*\d+|\s+(?:[a-e]|i{1,3})\b)\s*[.:;,–—-]?\s*", flags=re.IGNORECASE
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over ”Alternativ 1:” at the beginning of an alternative's title."""
    for kind, handling, _ in subject.papers():
        for index, choice in enumerate(handling.alternativ):
            number = _NUMBER.match(choice.rubrik or "")
            rest = (choice.rubrik or "")[number.end() :] if number else ""
            if number:
                yield subject.finding(
                    Address((kind.value, "alternativ", index, "rubrik")),
                    f"”{number[0].strip()}” skrivs av programmet",
                    f"skriv ”{rest}”" if rest else "skriv vad alternativet går ut på",
                    within=(0, number.end()),
                    fix="" if rest else None,
                )
