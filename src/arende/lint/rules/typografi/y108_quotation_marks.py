"""Citattecken är svenska: ” både före och efter.

Varför: raka tecken hör till skrivmaskinen och ”“ till engelskan. Blandade citattecken syns i varje
        utskrift.
Fel:    planen "Hållbar kommun"
Rätt:   planen ”Hållbar kommun”
Källa:  Svenska skrivregler, ”Citattecken”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y108", "svenska-citattecken"
SEVERITY = Severity.INFO

# A pair round a stretch of one paragraph. After a figure a straight mark means inches.
_QUOTED = Pattern(
    r"(?<!\d)(?P<first>[\"“„])(?=\S)(?:[^\"“”„|\n]|\n(?![ \t]*\n)){1,2000}?(?<!\s)(?P<last>[\"“”])"
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each mark of a pair that is not ”."""
    for prose in subject.texts.running:
        plain = prose.plain
        if '"' not in plain and "“" not in plain and "„" not in plain:
            continue
        for found in _QUOTED.finditer(plain):
            for name in ("first", "last"):
                mark = found[name]
                if mark != "”" and prose.text[found.start(name)] == mark:
                    yield subject.finding(
                        prose.address,
                        f"citattecknet {mark} är inte svenskt",
                        "skriv ” både före och efter det som citeras",
                        within=found.span(name),
                        fix="”",
                    )
