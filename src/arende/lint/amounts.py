"""Numbers and sums of money as Swedish texts write them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from arende.lint.patterns import Pattern

SPACES = "[ \u00a0\u202f\u2009]"
NUMBER = rf"\d{{1,3}}(?:{SPACES}\d{{3}})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?"
# Each way to write a unit, with what one of it is in kronor.
UNITS = {
    "kronor": 1,
    "kr": 1,
    "sek": 1,
    "tkr": 1_000,
    "tusen kronor": 1_000,
    "tusen kr": 1_000,
    "ksek": 1_000,
    "mnkr": 1_000_000,
    "mkr": 1_000_000,
    "msek": 1_000_000,
    "miljoner kronor": 1_000_000,
    "miljoner kr": 1_000_000,
    "miljon kronor": 1_000_000,
    "milj. kronor": 1_000_000,
    "milj. kr": 1_000_000,
    "milj kr": 1_000_000,
    "mdkr": 1_000_000_000,
    "miljarder kronor": 1_000_000_000,
    "miljard kronor": 1_000_000_000,
}
UNIT = "|".join(re.escape(unit).replace(r"\ ", r"\s") for unit in sorted(UNITS, key=lambda unit: -len(unit)))
_MONEY = Pattern(rf"(?<![\d,.:/–-])({NUMBER})\s?({UNIT})\b", *("kr", "sek"), flags=re.IGNORECASE)
_UNIT = Pattern(rf"\s?(?P<unit>{UNIT})\b", flags=re.IGNORECASE)
_CELL = Pattern(
    rf"(?P<sign>[-−–+])?\s?(?P<number>{NUMBER})\s?(?P<unit>%|‰|procent|(?:{UNIT})\b\.?)?", flags=re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount with its unit: *kronor* is its worth, *step* the worth of one in its last figure.

    *start* and *end* count in the text, *number* and *unit* are as written.
    """

    start: int
    end: int
    number: str
    unit: str

    @property
    def kronor(self) -> Decimal:
        return number(self.number) * self.factor

    @property
    def step(self) -> Decimal:
        return last_place(self.number) * self.factor

    @property
    def factor(self) -> int:
        return UNITS[re.sub(r"\s", " ", self.unit.lower())]

    def equals(self, kronor: Decimal) -> bool:
        """Whether *kronor* may be written so: exact, or rounded to the last figure."""
        return abs(self.kronor - kronor) <= (self.step / 2 if "," in self.number else 0)


def money(text: str) -> Iterator[Money]:
    """Every amount of *text* that has a unit, in order."""
    for found in _MONEY.finditer(text):
        yield Money(found.start(), found.end(), found[1], found[2])


def unit_at(text: str, position: int) -> str:
    """The money unit that stands at *position* of *text*, after a space or none; empty where none does."""
    found = _UNIT.match(text, position)
    return found["unit"] if found else ""


def number(written: str) -> Decimal:
    """”1 234,5” as a number."""
    return Decimal(re.sub(SPACES, "", written).replace(",", "."))


def last_place(written: str) -> Decimal:
    """What one step of the last figure of *written* is: 0,1 for ”12,5”, 1 for ”12”."""
    return Decimal(1).scaleb(-len(written.partition(",")[2]))


@dataclass(frozen=True, slots=True)
class Figure:
    """A table's cell that is a number: its value, the step of its last figure and its unit, or empty."""

    value: Decimal
    step: Decimal
    unit: str


def figure(cell: str) -> Figure | None:
    """The number that *cell* holds and nothing else, or None."""
    found = _CELL.fullmatch(cell)
    if found is None:
        return None
    value = number(found["number"])
    negative = found["sign"] in ("-", "−", "–")
    return Figure(-value if negative else value, last_place(found["number"]), (found["unit"] or "").lower())


def written(value: Decimal) -> str:
    """*value* as a text writes it: ”−1 234,5”."""
    return f"{value:,f}".replace(",", " ").replace(".", ",").replace("-", "−")
