"""Paragraphs that were moved whole: the same words, added at one place and cut at another."""

from collections.abc import Hashable, Iterable, Mapping, Sequence

from arende.redline.blocks import Block, Paragraph
from arende.redline.elements import P_PR, P_STYLE, value

_FEWEST_WORDS = 3  # Two words may well stand in two places without having been moved.


def moved(
    old: Sequence[Block], new: Sequence[Block], cut: Iterable[int], added: Iterable[int]
) -> Mapping[int, int]:
    """The place in *new* of each paragraph in *old* that was moved there, by its old place.

    Only those that stand once among what was *cut* and once among what was *added*: anything else is a guess.
    """
    here, there = _once(old, cut), _once(new, added)
    return {i: there[said] for said, i in here.items() if said in there}


def _once(blocks: Sequence[Block], places: Iterable[int]) -> dict[Hashable, int]:
    found: dict[Hashable, int] = {}
    twice = set()
    for place in places:
        block = blocks[place]
        if not isinstance(block, Paragraph) or (block.weight < _FEWEST_WORDS and not block.is_heading):
            continue
        said = _said(block)
        if said in found:
            twice.add(said)
        found[said] = place
    return {said: place for said, place in found.items() if said not in twice}


def _said(paragraph: Paragraph) -> Hashable:
    """Its style and words; a last full stop apart, which only the last point of some lists has."""
    pieces = paragraph.pieces
    if pieces and pieces[-1].text == ".":
        pieces = pieces[:-1]
    style = value(paragraph.element, P_PR, P_STYLE)
    return (style, tuple((piece.key, piece.form) for piece in pieces))


def together(moves: Iterable[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """*moves* in groups that follow upon each other at both places: a section goes as one."""
    groups: list[list[tuple[int, int]]] = []
    for i, j in sorted(moves):
        if groups and groups[-1][-1] == (i - 1, j - 1):
            groups[-1].append((i, j))
        else:
            groups.append([(i, j)])
    return groups
