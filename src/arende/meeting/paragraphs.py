"""§ numbers as people write them, ”45–52, 54”, and as a set."""

import re
from collections.abc import Iterable, Iterator

_RANGE = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")
_HIGHEST = 9999  # no organ takes so many §§ in a year; a slip of the finger is not to fill the memory


def numbers(text: str) -> frozenset[int]:
    """The numbers that *text* stands for; a range written backwards is the same range.

    Numbers over 9999 and what is no number are left out; the empty text gives none.
    """
    found: set[int] = set()
    for written in _RANGE.finditer(text):
        ends = (_whole(written[1]), _whole(written[2] or written[1]))
        found.update(range(min(ends), min(max(ends), _HIGHEST) + 1))
    return frozenset(found)


def _whole(digits: str) -> int:
    return int(digits) if len(digits) <= len(str(_HIGHEST)) else _HIGHEST + 1


def written(numbers: Iterable[int]) -> str:
    """*numbers* in order, neighbours as a range with an en dash; the empty text for none."""
    return ", ".join(_runs(sorted(set(numbers))))


def _runs(ordered: list[int]) -> Iterator[str]:
    start = 0
    for end, number in enumerate(ordered):
        if ordered[end + 1 : end + 2] != [number + 1]:
            yield str(number) if start == end else f"{ordered[start]}–{number}"
            start = end + 1
