"""A trap in YAML text: what is wrong, where, and the edit that would mend it."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass, replace
from operator import itemgetter

from arende.diagnostics import Diagnostic, Severity
from arende.text import Edit as Edit
from arende.text import SourceText, Span

# The traps whose edits ”granska --rätta” writes unasked: every word stays in its place and in its field, YAML
# takes the line in no other way, and only quotes, a blank or the sign of a list or a text is put right. What
# is left to a person: where a quote or bracket should end (I013–I016), what # and indentation mean (I010,
# I020–I023, I026, I027), and whether a line is a decision point of its own (I017).
CERTAIN = frozenset(("I011", "I012", "I018", "I019", "I024", "I025"))
MOST_TRAPS = 200  # of one file in one run; past these the file is something else than it should be
_LONGEST_SHOWN = 90


@dataclass(frozen=True, slots=True)
class Trap:
    """One finding about the YAML text itself. *edits* give the text its writer likely meant.

    The reading goes on with them; only those of CERTAIN codes follow the finding.
    """

    code: str
    span: Span
    message: str
    advice: str
    edits: tuple[Edit, ...] = ()
    severity: Severity = Severity.ERROR

    def diagnostic(self, source: SourceText) -> Diagnostic:
        """The finding to show; the trap's span counts in *source*."""
        place = source.place(self.span)
        edits = self.edits if self.code in CERTAIN else ()
        return Diagnostic(
            source.path, self.code, self.message, self.advice, self.severity, place, edits=edits
        )


def quoted(text: str) -> str:
    """*text* as a YAML value in citation marks, on one line."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def quoting(text: str, span: Span) -> tuple[Edit, ...]:
    """The edits that put *span* of *text* in citation marks, every sign in it kept in its place."""
    written = text[span.start : span.end]
    mark = quoted(written)[0]
    doubled = [span.start + index for index, sign in enumerate(written) if mark == sign == "'"]
    return tuple(Edit(Span(at, at), mark) for at in (span.start, *doubled, span.end))


def shown(line: str) -> str:
    """*line* for an advice: no indentation, one line, cut when long."""
    written = " ".join(line.split())
    return written if len(written) <= _LONGEST_SHOWN else written[: _LONGEST_SHOWN - 2] + " …"


def apply(text: str, edits: Iterable[Edit]) -> str:
    """*text* after *edits*, which do not overlap."""
    parts: list[str] = []
    position = 0
    for edit in sorted(edits, key=lambda one: (one.span.start, one.span.end)):
        parts += (text[position : edit.span.start], edit.text)
        position = edit.span.end
    return "".join((*parts, text[position:]))


def apart(traps: Iterable[Trap]) -> list[Trap]:
    """*traps* in order; one whose edits overlap an earlier one's keeps its finding and loses its edits."""
    kept: list[Trap] = []
    taken: list[tuple[int, int]] = []  # the stretches already edited, in order
    for trap in sorted(traps, key=lambda one: (one.span.start, one.code)):
        spans = [(edit.span.start, edit.span.end) for edit in trap.edits]
        if any(_touches(one, taken) for one in spans):
            trap = replace(trap, edits=())
        else:
            for one in spans:
                insort(taken, one)
        kept.append(trap)
    return kept


def _touches(span: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    at = bisect_left(taken, span)
    return any(one[0] <= span[1] and span[0] <= one[1] for one in taken[max(0, at - 1) : at + 1])


class Origin:
    """From a place in a mended text back to the place in the text as written."""

    def __init__(self, edits: Iterable[Edit] = ()) -> None:
        self._steps: list[tuple[int, int, int, int]] = []  # mended start and end, written start and end
        shift = 0
        for edit in sorted(edits, key=lambda one: (one.span.start, one.span.end)):
            start = edit.span.start + shift
            shift += len(edit.text) - (edit.span.end - edit.span.start)
            self._steps.append((start, edit.span.end + shift, edit.span.start, edit.span.end))

    def offset(self, mended: int) -> int:
        """Where *mended* stood; inside what an edit wrote, the place that the edit replaced."""
        index = bisect_right(self._steps, mended, key=itemgetter(0)) - 1
        if index < 0:
            return mended
        start, end, was_start, was_end = self._steps[index]
        return min(was_start + mended - start, was_end) if mended < end else was_end + mended - end

    def span(self, mended: Span) -> Span:
        """*mended* in the text as written."""
        if not self._steps:
            return mended
        start = self.offset(mended.start)
        return Span(start, max(start, self.offset(mended.end)))
