"""Varje yrkande i det som besvaras har ett förslag till utfall, eller inget av dem.

Varför: en motion med tre yrkanden och två svar är inte besvarad.
Fel:    yrkanden: [{text: …, utfall: bifall}, {text: …}]
Rätt:   yrkanden: [{text: …, utfall: bifall}, {text: …, utfall: avslag}]
Källa:  kommunallagen (2017:725) 5 kap. 35 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "P110", "varje-yrkande-besvaras"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each yrkande without an outcome where another has one."""
    requests = subject.case.svar_på.yrkanden if subject.case.svar_på else ()
    if not any(request.utfall for request in requests):
        return
    for index, request in enumerate(requests):
        if request.utfall is None:
            yield subject.finding(
                Address(("svar_på", "yrkanden", index)),
                f"yrkande {index + 1} har inget förslag till utfall",
                "lägg till ”utfall: bifall”, ”avslag” eller ”besvarad”",
            )
