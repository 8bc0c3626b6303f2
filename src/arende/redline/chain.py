"""The heaviest chain of pairs that keep their order: what stands still while the rest is moved or changed."""

from bisect import bisect_left
from collections.abc import Sequence


def heaviest_chain(pairs: Sequence[tuple[int, int]], weights: Sequence[int]) -> list[tuple[int, int]]:
    """The pairs that rise on both sides and weigh most together; *pairs* come in the order of their firsts.

    Takes n log n steps: a tree over the second places holds the heaviest chain that ends at or before each.
    """
    places = sorted({second for _, second in pairs})
    best: list[tuple[int, int]] = [(0, -1)] * (len(places) + 1)  # weight, and the pair the chain ends with
    before: list[int] = []
    heaviest = (0, -1)
    for index, (_, second) in enumerate(pairs):
        place = bisect_left(places, second) + 1
        weight, last = _best_up_to(best, place - 1)
        before.append(last)
        mine = (weight + max(weights[index], 1), index)
        heaviest = max(heaviest, mine, key=lambda one: one[0])
        while place < len(best):
            if best[place][0] < mine[0]:
                best[place] = mine
            place += place & -place
    chain: list[tuple[int, int]] = []
    index = heaviest[1]
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _best_up_to(best: list[tuple[int, int]], place: int) -> tuple[int, int]:
    found = (0, -1)
    while place:
        if best[place][0] > found[0]:
            found = best[place]
        place -= place & -place
    return found
