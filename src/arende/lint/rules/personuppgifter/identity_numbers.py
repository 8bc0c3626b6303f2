"""Personnummer and samordningsnummer: told by their date and their check digit."""

import re
from collections.abc import Iterator
from datetime import date

from arende.lint.patterns import Pattern

# Six or eight digits of the date, a sign or nothing, four digits. A sign before or after would make it a part
# of something longer: an amount, an IBAN, a telephone number, a file's date.
_WRITTEN = Pattern(
    r"(?<![\d.,:/+-])(?P<century>18|19|20)?(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)"
    r"(?P<sign>[ \u00a0]?[-+–‑−][ \u00a0]?|[ \u00a0])?(?P<last>\d{4})(?![\d:/+-]|[.,]\d|[ \u00a0]\d)"
)
_SIX_DIGITS = Pattern(r"\d{6}")
# What tells that ten digits in a row are something else.
_UNIT = Pattern(r"[ \u00a0]?(?:kr|kronor|tkr|mnkr|euro|SEK)\b")
_OTHER_NUMBER = Pattern(
    r"(?:faktura|ocr|konto|referens|dnr|diarie|telefon|tfn|tel|artikel|mätar|serie|order|avtal|kund|beställning)"
    r"\w*[.:]?\s*(?:nr|nummer)?[.:]?\s*$",
    flags=re.IGNORECASE,
)
_COORDINATION = 60  # what a samordningsnummer adds to the day


def personal_numbers(text: str) -> Iterator[re.Match[str]]:
    """Each number in *text* whose date is in the calendar and whose check digit is right.

    Ten digits in a row are taken for one only where they cannot be a mobile number or an amount.
    Källa: folkbokföringslagen (1991:481) 18 och 18 a §§; Skatteverket, SKV 704 (kontrollsiffran).
    """
    if not _SIX_DIGITS.search(text):
        return
    for found in _WRITTEN.finditer(text):
        digits = found["year"] + found["month"] + found["day"] + found["last"]
        if _may_be_one(text, found) and _is_right(digits) and _has_date(found):
            yield found


def _may_be_one(text: str, found: re.Match[str]) -> bool:
    """Whether what stands round it lets it be one: always with the sign between, or with the century."""
    sign = found["sign"] or ""
    if sign.strip() or (sign and found["century"]):
        return True
    if sign:  # ”850101 1234” may be two numbers
        return False
    before = text[max(0, found.start() - 25) : found.start()]
    if _UNIT.match(text, found.end()) or _OTHER_NUMBER.search(before):
        return False
    return found["century"] is not None or found["year"] != "07"


def _is_right(digits: str) -> bool:
    """Whether the last of ten digits is the check digit of the rest (Luhn)."""
    doubled = "".join(str(int(one) * (2 - place % 2)) for place, one in enumerate(digits))
    return sum(map(int, doubled)) % 10 == 0


def _has_date(found: re.Match[str]) -> bool:
    day = int(found["day"])
    day -= _COORDINATION if day > _COORDINATION else 0
    centuries = [found["century"]] if found["century"] else ["19", "20"]
    return any(_exists(int(century + found["year"]), int(found["month"]), day) for century in centuries)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
