"""The amounts of money that a point names, in kronor."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from arende.model.case import Belopp, Unit

_FACTORS = {
    "kr": 1, "kronor": 1, "tkr": 1_000, "ksek": 1_000, "tusen": 1_000, "mkr": 1_000_000, "mnkr": 1_000_000,
    "msek": 1_000_000, "miljon": 1_000_000, "miljoner": 1_000_000, "mdkr": 10**9, "miljard": 10**9,
    "miljarder": 10**9,
}  # fmt: skip
_AMOUNT = re.compile(
    r"(?<![\w,.–-])(?P<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)[\s\u00a0\u202f]*"
    r"(?P<unit>kronor|kr|tkr|ksek|mkr|mnkr|msek|mdkr|tusen\s+kronor|tkr|miljon(?:er)?\s+(?:kronor|kr)|"
    r"miljard(?:er)?\s+(?:kronor|kr))\b",
    re.IGNORECASE,
)
_UNITS = {Unit.KRONOR: 1, Unit.TKR: 1_000, Unit.MNKR: 1_000_000}


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as written, *start* to *end*; *half_step* is half of what its last figure stands for."""

    start: int
    end: int
    written: str
    kronor: Decimal
    half_step: Decimal


def amounts(text: str) -> Iterator[Amount]:
    """Each amount with a unit in *text*, in order."""
    for found in _AMOUNT.finditer(text):
        number = Decimal(re.sub("[ \u00a0\u202f]", "", found["number"]).replace(",", "."))
        factor = _FACTORS[found["unit"].split()[0].lower()]
        decimals = len(found["number"].partition(",")[2])
        half_step = Decimal(factor) / (2 * 10**decimals) if factor > 1 else Decimal(0)
        yield Amount(found.start(), found.end(), found[0], number * factor, half_step)


def in_kronor(amount: Belopp) -> Decimal:
    """*amount* in kronor."""
    return amount.summa * _UNITS[amount.enhet]
