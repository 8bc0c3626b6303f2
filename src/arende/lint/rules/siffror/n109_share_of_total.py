"""En andel i en tabell är den del av summan som raden visar.

Varför: beloppet och andelen är samma uppgift. Säger de olika saker vet ingen vilken som gäller.
Fel:    | Hyra | 250 | 52 % |, | Personal | 750 | 75 % |, | Summa | 1 000 | 100 % |
Rätt:   | Hyra | 250 | 25 % |, | Personal | 750 | 75 % |, | Summa | 1 000 | 100 % |
Källa:  god sed för statistik: uppgifter som följer av varandra stämmer med varandra
"""

from collections.abc import Iterator
from decimal import Decimal

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import Figure, figure, written
from arende.lint.subject import TextSubject
from arende.lint.tables import Cell, WrittenTable
from arende.lint.totals import is_added, is_share, is_total

CODE, NAME = "N109", "andelen-stämmer"
SEVERITY = Severity.WARNING

_SHARE_WORDS = ("andel", "procent", "%")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each share that the amounts do not give, where most rows of the table agree."""
    for address, table in subject.texts.tables:
        if not table.rows or not is_total(table.rows[-1]):
            continue
        for column in range(2, len(table.header)):
            if not any(word in table.header[column].text.lower() for word in _SHARE_WORDS):
                continue
            for amounts in range(column - 1, 0, -1):
                shares = list(_shares(table, amounts, column))
                wrong = [one for one in shares if abs(one[1].value - one[2]) > one[1].step]
                if len(shares) - len(wrong) >= max(2, len(wrong) + 1):
                    for cell, share, expected in wrong:
                        right = written(round(expected, -share.step.as_tuple().exponent))  # type: ignore[operator]
                        yield subject.finding(
                            address,
                            f"andelen stämmer inte: väntade {right} procent, fann {written(share.value)}",
                            f"skriv {right}, eller rätta beloppet",
                            within=(cell.start, cell.end),
                        )
                    break


def _shares(table: WrittenTable, amounts: int, column: int) -> Iterator[tuple[Cell, Figure, Decimal]]:
    """Each row's share with its cell, and what the amount in column *amounts* makes it, in per cent."""
    last = table.rows[-1]
    total = figure(last[amounts].text) if amounts < len(last) else None
    if total is None or total.value <= 0 or is_share(total) or not is_added(table.header[amounts]):
        return
    for row in table.rows[:-1]:
        if column < len(row) and not is_total(row):
            amount, share = figure(row[amounts].text), figure(row[column].text)
            if amount is not None and share is not None and not is_share(amount):
                yield row[column], share, amount.value * 100 / total.value
