"""The dates that stand in a running text, with their places."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from arende.lint.patterns import Pattern

WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
)  # fmt: skip
# A leap year, so that 29 February without a year is a day.
_ANY_YEAR = 2000

_ISO = r"(?<![\w–./-])(?P<iso_year>(?:1[89]|2[01])\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?![\w–/-]|\.\d)"
_WORDS = (
    r"(?<![\w–.,:/§-])(?<!§\s)(?P<day>\d{1,2})(?::?[ea])?\s+"
    rf"(?P<month>{'|'.join(MONTHS)})\b(?:\s+(?P<year>\d{{4}})\b)?"
)
_DATE = Pattern(f"{_ISO}|{_WORDS}", flags=re.IGNORECASE)
_WEEKDAY_BEFORE = Pattern(rf"\b({'|'.join(WEEKDAYS)})(?:en)?,?\s+(?:den\s+)?$", flags=re.IGNORECASE)
_LONGEST_WEEKDAY = 24  # ”torsdagen, den ” and some spaces


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as someone wrote it, whether the calendar has it or not.

    *start* and *end* count in the text, the weekday not included; *weekday_start* is -1 where none is named.
    *year* is None where none is written.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    is_iso: bool
    weekday: str = ""
    weekday_start: int = -1

    @property
    def value(self) -> date | None:
        """The day, or None where it has no year or no calendar has it."""
        return None if self.year is None else _day(self.year, self.month, self.day)

    @property
    def exists(self) -> bool:
        """Whether there is such a day, in some year where none is written."""
        return _day(self.year or _ANY_YEAR, self.month, self.day) is not None


@lru_cache(maxsize=4096)
def written_dates(text: str) -> tuple[WrittenDate, ...]:
    """Each date in *text*, in order: 2026-09-24, 24 september, tisdagen den 24 september 2026."""
    return tuple(_written(text, found) for found in _DATE.finditer(text))


def _written(text: str, found: re.Match[str]) -> WrittenDate:
    start, end = found.span()
    weekday = _WEEKDAY_BEFORE.search(text, max(0, start - _LONGEST_WEEKDAY), start)
    named, place = (weekday[1].lower(), weekday.start()) if weekday else ("", -1)
    if found["iso_year"]:
        year, month, day = (int(found[name]) for name in ("iso_year", "iso_month", "iso_day"))
        return WrittenDate(start, end, year, month, day, True, named, place)
    written = int(found["year"]) if found["year"] else None
    month = MONTHS.index(found["month"].lower()) + 1
    return WrittenDate(start, end, written, month, int(found["day"]), False, named, place)


def weekday_of(day: date) -> str:
    """”torsdag”."""
    return WEEKDAYS[day.weekday()]


def in_words(day: date) -> str:
    """”24 september 2026”."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
