"""Which block of the old version is which of the new: the same address, the same text, then the likest."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import pairwise

from arende.redline.blocks import Block, likeness
from arende.redline.chain import heaviest_chain

Pairs = list[tuple[int, int]]

_LEAST_LIKENESS = 0.35
# A stretch without equal blocks is compared in windows of so many: time grows with the paper, not its square.
_WINDOW = 40


def align(old: Sequence[Block], new: Sequence[Block]) -> Pairs:
    """The pairs of places, rising on both sides, of blocks that are one and the same."""
    anchors = heaviest_chain(*_anchors(old, new))
    found: Pairs = []
    ends = (len(old), len(new))
    for (i, j), (next_i, next_j) in pairwise([(-1, -1), *anchors, ends]):
        found += _between(old, new, (i + 1, next_i), (j + 1, next_j))
        if (next_i, next_j) != ends:
            found.append((next_i, next_j))
    return found


def _anchors(old: Sequence[Block], new: Sequence[Block]) -> tuple[Pairs, list[int]]:
    """Blocks that say the same and stand once in each, and headings of one field whose words are new."""
    same = dict(_unique(old, new, lambda block: block.signature))
    taken = set(same.values())
    here, there = _signatures(old), _signatures(new)
    for i, j in _unique(old, new, _address):
        is_told = likeness(old[i], new[j]) >= _LEAST_LIKENESS
        is_renamed = old[i].signature not in there and new[j].signature not in here
        if i not in same and j not in taken and (is_told or is_renamed):
            same[i] = j
    pairs = sorted(same.items())
    return pairs, [old[i].weight for i, _ in pairs]


def _address(block: Block) -> Hashable:
    """What names a heading's field; None where there is no heading, or no field."""
    return (block.kind, block.anchor) if block.is_heading and block.anchor else None


def _signatures(blocks: Sequence[Block]) -> set[Hashable]:
    return {block.signature for block in blocks}


def _unique(
    old: Sequence[Block], new: Sequence[Block], named: Callable[[Block], Hashable]
) -> Iterator[tuple[int, int]]:
    """The places whose name stands once in *old* and once in *new*."""
    here, there = _once(old, named), _once(new, named)
    return ((i, there[name]) for name, i in here.items() if name in there)


def _once(blocks: Sequence[Block], named: Callable[[Block], Hashable]) -> dict[Hashable, int]:
    found: dict[Hashable, int] = {}
    twice = set()
    for place, block in enumerate(blocks):
        name = named(block)
        if name is None or name in found:
            twice.add(name)
        else:
            found[name] = place
    return {name: place for name, place in found.items() if name not in twice}


def _between(
    old: Sequence[Block], new: Sequence[Block], here: tuple[int, int], there: tuple[int, int]
) -> Pairs:
    """The pairs within two stretches that no anchor divides: equal ends first, then the likest."""
    (i, end_i), (j, end_j) = here, there
    first: Pairs = []
    while i < end_i and j < end_j and old[i].signature == new[j].signature:
        first.append((i, j))
        i, j = i + 1, j + 1
    last: Pairs = []
    while i < end_i and j < end_j and old[end_i - 1].signature == new[end_j - 1].signature:
        end_i, end_j = end_i - 1, end_j - 1
        last.append((end_i, end_j))
    middle: Pairs = []
    windows = -(-max(end_i - i, end_j - j) // _WINDOW)
    for window in range(windows):
        part_i = _part(i, end_i, window, windows)
        part_j = _part(j, end_j, window, windows)
        middle += _likest(old, new, part_i, part_j)
    return [*first, *middle, *reversed(last)]


def _part(start: int, end: int, window: int, windows: int) -> range:
    length = end - start
    return range(start + length * window // windows, start + length * (window + 1) // windows)


def _likest(old: Sequence[Block], new: Sequence[Block], here: range, there: range) -> Pairs:
    """The pairs, in order, whose likenesses add up to most."""
    if not here or not there:
        return []
    rows, columns = len(here), len(there)
    alike = [[likeness(old[i], new[j]) for j in there] for i in here]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1])
            if alike[i][j] >= _LEAST_LIKENESS:
                best[i][j] = max(best[i][j], best[i + 1][j + 1] + alike[i][j])
    pairs: Pairs = []
    i = j = 0
    while i < rows and j < columns:
        if alike[i][j] >= _LEAST_LIKENESS and best[i][j] == best[i + 1][j + 1] + alike[i][j]:
            pairs.append((here[i], there[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs
