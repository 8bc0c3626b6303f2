"""A file as text, and a place in it."""

from bisect import bisect_right
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text: offsets in characters, *end* exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace *span* of a text with *text*; an empty span inserts."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a text file something stands, ready to show.

    Lines and columns count from 1, in characters; *end_column* is exclusive and on the same line.
    *excerpt* is the file's own line, without its line end.
    """

    line: int
    column: int
    end_column: int
    excerpt: str


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of one file after decoding: no BOM, LF line ends, NFC.

    *path* is what messages show: relative to where the user stands when it can be.
    """

    path: str
    text: str
    line_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts = [0]
        position = self.text.find("\n")
        while position != -1:
            starts.append(position + 1)
            position = self.text.find("\n", position + 1)
        object.__setattr__(self, "line_starts", tuple(starts))

    def line(self, number: int) -> str:
        """Line *number* (from 1) without its line end; empty past the last line."""
        if not 1 <= number <= len(self.line_starts):
            return ""
        start = self.line_starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start:] if end == -1 else self.text[start:end]

    def position(self, offset: int) -> tuple[int, int]:
        """The line and the column of *offset*, both from 1."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def place(self, span: Span) -> Place:
        """*span* as line and columns; one that runs over several lines ends with its first line."""
        line = bisect_right(self.line_starts, span.start)
        start = self.line_starts[line - 1]
        excerpt = self.line(line)
        column = span.start - start + 1
        end_column = min(span.end - start, len(excerpt)) + 1
        return Place(line, column, max(end_column, column), excerpt)
