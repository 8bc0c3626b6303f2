"""En punkt som besvarar ett yrkande pekar på ett som finns.

Varför: ett svar med fel nummer besvarar något annat än det som frågades.
Fel:    besvarar: [4]      (när ”svar_på” har tre yrkanden)
Rätt:   besvarar: [3]
Källa:  kommunallagen (2017:725) 5 kap. 35 §: motionen ska beredas så att varje del kan beslutas
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "P106", "besvarat-yrkande-finns"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each number in ”besvarar” that no yrkande has."""
    count = len(subject.case.svar_på.yrkanden) if subject.case.svar_på else 0
    for address, point, _ in subject.points():
        for index, number in enumerate(point.besvarar):
            if not 1 <= number <= count:
                found = f"det finns {count}" if count else "ärendet har inga yrkanden under ”svar_på”"
                yield subject.finding(
                    address / "besvarar" / index,
                    f"punkten besvarar yrkande {number}, men {found}",
                    f"välj ett nummer mellan 1 och {count}"
                    if count
                    else "lägg till ”svar_på” med ”yrkanden”",
                )
