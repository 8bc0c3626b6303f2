"""Ett utskott beslutar inte det som nämnden själv måste besluta.

Varför: framställningar till fullmäktige och överlåtna medborgarförslag får inte delegeras; beslutet upphävs.
Fel:    beslutsgång: [socialnämndens arbetsutskott]
        - begära att kommunfullmäktige avsätter 2 000 000 kronor
Rätt:   beslutsgång: [socialnämndens arbetsutskott, socialnämnden]
Källa:  kommunallagen (2017:725) 6 kap. 38 § 2 och 4
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.rules.beslut.organs import is_committee
from arende.lint.subject import Subject
from arende.model.request import Request

CODE, NAME = "B116", "utskottet-får-besluta"
SEVERITY = Severity.WARNING

_TO_COUNCIL = Pattern(
    r"(?:[\w-]+\s+){0,3}?(?:föreslår?|begära?r?|hemställa?r?|äska?r?|yttra?r?|avge(?:r)?|lämna?r?)\b"
    r".{0,80}?\b(?:kommun|region)?fullmäktige\b",
    flags=re.IGNORECASE | re.DOTALL,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding where an utskott is the last organ of a matter that may not be delegated."""
    route = subject.case.beslutsgång
    if not route or not is_committee(route[-1]):
        return
    advice = "lägg till nämnden eller styrelsen sist i ”beslutsgång”"
    answered = subject.case.svar_på
    if answered and answered.slag is Request.MEDBORGARFÖRSLAG:
        message = f"{route[-1]} får inte besluta om ett medborgarförslag"
        yield subject.finding(Address(("beslutsgång", len(route) - 1)), message, advice)
    for clause in clauses(subject):
        found = _TO_COUNCIL.match(clause.read, clause.start)
        if found and clause.level is None:
            message = f"{route[-1]} får inte göra en framställning till fullmäktige"
            yield subject.finding(clause.address, message, advice, within=found.span())
