"""Line by line through YAML that cannot be read: every trap that a line shows by itself."""

import re

from arende.source.block_text import BlockText
from arende.source.levels import Level, Levels, blanks
from arende.source.quiet import ODD_SPACES, glued, odd_indentation
from arende.source.trap import MOST_TRAPS, Edit, Trap
from arende.source.values import BLOCK_HEADER, bare, examine
from arende.text import Span

_INDENTATION = re.compile(f"[ \t{ODD_SPACES}]*")
_DASH = re.compile(r"-[ \t]+|-$")
_PLAIN_KEY = r"""(?:[^\s\-\[\]{},:#&*!|>'"%@`?]|[-?][^\s:#])[^:#\n]*"""
_KEY = re.compile(rf"""(?:"[^"\n]*"[ \t]*|'[^'\n]*'[ \t]*|{_PLAIN_KEY}):(?=[ \t]|$)""")
_NEXT_INDENTATION = re.compile(r"\n*( *)")
_SURE_KEY = re.compile(r"[ \t]*(?:- +)*[^\W\d]\w*:(?=[ \t]|$)")


def outline_traps(text: str) -> list[Trap]:
    """Every trap that can be seen in *text* without understanding the whole of it."""
    return _Outline(text).traps


class _Outline:
    """Walks the lines, keeping the columns where keys and dashes stand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.traps: list[Trap] = []
        self.levels = Levels(text)
        self.waiting = True  # the line above was a key or dash with nothing after it
        self.plain = False  # the line above ended in a plain text, which may run on
        self.unit = _unit(text)
        self.tabbed: list[tuple[int, int]] = []  # line start and indentation end of lines with tabs
        position = 0
        while position < len(text) and len(self.traps) < MOST_TRAPS:
            position = self._line(position)
        self._tabs()
        self.traps += self.levels.traps

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
            self.levels.forget()
            self.waiting = True
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
            return len(_untabbed(written, self.unit))
        odd = next((index for index, sign in enumerate(written) if sign != " "), None)
        if odd is not None:
            self.traps.append(odd_indentation(self.text, start + odd, at))
            return at - start
        return self.levels.column(start, at - start)

    def _body(self, at: int, column: int, line_end: int) -> int:
        """Dashes, key and value of the line whose first sign stands at *at*."""
        text = self.text
        opened = False
        while True:
            dash = _DASH.match(text, at, line_end)
            trap = None if dash or opened or self._runs_on(column) else glued(text, at, line_end)
            if dash is None and (trap is None or trap.code != "I019"):
                break
            if trap is not None:
                self.traps.append(trap)
            end = dash.end() if dash is not None else trap.edits[0].span.end if trap is not None else at
            column = self._level(at, column, line_end, is_list=True, inner=opened)
            column += end - at if trap is None else 2
            self.waiting, self.plain, opened = True, False, True
            at = end
        if at >= line_end:
            return line_end + 1
        mend = glued(text, at, line_end, opened)
        if mend is not None and mend.code == "I018":
            self.traps.append(mend)
            self._level(at, column, line_end, is_list=False, inner=opened)
            self.waiting, self.plain = False, True
            return line_end + 1
        key = _KEY.match(text, at, line_end)
        if key is None or (self._runs_on(column) and not _SURE_KEY.match(text, at)):
            return self._text(at, column, line_end)
        column = self._level(at, column, line_end, is_list=False, inner=opened)
        return self._after_key(key.end(), column, line_end)

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
        seen = examine(self.text, at, line_end, lambda: self._limit(line_end, column))
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
        self.levels.open.append(Level(depth, True))
        self.waiting, self.plain = False, True
        return line_end + 1

    def _runs_on(self, column: int) -> bool:
        """Whether a line at *column* is read as more of the plain text above it."""
        return self.plain and -1 < self.levels.deepest < column

    def _text(self, at: int, column: int, line_end: int) -> int:
        """A line that is neither key nor list item."""
        if self.waiting and -1 < self.levels.deepest < column:
            return self._value(at, self.levels.deepest, line_end)
        if self._runs_on(column):
            if ": " in bare(self.text, at, line_end):
                advice = "skriv ”|” efter nyckelns kolon och börja texten på nästa rad"
                message = "kolonet i texten läses som om en nyckel slutar där"
                span = Span(at, at + len(bare(self.text, at, line_end)))
                self.traps.append(Trap("I011", span, message, advice))
            return line_end + 1
        return self._stray(at, column, line_end)

    def _stray(self, at: int, column: int, line_end: int) -> int:
        """A line that belongs to nothing: a key that lost its colon, when what follows is indented."""
        written = bare(self.text, at, line_end)
        span = Span(at, at + len(written))
        following = _NEXT_INDENTATION.match(self.text, line_end)
        if written.isidentifier() and following is not None and len(following[1]) > column:
            edit = Edit(Span(span.end, span.end), ":")
            message = f"kolon saknas efter ”{written}”"
            self.traps.append(Trap("I027", span, message, f"skriv: {written}:", (edit,)))
            self._level(at, column, line_end, is_list=False, inner=False)
            self.waiting, self.plain = True, False
        elif not self.levels.is_lost:
            message = "väntade en nyckel med kolon, fann bara text"
            advice = "dra in raden om den hör till texten ovanför, eller skriv ”nyckel: text”"
            self.traps.append(Trap("I027", span, message, advice))
            self.levels.is_lost = True
        return line_end + 1

    def _level(self, at: int, column: int, line_end: int, *, is_list: bool, inner: bool) -> int:
        may_open = self.waiting or inner
        return self.levels.take(at, column, line_end, is_list=is_list, may_open=may_open, runs_on=self.plain)

    def _block(self, column: int, line_end: int) -> int:
        """Past the text of a ``|`` or ``>`` under a key at *column*; gives the next line to look at."""
        block = BlockText(self.text, line_end + 1, column, self._is_structure, self._is_sure_key)
        if not self.levels.is_lost:
            self.traps += block.traps
        self.waiting, self.plain = False, False
        return block.end

    def _is_structure(self, at: int, end: int) -> bool:
        return bool(_KEY.match(self.text, at, end) or _DASH.match(self.text, at, end) or self.text[at] == "#")

    def _is_sure_key(self, line_start: int) -> bool:
        return _SURE_KEY.match(self.text, line_start) is not None

    def _tabs(self) -> None:
        """One trap for each run of lines that begin with tabs."""
        runs: list[list[tuple[int, int]]] = []
        for start, at in self.tabbed:
            if runs and self.text.count("\n", runs[-1][-1][1], start) == 1:
                runs[-1].append((start, at))
            else:
                runs.append([(start, at)])
        self.traps += (_tabs(self.text, run, self.unit) for run in runs[:MOST_TRAPS])


def _unit(text: str) -> int:
    """How far *text* indents one level."""
    depths = [len(found[1]) for found in re.finditer(r"^( +)[^ \n]", text, re.MULTILINE)]
    return min(depths, default=2)


def _tabs(text: str, run: list[tuple[int, int]], unit: int) -> Trap:
    start, at = run[0]
    first = text.count("\n", 0, start) + 1
    edits = tuple(Edit(Span(one, end), _untabbed(text[one:end], unit)) for one, end in run)
    who = "raden börjar" if len(run) == 1 else f"raderna {first}–{first + len(run) - 1} börjar"
    message = f"{who} med tabbtecken; YAML räknar bara blanksteg"
    tab = text.index("\t", start, at)
    return Trap("I010", Span(tab, at), message, f"byt varje tabbtecken mot {blanks(unit)}", edits)


def _untabbed(written: str, unit: int) -> str:
    return written.replace("\t", " " * unit)


def _percent(text: str, at: int, line_end: int) -> Trap:
    span = Span(at, line_end)
    message = "raden börjar med ”%”, ett styrtecken i YAML"
    return Trap("I034", span, message, "ta bort raden, eller dra in den om den hör till texten ovanför")
