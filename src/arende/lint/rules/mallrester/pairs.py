"""Brackets that have lost their other half."""

import re
from collections.abc import Iterator

from arende.lint.patterns import Pattern

_SMILEY = Pattern(r"(?<!\w)[:;=]-?[()](?!\w)")
_ESCAPED = Pattern(r"\\[\[\](){}]")
# ”a)”, ”2)” and ”iv)” number a list and close nothing.
_ENUMERATOR = Pattern(r"(?<![^\s(])(?:[a-zåäö]|\d{1,2}|[ivx]{1,4})\)", flags=re.IGNORECASE)


def unmatched(text: str, opening: str, closing: str) -> tuple[int, ...]:
    """The places in *text* of each *opening* and *closing* without the other.

    A ”)” after a letter or a figure may number a list or close a parenthesis, and ”\\[” may stand alone
    or open: what leaves fewest is meant.
    """
    plain = _SMILEY.sub("  ", text)
    signs = [(found.start(), found[0]) for found in re.finditer(f"[{re.escape(opening + closing)}]", plain)]
    alone = tuple(_alone(signs, opening))
    for reading in (_ESCAPED, _ENUMERATOR):
        if alone:
            left_out = {found.end() - 1 for found in reading.finditer(plain)}
            others = tuple(_alone([one for one in signs if one[0] not in left_out], opening))
            alone = min(alone, others, key=len)
    return alone


def _alone(signs: list[tuple[int, str]], opening: str) -> Iterator[int]:
    waiting: list[int] = []
    for at, sign in signs:
        if sign == opening:
            waiting.append(at)
        elif waiting:
            waiting.pop()
        else:
            yield at
    yield from waiting
