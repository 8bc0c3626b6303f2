"""Paragraphs joined into one, or split into two: told by the one paragraph mark that came or went.

Why: the same words cut from one paragraph and added to the one before are hard to read, and LibreOffice 7.4
pairs them as a move and takes the style of the next heading along.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from arende.redline.blocks import Paragraph
from arende.redline.elements import BOOKMARK_END, BOOKMARK_START, NUM_PR, P_PR, P_STYLE, value
from arende.redline.marks import Ink
from arende.redline.pieces import Kind, Piece
from arende.redline.plan import Step

_FEWEST_WORDS = 3  # Two words may well end one paragraph and make up another.
_PLAIN = (Kind.WORD, Kind.SPACE)
_BOOKMARKS = (BOOKMARK_START, BOOKMARK_END)


def seamed(steps: Sequence[Step]) -> Iterator[Step]:
    """*steps*, where a paragraph that only was joined to the one before, or split from it, is no step."""
    waiting: Step | None = None
    for step in steps:
        seam = None if waiting is None else _seam(waiting, step)
        if waiting is not None and seam is None:
            yield waiting
        waiting = step if seam is None else seam
    if waiting is not None:
        yield waiting


def cut_before(pieces: Sequence[Piece], rest: Sequence[Piece]) -> int | None:
    """The place in *pieces* where they begin to say *rest* and no more; None where they do not."""
    place = len(pieces)
    for piece in reversed(rest):
        place -= 1
        while place >= 0 and pieces[place].kind is Kind.MARK:
            place -= 1
        if place < 0 or (piece.kind, piece.key) != (pieces[place].kind, pieces[place].key):
            return None
    return place


def _seam(step: Step, following: Step) -> Step | None:
    """Both as one step, where the longer of the two paragraphs in *step* ends with that of *following*."""
    match step, following:
        case (Step(old=Paragraph() as old, new=Paragraph() as new), Step(old=Paragraph() as rest, new=None)):
            made, longer = replace(step, joined=rest), new
        case (Step(old=Paragraph() as old, new=Paragraph() as new), Step(old=None, new=Paragraph() as rest)):
            made, longer = replace(step, split=rest), old
        case _:
            return None
    is_single = step.joined is None and step.split is None and step.mark is Ink.KEEP
    is_whole = following.ink is following.mark and following.ink in (Ink.ADD, Ink.CUT)
    return made if is_single and is_whole and _are_alike(old, new, rest) and _holds(longer, rest) else None


def _holds(longer: Paragraph, rest: Paragraph) -> bool:
    if rest.weight < _FEWEST_WORDS or any(piece.kind not in _PLAIN for piece in rest.pieces):
        return False
    if any(piece.content[0].tag not in _BOOKMARKS for piece in longer.line.pieces if piece.kind is Kind.MARK):
        return False
    place = cut_before(longer.pieces, rest.pieces)
    return place is not None and place > 1 and longer.pieces[place - 1].kind is Kind.SPACE


def _are_alike(*paragraphs: Paragraph) -> bool:
    """Whether the mark can be taken from any of them: a list's numbers would go with it."""
    styles = {value(one.element, P_PR, P_STYLE) for one in paragraphs}
    return len(styles) == 1 and not any(
        one.element.find(f"{P_PR}/{NUM_PR}") is not None for one in paragraphs
    )
