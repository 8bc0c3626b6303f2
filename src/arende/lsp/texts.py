"""An open text as the editor counts in it: lines from 0, and columns in units of the agreed encoding."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from lsprotocol.types import (
    Position,
    PositionEncodingKind,
    Range,
    TextDocumentContentChangeEvent,
    TextDocumentContentChangePartial,
)

from arende.source.original import Original
from arende.text import Edit, Place, SourceText, Span

Units = PositionEncodingKind | str
_BOM = "\ufeff"
_LINE_END = re.compile("\r\n|\r|\n")


@dataclass(frozen=True)
class OpenText:
    """One text as an editor holds it. *path* is where it stands, or would: *is_saved* says which.

    Why not pygls' own documents: they end lines also at signs that the protocol counts as text, such as
    Word's vertical tab, and every change after one then lands in the wrong place.
    """

    uri: str
    path: Path
    text: str
    version: int | None = None
    is_saved: bool = True

    def changed(
        self, version: int | None, changes: Sequence[TextDocumentContentChangeEvent], units: Units
    ) -> "OpenText":
        """The text after *changes*, made one after the other."""
        changed = replace(self, version=version)
        for change in changes:
            text = change.text
            if isinstance(change, TextDocumentContentChangePartial):
                start = changed.offset(change.range.start, units)
                end = max(start, changed.offset(change.range.end, units))
                text = changed.text[:start] + text + changed.text[end:]
            changed = replace(changed, text=without_halves(text))
        return changed

    def offset(self, position: Position, units: Units) -> int:
        """Where *position* is in the text; past a line's or the text's end, that end."""
        if position.line >= len(self._starts):
            return len(self.text)
        line = self.line(position.line)
        return self._starts[position.line] + _characters(line, position.character, units)

    def position(self, offset: int, units: Units) -> Position:
        """The position of *offset*."""
        number = bisect_right(self._starts, offset) - 1
        return Position(number, _width(self.text[self._starts[number] : offset], units))

    def line(self, number: int) -> str:
        """Line *number* (from 0) without its line end."""
        start = self._starts[number]
        found = _LINE_END.search(self.text, start)
        return self.text[start : found.start() if found else len(self.text)]

    def span_of(self, place: Place | None) -> Span:
        """The stretch of the text as read that *place* names; the first line for a finding without one."""
        starts = self.as_read.line_starts
        if place is None or place.line > len(starts):
            return Span(0, len(self.as_read.line(1)))
        start = starts[place.line - 1]
        return Span(start + place.column - 1, start + place.end_column - 1)

    def range_of(self, read: Span, units: Units) -> Range:
        """*read*, a stretch of the text as it is read, in the text as the editor holds it."""
        start, end = self._written(read.start, -1), self._written(read.end, 1)
        return Range(self.position(start, units), self.position(max(start, end), units))

    def edit_range(self, edit: Edit, units: Units) -> Range | None:
        """Where *edit* goes; None where it would split a composed letter."""
        span = self._original.span(edit.span)
        return None if span is None else self.range_of(edit.span, units)

    def new_text(self, edit: Edit) -> str:
        """What *edit* writes, with the line ends of this text."""
        found = _LINE_END.search(self.text)
        return edit.text.replace("\n", found[0]) if found else edit.text

    @cached_property
    def as_read(self) -> SourceText:
        """The text as findings count in it, also where it holds signs that stop the reading."""
        text = _LINE_END.sub("\n", self.text.removeprefix(_BOM))
        return SourceText(str(self.path), unicodedata.normalize("NFC", text))

    @cached_property
    def _original(self) -> Original:
        return Original(self.text.encode())

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return (0, *(found.end() for found in _LINE_END.finditer(self.text)))

    def _written(self, read: int, step: int) -> int:
        """The offset *read* in the editor's text; inside a composed letter, the letter's end *step* ways."""
        while (at := self._original.offset(read)) is None:
            read += step
        return min(at + self.text.startswith(_BOM), len(self.text))


def without_halves(text: str) -> str:
    """*text* with a stand-in for each half of a pair of UTF-16 that an editor sent alone."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _width(text: str, units: Units) -> int:
    if units == PositionEncodingKind.Utf32 or text.isascii():
        return len(text)
    if units == PositionEncodingKind.Utf8:
        return len(text.encode())
    return len(text) + sum(sign > "\uffff" for sign in text)


def _characters(line: str, wanted: int, units: Units) -> int:
    """How many characters of *line* make up *wanted* units, at most all; half a character counts as none."""
    if units == PositionEncodingKind.Utf32 or line.isascii():
        return min(wanted, len(line))
    counted = 0
    for index, sign in enumerate(line):
        counted += _width(sign, units)
        if counted > wanted:
            return index
    return len(line)
