"""Text broken to the width of a window: at spaces, and inside a word only where there is no other way."""

import re
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence

from arende.cli.terminal import is_terminal

_MARGIN = 4
# What long compounds end with: before it a hyphen stands as a person would put it.
_TAIL = re.compile(
    r"(?<=\w{4})(?=(?:nämnd|utskott|styrelse|fullmäktige|förvaltning|beredning|central|nämnderna|chef|förslag"
    r"|bidrag|hållning|ställe)(?:en|et|t)?(?:s|er)?\W*$)"
)


def window() -> int | None:
    """How many signs a line has room for; None where no person reads it on a screen."""
    return shutil.get_terminal_size().columns if is_terminal(sys.stdout) else None


def hanging(text: str, indent: int, width: int | None) -> str:
    """*text* after *indent* spaces; the lines that follow stand further in, so that the first is seen.

    A word without room, such as the path of a file, is left whole.
    """
    start = " " * indent
    if width is None:
        return start + text
    lines = _broken(text, width - indent, max(width - indent - _MARGIN, 20))
    return "\n".join(f"{start}{' ' * _MARGIN if place else ''}{one}" for place, one in enumerate(lines))


def wrapped(text: str, width: int) -> list[str]:
    """The lines of *text*, none longer than *width*.

    A no-break space holds its words together. Source: rich breaks at U+00A0 too, so that ”§” parted from
    its number.
    """
    return [
        piece
        for paragraph in text.split("\n")
        for line in _broken(paragraph, width, width)
        for piece in _cut(line, width)
    ]


def _broken(text: str, first: int, others: int) -> list[str]:
    """*text* broken at spaces, the first line to one width and the *others* to another."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        room = others if lines else first
        if line and len(line) + 1 + len(word) > room:
            lines.append(line.rstrip(" "))
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def _cut(line: str, width: int) -> Iterator[str]:
    """*line*, of which the last word may be too long for a line of its own, in pieces that have room."""
    while len(line) > width:
        at = next((one for one in reversed(parts(line)) if one + 1 <= width), width - 1)
        yield f"{line[:at]}-"
        line = line[at:]
    yield line


def parts(word: str) -> list[int]:
    """Where a long *word* can be parted with a hyphen."""
    return [match.start() for match in _TAIL.finditer(word)]


def _least(
    columns: Sequence[Sequence[str]], most: Sequence[int], whole: int, needs: Callable[[str], int]
) -> list[int]:
    """The least width of each column, when each word of it *needs* so much."""
    words = (re.split(r"[ \n]", " ".join(cells)) for cells in columns)
    return [
        wanted if wanted <= whole else max(map(needs, own)) for wanted, own in zip(most, words, strict=True)
    ]


def _word(word: str) -> int:
    return len(word)


def _needed(word: str) -> int:
    """The width of *word* where it may be parted."""
    at = parts(word)
    return max(at[-1] + 1, len(word) - at[-1]) if at else len(word)


def column_widths(columns: Sequence[Sequence[str]], room: int, whole: int) -> list[int]:
    """A width for each of *columns*, together at most *room*: the longest word of each, and then in turn to
    the one that would have the most lines. One with nothing longer than *whole* is not broken at all.

    Where not even the words have room, the widest gives way.
    """
    most = [max(len(line) for cell in cells for line in cell.split("\n")) for cells in columns]
    widths = _least(columns, most, whole, _word)
    if sum(widths) > room:
        widths = _least(columns, most, whole, _needed)
    while sum(widths) > room and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
    while sum(widths) < room and any(one < wanted for one, wanted in zip(widths, most, strict=True)):
        behind = [place for place, one in enumerate(widths) if one < most[place]]
        widths[max(behind, key=lambda place: most[place] / widths[place])] += 1
    return widths
