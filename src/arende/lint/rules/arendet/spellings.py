"""The ways a diarienummer gets written: other dashes and spaces, lost zeros, the same number."""

import re
from functools import lru_cache
from itertools import pairwise

from arende.lint.patterns import Pattern

_PARTS = Pattern(r"[^\W\d_]+|\d+")
_SPACE = "[ \u00a0\u202f]*"
_MARK = "[-‐‑–—−/:.]"
_FEWEST_DIGITS = 6
_ENOUGH_DIGITS = 9  # a year and five more: no other number looks so


@lru_cache(maxsize=1024)
def spellings(dnr: str) -> Pattern | None:
    """What finds *dnr* however it is written; None where it is too short to be told from other numbers.

    A number without letters is found with its zeros, or without them after ”dnr”; a long one with letters is
    found without them too.
    """
    parts = _PARTS.findall(dnr)
    if len(parts) < 2 or sum(len(part) for part in parts if part.isdigit()) < _fewest(parts):
        return None
    whole = _joined(parts, loose=True)
    if all(part.isdigit() for part in parts):
        whole = rf"(?:{_joined(parts, loose=False)}|(?<=dnr\s){whole})"
    elif all(part.isdigit() for part in parts[1:]) and sum(map(len, parts[1:])) >= _ENOUGH_DIGITS:
        # ”2026-00102” for ”SN 2026-00102”; after other capitals it is another organ's number.
        whole = rf"(?:{whole}|(?<!(?-i:[A-ZÅÄÖ])[ \u00a0]){_joined(parts[1:], loose=False)})"
    number = [part for part in parts if part.isdigit()][-1]  # stands in every spelling, but for its zeros
    return Pattern(rf"(?<![\w/:.–-]){whole}(?!\w|[-–/:]\w|\.\d)", number.lstrip("0"), flags=re.IGNORECASE)


def is_spelled(dnr: str, written: str) -> bool:
    """Whether *written* is *dnr* sign for sign; a no-break space counts as a space."""
    return re.sub("[\u00a0\u202f]", " ", written) == dnr


def _fewest(parts: list[str]) -> int:
    return _FEWEST_DIGITS if all(part.isdigit() for part in parts) else 2


def _joined(parts: list[str], *, loose: bool) -> str:
    """The pattern of *parts* in a row. *loose*: zeros before a number may be more or fewer."""
    pattern = _part(parts[0], loose)
    for before, after in pairwise(parts):
        # Two numbers need a mark between them, else they would be one.
        mark = _MARK if before.isdigit() and after.isdigit() else f"{_MARK}?"
        pattern += f"{_SPACE}{mark}{_SPACE}{_part(after, loose)}"
    return pattern


def _part(part: str, loose: bool) -> str:
    if not part.isdigit() or not loose:
        return re.escape(part)
    return f"0*{part.lstrip('0') or '0'}"
