"""From what the parser hands over back to characters of the text."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from markdown_it.token import Token

Range = tuple[int, int]


class Places:
    """One text's lines, and where they stand in it."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        position = self.text.find("\n")
        while position != -1:
            starts.append(position + 1)
            position = self.text.find("\n", position + 1)
        return starts

    def line(self, number: int) -> str:
        """Line *number* (from 0) without its line end."""
        if number >= len(self._starts):
            return ""
        start = self._starts[number]
        end = self._starts[number + 1] - 1 if number + 1 < len(self._starts) else len(self.text)
        return self.text[start:end]

    def line_start(self, number: int) -> int:
        """Where line *number* (from 0) begins."""
        return self._starts[number] if number < len(self._starts) else len(self.text)

    def lines(self, written: Sequence[int] | None) -> Range:
        """The stretch of lines [first, last) without the space and empty lines around it."""
        if written is None:
            return 0, len(self.text)
        start, end = self.line_start(written[0]), self.line_start(written[1])
        stretch = self.text[start:end]
        stripped = stretch.strip()
        start += len(stretch) - len(stretch.lstrip())
        return start, start + len(stripped)

    def block(self, token: Token) -> Range:
        """Where the block that *token* opens stands, without its last empty lines."""
        start, end = self.lines(token.map)
        return max(start, min(int(token.meta.get("start", start)), end)), end


class Spot:
    """Where the content of one paragraph, heading or table cell stands in the text.

    The parser strips indents, quote signs and list marks from each line, so a line of the content is
    looked for from the end of the line it came from.
    """

    def __init__(self, places: Places, content: str, first_line: int, inside: Range | None = None) -> None:
        self._places = places
        self._content = content
        self._first_line = first_line
        self._inside = inside

    @cached_property
    def _starts(self) -> list[tuple[int, int]]:
        """For each line of the content: where it begins in the content, and in the text."""
        starts: list[tuple[int, int]] = []
        position = 0
        for number, line in enumerate(self._content.split("\n"), self._first_line):
            stripped = line.strip(" \t")
            column = max(self._places.line(number).rfind(stripped), 0)
            indent = len(line) - len(line.lstrip(" \t"))
            starts.append((position, self._places.line_start(number) + column - indent))
            position += len(line) + 1
        return starts

    def range(self, start: int, end: int) -> Range:
        """Characters [start, end) of the content as characters of the text."""
        if self._inside is not None:
            return self._in_cell(start, end)
        return self._offset(start), self._offset(max(end - 1, start)) + (1 if end > start else 0)

    def whole(self) -> Range:
        """All of the content."""
        return self.range(0, len(self._content))

    def _offset(self, position: int) -> int:
        index = bisect_right(self._starts, position, key=lambda start: start[0]) - 1
        begins, stands = self._starts[index]
        return stands + position - begins

    def _in_cell(self, start: int, end: int) -> Range:
        """A cell's content differs from what is written where it holds ``\\|``; then the whole cell it is."""
        assert self._inside is not None
        first, last = self._inside
        written = self._places.text[first:last]
        found = written.find(self._content)
        return (first, last) if found == -1 else (first + found + start, first + found + end)
