"""What stands of the yrkanden when every proposition of an item has been put."""

from dataclasses import dataclass

from arende.meeting.agenda import Item
from arende.model.outcome import Motion


@dataclass(frozen=True)
class Standing:
    """*won* are the numbers that stand at the end, in the order they won; *lost* those that fell.

    A yrkande on bifall without points of its own is the proposal, 0.
    """

    won: tuple[int, ...]
    lost: frozenset[int]

    @property
    def carried(self) -> tuple[int, ...]:
        """Those that won over the proposal or beside it."""
        return tuple(number for number in self.won if number)


def standing(item: Item) -> Standing:
    """The propositions of *item* in turn: a later one takes back what an earlier one gave.

    So a motförslag that won over another and then fell against the proposal is among the lost.
    Källa: KL 5 kap. 53 § (how propositions are put), 54 and 55 §§ (votes on a motförslag before the last).
    """
    won: list[int] = []
    lost: set[int] = set()
    for one in item.entry.propositioner:
        vote = one.omröstning
        numbers = (*one.yrkanden, *(() if vote is None else (vote.ja_för, vote.nej_för)))
        put = {plain_number(item, number) for number in numbers}
        winner = None if one.bifalls is None else plain_number(item, one.bifalls)
        won = [number for number in won if number not in put]
        lost |= put - {winner}
        if winner is not None:
            lost.discard(winner)
            won.append(winner)
    return Standing(tuple(won), frozenset(lost))


def plain_number(item: Item, number: int) -> int:
    """*number*, or 0 for a yrkande on bifall that has no points of its own."""
    wanted = item.entry.yrkanden[number - 1 : number] if number > 0 else ()
    return 0 if any(one.slag is Motion.BIFALL and not one.punkter for one in wanted) else number
