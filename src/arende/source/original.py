"""From the text as read back to the text as written: the same places, with the file's own signs."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple

from arende.text import Edit, Span

_BOM = "\ufeff"
# Signs that may be joined with the one before them: marks, and the vowels and finals of Hangul. All signs
# before U+0300 stand for themselves.
_MAY_JOIN = re.compile("\r\n|[^\u0300-\U0010ffff\r\n]?[\u0300-\U0010ffff]+")
_HANGUL_PARTS = ("\u1160", "\u11ff")


class _Cluster(NamedTuple):
    """A stretch that reads otherwise than it is written: only its ends are places in both."""

    start: int
    end: int
    written_start: int
    written_end: int


class Original:
    """The text of a file as it is written, with its BOM, its line ends and its decomposed letters.

    Offsets in the text as read (``source.decode``) are turned into offsets in it, exactly or not at all.
    """

    def __init__(self, data: bytes) -> None:
        text = data.decode("utf-8")
        self._bom = _BOM if text.startswith(_BOM) else ""
        self.text = text.removeprefix(_BOM)
        self._clusters = tuple(_clusters(self.text))

    def offset(self, read: int) -> int | None:
        """The place in the file's text (its BOM not counted) of *read*; None inside a composed letter."""
        index = bisect_right(self._clusters, read, key=itemgetter(0)) - 1
        if index < 0:
            return read
        cluster = self._clusters[index]
        if read == cluster.start:
            return cluster.written_start
        return None if read < cluster.end else read - cluster.end + cluster.written_end

    def span(self, read: Span) -> Span | None:
        """*read* in the file's text; None where an end of it stands inside a composed letter."""
        start, end = self.offset(read.start), self.offset(read.end)
        return None if start is None or end is None else Span(start, end)

    def edited(self, edits: Iterable[Edit]) -> bytes | None:
        """The file's bytes after *edits*, which count in the text as read; None where one has no place.

        All outside the edited spans stays byte for byte. New lines end as the file's own do.
        """
        parts: list[str] = []
        position = 0
        for edit in sorted(edits, key=lambda one: (one.span.start, one.span.end)):
            span = self.span(edit.span)
            if span is None or span.start < position:
                return None
            parts += (self.text[position : span.start], edit.text.replace("\n", self._line_end))
            position = span.end
        return "".join((self._bom, *parts, self.text[position:])).encode()

    @property
    def _line_end(self) -> str:
        found = re.search(r"\r\n?|\n", self.text)
        return found[0] if found else "\n"


def _clusters(text: str) -> Iterator[_Cluster]:
    """The stretches of *text*, of more than one sign as written or read, that are read as something else."""
    shift = 0  # how much further on the written text is
    for start, end in _stretches(text):
        written = text[start:end]
        read = "\n" if written == "\r\n" else unicodedata.normalize("NFC", written)
        if read != written and max(len(read), len(written)) > 1:
            at = start - shift
            yield _Cluster(at, at + len(read), start, end)
            shift += len(written) - len(read)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Each line end of two signs, and each letter with the marks that follow it."""
    if text.isascii() and "\r" not in text:
        return
    for found in _MAY_JOIN.finditer(text):
        if found[0] == "\r\n":
            yield found.span()
            continue
        start = found.start()
        for index in range(start + 1, found.end()):
            if not _joins(text[index]):
                yield start, index
                start = index
        yield start, found.end()


def _joins(sign: str) -> bool:
    """Whether *sign* may become one with what stands before it."""
    low, high = _HANGUL_PARTS
    return unicodedata.category(sign)[0] == "M" or low <= sign <= high
