"""Inget organ möts på en helgdag, en lördag eller en söndag.

Varför: ett möte på nationaldagen är nästan alltid ett felskrivet datum, och kallelsen bygger på det.
Fel:    - {datum: 2026-10-03, instans: tekniska nämnden, händelse: fattar beslut}      (en lördag)
Rätt:   - {datum: 2026-10-02, instans: tekniska nämnden, händelse: fattar beslut}
Källa:  lag (1989:253) om allmänna helgdagar; lag (1930:173) om beräkning av lagstadgad tid, 2 §
"""

from collections.abc import Iterator
from datetime import date

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.dates import weekday_of
from arende.lint.subject import Subject
from arende.swedish import holiday

CODE, NAME = "D108", "möte-på-vardag"
SEVERITY = Severity.WARNING

_FRIDAY = 4


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each day in a timeline when an organ of the municipality meets though all are free."""
    organs = {organ.casefold() for organ in (*subject.case.beslutsgång, *subject.profile.organ)}
    for kind, handling, _ in subject.papers():
        for index, event in enumerate(handling.tidplan):
            name = _free_day(event.datum) if event.instans.casefold() in organs else ""
            if name:
                yield subject.finding(
                    Address((kind.value, "tidplan", index, "datum")),
                    f"{event.instans} möts {event.datum}, som är {name}",
                    "se efter i sammanträdesplanen och rätta datumet",
                )


def _free_day(day: date) -> str:
    """”nationaldagen”, ”en lördag”, or an empty text for an ordinary day."""
    return holiday(day) or (f"en {weekday_of(day)}" if day.weekday() > _FRIDAY else "")
