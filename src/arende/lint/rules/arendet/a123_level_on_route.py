"""Varje beslutsnivås organ är ett av organen i beslutsgången.

Varför: ett beslut i ett organ som ärendet aldrig går till blir inte fattat.
Fel:    beslutsgång: [kommunstyrelsen]
        beslutsnivåer: [{organ: kommunfullmäktige, …}]
Rätt:   beslutsgång: [kommunstyrelsen, kommunfullmäktige]
Källa:  kommunallagen (2017:725) 5 kap. 26–28 §§
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.arendet.organs import are_known
from arende.lint.subject import Subject

CODE, NAME = "A123", "nivån-i-beslutsgången"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each level's ”organ” or ”föreslår” that ”beslutsgång” does not have."""
    route = [organ.casefold() for organ in subject.case.beslutsgång]
    for kind, handling, _ in subject.papers() if route else ():
        for index, level in enumerate(handling.beslutsnivåer):
            for name, organ in (("organ", level.organ), ("föreslår", level.föreslår)):
                if organ and not are_known(organ.casefold(), route):
                    yield subject.finding(
                        Address((kind.value, "beslutsnivåer", index, name)),
                        f"”{organ}” finns inte i ärendets beslutsgång",
                        f"lägg till ”{organ}” i ”beslutsgång”, eller ändra nivån",
                    )
