"""Two texts that differ, each on one line that shows where: what is long is cut on both sides of it."""

from itertools import takewhile

_LONGEST = 160
_BEFORE = 40  # signs of what is alike, before the difference
_SEEN = {"\u00a0": "⍽", "\u202f": "⍽"}  # hard spaces, which look as others do


def lines(before: str, after: str) -> tuple[str, str]:
    """*before* and *after*, cut alike; hard spaces are marked where only they tell the two apart."""
    old, new = _on_one_line(before), _on_one_line(after)
    if _soft(old) == _soft(new):
        old, new = _marked(old), _marked(new)
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    longest = max(len(old), len(new))
    start = 0 if longest <= _LONGEST else max(0, min(alike - _BEFORE, longest - _LONGEST))
    return _cut(old, start), _cut(new, start)


def _on_one_line(text: str) -> str:
    # Not split() alone: to it a hard space is a space.
    return " ".join(part for part in text.replace("\n", " ").replace("\t", " ").split(" ") if part)


def _soft(text: str) -> str:
    return "".join(" " if sign in _SEEN else sign for sign in text)


def _marked(text: str) -> str:
    return "".join(_SEEN.get(sign, sign) for sign in text)


def _cut(text: str, start: int) -> str:
    shown = text[start : start + _LONGEST]
    return f"{'…' if start else ''}{shown}{'…' if start + _LONGEST < len(text) else ''}"
