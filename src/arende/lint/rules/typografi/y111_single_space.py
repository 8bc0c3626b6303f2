"""Mellan två ord står ett mellanslag.

Varför: dubbla mellanslag syns som hål i utskriften när raden fylls ut, och de fastnar i sökningar.
Fel:    Nämnden  beslutar
Rätt:   Nämnden beslutar
Källa:  Svenska skrivregler, ”Mellanrum”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y111", "ett-mellanslag"
SEVERITY = Severity.WARNING

_SPACES = Pattern(r"(?<=[^\s|]) {2,}(?=[^\s|])")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the spaces between two words that are more than one; cells may be padded."""
    for prose in subject.texts.running:
        if "  " not in prose.text:
            continue
        for found in _SPACES.finditer(prose.text):
            # A mark of a list, a link's target and the like are spaces in what is read.
            if not prose.plain[found.start() - 1].isspace() and not prose.plain[found.end()].isspace():
                yield subject.finding(
                    prose.address,
                    "mer än ett mellanslag mellan orden",
                    "ta bort det som är för mycket",
                    within=found.span(),
                    fix=" ",
                )
