"""Exceptions with a reason: a comment in the case that names a rule and says why it does not hold here.

``# undantag B104: lagen kräver båda orden`` on a line of its own holds for the key or list item under it,
with all that is indented below; at the end of a line for that line's.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.source import Document
from arende.source.comments import Comment
from arende.text import SourceText, Span

CODES = {
    "R101": "Ett undantag döljer något; annars tas det bort, så att det inte döljer nästa fel.",
    "R102": "Ett undantag säger varför regeln inte gäller, efter ett kolon.",
    "R103": "Ett undantag nämner en regel som finns, med dess kod.",
    "R104": "Profilen nämner under ”regler” bara regler som finns.",
}
"""What each code about exceptions, and about a profile's choice of rules, holds."""

_WRITTEN = Pattern(r"undantag\b[ \t]*(?P<codes>[^:]*?)[ \t]*(?::[ \t]*(?P<reason>.*))?$", flags=re.IGNORECASE)
_CODE = Pattern(r"[A-ZÅÄÖ]\d{3}")


@dataclass(frozen=True, slots=True)
class Exempt:
    """One rule set aside on the lines *first* to *last*, by the comment at *span*."""

    code: str
    reason: str
    first: int
    last: int
    span: Span

    def covers(self, finding: Diagnostic) -> bool:
        """Whether *finding* is one this exception hides."""
        return (
            finding.code == self.code
            and finding.place is not None
            and self.first <= finding.place.line <= self.last
        )


def exempted(
    document: Document, findings: Iterable[Diagnostic], known: Mapping[str, str]
) -> tuple[Diagnostic, ...]:
    """*findings* without those that an exception hides, and with those about the exceptions themselves.

    *known*: every rule's name by its code.
    """
    exceptions = list(_exceptions(document))
    valid = [one for one in exceptions if one.code in known and one.reason]
    found = list(findings)
    kept = [finding for finding in found if not any(one.covers(finding) for one in valid)]
    kept.extend(fault for one in exceptions for fault in _faults(document.source, one, found, known))
    return tuple(kept)


def _exceptions(document: Document) -> Iterator[Exempt]:
    for comment in document.comments:
        written = _WRITTEN.match(comment.text)
        if written is None:
            continue
        first, last = _scope(document.source, comment)
        codes = _CODE.findall(written["codes"]) or [""]
        for code in codes:
            yield Exempt(code, (written["reason"] or "").strip(), first, last, comment.span)


def _scope(source: SourceText, comment: Comment) -> tuple[int, int]:
    """The lines a comment speaks of, both counted in."""
    count = len(source.line_starts)
    first = comment.line
    if comment.alone:
        first += 1
        while first < count and _says_nothing(source.line(first)):
            first += 1
    indentation = _indentation(source.line(first))
    is_item = source.line(first).lstrip().startswith("- ")
    last = first
    for number in range(first + 1, count + 1):
        line = source.line(number)
        if not line.strip():
            continue
        own = _indentation(line)
        listed_below = own == indentation and not is_item and line.lstrip().startswith("- ")
        if own <= indentation and not listed_below:
            break
        last = number
    return first, last


def _says_nothing(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _faults(
    source: SourceText, one: Exempt, findings: list[Diagnostic], known: Mapping[str, str]
) -> Iterator[Diagnostic]:
    def fault(code: str, message: str, advice: str, severity: Severity = Severity.ERROR) -> Diagnostic:
        return Diagnostic(source.path, code, message, advice, severity, source.place(one.span))

    if one.code not in known:
        named = (
            f"regeln ”{one.code}” finns inte" if one.code else "undantaget säger inte vilken regel det gäller"
        )
        yield fault("R103", named, "skriv: # undantag B104: varför regeln inte gäller här")
    elif not one.reason:
        advice = f"skriv: # undantag {one.code}: varför regeln inte gäller här"
        yield fault("R102", "undantaget säger inte varför", advice)
    elif not any(one.covers(finding) for finding in findings):
        message = f"undantaget döljer inget: {one.code} finner inget fel här"
        yield fault("R101", message, "ta bort kommentaren", Severity.WARNING)
