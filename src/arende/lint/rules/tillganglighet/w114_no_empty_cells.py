"""En tabells celler är inte tomma.

Varför: en tom cell kan betyda noll, uppgift saknas eller bortglömt, och den som lyssnar märker den inte.
Fel:    | Bro | 14 900 000 | |
Rätt:   | Bro | 14 900 000 | – |
Källa:  WCAG 2.1, 1.3.1; SCB:s tecken för ”uppgift kan inte förekomma” och ”noll”: . och –
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject
from arende.lint.totals import is_total

CODE, NAME = "W114", "inga-tomma-celler"
SEVERITY = Severity.INFO


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the first empty cell of each table, with how many there are; sums may lack one."""
    for address, table in subject.texts.tables:
        empty = [cell for row in table.rows if not is_total(row) for cell in row if not cell.text]
        if empty:
            count = "en tom cell" if len(empty) == 1 else f"{len(empty)} tomma celler"
            yield subject.finding(
                address,
                f"tabellen har {count}",
                "skriv ”–” eller ”0”, eller varför uppgiften saknas",
                within=(empty[0].start, empty[0].end),
            )
