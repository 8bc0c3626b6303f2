"""Organen möts i den ordning som beslutsgången säger.

Varför: fullmäktige kan inte besluta innan styrelsen har yttrat sig, och nämnden inte före sitt arbetsutskott.
Fel:    kommunfullmäktige 2026-10-26, kommunstyrelsen 2026-11-04
Rätt:   kommunstyrelsen 2026-10-07, kommunfullmäktige 2026-10-26
Källa:  kommunallagen (2017:725) 5 kap. 26 och 28 §§
"""

from collections.abc import Iterator
from itertools import pairwise

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "D107", "organen-i-ordning"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the date of each organ that meets before one that comes ahead of it.

    An organ's last meeting counts, and only one on the paper's day or later: it may have met before.
    """
    way = [organ.casefold() for organ in subject.case.beslutsgång]
    for kind, handling, _ in subject.papers():
        meetings = {
            event.instans.casefold(): (index, event)
            for index, event in enumerate(handling.tidplan)
            if event.datum >= handling.datum
        }
        met = [meetings[organ] for organ in way if organ in meetings]
        for (_, before), (index, event) in pairwise(met):
            if event.datum < before.datum:
                yield subject.finding(
                    Address((kind.value, "tidplan", index, "datum")),
                    f"{event.instans} möts {event.datum}, före {before.instans} {before.datum}",
                    "rätta datumet, eller ordningen i ”beslutsgång”",
                )
