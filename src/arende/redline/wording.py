"""Word by word: which pieces of an old paragraph stand in the new one, and what comes in their place."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from arende.redline.chain import heaviest_chain
from arende.redline.pieces import Kind, Piece

Pair = tuple[int, int]
Pairs = list[Pair]

_MOST_CELLS = 20_000  # of a table that compares every word with every other
_ISLAND = 2


@dataclass(frozen=True, slots=True)
class Change:
    """Pieces *cut* at one place, and those *added* there; or one that is *kept*, with its old look."""

    cut: tuple[Piece, ...] = ()
    added: tuple[Piece, ...] = ()
    kept: Piece | None = None
    was: Piece | None = None


def changes(old: Sequence[Piece], new: Sequence[Piece]) -> list[Change]:
    """How *old*, without marks, becomes *new*, in order; marks count as added and must never be tracked."""
    here = [place for place, piece in enumerate(old) if piece.kind is not Kind.SPACE]
    there = [place for place, piece in enumerate(new) if piece.kind not in (Kind.SPACE, Kind.MARK)]
    matched = _same([old[i].key for i in here], [new[j].key for j in there])
    pairs = _without_islands([(here[i], there[j]) for i, j in matched], old, new)
    found: list[Change] = []
    ends = (len(old), len(new))
    for (i, j), (next_i, next_j) in pairwise([(-1, -1), *pairs, ends]):
        found += _gap(old[i + 1 : next_i], new[j + 1 : next_j])
        if (next_i, next_j) != ends:
            found.append(Change(kept=new[next_j], was=old[next_i]))
    return found


def _gap(cut: Sequence[Piece], added: Sequence[Piece]) -> list[Change]:
    """What stands between two pieces that are kept: equal spaces at its ends are kept too."""
    before: list[Change] = []
    after: list[Change] = []
    if cut and added and _is_same_space(cut[0], added[0]):
        before.append(Change(kept=added[0], was=cut[0]))
        cut, added = cut[1:], added[1:]
    if cut and added and _is_same_space(cut[-1], added[-1]):
        after.append(Change(kept=added[-1], was=cut[-1]))
        cut, added = cut[:-1], added[:-1]
    middle = [Change(tuple(cut), tuple(added))] if cut or added else []
    return [*before, *middle, *after]


def _is_same_space(one: Piece, other: Piece) -> bool:
    return one.kind is Kind.SPACE and one.key == other.key


def _same(old: Sequence[Hashable], new: Sequence[Hashable]) -> Pairs:
    """The longest row of words that both have, or nearly: words that stand once in each divide long texts."""
    start = 0
    shortest = min(len(old), len(new))
    while start < shortest and old[start] == new[start]:
        start += 1
    end = 0
    while end < shortest - start and old[-1 - end] == new[-1 - end]:
        end += 1
    found = [(place, place) for place in range(start)]
    found += _inside(old, new, (start, len(old) - end), (start, len(new) - end))
    found += [(len(old) - back, len(new) - back) for back in range(end, 0, -1)]
    return found


def _inside(
    old: Sequence[Hashable], new: Sequence[Hashable], here: tuple[int, int], there: tuple[int, int]
) -> Pairs:
    if (here[1] - here[0]) * (there[1] - there[0]) <= _MOST_CELLS:
        return _table(old, new, here, there)
    where = _once(new, there)
    unique = sorted((i, where[word]) for word, i in _once(old, here).items() if word in where)
    anchors = heaviest_chain(unique, [1] * len(unique))
    if not anchors:
        return []
    found: Pairs = []
    for (i, j), (next_i, next_j) in pairwise([(here[0] - 1, there[0] - 1), *anchors, (here[1], there[1])]):
        if (next_i - i - 1) * (next_j - j - 1) <= _MOST_CELLS:
            found += _table(old, new, (i + 1, next_i), (j + 1, next_j))
        if (next_i, next_j) != (here[1], there[1]):
            found.append((next_i, next_j))
    return found


def _once(words: Sequence[Hashable], stretch: tuple[int, int]) -> dict[Hashable, int]:
    found: dict[Hashable, int] = {}
    twice = set()
    for place in range(*stretch):
        if words[place] in found:
            twice.add(words[place])
        found[words[place]] = place
    return {word: place for word, place in found.items() if word not in twice}


def _table(
    old: Sequence[Hashable], new: Sequence[Hashable], here: tuple[int, int], there: tuple[int, int]
) -> Pairs:
    """The longest row of words in common, by the table every textbook has."""
    (i, end_i), (j, end_j) = here, there
    if i == end_i or j == end_j:
        return []
    width = end_j - j
    longest = [[0] * (width + 1)]
    for word in reversed(old[i:end_i]):
        below = longest[-1]
        row = [0] * (width + 1)
        for place in range(width - 1, -1, -1):
            row[place] = below[place + 1] + 1 if word == new[j + place] else max(below[place], row[place + 1])
        longest.append(row)
    longest.reverse()
    found: Pairs = []
    row_at = column = 0
    while row_at < end_i - i and column < width:
        if old[i + row_at] == new[j + column]:
            found.append((i + row_at, j + column))
            row_at, column = row_at + 1, column + 1
        elif longest[row_at + 1][column] >= longest[row_at][column + 1]:
            row_at += 1
        else:
            column += 1
    return found


def _without_islands(pairs: Pairs, old: Sequence[Piece], new: Sequence[Piece]) -> Pairs:
    """*pairs* without one or two words between larger changes: one change reads better than three."""
    groups: list[Pairs] = []
    for pair in pairs:
        if groups and _is_next(groups[-1][-1], pair, old, new):
            groups[-1].append(pair)
        else:
            groups.append([pair])
    ends = [[(-1, -1)], *groups, [(len(old), len(new))]]
    islands = [
        _is_island(group, ends[place], ends[place + 2], old, new) for place, group in enumerate(groups)
    ]
    return [pair for group, is_island in zip(groups, islands, strict=True) if not is_island for pair in group]


def _is_next(one: Pair, other: Pair, old: Sequence[Piece], new: Sequence[Piece]) -> bool:
    cut = [piece.key for piece in old[one[0] + 1 : other[0]]]
    added = [piece.key for piece in new[one[1] + 1 : other[1]] if piece.kind is not Kind.MARK]
    return cut == added


def _is_island(group: Pairs, before: Pairs, after: Pairs, old: Sequence[Piece], new: Sequence[Piece]) -> bool:
    pieces = [old[i] for i, _ in group]
    if len(pieces) > _ISLAND or any(piece.kind is not Kind.WORD for piece in pieces):
        return False
    said = sum(len(piece.text) for piece in pieces)
    return said <= _changed(before[-1], group[0], old, new) and said <= _changed(
        group[-1], after[0], old, new
    )


def _changed(one: Pair, other: Pair, old: Sequence[Piece], new: Sequence[Piece]) -> int:
    """How many signs are changed between two pairs, on the side that changes most."""
    cut = sum(len(piece.text.strip()) for piece in old[one[0] + 1 : other[0]])
    added = sum(len(piece.text.strip()) for piece in new[one[1] + 1 : other[1]])
    return max(cut, added)
