"""En tabell har minst två kolumner och två rader.

Varför: en tabell med en enda kolumn är en lista, och med en enda rad en mening. Den tar plats och läses
        sämre.
Fel:    | Skola |, | Hamnskolan |, | Lindens skola |
Rätt:   - Hamnskolan
        - Lindens skola
Källa:  WCAG 2.1, 1.3.1: tabeller för det som jämförs i två led
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject

CODE, NAME = "W113", "tabellen-är-en-tabell"
SEVERITY = Severity.INFO


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the head of each table with a single column or a single row."""
    for address, table in subject.texts.tables:
        if len(table.header) == 1:
            message, advice = "tabellen har en enda kolumn", "skriv en lista: ”- ” före varje rad"
        elif len(table.rows) == 1:
            message, advice = "tabellen har en enda rad", "skriv det som en mening eller en lista"
        else:
            continue
        yield subject.finding(address, message, advice, within=table.span)
