"""Tusental skiljs med mellanslag, inte med punkt eller kommatecken.

Varför: på svenska är kommatecken decimaltecken. ”10,000 kr” kan läsas som tio kronor och ”1.500 kr” som en
        och en halv.
Fel:    Kostnaden är 10.000 kr.
Rätt:   Kostnaden är 10 000 kr.
Källa:  Svenska skrivregler, ”Siffror och tal”; https://formkrav.se/special/tal-och-belopp
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import unit_at
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "N101", "tusental-med-mellanslag"
SEVERITY = Severity.WARNING

_GROUPED = Pattern(
    r"(?<![\d.,:/§-])(?P<number>[1-9]\d{0,2}(?P<mark>[.,])\d{3}(?:(?P=mark)\d{3})*)(?:,\d{1,2})?(?![\d.]\d|\d)"
)
_KRONOR = ("kronor", "kr", "tkr", "sek")
_RATE = Pattern(r"\s?\w+\s?(?:/|per\b)")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each amount whose thousands are parted by ”.” or ”,”."""
    for prose in subject.texts.running:
        for found in prose.matches(_GROUPED):
            number, mark = found["number"], found["mark"]
            unit = unit_at(prose.plain, found.end()).lower()
            several = number.count(mark) > 1
            if unit not in _KRONOR and not prose.plain.startswith(":-", found.end()):
                continue
            if mark == "," and not several and unit == "tkr":
                continue  # ”1,815 tkr” is as likely a number with three decimals
            right = number.replace(mark, " ")
            certain = several or not _RATE.match(prose.plain, found.end())
            yield subject.finding(
                prose.address,
                f"tusental skiljs med mellanslag: väntade ”{right}”, fann ”{number}”",
                f"skriv ”{right}”",
                within=found.span("number"),
                fix=right if certain else None,
            )
