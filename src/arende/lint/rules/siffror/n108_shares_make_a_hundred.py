"""Andelar som summeras till 100 procent blir 100 procent.

Varför: när andelarna inte blir hundra har en rad fallit bort eller ett tal skrivits fel, och läsaren kan
        inte veta vilket.
Fel:    | Kvinnor | 58 % |, | Män | 45 % |, | Summa | 100 % |
Rätt:   | Kvinnor | 58 % |, | Män | 42 % |, | Summa | 100 % |
Källa:  god sed för statistik: delarna i en fördelning blir 100 procent, avrundning undantagen
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import Figure, figure, written
from arende.lint.subject import TextSubject
from arende.lint.tables import WrittenTable
from arende.lint.totals import added, figures, is_part, is_share, is_total

CODE, NAME = "N108", "andelarna-blir-hundra"
SEVERITY = Severity.WARNING

_WHOLE = 100


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each stated hundred per cent that the rows above it miss by more than rounding."""
    for address, table in subject.texts.tables:
        for index, row in enumerate(table.rows):
            if not is_total(row) or index < 2:
                continue
            for column in range(1, min(len(row), len(table.header))):
                stated = figure(row[column].text)
                if stated is None or stated.value != _WHOLE or not _are_shares(table, column, stated):
                    continue
                parts = _parts(table, index, column)
                if len(parts) < 2:
                    continue
                off = abs(added(parts) - _WHOLE)
                if off > max(one.step for one in parts) * max(1, len(parts) // 2):
                    yield subject.finding(
                        address,
                        f"andelarna blir inte hundra: raderna blir {written(added(parts))} procent",
                        "rätta den andel som är fel, eller lägg till den rad som saknas",
                        within=(row[column].start, row[column].end),
                    )


def _are_shares(table: WrittenTable, column: int, stated: Figure) -> bool:
    header = table.header[column].text.lower()
    return is_share(stated) or any(word in header for word in ("andel", "procent", "%"))


def _parts(table: WrittenTable, index: int, column: int) -> list[Figure]:
    rows = [row for row in table.rows[:index] if column < len(row) and not is_total(row) and not is_part(row)]
    return figures(row[column] for row in rows) or []
