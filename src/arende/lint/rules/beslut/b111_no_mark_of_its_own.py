"""En punkts nummer eller streck skrivs av profilen, inte av den som skriver punkten.

Varför: står det på båda ställena blir det ”1. 1. godkänna” i beslutet.
Fel:    - 1. godkänna planen
Rätt:   - godkänna planen
Källa:  profilen, ”beslut: märke”; Tyresö kommun numrerar flera punkter men inte en ensam:
        https://insynsverige.se/tyreso-ks/protokoll?date=2018-10-02
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.subject import Subject
from arende.model.marker import Marker

CODE, NAME = "B111", "märket-skrivs-av-profilen"
SEVERITY = Severity.ERROR

_MARK = Pattern(r"(?P<mark>\d{1,2}[.)]|\(?[a-z]\)|[–—•·▪*]|→)\s+(?=\S)")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the mark that a point begins with, where the profile writes marks."""
    for clause in clauses(subject):
        mark = _MARK.match(clause.prose.text)
        if mark and clause.form.märke is not Marker.NONE:
            yield subject.finding(
                clause.address,
                f"punkten börjar med ”{mark['mark']}”, men märket skrivs av profilen",
                f"ta bort ”{mark['mark']}”",
                within=mark.span(),
                fix="",
            )
