"""Mottagaren är ett av organen i beslutsgången.

Varför: handlingen ställs till den som ska behandla ärendet; annars hamnar den på fel dagordning.
Fel:    beslutsgång: [socialnämnden]
        mottagare: tekniska nämnden
Rätt:   mottagare: socialnämnden
Källa:  profilen, ”ingress”; kommunallagen (2017:725) 5 kap. 26–28 §§
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "A122", "mottagaren-i-beslutsgången"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at a ”mottagare” that ”beslutsgång” does not have."""
    route = [organ.casefold() for organ in subject.case.beslutsgång]
    for kind, handling, _ in subject.papers():
        recipient = handling.mottagare
        if route and recipient and recipient.casefold() not in route:
            yield subject.finding(
                Address((kind.value, "mottagare")),
                f"”{recipient}” finns inte i ärendets beslutsgång",
                f"skriv ”{subject.case.beslutsgång[0]}”, eller lägg till organet i ”beslutsgång”",
            )
