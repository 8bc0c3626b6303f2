"""Findings as text for a person: the message, the line with a caret under what to change, and a råd."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from arende.diagnostics import Diagnostic, Severity
from arende.report.width import LONGEST_SHOWN, shown_as, width, window
from arende.text import Place


class Piece(StrEnum):
    """The parts of a shown finding that a terminal may colour."""

    PATH = "path"
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    MESSAGE = "message"
    GUTTER = "gutter"
    CARET = "caret"
    ADVICE = "advice"


Style = Callable[[str, Piece], str]

_SEVERITY = {
    Severity.ERROR: Piece.ERROR,
    Severity.WARNING: Piece.WARNING,
    Severity.INFO: Piece.INFO,
}
_PLURAL = {Severity.ERROR: "fel", Severity.WARNING: "varningar", Severity.INFO: "upplysningar"}


_SHORTEST = 40


def _unstyled(text: str, piece: Piece) -> str:
    return text


def to_text(findings: Iterable[Diagnostic], style: Style = _unstyled, columns: int | None = None) -> str:
    """Every finding in turn, sorted by place, each ending with a line end; no summary.

    *columns*: how wide the screen is, when there is one; a file's line is cut to fit.
    """
    ordered = sorted(findings, key=lambda finding: finding.order)
    return "".join(_finding(finding, style, columns) for finding in ordered)


def summary(findings: Sequence[Diagnostic], files: int | None = None) -> str:
    """”3 fel, 1 varning i 2 filer”; *files* is how many were looked at when none has findings."""
    counts = dict.fromkeys(Severity, 0)
    for finding in findings:
        counts[finding.severity] += 1
    said = [_count(number, severity) for severity, number in counts.items() if number]
    where = len({finding.path for finding in findings}) if findings else files
    in_files = "" if where is None else f" i {where} fil{'' if where == 1 else 'er'}"
    return (", ".join(said) or "inga fel") + in_files


def _count(number: int, severity: Severity) -> str:
    return f"{number} {severity.value if number == 1 else _PLURAL[severity]}"


def _finding(finding: Diagnostic, style: Style, columns: int | None) -> str:
    place = finding.place
    path = finding.path
    if place is not None:
        path += f":{place.line}:{place.column}"
    elif finding.where:
        path += f": {finding.where}"
    label = style(f"{finding.severity} {finding.code}", _SEVERITY[finding.severity])
    said = f"{style(path, Piece.PATH)}: {label}: {style(finding.message, Piece.MESSAGE)}\n"
    indentation = " " * (len(str(place.line)) + 1 if place is not None else 3)
    if place is not None and place.excerpt.strip():
        margin = len(indentation) + 2
        longest = LONGEST_SHOWN if columns is None else max(_SHORTEST, min(LONGEST_SHOWN, columns - margin))
        said += _excerpt(place, indentation, style, longest)
    if finding.advice:
        said += f"{indentation}{style('=', Piece.GUTTER)} {style(f'råd: {finding.advice}', Piece.ADVICE)}\n"
    return said


def _excerpt(place: Place, indentation: str, style: Style, longest: int) -> str:
    line, start, end = window(place.excerpt, place.column - 1, place.end_column - 1, longest)
    before = width(shown_as(line[:start]))
    under = max(1, width(shown_as(line[:end])) - before)
    bar = style(f"{indentation}|", Piece.GUTTER)
    numbered = style(f"{place.line} |", Piece.GUTTER)
    caret = style("^" * under, Piece.CARET)
    return f"{bar}\n{numbered} {shown_as(line).rstrip()}\n{bar} {' ' * before}{caret}\n"
