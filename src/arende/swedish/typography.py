"""No-break spaces where Swedish text must not break its line, and nothing else changed."""

import re

NO_BREAK_SPACE = "\u00a0"
MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)

_UNITS = (
    "kr|kronor|tkr|mkr|mnkr|mdkr|öre|miljoner|miljarder|procent|procentenheter"
    "|m²|m³|m2|m3|kvm|km|km²|ha|kg|ton|kWh|MWh|GWh|kap"
    "|meter|kilometer|centimeter|kvadratmeter|kubikmeter|hektar|liter|timmar|dagar|veckor|månader"
)
_SIGNS = "[%‰§]|°C"
# What stands before a number it must not part from: ”§ 12”, ”kl. 13.00”, ”nr 3”, ”dnr 00152/2023”, ”s. 5”.
_BEFORE_NUMBER = re.compile(r"(?:§|\b(?:kl\.?|[Nn]r|[Dd]nr|s\.|sid\.)) (?=\d)")
# What must not part from the number before it: a unit, a sign, the month of a day.
_AFTER_NUMBER = re.compile(
    rf"(?<=\d) (?=(?:(?:{_UNITS})\b|{_SIGNS}))|(?<!\d)(?:[1-9]|[12]\d|3[01]) (?=(?:{'|'.join(MONTHS)})\b)"
)
# Groups of three digits: ”5 000”, ”1 234 567”; a year before a number (”2024 150”) is none.
_GROUPS = re.compile(r"(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)")
_DIGIT_SPACE = re.compile(r"\d | \d")


def typeset(text: str) -> str:
    """*text* with some spaces made no-break; every other character stays, and twice is as once.

    Joined: § and the number on either side of it (”§ 12”, ”5 kap. 65 §”), ”kl.”, ”nr”, ”dnr”, ”s.” and
    ”sid.” with their number, thousands (”5 000”), a number with its unit or % and a day with its month.
    Left alone, since a line may break there or nothing can be told for certain: abbreviations without a
    number, names, initials, a year after its month, two spaces in a row.
    """
    if not _DIGIT_SPACE.search(text):
        return text
    text = _GROUPS.sub(_joined, text)
    text = _BEFORE_NUMBER.sub(_joined, text)
    return _AFTER_NUMBER.sub(_joined, text)


def _joined(match: re.Match[str]) -> str:
    return match[0].replace(" ", NO_BREAK_SPACE)
