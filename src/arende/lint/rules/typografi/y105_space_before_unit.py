"""Mellan ett tal och dess enhet står ett mellanslag.

Varför: ”5%” och ”5 %” i samma handling ser slarvigt ut, och skärmläsare kan läsa ”500kr” bokstav för
        bokstav.
Fel:    2,8% av budgeten, 500tkr
Rätt:   2,8 % av budgeten, 500 tkr
Källa:  Svenska skrivregler, ”Tecken”; http://publications.europa.eu/code/sv/sv-4100600sv.htm
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y105", "mellanslag-före-enhet"
SEVERITY = Severity.WARNING

_UNITS = frozenset(
    (
        *(
            "%",
            "‰",
            "€",
            "kronor",
            "kr",
            "tkr",
            "mnkr",
            "mkr",
            "mdkr",
            "öre",
            "procent",
            "miljoner",
            "kvm",
            "km",
        ),
        *("m²", "m³", "kg", "kwh", "mwh", "gwh", "°c"),
    )
)
_CLOSE = Pattern(r"\d(?P<unit>[%‰€]|°?[^\W\d_]+[²³]?)(?![\w-])")
_NUMBER = Pattern(r"\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?$|\d+(?:[.,]\d+)*$")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each unit that touches its number."""
    for prose in subject.texts.running:
        for found in prose.matches(_CLOSE):
            if found["unit"].lower() in _UNITS:
                number = _NUMBER.search(prose.plain, max(0, found.start() - 20), found.start("unit"))
                written = number[0] if number else found[0][0]
                yield subject.finding(
                    prose.address,
                    f"mellanslag saknas före ”{found['unit']}”",
                    f"skriv ”{written} {found['unit']}”",
                    within=found.span("unit"),
                    fix=f" {found['unit']}",
                )
