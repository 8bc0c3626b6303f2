"""Varje yrkande besvaras av en punkt, och bara av en.

Varför: ett yrkande som ingen punkt nämner är inte besvarat, och ett med två svar är det inte heller.
Fel:    - {text: bifalla motionens första yrkande, besvarar: [1]}      (när motionen har två)
Rätt:   - {text: bifalla motionens första yrkande, besvarar: [1]}
        - {text: avslå motionens andra yrkande, besvarar: [2]}
Källa:  kommunallagen (2017:725) 5 kap. 35 §
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import Clause, clause_lists
from arende.lint.subject import Subject

CODE, NAME = "B125", "varje-yrkande-får-en-punkt"
SEVERITY = Severity.WARNING

_REST = Pattern(
    r"\bi\s+övrigt\b|\bövriga\b|\bresterande\b|\bi\s+(?:alla|andra)\s+delar\b", flags=re.IGNORECASE
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each part that no point of a list answers, and at a number that two points have.

    A list whose points say nothing of which part they answer is passed by.
    """
    count = len(subject.case.svar_på.yrkanden) if subject.case.svar_på else 0
    for listed in clause_lists(subject) if count else ():
        if not any(clause.point.besvarar for clause in listed):
            continue
        answered: set[int] = set()
        for clause in listed:
            yield from _again(subject, clause, answered)
            answered |= set(clause.point.besvarar)
        if not any(_REST.search(clause.read) for clause in listed):
            yield from (_missing(subject, number) for number in range(1, count + 1) if number not in answered)


def _again(subject: Subject, clause: Clause, answered: set[int]) -> Iterator[Diagnostic]:
    for index, number in enumerate(clause.point.besvarar):
        if number in answered:
            yield subject.finding(
                clause.address.parent / "besvarar" / index,
                f"yrkande {number} besvaras av två punkter",
                "låt en punkt svara på det",
            )


def _missing(subject: Subject, number: int) -> Diagnostic:
    return subject.finding(
        Address(("svar_på", "yrkanden", number - 1, "text")),
        f"ingen punkt besvarar yrkande {number}",
        f"lägg till en punkt med ”besvarar: [{number}]”",
    )
