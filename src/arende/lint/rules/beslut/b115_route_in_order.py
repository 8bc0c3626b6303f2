"""Beslutsgången går från det beredande organet till det som beslutar.

Varför: ingressen läser upp den i ordning, och den som står sist är den som beslutar.
Fel:    beslutsgång: [kommunfullmäktige, kommunstyrelsen]
Rätt:   beslutsgång: [kommunstyrelsen, kommunfullmäktige]
Källa:  kommunallagen (2017:725) 5 kap. 26–28 §§: beredning före beslut
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.beslut.organs import is_council
from arende.lint.subject import Subject

CODE, NAME = "B115", "beslutsgången-i-ordning"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at a fullmäktige that others follow, and at an organ that its own utskott follows.

    A motion or medborgarförslag may begin in fullmäktige and be left to a nämnd.
    """
    route = subject.case.beslutsgång
    for index, organ in enumerate(route[:-1]):
        later = [other.casefold() for other in route[index + 1 :]]
        own_part = next((other for other in later if _is_part(other, organ.casefold())), None)
        address = Address(("beslutsgång", index))
        if is_council(organ) and subject.case.svar_på is None:
            message = f"{organ} står före {route[index + 1]} i beslutsgången"
            yield subject.finding(address, message, "skriv det organ som beslutar sist")
        elif own_part:
            message = f"{organ} står före sitt eget utskott"
            yield subject.finding(address, message, f"skriv ”{own_part}” före ”{organ}”")


def _is_part(organ: str, whole: str) -> bool:
    return organ.startswith(f"{whole}s ") and organ.endswith(("utskott", "presidium", "beredning"))
