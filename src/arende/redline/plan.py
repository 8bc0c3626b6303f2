"""What becomes of each block of a story, in the order in which the redline shows them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from arende.redline.alignment import Pairs, align
from arende.redline.blocks import Block, Paragraph
from arende.redline.marks import Ink
from arende.redline.moves import moved


@dataclass(frozen=True, slots=True)
class Step:
    """One block: kept (both), cut (*old* alone) or added (*new* alone).

    *mark* is what is said of its end, the paragraph mark, which joins it to the next block when it goes. A
    cut block whose mark stays has in the new version the properties of *like_new*, and an added one had in
    the old those of *like_old*.
    """

    old: Block | None
    new: Block | None
    ink: Ink
    mark: Ink
    move: tuple[int, int] | None = None
    """The places in the two stories, where it was moved."""
    like_old: Block | None = None
    like_new: Block | None = None
    joined: Paragraph | None = None
    """The old paragraph that was joined to the end of this one, which is kept."""
    split: Paragraph | None = None
    """The new paragraph that was split from the end of this one, which is kept."""


def plan(old: Sequence[Block], new: Sequence[Block], *, to_the_end: bool) -> list[Step]:
    """The steps from *old* to *new*.

    *to_the_end*: the last paragraph's mark can be neither added nor cut, as in a body, a cell or a note.
    """
    pairs = align(old, new)
    tail = _Tail.of(old, new, pairs) if to_the_end else _Tail(pairs)
    steps = list(_steps(old, new, tail.pairs, len(tail.cut), len(tail.added)))
    if tail.cut or tail.added:
        steps[-1] = replace(steps[-1], mark=Ink.CUT if tail.cut else Ink.ADD)
        steps += _ending(old, new, tail)
    return steps


def whole(blocks: Sequence[Block], ink: Ink) -> list[Step]:
    """The steps of a story that comes or goes with what holds it, and so keeps its last mark."""
    steps = [_alone(block, ink) for block in blocks]
    return [*steps[:-1], *(replace(step, mark=Ink.KEEP) for step in steps[-1:])]


def same_paragraphs(steps: Sequence[Step]) -> Iterator[tuple[Paragraph, Paragraph]]:
    """The paragraphs that are one in both versions, those that were moved too; tables are not looked into."""
    away = {step.move: step.old for step in steps if step.new is None and step.move}
    for step in steps:
        old = away.get(step.move) if step.old is None and step.move else step.old
        if isinstance(old, Paragraph) and isinstance(step.new, Paragraph):
            yield old, step.new


def _alone(block: Block, ink: Ink) -> Step:
    return Step(block, None, ink, ink) if ink.is_old else Step(None, block, ink, ink)


@dataclass(frozen=True, slots=True)
class _Tail:
    """The pairs, and the places after the last of them where the story's end is added or cut."""

    pairs: Pairs
    cut: range = range(0)
    added: range = range(0)

    @classmethod
    def of(cls, old: Sequence[Block], new: Sequence[Block], pairs: Pairs) -> "_Tail":
        i, j = pairs[-1] if pairs else (-1, -1)
        cut, added = range(i + 1, len(old)), range(j + 1, len(new))
        if not old or not new or (not cut and not added):
            return cls(pairs)
        ends = old[-1], new[-1]
        if not all(isinstance(block, Paragraph) for block in ends) or ends[0].kind != ends[1].kind:
            return cls(pairs)
        if cut and added:
            return cls([*pairs, (len(old) - 1, len(new) - 1)])
        behind = [old[place] for place in cut] + [new[place] for place in added]
        if all(isinstance(block, Paragraph) for block in (old[i], new[j], *behind)):
            return cls(pairs, cut, added)
        # A table stands in between, and no mark can be joined across it: the last two are written as one.
        return cls([*pairs[:-1], (len(old) - 1, len(new) - 1)])


def _steps(
    old: Sequence[Block], new: Sequence[Block], pairs: Pairs, spared_old: int, spared_new: int
) -> Iterator[Step]:
    ends = (len(old) - spared_old, len(new) - spared_new)
    gaps = [
        (range(i + 1, next_i), range(j + 1, next_j))
        for (i, j), (next_i, next_j) in pairwise([(-1, -1), *pairs, ends])
    ]
    away = moved(
        old, new, (place for gap, _ in gaps for place in gap), (place for _, gap in gaps for place in gap)
    )
    here = {j: i for i, j in away.items()}
    for (cut, added), pair in zip(gaps, [*pairs, None], strict=True):
        for i in cut:
            ink, move = (Ink.MOVED_AWAY, (i, away[i])) if i in away else (Ink.CUT, None)
            yield Step(old[i], None, ink, ink, move)
        for j in added:
            ink, move = (Ink.MOVED_HERE, (here[j], j)) if j in here else (Ink.ADD, None)
            yield Step(None, new[j], ink, ink, move)
        if pair is not None:
            yield Step(old[pair[0]], new[pair[1]], Ink.KEEP, Ink.KEEP)


def _ending(old: Sequence[Block], new: Sequence[Block], tail: _Tail) -> list[Step]:
    """What comes after the last pair, whose mark comes or goes; the last of these has the story's own."""
    i, j = tail.pairs[-1]
    if tail.cut:
        steps = whole([old[place] for place in tail.cut], Ink.CUT)
        return [*steps[:-1], replace(steps[-1], like_new=new[j])]
    steps = whole([new[place] for place in tail.added], Ink.ADD)
    return [*steps[:-1], replace(steps[-1], like_old=old[i])]
