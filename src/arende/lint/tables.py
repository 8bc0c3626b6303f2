"""The tables of a Markdown text as rows of cells, each with its place in the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from arende.lint.patterns import Pattern

_RULE = Pattern(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", flags=re.MULTILINE)
_PIPE = Pattern(r"(?<!\\)\|")
_MARKS = Pattern(r"\*+|(?<!\w)_+|_+(?!\w)|\[\^[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: *start* and *end* hold what is written in it, *text* the same without marks for bold.

    An empty cell stands for the room between its pipes.
    """

    start: int
    end: int
    text: str


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """A table with its header and rows; rows may be shorter than the header where the text is faulty."""

    header: Row
    rows: tuple[Row, ...]

    def column(self, index: int) -> tuple[Cell, ...]:
        """The cells of one column under its header; rows too short for it left out."""
        return tuple(row[index] for row in self.rows if index < len(row))

    @property
    def span(self) -> tuple[int, int]:
        """The header's stretch of the text, pipes left out."""
        return self.header[0].start, self.header[-1].end


def tables(text: str) -> Iterator[WrittenTable]:
    """Each table of *text*: a line of cells, the rule under it, and the lines that follow with a pipe."""
    if "|" not in text:
        return
    for rule in _RULE.finditer(text):
        above = text.rfind("\n", 0, max(rule.start() - 1, 0)) + 1
        header = _cells(text, above, max(rule.start() - 1, 0))
        if "|" not in rule[0] or len(header) != len(_cells(text, *rule.span())) or not rule.start():
            continue
        yield WrittenTable(header, tuple(_rows(text, rule.end() + 1)))


def _rows(text: str, position: int) -> Iterator[Row]:
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end == -1 else end
        if "|" not in text[position:end]:
            return
        yield _cells(text, position, end)
        position = end + 1


def _cells(text: str, start: int, end: int) -> Row:
    """The cells of the line from *start* to *end*, its outer pipes left out."""
    cuts = [start - 1, *(match.start() for match in _PIPE.finditer(text, start, end)), end]
    cells = [_cell(text, left + 1, right) for left, right in pairwise(cuts)]
    if cells and not text[start : cuts[1]].strip():
        cells.pop(0)
    if len(cells) > 1 and not text[cuts[-2] + 1 : end].strip():
        cells.pop()
    return tuple(cells)


def _cell(text: str, start: int, end: int) -> Cell:
    written = text[start:end]
    stripped = written.strip()
    if not stripped:
        return Cell(start, end, "")
    first = start + len(written) - len(written.lstrip())
    return Cell(first, first + len(stripped), _MARKS.sub("", stripped).strip())
