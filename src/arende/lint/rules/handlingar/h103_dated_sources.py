"""Varje beslutsunderlag har ett datum.

Varför: en plan finns i flera versioner. Utan datum vet ingen vilken som låg till grund för beslutet.
Fel:    beslutsunderlag: [Cykelplan för Åviken]
Rätt:   beslutsunderlag: [{titel: Cykelplan för Åviken, datum: 2026-08-28}]
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.dates import written_dates
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "H103", "underlag-daterat"
SEVERITY = Severity.WARNING

# An act of law is dated by its number, and what stands on the web by its address.
_NUMBERED = Pattern(r"\(\d{4}:\d+\)|https?://|www\.")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each source without a date, in its own field or in its title."""
    for kind, handling, _ in subject.papers():
        for index, entry in enumerate(handling.beslutsunderlag):
            title = entry.titel or ""
            if entry.datum or entry.organ or _NUMBERED.search(title) or any(written_dates(title)):
                continue
            yield subject.finding(
                Address((kind.value, "beslutsunderlag", index, "titel")),
                f"”{title}” saknar datum",
                "lägg till ”datum:” med handlingens datum",
            )
