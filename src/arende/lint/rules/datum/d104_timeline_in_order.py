"""Tidplanen står i tidsordning.

Varför: läsaren följer ärendet uppifrån och ned; en rad på fel plats är oftast ett fel datum.
Fel:    - {datum: 2026-11-04, …} följd av - {datum: 2026-10-14, …}
Rätt:   - {datum: 2026-10-14, …} följd av - {datum: 2026-11-04, …}
Källa:  mallens egen rubrik ”Tidplan”; kommunens regler för ärendehantering
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "D104", "tidplan-i-ordning"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each date in a timeline that is before the one above it."""
    for kind, handling, _ in subject.papers():
        for index, (before, event) in enumerate(zip(handling.tidplan, handling.tidplan[1:], strict=False), 1):
            if event.datum < before.datum:
                yield subject.finding(
                    Address((kind.value, "tidplan", index, "datum")),
                    f"{event.datum} står efter {before.datum}",
                    "rätta datumet, eller flytta raden",
                )
