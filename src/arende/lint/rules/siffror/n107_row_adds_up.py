"""En kolumn som kallas summa är summan av radens tal.

Varför: radsumman är det belopp som hamnar i beslutet, men det är årens belopp som hamnar i budgeten.
Fel:    | Åtgärd | 2027 | 2028 | Summa |, | Skolgårdar | 450 | 750 | 1 100 |
Rätt:   | Åtgärd | 2027 | 2028 | Summa |, | Skolgårdar | 450 | 750 | 1 200 |
Källa:  https://gotland.se/99586 (ett borgensbelopp som fick rättas efter beslutet)
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import Figure, figure, written
from arende.lint.subject import TextSubject
from arende.lint.tables import Row, WrittenTable
from arende.lint.totals import added, agree, figures, is_added, is_share, is_total_column, may_round

CODE, NAME = "N107", "radens-summa-stämmer"
SEVERITY = Severity.WARNING


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each row's sum that does not add up, in a table where at least half of them do."""
    for address, table in subject.texts.tables:
        prose = subject.prose(address)
        rounded = prose is not None and may_round(table, prose.text)
        for column in range(3, len(table.header)):
            if not is_total_column(table.header[column]):
                continue
            stated = [(row, *found) for row in table.rows if (found := _row(table, row, column))]
            wrong = [one for one in stated if not agree(one[1], one[2], rounded)]
            if len(wrong) * 2 > len(stated):
                continue  # the heading means something else here
            for row, parts, total in wrong:
                expected = written(added(parts))
                yield subject.finding(
                    address,
                    f"radens summa stämmer inte: talen blir {expected}, fann {written(total.value)}",
                    f"skriv {expected}, eller rätta det tal som är fel",
                    within=(row[column].start, row[column].end),
                )


def _row(table: WrittenTable, row: Row, column: int) -> tuple[list[Figure], Figure] | None:
    """The numbers before *column* in *row*, and the sum that stands there."""
    total = figure(row[column].text) if column < len(row) else None
    cells = [row[at] for at in range(1, min(column, len(row))) if is_added(table.header[at])]
    parts = figures(cells)
    if total is None or not parts or len(cells) < 2 or any(map(is_share, [*parts, total])):
        return None
    return parts, total
