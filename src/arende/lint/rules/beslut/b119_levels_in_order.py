"""Beslutsnivåerna står i samma ordning som organen i beslutsgången.

Varför: handlingen läses uppifrån och ned, och kommunstyrelsen beslutar före fullmäktige.
Fel:    beslutsgång: [kommunstyrelsen, kommunfullmäktige]
        beslutsnivåer: [{organ: kommunfullmäktige, …}, {organ: kommunstyrelsen, …}]
Rätt:   beslutsnivåer: [{organ: kommunstyrelsen, …}, {organ: kommunfullmäktige, …}]
Källa:  kommunallagen (2017:725) 5 kap. 26–28 §§: beredning före beslut
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "B119", "nivåerna-i-ordning"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each level whose organ comes before the organ of the level above it."""
    route = {organ.casefold(): place for place, organ in enumerate(subject.case.beslutsgång)}
    for kind, handling, _ in subject.papers():
        furthest, last = -1, ""
        for index, level in enumerate(handling.beslutsnivåer):
            place = route.get(level.organ.casefold())
            if place is None:
                continue
            if place < furthest:
                yield subject.finding(
                    Address((kind.value, "beslutsnivåer", index, "organ")),
                    f"{level.organ} står efter {last}, men kommer före i beslutsgången",
                    f"flytta nivån före {last}",
                )
            else:
                furthest, last = place, level.organ
