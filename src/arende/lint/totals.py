"""The rows and columns of a table that state a sum, and when a sum may differ by rounding."""

import re
from collections.abc import Iterable
from decimal import Decimal

from arende.lint.amounts import Figure, figure
from arende.lint.patterns import Pattern
from arende.lint.tables import Cell, Row, WrittenTable

_TOTAL = Pattern(r"(?:del)?summa\b|total(?:t|summa|en)?\b|sammanlagt\b", flags=re.IGNORECASE)
_PART_OF = Pattern(r"[-–\s]*(?:varav|därav|av vilka)\b", flags=re.IGNORECASE)
_ROUNDED = Pattern(r"tkr|mnkr|mkr|mdkr|tusen|miljon|miljard|procent|%|avrund|andel", flags=re.IGNORECASE)
# Columns that nobody adds up: what one costs, a share, a mean.
_NOT_ADDED = Pattern(
    r"\bper\b|/|genomsnitt|\bsnitt|medel(?:tal|värde|ålder)|median|andel|%|procent|index|[àáa]-pris|pris\b"
    r"|kvot|^år$|^nr|nummer|ränta|utdebitering|faktor",
    flags=re.IGNORECASE,
)
_NOTHING = frozenset({"", "-", "–", "—", "−", ".", ".."})
_SHARES = ("%", "procent", "‰")


def is_total(row: Row) -> bool:
    """Whether the row's first words say that it is a sum."""
    label = next((cell.text for cell in row if cell.text), "")
    return _TOTAL.match(label) is not None


def is_part(row: Row) -> bool:
    """Whether the row is already counted in the one above: ”varav …”."""
    return bool(row) and _PART_OF.match(row[0].text) is not None


def is_total_column(header: Cell) -> bool:
    """Whether the column's heading says that it is a sum."""
    return _TOTAL.match(header.text) is not None


def is_added(header: Cell) -> bool:
    """Whether one may expect the column to be added up."""
    return _NOT_ADDED.search(header.text) is None


def is_nothing(cell: Cell) -> bool:
    """Whether the cell is empty or holds a dash."""
    return cell.text in _NOTHING


def is_share(one: Figure) -> bool:
    """Whether the number is written as a percentage."""
    return one.unit in _SHARES


def figures(cells: Iterable[Cell]) -> list[Figure] | None:
    """The numbers of *cells*, empty ones left out; None where a cell holds something else."""
    found = []
    for cell in cells:
        if is_nothing(cell):
            continue
        one = figure(cell.text)
        if one is None:
            return None
        found.append(one)
    return found


def may_round(table: WrittenTable, text: str) -> bool:
    """Whether the numbers may be rounded: decimals, or a unit larger than one krona is named."""
    headings = " ".join(cell.text for cell in table.header)
    return _ROUNDED.search(headings) is not None or _ROUNDED.search(text) is not None


def agree(parts: list[Figure], total: Figure, rounded: bool) -> bool:
    """Whether *parts* add up to *total*; *rounded* numbers may miss by a step of their last figure."""
    step = max(one.step for one in [*parts, total])
    allowed = step * max(1, len(parts) // 4) if rounded or step < 1 else Decimal(0)
    return abs(added(parts) - total.value) <= allowed


def added(parts: Iterable[Figure]) -> Decimal:
    """The sum of *parts*."""
    return sum((one.value for one in parts), Decimal(0))
