"""The text under a ``|`` or ``>``: where it ends, and which of its lines are badly indented."""

from collections.abc import Callable, Iterator

from arende.source.levels import blanks
from arende.source.trap import Edit, Trap
from arende.text import Span


class BlockText:
    """One block scalar's lines, from *start* on, under a key at *column*.

    *is_structure* tells a line that is a key or a list item, *is_key* one that surely is a key.
    """

    def __init__(
        self,
        text: str,
        start: int,
        column: int,
        is_structure: Callable[[int, int], bool],
        is_key: Callable[[int], bool],
    ) -> None:
        self.text = text
        self.column = column
        self.traps: list[Trap] = []
        self.end = start
        self._is_structure = is_structure
        self._is_key = is_key
        self._first = -1  # the column of the text's first line
        for line_start, at, line_end in _lines(text, start):
            if line_start < self.end:
                continue  # told of together with the first line
            if at < line_end and not self._take(line_start, at, line_end):
                break
            self.end = max(self.end, line_end + 1)

    def _take(self, start: int, at: int, line_end: int) -> bool:
        """Looks at one line that is not blank; False where the text is over."""
        depth = at - start
        is_outside = depth <= self.column
        if self.text[at] == "\t" and (is_outside or depth < self._first):
            self._tab(start, line_end)
        elif is_outside and self._first == -1 and not self._is_structure(at, line_end):
            self._unindented(start, line_end)
        elif is_outside:
            return False
        elif self._first == -1:
            self._first = depth
        elif depth < self._first:
            message = f"raden har {blanks(depth)}, textens första rad {blanks(self._first)}"
            self._indent(Span(start, at), message, self._first)
        return True

    def _tab(self, start: int, line_end: int) -> None:
        line = self.text[start:line_end]
        depth = self._first if self._first != -1 else self.column + 2
        span = Span(start, start + len(line) - len(line.lstrip()))
        advice = f"byt tabbtecknet mot {blanks(depth)}"
        edit = Edit(span, " " * depth)
        self.traps.append(Trap("I010", span, "texten är indragen med tabbtecken", advice, (edit,)))

    def _indent(self, span: Span, message: str, depth: int) -> None:
        edit = Edit(span, " " * depth)
        self.traps.append(Trap("I023", span, message, f"dra in raden {blanks(depth)}", (edit,)))

    def _unindented(self, start: int, line_end: int) -> None:
        """The text's first line is not indented: it and the lines up to the next key should be."""
        depth = self.column + 2
        edits = [Edit(Span(start, start), " " * depth)]
        for line_start, at, end in _lines(self.text, line_end + 1):
            if self._is_key(line_start):
                break
            self.end = end + 1
            if at < end:
                edits.append(Edit(Span(line_start, line_start), " " * depth))
        message = "texten efter ”|” är inte indragen, och hör då inte till nyckeln"
        advice = f"dra in texten {blanks(depth)}"
        self.traps.append(Trap("I023", Span(start, line_end), message, advice, tuple(edits)))


def _lines(text: str, start: int) -> Iterator[tuple[int, int, int]]:
    """Each line's start, its first sign that is no blank, and its end."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end == -1 else end
        at = start
        while at < end and text[at] == " ":
            at += 1
        yield start, at, end
        start = end + 1
