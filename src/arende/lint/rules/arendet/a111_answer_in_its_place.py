"""Det som rubriken säger att ärendet besvarar står under ”svar_på”.

Varför: där står yrkandena, och först då kan programmet se att varje yrkande får sitt svar.
Fel:    rubrik: Svar på motion om solel      (utan ”svar_på”, eller med ”slag: medborgarförslag”)
Rätt:   svar_på: {slag: motion, titel: Solel på kommunens tak, datum: 2026-02-16, yrkanden: […]}
Källa:  kommunallagen (2017:725) 5 kap. 35 §
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.requests import with_article
from arende.lint.subject import Subject
from arende.model.request import Request

CODE, NAME = "A111", "svaret-står-under-svar-på"
SEVERITY = Severity.INFO

_ANSWER = Pattern(
    r"(?:svar|yttrande|besvarande)\s+(?:på|över|av)\s+(?:en\s+|ett\s+)?"
    r"(?P<kind>motion|medborgarförslag|nämndinitiativ|remiss|revisionsrapport|interpellation)(?:en|et)?\b",
    *("svar", "yttrande"),
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the kind of paper that the title says is answered and ”svar_på” does not."""
    found = _ANSWER.match(subject.case.rubrik)
    if found is None:
        return
    kind = Request(found["kind"].lower())
    answered = subject.case.svar_på
    if answered is None:
        message = f"rubriken säger att ärendet besvarar {with_article(kind)}, men ”svar_på” saknas"
        advice = f"lägg till ”svar_på” med ”slag: {kind.value}” och det som yrkas"
    elif answered.slag is not kind:
        message = f"rubriken säger ”{kind.value}”, men ”svar_på” säger ”{answered.slag.value}”"
        advice = "ändra det som är fel"
    else:
        return
    yield subject.finding(Address(("rubrik",)), message, advice, within=found.span("kind"))
