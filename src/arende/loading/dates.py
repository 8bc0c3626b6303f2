"""The date a person meant, when it is certain."""

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MONTH_NAMES = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
)  # fmt: skip
_DAY_FIRST = re.compile(r"(?:den )?(\d{1,2})[/.-](\d{1,2})[-/. ,]+(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ]\d{2}[:.]\d{2}.*)?")
_WORDS = re.compile(r"(?:\w+dag(?:en)? )?(?:den )?(\d{1,2})(?::?[ea])? ([a-zå]+)\.? (\d{4})")


def meant(written: str) -> date | None:
    """The day that *written* says in another form than YYYY-MM-DD; None where it could be several."""
    text = re.sub("[\u2010-\u2015\u2212]", "-", " ".join(written.casefold().split()))
    if found := _WORDS.fullmatch(text):
        month = _MONTHS.index(found[2][:3]) + 1 if found[2][:3] in _MONTHS else 0
        if month and _MONTH_NAMES[month - 1].startswith(found[2].rstrip(".")):
            return _day(found[3], str(month), found[1])
        return None
    if found := _DAY_FIRST.fullmatch(text):
        return _day(found[3], found[2], found[1])
    found = _YEAR_FIRST.fullmatch(text)
    if found and (not text[4].isdigit() or len(text) == 8):
        return _day(found[1], found[2], found[3])
    return None


def days_in(written: str) -> str:
    """”februari 2026 har 28 dagar”, for a date in the form YYYY-MM-DD that no calendar has."""
    year, month = int(written[:4]), int(written[5:7])
    if not 1 <= month <= 12 or year < 1:
        return "året har månaderna 01 till 12"
    days = 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days
    return f"{_MONTH_NAMES[month - 1]} {year} har {days} dagar"


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
