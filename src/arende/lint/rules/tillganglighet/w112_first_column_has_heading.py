"""Tabellens första kolumn har också en rubrik.

Varför: rubriken säger vad raderna är. Den som lyssnar hör annars bara ”tom” innan tabellen börjar.
Fel:    | | Alternativ 1 | Alternativ 2 |
Rätt:   | Kostnad | Alternativ 1 | Alternativ 2 |
Källa:  WCAG 2.1, 1.3.1; https://www.w3.org/WAI/tutorials/tables/
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject

CODE, NAME = "W112", "första-kolumnen-har-rubrik"
SEVERITY = Severity.INFO


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the first cell of each table's head that is empty."""
    for address, table in subject.texts.tables:
        first = table.header[0]
        if not first.text and len(table.header) > 1:
            yield subject.finding(
                address,
                "tabellens första kolumn har ingen rubrik",
                "skriv vad raderna är, till exempel ”Post” eller ”Åtgärd”",
                within=(first.start, first.end),
            )
