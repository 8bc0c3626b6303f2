"""Handlingen är skriven före mötet som ska behandla den.

Varför: ett utlåtande som är daterat efter beslutet kan inte ha legat till grund för det.
        Det ena datumet är fel.
Fel:    datum: 2026-09-24 och i tidplanen {datum: 2026-09-03, instans: tekniska nämnden, …}
Rätt:   datum: 2026-09-24 och i tidplanen {datum: 2026-10-03, instans: tekniska nämnden, …}
Källa:  kommunallagen (2017:725) 5 kap. 26 §: ärendet ska ha beretts innan det avgörs
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "D105", "handling-före-möte"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the last meeting of each organ on the way, where it is before the paper's date."""
    way = {organ.casefold() for organ in subject.case.beslutsgång}
    for kind, handling, _ in subject.papers():
        last = {
            event.instans.casefold(): (index, event)
            for index, event in enumerate(handling.tidplan)
            if event.instans.casefold() in way
        }
        for index, event in last.values():
            if event.datum < handling.datum:
                yield subject.finding(
                    Address((kind.value, "tidplan", index, "datum")),
                    f"mötet {event.datum} är före handlingens datum, {handling.datum}",
                    "rätta datumet här eller handlingens",
                )
