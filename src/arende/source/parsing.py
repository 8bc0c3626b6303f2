"""Text to Document: read, explain what stops the reading, mend it and read on for the rest."""

from collections.abc import Iterable
from itertools import chain, islice

from arende.diagnostics import Diagnostic, Faults
from arende.source.document import Document
from arende.source.nodes import Tree, Unreadable
from arende.source.quiet import quiet_traps
from arende.source.reading import misread
from arende.source.trap import MOST_TRAPS, Edit, Origin, Trap, apart, apply
from arende.source.tree import grow
from arende.text import SourceText, Span

# Faults that leave the lines after them in doubt, even when they are mended.
_OF_STRUCTURE = {"I021", "I023", "I027"}


def parse(source: SourceText) -> Document:
    """*source* as a Document, its findings sorted; raises Faults where nothing can be read.

    Why mend: libyaml stops at its first fault. What a finding's advice says to write is written in a copy,
    so that the rest of the file is read too and all its faults are told in one run.
    """
    text, traps = source.text, list[Trap]()
    try:
        tree = grow(text)
    except Unreadable as stop:
        from arende.source.outline import outline_traps  # only here: a sound file starts faster without it

        traps = apart(outline_traps(text))
        text, tree = _mended(source, traps, stop)
    edits = [edit for trap in traps for edit in trap.edits]
    origin = Origin(edits)
    if tree.too_deep:
        raise Faults(_findings(source, [*traps, *tree.traps]))
    quiet = list(islice(chain(tree.traps, quiet_traps(text, tree)), MOST_TRAPS))
    if not edits:
        traps = apart(quiet)
        text, tree, origin = _remended(source, text, tree, traps)
        return Document(source, text, tree, origin, _findings(source, traps))
    known = {(trap.code, source.place(trap.span).line) for trap in traps}
    for trap in quiet:
        at = origin.span(trap.span)
        if (trap.code, source.place(at).line) not in known:
            traps.append(Trap(trap.code, at, trap.message, trap.advice, (), trap.severity))
            tree.damaged.append(trap.span)
    return Document(source, text, tree, origin, _findings(source, traps))


def _mended(source: SourceText, traps: list[Trap], stop: Unreadable) -> tuple[str, Tree]:
    """*source*'s text after the edits of *traps*, and its tree; raises Faults when that cannot be read."""
    edits = [edit for trap in traps for edit in trap.edits]
    text = apply(source.text, edits)
    try:
        return text, grow(text)
    except Unreadable as rest:
        stop = rest
    from arende.source.problems import problem_trap  # only here: as above

    left = problem_trap(text, stop)
    at = Origin(edits).span(left.span)
    line = source.place(at).line
    explained = any(
        source.place(trap.span).line == line
        or (source.place(trap.span).line < line and (not trap.edits or trap.code in _OF_STRUCTURE))
        for trap in traps
    )
    if not explained:
        traps = [*traps, Trap(left.code, at, left.message, left.advice)]
    raise Faults(_findings(source, traps))


def _remended(source: SourceText, text: str, tree: Tree, traps: list[Trap]) -> tuple[str, Tree, Origin]:
    """The tree that the edits of *traps* give, when it can be read; what has no edit is marked damaged."""
    edits: list[Edit] = [edit for trap in traps for edit in trap.edits]
    origin = Origin(edits)
    if edits:
        mended = apply(text, edits)
        try:
            text, tree = mended, grow(mended)
        except Unreadable:
            origin = Origin()
            tree.damaged += [trap.span for trap in traps]
    tree.damaged += [_forward(trap.span, edits) for trap in traps if not trap.edits]
    return text, tree, origin


def _forward(span: Span, edits: Iterable[Edit]) -> Span:
    """*span* of the text as written, in the mended text."""
    shift = sum(
        len(edit.text) - (edit.span.end - edit.span.start) for edit in edits if edit.span.end <= span.start
    )
    return Span(span.start + shift, span.end + shift)


def _findings(source: SourceText, traps: Iterable[Trap]) -> tuple[Diagnostic, ...]:
    """The findings to show, in order; of several with one code in one place, the first."""
    by_order: dict[object, Diagnostic] = {}
    for trap in traps:
        finding = trap.diagnostic(source)
        by_order.setdefault(finding.order, finding)
    for warning in islice(misread(source), MOST_TRAPS):
        by_order.setdefault(warning.order, warning)
    return tuple(sorted(by_order.values(), key=lambda finding: finding.order))[:MOST_TRAPS]
