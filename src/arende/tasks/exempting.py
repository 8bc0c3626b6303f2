"""An exception with a reason, put where it holds: the comment that sets a rule aside for one finding."""

import re
from dataclasses import replace

from arende.diagnostics import Diagnostic, Faults
from arende.lint.catalogue import KNOWN
from arende.lint.exceptions import exempted
from arende.source import parse
from arende.text import Edit, SourceText, Span

# Only a line that begins a key or a list item can have a comment of its own above it.
_BEGINS = re.compile(r"[ ]*(?:-(?:[ ]|$)|[^\s#-].*:(?:\s|$))")
_ANY_REASON = "skäl"


def exception_for(source: SourceText, finding: Diagnostic) -> Edit | None:
    """The edit that puts ”# undantag KOD: ” above the closest key or item, its reason left to write.

    None where no comment can set the finding aside: it is no rule's, or the text cannot be read.
    """
    if finding.code not in KNOWN or finding.place is None:
        return None
    for number in range(finding.place.line, 0, -1):
        line = source.line(number)
        if not _BEGINS.match(line):
            continue
        start = source.line_starts[number - 1]
        indentation = line[: len(line) - len(line.lstrip(" "))]
        edit = Edit(Span(start, start), f"{indentation}# undantag {finding.code}: \n")
        if _hides(source, edit, finding):
            return edit
    return None


def _hides(source: SourceText, edit: Edit, finding: Diagnostic) -> bool:
    """Whether *finding* is gone when *edit* is made and has a reason: a # within a text is no comment."""
    comment = edit.text.replace("\n", f"{_ANY_REASON}\n")
    text = source.text[: edit.span.start] + comment + source.text[edit.span.start :]
    assert finding.place is not None
    below = replace(finding, place=replace(finding.place, line=finding.place.line + 1))
    try:
        document = parse(SourceText(source.path, text))
    except Faults:
        return False
    return below not in exempted(document, [below], KNOWN)
