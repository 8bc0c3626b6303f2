"""Kronor skrivs ut, inte som ”:-”.

Varför: ”:-” hör hemma på prislappar. En skärmläsare läser det som kolon och bindestreck, eller inte alls.
Fel:    avgiften höjs till 250:-
Rätt:   avgiften höjs till 250 kronor
Källa:  Svenska skrivregler, ”Siffror och tal”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "N118", "kronor-skrivs-ut"
SEVERITY = Severity.WARNING

_PRICE = Pattern(r"(?<=\d)(?P<mark>:[-–])(?![\w:-])(?P<unit>\s?(?:kr|kronor)\b)?")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each price tag's sign after an amount."""
    for prose in subject.texts.running:
        if ":-" in prose.plain or ":–" in prose.plain:
            for found in prose.matches(_PRICE):
                yield subject.finding(
                    prose.address,
                    f"kronor skrivs ut: väntade ”kronor”, fann ”{found['mark']}”",
                    "skriv ”kronor” efter beloppet",
                    within=found.span("mark"),
                    fix="" if found["unit"] else " kronor",
                )
