"""En persons namn stavas likadant överallt i ärendet.

Varför: namnet står i diariet och i protokollet, och den det gäller ser felet först.
Fel:    handläggare: [{namn: Alva Exempel}]
        underskrifter: [{namn: Alva Eksempel}]
Rätt:   underskrifter: [{namn: Alva Exempel}]
Källa:  god kanslised
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.arendet.nearness import is_slip
from arende.lint.rules.arendet.people import Named, people
from arende.lint.subject import Subject

CODE, NAME = "A121", "namnet-stavas-lika"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at a name that is one letter from another of the case; two in one list are two people."""
    earlier: list[Named] = []
    for one in people(subject):
        twin = next((other for other in earlier if _is_same_misspelled(one, other)), None)
        if twin is not None:
            yield subject.finding(
                one.name_address,
                f"namnet stavas på två sätt i ärendet: ”{twin.name}” och ”{one.name}”",
                f"skriv ”{twin.name}” på båda ställena, eller ”{one.name}”",
            )
        else:
            earlier.append(one)


def _is_same_misspelled(one: Named, other: Named) -> bool:
    return (
        one.group != other.group and " " in one.name and is_slip(one.name.casefold(), other.name.casefold())
    )
