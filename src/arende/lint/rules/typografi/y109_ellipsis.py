"""Tre punkter skrivs som ett enda tecken, ”…”.

Varför: tre lösa punkter kan delas mellan två rader, och skärmläsare läser ”punkt punkt punkt”.
Fel:    skolor, förskolor ...
Rätt:   skolor, förskolor …
Källa:  Svenska skrivregler, ”Uteslutningstecken”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y109", "tre-punkter"
SEVERITY = Severity.INFO

_DOTS = Pattern(r"\.\.\.(?<!\.\.\.\.)(?!\.)")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each three points in a row."""
    for prose in subject.texts.running:
        if "..." in prose.plain:
            for found in prose.matches(_DOTS):
                yield subject.finding(
                    prose.address,
                    "tre punkter: väntade ”…”, fann ”...”",
                    "skriv ”…”",
                    within=found.span(),
                    fix="…",
                )
