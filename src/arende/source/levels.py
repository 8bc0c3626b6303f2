"""The columns where keys and dashes stand, and the lines that stand beside them all."""

from dataclasses import dataclass, replace

from arende.source.quiet import joined_item
from arende.source.trap import Edit, Trap, shown
from arende.source.values import bare
from arende.text import Span

_MOST_FINDINGS = 5  # past these the structure is not what it seems, and more would only confuse


@dataclass(frozen=True, slots=True)
class Level:
    """An open mapping or list by the column of its keys or dashes; *first* is where it began."""

    column: int
    is_list: bool
    first: int = 0


@dataclass(frozen=True, slots=True)
class _Shift:
    """A misplaced line takes what is under and beside it along: from *column* on, *delta* columns.

    *columns* were open before it; a line at one of them stands right.
    """

    column: int
    delta: int
    trap: int
    columns: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Line:
    """The line above: where its first key or dash stands.

    *is_in_doubt*: the line above that one waited for a value, and it did not stand further in.
    """

    at: int
    column: int
    is_in_doubt: bool


class Levels:
    """The open levels while walking down a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.open: list[Level] = []
        self.traps: list[Trap] = []
        self._shift: _Shift | None = None
        self._first = 0
        self._above: _Line | None = None
        self.is_lost = False  # a fault that nothing mends; what follows may be right or wrong

    @property
    def deepest(self) -> int:
        """The column of the innermost level; -1 before the first."""
        return self.open[-1].column if self.open else -1

    def forget(self) -> None:
        """Begins anew, as after ``---``."""
        self.open, self._shift = [], None

    def column(self, start: int, column: int) -> int:
        """The column that the line at *start*, written at *column*, means after a misplaced one above it."""
        shift = self._shift
        if shift is None or column < shift.column or column in shift.columns:
            self._shift = None
            return column
        edit = Edit(Span(start, start + column), " " * (column + shift.delta))
        trap = self.traps[shift.trap]
        self.traps[shift.trap] = replace(trap, edits=(*trap.edits, edit))
        return column + shift.delta

    def take(
        self, at: int, column: int, line_end: int, *, is_list: bool, may_open: bool, runs_on: bool
    ) -> int:
        """Opens or returns to the level of the key or dash at *at*; gives the column it means.

        *may_open*: the line above waits for a value. *runs_on*: the line above ended in a plain text.
        """
        if not self.open:
            self._first = at
        above, self._above = self._above, _Line(at, column, may_open and -1 < column <= self.deepest)
        if column > self.deepest:
            if may_open or not self.open:
                self.open.append(Level(column, is_list, at))
                return column
            dashes = [one.column for one in self.open if one.is_list]
            if is_list and runs_on and dashes:
                start = self.text.rfind("\n", 0, at) + 1
                self._say(joined_item(self.text, start, line_end, dashes[-1]))
                self._back_to(dashes[-1], is_list)
                return dashes[-1]
            return self._too_deep(at, column, line_end, is_list, above)
        if column == 0 < self.open[0].column:
            self._began_indented(column)
        if all(one.column != column for one in self.open):
            if self._began_too_deep(at, column, is_list):
                return column
            right = self._closest(column, is_list)
            self._back_to(right, is_list)
            return self._misplaced(at, column, line_end, right)
        self._back_to(column, is_list)
        if self.open[-1].is_list and not is_list:
            self._key_among_items(at, line_end)
        return column

    def _too_deep(self, at: int, column: int, line_end: int, is_list: bool, above: _Line | None) -> int:
        """A line that stands further in than any level, though the line above waits for nothing."""
        if self.open[-1].is_list and not is_list:
            self._key_among_items(at, line_end)
            return column
        if above is None or not above.is_in_doubt or above.column != self.deepest:
            return self._misplaced(at, column, line_end, self.deepest)
        # The line above should have opened a level, and stands at its parent's column.
        start = self.text.rfind("\n", 0, above.at) + 1
        line = shown(self.text[above.at : self.text.find("\n", above.at)])
        message = f"indraget stämmer inte: raden har {blanks(above.column)}, raderna under {blanks(column)}"
        edit = Edit(Span(start, above.at), " " * column)
        span = Span(start, above.at) if above.at > start else Span(above.at, above.at + 1)
        if not self.text[start : above.at].strip(" "):
            self._say(Trap("I021", span, message, f"dra in raden {blanks(column)}: {line}", (edit,)))
        self.open.append(Level(column, is_list))
        return column

    def _back_to(self, column: int, is_list: bool) -> None:
        while self.open[-1].column > column:
            self.open.pop()
        kinds = [one.is_list for one in self.open if one.column == column]
        if is_list and not kinds[-1]:
            self.open.append(Level(column, True))  # a list may stand right under its key
        elif not is_list and kinds[-1] and False in kinds:
            self.open.pop()

    def _closest(self, column: int, is_list: bool) -> int:
        """The open column closest to *column*, of the same kind when there is one."""
        same = [one.column for one in self.open if one.is_list == is_list]
        columns = same or [one.column for one in self.open]
        return min(columns, key=lambda one: (abs(one - column), -one))

    def _misplaced(self, at: int, column: int, line_end: int, right: int) -> int:
        """Says that the line belongs at *right*, and remembers to move what follows with it."""
        start = self.text.rfind("\n", 0, at) + 1
        before = self.text[start:at]
        if before.strip(" "):
            return right  # tabs, odd spaces and dashes have findings of their own
        line = shown(self.text[at:line_end])
        span = Span(start + min(right, column), at) if column > right else Span(start, at)
        if span.start == span.end:
            span = Span(at, at + 1)
        message = f"indraget stämmer inte: raden har {blanks(column)}, raderna ovanför {blanks(right)}"
        where = f"dra in raden {blanks(right)}" if right else "börja raden längst till vänster"
        self._say(Trap("I021", span, message, f"{where}: {line}", (Edit(Span(start, at), " " * right),)))
        if not self.is_lost:
            columns = frozenset(one.column for one in self.open)
            self._shift = _Shift(column, right - column, len(self.traps) - 1, columns)
        return right

    def _began_indented(self, column: int) -> None:
        """The first lines of the text are indented, and this one is not."""
        start = self.text.rfind("\n", 0, self._first) + 1
        depth = self.open[0].column
        edits: list[Edit] = []
        position = start
        while self.text.startswith(" " * depth, position):
            edits.append(Edit(Span(position, position + depth), ""))
            position = self.text.find("\n", position) + 1
        message = f"indraget stämmer inte: raden har {blanks(depth)}, raderna längre ner inget"
        line = shown(self.text[self._first : self.text.find("\n", self._first)])
        advice = f"börja raden längst till vänster: {line}"
        self._say(Trap("I021", Span(start, start + depth), message, advice, tuple(edits)))
        self.open = [Level(column, False)]

    def _began_too_deep(self, at: int, column: int, is_list: bool) -> bool:
        """Whether it is the level above that began too far in: its one line, against this and those after."""
        if self.is_lost:
            return False
        top, parent = self.open[-1], self.open[-2].column if len(self.open) > 1 else -1
        start = self.text.rfind("\n", 0, top.first) + 1
        siblings = _lines_at(self.text, start, top.column), _lines_at(self.text, at - column, column)
        if not parent < column < top.column or siblings[0] > 1 or siblings[1] < 2:
            return False
        if top.is_list != is_list or self.text[start : top.first].strip(" "):
            return False
        line = shown(self.text[top.first : self.text.find("\n", top.first)])
        message = f"indraget stämmer inte: raden har {blanks(top.column)}, raderna under {blanks(column)}"
        edit = Edit(Span(start, top.first), " " * column)
        span = Span(start + column, top.first)
        self._say(Trap("I021", span, message, f"dra in raden {blanks(column)}: {line}", (edit,)))
        self.open[-1] = Level(column, is_list, at)
        return True

    def _key_among_items(self, at: int, line_end: int) -> None:
        span = Span(at, at + len(bare(self.text, at, line_end)))
        advice = "skriv ”- ” först på raden, eller flytta nyckeln rakt under de andra nycklarna"
        self._say(Trap("I021", span, "väntade en listpunkt, fann en nyckel", advice))

    def _say(self, trap: Trap) -> None:
        if self.is_lost or any(trap.span.start == one.span.start for one in self.traps):
            return
        if len(self.traps) >= _MOST_FINDINGS:
            trap = replace(trap, edits=())
        self.traps.append(trap)
        self.is_lost = not trap.edits


def _lines_at(text: str, start: int, column: int) -> int:
    """How many lines stand at *column*, from the one at *start* until one stands further out."""
    found = 0
    for line in text[start:].split("\n"):
        depth = len(line) - len(line.lstrip(" "))
        if line.strip() and depth < column:
            break
        found += bool(line.strip()) and depth == column
    return found


def blanks(count: int) -> str:
    """*count* blanks in words."""
    return {0: "inget", 1: "ett blanksteg"}.get(count, f"{count} blanksteg")
