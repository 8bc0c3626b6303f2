"""The count of a vote: who voted how, who is missing, and which yrkande won."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from arende.meeting.agenda import Item
from arende.meeting.decision import Decided
from arende.meeting.presence import Seat
from arende.model.meeting import Group, ItemKind
from arende.model.organs import Organ, OrganKind
from arende.model.outcome import Motion, Omröstning, Result, Vote

_PUTTING_OFF = (Motion.ÅTERREMISS, Motion.BORDLÄGGNING)
_PUT_OFF = (Result.ÅTERREMISS, Result.BORDLÄGGNING)


@dataclass(frozen=True)
class Counts:
    """How many voted each way."""

    ja: int
    nej: int
    avstår: int

    @property
    def total(self) -> int:
        """All who voted or abstained."""
        return self.ja + self.nej + self.avstår


@dataclass(frozen=True)
class Tally:
    """A counted vote.

    *ja*, *nej* and *avstår* are names, those serving in their order first; empty for a closed vote, which has
    only *counts*. *missing* serve and are not said to vote, *doubled* stand more than once, *strangers* vote
    without serving. *winner* is the number of the yrkande that won, None where the lot or a chair who has
    not voted must say. *is_tie*: as many ja as nej.
    """

    ja: tuple[str, ...]
    nej: tuple[str, ...]
    avstår: tuple[str, ...]
    counts: Counts
    missing: tuple[str, ...]
    doubled: tuple[str, ...]
    strangers: tuple[str, ...]
    winner: int | None
    is_tie: bool


def tally(
    vote: Omröstning, serving: Sequence[Seat], chair: Seat | None = None, by_lot: bool = False
) -> Tally:
    """*vote* among those *serving*; at a tie the vote of *chair* decides, or the lot where *by_lot*.

    Those who abstain do not count for the majority. In a closed vote nobody knows how the chair voted: a tie
    that the chair broke has no winner here, and the proposition says who won. Those said to be away from the
    vote are not *serving* in it.
    Källa: KL 5 kap. 54 § (open, but for val and employment), 55 § (simple majority), 56 § (tie); for a nämnd
    through 6 kap. 33 §.
    """
    names = [seat.name for seat in voting(vote, serving)]
    ja, nej, avstår = (_voters(vote, way, names) for way in Vote)
    counts = _counts(vote, ja, nej, avstår)
    cast = (*vote.ja, *vote.nej, *vote.avstår)
    leader = chair.name if chair is not None and not by_lot else ""
    return Tally(
        ja=ja,
        nej=nej,
        avstår=avstår,
        counts=counts,
        missing=() if vote.sluten else tuple(name for name in names if name not in {*ja, *nej, *avstår}),
        doubled=tuple(dict.fromkeys(name for name in cast if cast.count(name) > 1)),
        strangers=tuple(dict.fromkeys(name for name in cast if name not in names)),
        winner=_winner(vote, counts, leader in ja, leader in nej),
        is_tie=counts.ja == counts.nej,
    )


def voting(vote: Omröstning, serving: Sequence[Seat]) -> tuple[Seat, ...]:
    """Those of *serving* who were in the room when *vote* was held."""
    return tuple(seat for seat in serving if seat.name not in vote.frånvarande)


def is_election(item: Item) -> bool:
    """Whether *item* is an election, also of justerare: what it says itself, else what its group is for."""
    if item.entry.slag is not None:
        return item.entry.slag is ItemKind.VAL
    return item.group.grupp in (Group.VAL, Group.JUSTERARE)


def is_settled_by_lot(item: Item) -> bool:
    """Whether a tie in *item* is settled by lot and a vote may be closed: an election or an employment.

    Källa: KL 5 kap. 54 § (closed), 56 § (lot); for a nämnd through 6 kap. 33 §.
    """
    return is_election(item) or item.entry.slag is ItemKind.ANSTÄLLNING


def may_remit_by_minority(organ: Organ, item: Item) -> bool:
    """Whether a minority can have *item* remitted or tabled: in fullmäktige, but not an election.

    An item that a minority has had remitted or tabled before needs a majority; that the caller must know, by
    ``was_put_off``.
    Källa: KL 5 kap. 50 §; 6 kap. 33 § 2 st. leaves it out of what applies to a nämnd.
    """
    return organ.slag is OrganKind.FULLMÄKTIGE and not is_election(item)


def was_put_off(earlier: Iterable[Decided], organ: Organ) -> bool:
    """Whether *organ* remitted or tabled the ärende in one of the *earlier* decisions on it.

    Källa: KL 5 kap. 50 § (once by a minority, after that by a majority).
    """
    return any(one.organ.casefold() == organ.namn.casefold() and one.result in _PUT_OFF for one in earlier)


def is_minority_enough(in_favour: int, present: int) -> bool:
    """Whether *in_favour* is at least a third of those *present*; nobody is never enough.

    Those who abstain are present.
    Källa: KL 5 kap. 50 §.
    """
    return 0 < present <= 3 * in_favour


def remitting_minority(
    vote: Omröstning, counted: Tally, item: Item, organ: Organ, present: int
) -> int | None:
    """The yrkande to remit or table that a minority in fullmäktige carries although it lost; else None.

    *present* are those present at the vote. A yrkande that won needs no minority, and of two that both put
    the item off the majority chooses.
    Källa: KL 5 kap. 50 §.
    """
    if not may_remit_by_minority(organ, item):
        return None
    if remits(item, vote.ja_för) and remits(item, vote.nej_för):
        return None
    for number, votes in ((vote.ja_för, counted.counts.ja), (vote.nej_för, counted.counts.nej)):
        if number != counted.winner and remits(item, number) and is_minority_enough(votes, present):
            return number
    return None


def remits(item: Item, number: int | None) -> bool:
    """Whether *number* is that of a yrkande to remit or table *item*."""
    wanted = item.entry.yrkanden[number - 1 : number] if number else ()
    return any(one.slag in _PUTTING_OFF for one in wanted)


def _voters(vote: Omröstning, way: Vote, serving: Sequence[str]) -> tuple[str, ...]:
    if vote.sluten:
        return ()
    named: tuple[str, ...] = getattr(vote, way.value)
    cast = {*vote.ja, *vote.nej, *vote.avstår}
    there = (name for name in serving if name in named or (vote.övriga is way and name not in cast))
    return tuple(dict.fromkeys((*there, *named)))


def _counts(vote: Omröstning, ja: tuple[str, ...], nej: tuple[str, ...], avstår: tuple[str, ...]) -> Counts:
    if vote.sluten:
        return Counts(vote.antal_ja or 0, vote.antal_nej or 0, vote.antal_avstår or 0)
    return Counts(len(ja), len(nej), len(avstår))


def _winner(vote: Omröstning, counts: Counts, chair_says_ja: bool, chair_says_nej: bool) -> int | None:
    """A chair who stands on both sides says nothing."""
    if counts.ja != counts.nej:
        return vote.ja_för if counts.ja > counts.nej else vote.nej_för
    if chair_says_ja == chair_says_nej:
        return None
    return vote.ja_för if chair_says_ja else vote.nej_för
