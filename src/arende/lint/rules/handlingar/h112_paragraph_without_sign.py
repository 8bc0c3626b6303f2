"""Paragrafens nummer skrivs utan paragraftecken.

Varför: programmet skriver tecknet, med fast mellanslag efter. Står det redan där blir det ”§ § 112”.
Fel:    paragraf: § 112
Rätt:   paragraf: 112
Källa:  ärendefilens egen beskrivning av ”paragraf”
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "H112", "paragraf-utan-tecken"
SEVERITY = Severity.ERROR

_SIGN = Pattern(r"\s*(?:§+|paragraf)\s*|\s*§+\s*$", flags=re.IGNORECASE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each sign beside a number, mended by leaving the number."""
    for address, written in _numbers(subject):
        found = _SIGN.match(written) or _SIGN.search(written)
        if found and found[0].strip():
            rest = f"{written[: found.start()]}{written[found.end() :]}"
            yield subject.finding(
                address,
                "paragraftecknet skrivs av programmet",
                f"skriv ”{rest}”",
                within=found.span(),
                fix="",
            )


def _numbers(subject: Subject) -> Iterator[tuple[Address, str]]:
    answered = subject.case.svar_på
    if answered and answered.paragraf:
        yield Address(("svar_på", "paragraf")), answered.paragraf
    for kind, handling, _ in subject.papers():
        for index, entry in enumerate(handling.beslutsunderlag):
            if entry.paragraf:
                yield Address((kind.value, "beslutsunderlag", index, "paragraf")), entry.paragraf
