"""Varje kolumn i en tabell har en rubrik.

Varför: skärmläsaren läser kolumnens rubrik före varje cell. Utan rubrik är ”1 200” bara ett tal.
Fel:    | Åtgärd | 2027 | |
Rätt:   | Åtgärd | 2027 | Summa |
Källa:  WCAG 2.1, 1.3.1; lagen (2018:1937) om tillgänglighet till digital offentlig service, 10 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject

CODE, NAME = "W111", "kolumnen-har-rubrik"
SEVERITY = Severity.WARNING


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each empty cell of a table's head but the first, whose column may speak for itself."""
    for address, table in subject.texts.tables:
        for number, cell in enumerate(table.header[1:], 2):
            if not cell.text:
                yield subject.finding(
                    address,
                    f"kolumn {number} i tabellen har ingen rubrik",
                    "skriv vad kolumnen visar",
                    within=(cell.start, cell.end),
                )
