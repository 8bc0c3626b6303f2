"""What stands round an interval and tells that it is one: days, months, and what is counted."""

import re

from arende.lint.patterns import Pattern
from arende.swedish.typography import MONTHS

_WEEKDAYS = tuple(f"{day}dag" for day in ("mån", "tis", "ons", "tors", "fre", "lör", "sön"))
_MONTHS, _DAYS = frozenset(MONTHS), frozenset((*_WEEKDAYS, *(f"{day}ar" for day in _WEEKDAYS)))
_COUNTED = frozenset(
    (
        *(
            "procent",
            "procentenheter",
            "år",
            "månader",
            "veckor",
            "dagar",
            "timmar",
            "minuter",
            "meter",
            "grader",
        ),
        *("kilometer", "kvadratmeter", "elever", "barn", "personer", "platser", *MONTHS),
    )
)
_WORD = Pattern(r"[ \u00a0](?P<word>%|[^\W\d_]+)(?!\w)")
_NAMES = Pattern(
    r"\b(?:årskurs(?:erna)?|åk|sidorna|punkterna|veckorna|kapitel|alternativ|yrkande(?:na)?)[ \u00a0]\Z",
    flags=re.IGNORECASE,
)
_REGISTER = Pattern(r"(?:[A-ZÅÄÖ]{2,5}[ /]|[Dd]nr:? |nummer |remiss |beteckning )\Z")


def are_days(first: str, last: str) -> bool:
    """Whether both are days of the week, or both months."""
    pair = {first.lower(), last.lower()}
    return pair <= _DAYS or pair <= _MONTHS


def is_after_number(text: str, position: int) -> bool:
    """Whether the word at *position* is one that numbers count: a month, a measure, people."""
    found = _WORD.match(text, position)
    return found is not None and (found["word"] == "%" or found["word"].lower() in _COUNTED)


def names_numbers(before: str) -> bool:
    """Whether *before* ends with a word that is followed by numbers: ”årskurs”, ”sidorna”."""
    return _NAMES.search(before) is not None


def is_register(before: str) -> bool:
    """Whether *before* ends with what begins a register number: ”SN ”, ”dnr ”."""
    return _REGISTER.search(before) is not None
