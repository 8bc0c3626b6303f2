"""Line by line through YAML that cannot be read: every trap that a line shows by itself."""

import re
from dataclasses import dataclass

from arende.source.quiet import ODD_SPACES, glued, odd_indentation
from arende.source.trap import Edit, Trap, shown
from arende.source.values import BLOCK_HEADER, bare, examine
from arende.text import Span

_INDENTATION = re.compile(f"[ \t{ODD_SPACES}]*")
_DASH = re.compile(r"-[ \t]+|-$")
_KEY = re.compile(
    r"""(?:"[^"\n]*"|'[^'\n]*'|[^\s\-\[\]{},:#&*!|>'"%@`?][^:#\n]*?|[-?][^\s:#][^:#\n]*?)[ \t]*:(?=[ \t]|$)"""
)
_SURE_KEY = re.compile(r"[ \t]*(?:- +)*[^\W\d]\w*:(?=[ \t]|$)")


@dataclass(frozen=True, slots=True)
class _Level:
    """An open mapping or list by the column of its keys or dashes."""

    column: int
    is_list: bool


def outline_traps(text: str) -> list[Trap]:
    """Every trap that can be seen in *text* without understanding the whole of it."""
    return _Outline(text).traps


class _Outline:
    """Walks the lines, keeping the columns where keys and dashes stand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.traps: list[Trap] = []
        self.levels: list[_Level] = []
        self.waiting = True  # the line above was a key or dash with nothing after it
        self.plain = False  # the line above ended in a plain text, which may run on
        self.tabbed: list[tuple[int, int]] = []  # line start and indentation end of lines with tabs
        position = 0
        while position < len(text):
            position = self._line(position)
        self._tabs()

    def _end(self, position: int) -> int:
        end = self.text.find("\n", position)
        return len(self.text) if end == -1 else end

    def _line(self, start: int) -> int:
        """Looks at the line at *start*; gives where the next line to look at starts."""
        line_end = self._end(start)
        indentation = _INDENTATION.match(self.text, start, line_end)
        assert indentation is not None
        at = indentation.end()
        if at == line_end or self.text[at] == "#":
            return line_end + 1
        if line_end - start == 3 and self.text.startswith(("---", "..."), start):
            self.levels, self.waiting = [], True
            return line_end + 1
        column = self._column(start, at)
        if at == start and self.text[at] == "%":
            self.traps.append(_percent(self.text, at, line_end))
            return line_end + 1
        return self._body(at, column, line_end)

    def _column(self, start: int, at: int) -> int:
        """The column of the line's first sign, and the trap of what stands before it."""
        written = self.text[start:at]
        if "\t" in written:
            self.tabbed.append((start, at))
            return len(_untabbed(written, self._unit()))
        odd = next((index for index, sign in enumerate(written) if sign != " "), None)
        if odd is not None:
            self.traps.append(odd_indentation(self.text, start + odd, at))
        return at - start

    def _body(self, at: int, column: int, line_end: int) -> int:
        """Dashes, key and value of the line whose first sign stands at *at*."""
        text = self.text
        opened = False
        while dash := _DASH.match(text, at, line_end):
            self._level(at, column, line_end, is_list=True, inner=opened)
            self.waiting, self.plain, opened = True, False, True
            column += dash.end() - at
            at = dash.end()
        if at >= line_end:
            return line_end + 1
        mend = glued(text, at, line_end, opened)
        if mend is not None and (opened or not self._runs_on(column) or mend.code == "I018"):
            return self._glued(mend, at, column, line_end, opened)
        key = _KEY.match(text, at, line_end)
        if key is None or (self._runs_on(column) and not _SURE_KEY.match(text, at)):
            return self._text(at, column, line_end)
        self._level(at, column, line_end, is_list=False, inner=opened)
        return self._after_key(key.end(), column, line_end)

    def _glued(self, trap: Trap, at: int, column: int, line_end: int, inner: bool) -> int:
        self.traps.append(trap)
        self._level(at, column, line_end, is_list=trap.code == "I019", inner=inner)
        self.waiting, self.plain = False, True
        return line_end + 1

    def _after_key(self, at: int, column: int, line_end: int) -> int:
        while at < line_end and self.text[at] in " \t":
            at += 1
        if at == line_end or self.text[at] == "#":
            self.waiting, self.plain = True, False
            return line_end + 1
        if _DASH.match(self.text, at, line_end):
            return self._list_on_key_line(at, column, line_end)
        return self._value(at, column, line_end)

    def _value(self, at: int, column: int, line_end: int) -> int:
        """A value that begins at *at*, under a key or dash at *column*."""
        self.waiting, self.plain = False, self.text[at] not in "\"'[{|>"
        seen = examine(self.text, at, line_end, self._limit(line_end, column))
        if seen.trap is not None:
            self.traps.append(seen.trap)
        if BLOCK_HEADER.match(self.text[at:line_end]):
            return self._block(column, line_end)
        return self._end(max(seen.end, line_end)) + 1

    def _limit(self, line_end: int, column: int) -> int:
        """Where the next line that is surely a key of this level or one above begins."""
        position = line_end + 1
        while position < len(self.text):
            key = _SURE_KEY.match(self.text, position)
            written = _INDENTATION.match(self.text, position)
            if key is not None and written is not None and written.end() - position <= column:
                return position
            position = self._end(position) + 1
        return len(self.text)

    def _list_on_key_line(self, at: int, column: int, line_end: int) -> int:
        line_start = self.text.rfind("\n", 0, at) + 1
        before = self.text[line_start:at]
        following = re.compile(r"( *)- ").match(self.text, line_end + 1)
        depth = len(following[1]) if following and len(following[1]) >= column else column + 2
        edit = Edit(Span(line_start + len(before.rstrip(" \t")), at), "\n" + " " * depth)
        span = Span(at, line_end)
        message = "listan börjar på nyckelns rad"
        self.traps.append(
            Trap("I026", span, message, "börja listan på nästa rad, indragen två blanksteg", (edit,))
        )
        self.levels.append(_Level(depth, True))
        self.waiting, self.plain = False, True
        return line_end + 1

    def _runs_on(self, column: int) -> bool:
        """Whether a line at *column* is read as more of the plain text above it."""
        return self.plain and bool(self.levels) and column > self.levels[-1].column

    def _text(self, at: int, column: int, line_end: int) -> int:
        """A line that is neither key nor list item."""
        if self.waiting and self.levels and column > self.levels[-1].column:
            return self._value(at, self.levels[-1].column, line_end)
        if self._runs_on(column):
            if ": " in bare(self.text, at, line_end):
                advice = "skriv ”|” efter nyckelns kolon och börja texten på nästa rad"
                message = "kolonet i texten läses som om en nyckel slutar där"
                span = Span(at, at + len(bare(self.text, at, line_end)))
                self.traps.append(Trap("I011", span, message, advice))
            return line_end + 1
        self.traps.append(_stray(self.text, at, line_end))
        return line_end + 1

    def _level(self, at: int, column: int, line_end: int, *, is_list: bool, inner: bool) -> None:
        """Opens or returns to the level of a key or dash at *column*; a trap when no level stands there."""
        deeper = not self.levels or column > self.levels[-1].column
        if deeper and not (self.waiting or inner or not self.levels):
            if not (is_list and self.plain):
                self._misplaced(at, column, line_end, self.levels[-1].column)
            return
        if deeper:
            self.levels.append(_Level(column, is_list))
            return
        columns = [level.column for level in self.levels]
        if column not in columns:
            self._misplaced(at, column, line_end, self._closest(column, is_list))
            return
        while self.levels[-1].column > column:
            self.levels.pop()
        same = [level for level in self.levels if level.column == column]
        if is_list and not same[-1].is_list:
            self.levels.append(_Level(column, True))  # a list may stand right under its key
        elif not is_list and same[-1].is_list:
            if len(same) > 1 or any(not level.is_list for level in same):
                self.levels.pop()
            else:
                span = Span(at, at + len(bare(self.text, at, line_end)))
                advice = "skriv ”- ” först på raden, eller nyckeln före listan"
                self.traps.append(Trap("I021", span, "väntade en listpunkt, fann en nyckel", advice))

    def _closest(self, column: int, is_list: bool) -> int:
        """The open column closest to *column*, of the same kind when there is one."""
        same = [level.column for level in self.levels if level.is_list == is_list]
        columns = same or [level.column for level in self.levels]
        return min(columns, key=lambda one: (abs(one - column), one))

    def _misplaced(self, at: int, column: int, line_end: int, right: int) -> None:
        line_start = self.text.rfind("\n", 0, at) + 1
        if "\t" in self.text[line_start:at]:
            return
        line = shown(self.text[at:line_end])
        span = Span(line_start + min(right, column), at) if column > right else Span(line_start, at)
        if span.start == span.end:
            span = Span(at, at + 1)
        message = f"indraget stämmer inte: raden har {_blanks(column)}, raderna ovanför {_blanks(right)}"
        advice = (
            f"dra in raden {_blanks(right)}: {line}" if right else f"börja raden längst till vänster: {line}"
        )
        edit = Edit(Span(line_start, at), " " * right)
        if not self.text[line_start:at].strip(" "):
            self.traps.append(Trap("I021", span, message, advice, (edit,)))
        else:
            self.traps.append(Trap("I021", span, message, advice))

    def _block(self, column: int, line_end: int) -> int:
        """Past the text of a ``|`` or ``>`` under a key at *column*; gives the next line to look at."""
        position, first = line_end + 1, -1
        while position < len(self.text):
            end = self._end(position)
            at = position
            while at < end and self.text[at] == " ":
                at += 1
            depth = at - position
            if at < end:
                outside = depth <= column
                if self.text[at] == "\t" and (outside or (first != -1 and depth < first)):
                    at_text = at + len(self.text[at:end]) - len(self.text[at:end].lstrip())
                    self._tab_in_block(position, at_text, first if first != -1 else column + 2)
                    position = end + 1
                    continue
                if outside and first == -1 and not self._looks_like_structure(at, end):
                    return self._unindented(position, column, end)
                if outside:
                    break
                if first == -1:
                    first = depth
                elif depth < first:
                    self._too_shallow(position, at, end, first)
            position = end + 1
        self.waiting, self.plain = False, False
        return position

    def _looks_like_structure(self, at: int, end: int) -> bool:
        return bool(_KEY.match(self.text, at, end) or _DASH.match(self.text, at, end) or self.text[at] == "#")

    def _tab_in_block(self, start: int, at: int, depth: int) -> None:
        edit = Edit(Span(start, at), " " * depth)
        advice = f"byt tabbtecknet mot {_blanks(depth)}"
        self.traps.append(Trap("I010", Span(start, at), "texten är indragen med tabbtecken", advice, (edit,)))

    def _unindented(self, start: int, column: int, end: int) -> int:
        """Text under ``|`` that is not indented: the lines up to the next key should be."""
        edits: list[Edit] = []
        position = start
        while position < len(self.text):
            line_end = self._end(position)
            if (
                edits
                and self._looks_like_structure(position, line_end)
                and _SURE_KEY.match(self.text, position)
            ):
                break
            edits.append(Edit(Span(position, position), " " * (column + 2)))
            position = line_end + 1
        message = "texten efter ”|” är inte indragen, och hör då inte till nyckeln"
        advice = f"dra in texten {_blanks(column + 2)}"
        self.traps.append(Trap("I023", Span(start, end), message, advice, tuple(edits)))
        self.waiting, self.plain = False, False
        return position

    def _too_shallow(self, start: int, at: int, end: int, first: int) -> None:
        edit = Edit(Span(start, at), " " * first)
        message = f"raden har {_blanks(at - start)}, textens första rad {_blanks(first)}"
        advice = f"dra in raden {_blanks(first)}"
        self.traps.append(Trap("I023", Span(start, at), message, advice, (edit,)))

    def _unit(self) -> int:
        """How far this file indents one level."""
        depths = [len(found[1]) for found in re.finditer(r"^( +)[^ \n]", self.text, re.MULTILINE)]
        return min(depths, default=2)

    def _tabs(self) -> None:
        """One trap for each run of lines that begin with tabs."""
        unit = self._unit()
        runs: list[list[tuple[int, int]]] = []
        for start, at in self.tabbed:
            if runs and self.text.count("\n", runs[-1][-1][1], start) == 1:
                runs[-1].append((start, at))
            else:
                runs.append([(start, at)])
        self.traps += (_tabs(self.text, run, unit) for run in runs)


def _tabs(text: str, run: list[tuple[int, int]], unit: int) -> Trap:
    start, at = run[0]
    first = text.count("\n", 0, start) + 1
    edits = tuple(Edit(Span(one, end), _untabbed(text[one:end], unit)) for one, end in run)
    who = "raden börjar" if len(run) == 1 else f"raderna {first}–{first + len(run) - 1} börjar"
    message = f"{who} med tabbtecken; YAML räknar bara blanksteg"
    tab = text.index("\t", start, at)
    return Trap("I010", Span(tab, at), message, f"byt varje tabbtecken mot {_blanks(unit)}", edits)


def _untabbed(written: str, unit: int) -> str:
    return written.replace("\t", " " * unit)


def _blanks(count: int) -> str:
    return {0: "inget", 1: "ett blanksteg"}.get(count, f"{count} blanksteg")


def _percent(text: str, at: int, line_end: int) -> Trap:
    span = Span(at, line_end)
    message = "raden börjar med ”%”, ett styrtecken i YAML"
    return Trap("I034", span, message, "ta bort raden, eller dra in den om den hör till texten ovanför")


def _stray(text: str, at: int, line_end: int) -> Trap:
    written = bare(text, at, line_end)
    span = Span(at, at + len(written))
    message = "väntade en nyckel med kolon, fann bara text"
    return Trap(
        "I027", span, message, "dra in raden om den hör till texten ovanför, eller skriv ”nyckel: text”"
    )
