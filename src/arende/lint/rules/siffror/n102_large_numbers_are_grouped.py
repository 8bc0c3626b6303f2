"""Belopp med fem siffror eller fler grupperas tre och tre.

Varför: nollorna i ”18400000 kronor” går inte att räkna med ögat. Ett belopp som läses fel blir ett
        felaktigt beslut.
Fel:    avsätta 18400000 kronor
Rätt:   avsätta 18 400 000 kronor
Källa:  Svenska skrivregler, ”Siffror och tal”; https://formkrav.se/special/tal-och-belopp
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import unit_at
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "N102", "stora-tal-grupperas"
SEVERITY = Severity.WARNING

_LONG = Pattern(r"(?<![\w.,:/-])(?P<number>[1-9]\d{4,11})(?!\d)(?:,\d{1,2})?")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each long number without groups that is an amount."""
    for prose in subject.texts.running:
        for found in prose.matches(_LONG):
            if not unit_at(prose.plain, found.end()):
                continue
            right = f"{int(found['number']):,}".replace(",", " ")
            yield subject.finding(
                prose.address,
                f"beloppet är inte grupperat: väntade ”{right}”, fann ”{found['number']}”",
                f"skriv ”{right}”",
                within=found.span("number"),
                fix=right,
            )
