"""Ett organ står en gång i beslutsgången.

Varför: ingressen räknar upp beslutsgången, och ”föreslår nämnden föreslå nämnden” är inget förslag.
Fel:    beslutsgång: [socialnämnden, kommunstyrelsen, socialnämnden]
Rätt:   beslutsgång: [socialnämnden, kommunstyrelsen, kommunfullmäktige]
Källa:  profilen, ”ingress: {kedja}”; kommunallagen (2017:725) 5 kap. 26–28 §§ om beredningen
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "A113", "organet-en-gång"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the second mention of an organ in ”beslutsgång”."""
    seen: set[str] = set()
    for index, organ in enumerate(subject.case.beslutsgång):
        if organ.casefold() in seen:
            message = f"”{organ}” står två gånger i beslutsgången"
            yield subject.finding(Address(("beslutsgång", index)), message, "ta bort det ena")
        seen.add(organ.casefold())
