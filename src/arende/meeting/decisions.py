"""What an organ decided in an item, and what each ärende has been through."""

from collections.abc import Iterable
from dataclasses import replace

from arende.meeting.agenda import Item
from arende.meeting.decision import Decided, Level, Origin, PlacedPoint, Proposal
from arende.meeting.proposals import placed
from arende.meeting.route import level, onward
from arende.model.case import Ärende
from arende.model.meeting import Sammanträde
from arende.model.organs import Organ
from arende.model.outcome import Motion, Mötesyrkande, Result

_STAYING = (Result.ÅTERREMISS, Result.BORDLÄGGNING)


def decided(
    meeting: Sammanträde,
    key: str,
    item: Item,
    organ: Organ,
    proposal: Proposal | None,
    case: tuple[str, Ärende] | None = None,
) -> Decided | None:
    """The decision on *item* of *meeting*, whose file key is *key*; None before there is one.

    As proposed: the proposal's levels, or the points written where the proposal has been changed since. By
    a yrkande: that one's points; an addition's come after the proposal's, and a bifall without points is the
    proposal. A yrkande that does not exist gives no levels.
    Points that stand without a level take the place of the proposal's level that goes furthest. To remit or
    table is always the organ's own decision; to reject is not: on the way to another organ it proposes that.
    Källa: KL 5 kap. 67 § 4 (the minutes give each decision), for a nämnd through 6 kap. 35 §; 5 kap. 23, 28
    and 35 §§ (what fullmäktige decides, and that a motion comes there whatever is proposed).
    """
    decision = item.entry.beslut
    if decision is None or item.paragraph is None:
        return None
    before = proposal if proposal is not None else Proposal((), Origin.EGET)
    ärende = case[1] if case is not None else None
    return Decided(
        meeting=key,
        address=item.address,
        organ=organ.namn,
        day=meeting.datum,
        paragraph=item.paragraph,
        dnr=item.entry.dnr or (ärende.dnr if ärende is not None else ""),
        result=decision.utgång,
        levels=_levels(item, key, organ, before, ärende),
        proposal=before,
    )


def earlier_decisions(decisions: Iterable[Decided]) -> dict[str, tuple[Decided, ...]]:
    """*decisions* by dnr, oldest first; those of one day keep the order they come in.

    A decision without a dnr belongs to no ärende and is left out.
    """
    found: dict[str, tuple[Decided, ...]] = {}
    for one in sorted(decisions, key=lambda one: one.day):
        if one.dnr:
            found[one.dnr] = (*found.get(one.dnr, ()), one)
    return found


def levels_of_yrkande(
    item: Item, number: int, key: str, organ: Organ, proposal: Proposal | None, case: Ärende | None = None
) -> tuple[Level, ...]:
    """What bifall to yrkande *number* decides, from 1; 0 is the proposal itself.

    None where the number is no yrkande's, or the yrkande has no points and is not a plain bifall.
    """
    before = proposal.levels if proposal is not None else ()
    if number == 0:
        return before
    if number > len(item.entry.yrkanden):
        return ()
    wanted = item.entry.yrkanden[number - 1]
    address = item.address / "yrkanden" / (number - 1) / "punkter"
    points = placed(wanted.punkter, key, address)
    match wanted.slag:
        case Motion.TILLÄGG if points:
            return _added(before, points, organ, case)
        case Motion.ÅTERREMISS | Motion.BORDLÄGGNING if points:
            return (level(organ, (), points),)
        case Motion.BIFALL if not points:
            return before
    return _in_place(before, points, organ, case) if points else ()


def wanted_level(
    motion: Mötesyrkande,
    points: tuple[PlacedPoint, ...],
    before: tuple[Level, ...],
    organ: Organ,
    case: Ärende | None = None,
) -> Level:
    """The *points* of *motion* alone, with the standing they would have if the organ decided so."""
    if motion.slag in (Motion.ÅTERREMISS, Motion.BORDLÄGGNING, Motion.AVSLAG):
        return level(organ, (), points)
    return replace(_furthest(before, organ, case), points=points)


def _levels(item: Item, key: str, organ: Organ, proposal: Proposal, case: Ärende | None) -> tuple[Level, ...]:
    decision = item.entry.beslut
    if decision is None or (decision.utgång is Result.ENLIGT_FÖRSLAG and not decision.punkter):
        return proposal.levels
    if decision.enligt_yrkande is not None:
        levels = levels_of_yrkande(item, decision.enligt_yrkande, key, organ, proposal, case)
    else:
        points = placed(decision.punkter, key, item.address / "beslut" / "punkter")
        levels = _in_place(proposal.levels, points, organ, case)
    if decision.utgång in _STAYING:
        return tuple(level(organ, (), one.points) for one in levels)
    return levels


def _in_place(
    before: tuple[Level, ...], points: tuple[PlacedPoint, ...], organ: Organ, case: Ärende | None
) -> tuple[Level, ...]:
    """*points* alone, with the standing of the level of *before* that goes furthest.

    Why that one: the organ's own part of an ärende is seldom what a yrkande is about.
    """
    return (replace(_furthest(before, organ, case), points=points),)


def _added(
    before: tuple[Level, ...], points: tuple[PlacedPoint, ...], organ: Organ, case: Ärende | None
) -> tuple[Level, ...]:
    main = _furthest(before, organ, case)
    if not before:
        return (replace(main, points=points),)
    return tuple(replace(one, points=one.points + points) if one is main else one for one in before)


def _furthest(before: tuple[Level, ...], organ: Organ, case: Ärende | None) -> Level:
    if before:
        return max(before, key=lambda one: len(one.route))
    return level(organ, onward(organ, case), ())
