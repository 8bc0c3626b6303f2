"""Which item of an old list is which of a new one: the same, one much like it, or none."""

from collections.abc import Sequence
from difflib import SequenceMatcher

# Two texts with less in common than this are two texts and not one that was changed.
LIKE = 0.5
# Beyond this many pairs only items in the same place are compared: likeness takes time.
_MOST_PAIRS = 10_000


def aligned(
    old: Sequence[str], new: Sequence[str], old_names: Sequence[str] = (), new_names: Sequence[str] = ()
) -> list[tuple[int | None, int | None]]:
    """Pairs of places, in the order of *new* with what was removed last; each place stands in one pair.

    Equal items are paired first, then those of one name, then those most alike, so that one added in the
    middle does not make every one after it look changed. An empty name is none.
    """
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            pairs[block.b + step] = block.a + step
            taken.add(block.a + step)
    _pair_equal(old, new, pairs, taken)  # moved ones
    _pair_equal(old_names, new_names, pairs, taken)
    _pair_alike(old, new, pairs, taken)
    found: list[tuple[int | None, int | None]] = [(pairs.get(place), place) for place in range(len(new))]
    return found + [(place, None) for place in range(len(old)) if place not in taken]


def _pair_equal(old: Sequence[str], new: Sequence[str], pairs: dict[int, int], taken: set[int]) -> None:
    for place, item in enumerate(new):
        if item and place not in pairs:
            same = next((i for i, other in enumerate(old) if i not in taken and other == item), None)
            if same is not None:
                pairs[place] = same
                taken.add(same)


def _pair_alike(old: Sequence[str], new: Sequence[str], pairs: dict[int, int], taken: set[int]) -> None:
    left = [place for place in range(len(old)) if place not in taken]
    right = [place for place in range(len(new)) if place not in pairs]
    if len(left) * len(right) > _MOST_PAIRS:
        scored = [(likeness(old[i], new[i]), 0, i, i) for i in left if i in right]
    else:
        scored = [(likeness(old[i], new[j]), -abs(i - j), i, j) for i in left for j in right]
    for score, _, i, j in sorted(scored, key=lambda one: (-one[0], -one[1], one[2], one[3])):
        if score >= LIKE and i not in taken and j not in pairs:
            pairs[j] = i
            taken.add(i)


def likeness(one: str, other: str) -> float:
    """How much of two texts is the same, word for word: 0 to 1."""
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def in_order(places: Sequence[int]) -> frozenset[int]:
    """Places of *places* that make the longest rising run: those that have not moved."""
    best: list[tuple[int, tuple[int, ...]]] = []
    for index, value in enumerate(places):
        longest = max(
            (run for run in best if places[run[1][-1]] < value), key=lambda run: run[0], default=(0, ())
        )
        best.append((longest[0] + 1, (*longest[1], index)))
    return frozenset(max(best, key=lambda run: run[0])[1]) if best else frozenset()
