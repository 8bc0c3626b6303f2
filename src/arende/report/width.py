"""How wide text stands in a terminal, and a line cut to fit round its caret."""

from unicodedata import combining, east_asian_width

LONGEST_SHOWN = 120
_TAB = 4
_CUT = "…"


def shown_as(text: str) -> str:
    """*text* with each tab as blanks up to the next fourth column."""
    if "\t" not in text:
        return text
    written = ""
    for sign in text:
        written += " " * (_TAB - width(written) % _TAB) if sign == "\t" else sign
    return written


def width(text: str) -> int:
    """The columns *text* takes: two for wide signs, none for combining and invisible ones."""
    if text.isascii():
        return len(text)
    return sum(_width(sign) for sign in text)


def _width(sign: str) -> int:
    if combining(sign) or sign in "\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f":
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1


def window(excerpt: str, start: int, end: int, longest: int = LONGEST_SHOWN) -> tuple[str, int, int]:
    """*excerpt* cut to *longest* characters, and where *start* to *end* stand in it."""
    if len(excerpt) <= longest:
        return excerpt, start, end
    first = max(0, min(start - longest // 3, len(excerpt) - longest))
    last = min(len(excerpt), first + longest)
    cut = excerpt[first:last]
    shift = first
    if first:
        cut, shift = _CUT + cut[1:], first
    if last < len(excerpt):
        cut = cut[:-1] + _CUT
    return cut, start - shift, min(end - shift, len(cut))
