"""En tabell ryms på en sida.

Varför: en tabell över flera sidor går inte att överblicka. Ledamöterna behöver det viktigaste, resten hör
        hemma i en bilaga.
Fel:    en tabell med 60 rader i handlingen
Rätt:   en tabell med de fem största posterna, och resten i en bilaga
Profil: rader: flest rader, från början 40. kolumner: flest kolumner, från början 8
Källa:  WCAG 2.1, 1.3.2; Söderhamns kommun, ”Innehåll i protokoll och ärendelistor”: kort underlag
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject

CODE, NAME = "W116", "tabellen-ryms-på-en-sida"
SEVERITY = Severity.INFO

_ROWS, _COLUMNS = 40, 8


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the head of each table with more rows or columns than the profile allows."""
    rows, columns = subject.number("rader", _ROWS), subject.number("kolumner", _COLUMNS)
    for address, table in subject.texts.tables:
        if len(table.rows) > rows:
            message = f"tabellen har {len(table.rows)} rader, väntade högst {rows}"
        elif len(table.header) > columns:
            message = f"tabellen har {len(table.header)} kolumner, väntade högst {columns}"
        else:
            continue
        yield subject.finding(
            address, message, "lägg tabellen i en bilaga, eller dela den", within=table.span
        )
