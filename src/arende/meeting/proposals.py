"""Which proposal is before an organ in an item, level by level."""

from collections.abc import Iterator, Sequence

from arende.address import Address
from arende.meeting.agenda import Item
from arende.meeting.decision import Decided, Level, Origin, PlacedPoint, Proposal
from arende.meeting.route import level, onward, own_level, passed_on
from arende.model.case import Handling, Ärende
from arende.model.choices import Paper
from arende.model.decision import Punkter
from arende.model.meeting_form import Sammanträdesform
from arende.model.organs import Organ
from arende.model.outcome import Result

_CARRIED = (Result.ENLIGT_FÖRSLAG, Result.ÄNDRAT, Result.AVSLAG)
_ORIGINS = {Paper.TJÄNSTEUTLÅTANDE: Origin.FÖRVALTNING, Paper.ORDFÖRANDEFÖRSLAG: Origin.ORDFÖRANDE}


def proposal(
    item: Item,
    organ: Organ,
    case: tuple[str, Ärende] | None,
    earlier: Sequence[Decided],
    form: Sammanträdesform,
    form_key: str,
    key: str,
) -> Proposal | None:
    """What is before *organ* in *item*; None where nothing is, or only alternatives to choose among.

    In turn: points written under the item, what another organ has decided to propose here, the ärende's
    papers, what the profile usually proposes for the group. Free text in a group with a usual proposal gets
    that before another organ's: information on an ärende is not the ärende.
    *case* comes with its file key, *earlier* are the decisions in the same ärende, oldest first; *form_key*
    and *key* are the file keys of *form* and of the meeting.
    Källa: KL 5 kap. 26 and 28 §§ (somebody always proposes to fullmäktige).
    """
    entry = item.entry
    if entry.förslag_till_beslut:
        own = placed(entry.förslag_till_beslut, key, item.address / "förslag_till_beslut")
        ahead = onward(organ, case[1]) if case is not None else ()
        return Proposal((level(organ, ahead, own),), Origin.EGET)
    usual = _usual(item, organ, form, form_key)
    if entry.rubrik is not None and usual is not None:
        return usual
    found = _from_organ(organ, earlier) or (_from_case(item, organ, case, form) if case is not None else None)
    if found is not None or (case is not None and _has_alternatives(case[1])):
        return found
    return usual


def placed(points: Punkter, file: str, address: Address) -> tuple[PlacedPoint, ...]:
    """*points* that stand as a list at *address* in the file with key *file*, each with its place."""
    return tuple(PlacedPoint(point, file, address / index) for index, point in enumerate(points))


def _from_organ(organ: Organ, earlier: Sequence[Decided]) -> Proposal | None:
    """The latest decision that proposes to *organ*; one to remit or table is no proposal."""
    for decision in reversed(earlier):
        levels = tuple(filter(None, (passed_on(one, organ) for one in decision.levels)))
        if decision.result in _CARRIED and levels:
            return Proposal(levels, Origin.ORGAN, decision.organ)
    return None


def _from_case(item: Item, organ: Organ, case: tuple[str, Ärende], form: Sammanträdesform) -> Proposal | None:
    """The first of the ärende's papers, in the order they count, that has points for *organ*."""
    key, ärende = case
    for kind in _order(item, form):
        paper: Handling | None = getattr(ärende, kind.value)
        if paper is not None and (levels := tuple(_levels(organ, key, ärende, paper, kind))):
            return Proposal(levels, _ORIGINS[kind])
    return None


def _order(item: Item, form: Sammanträdesform) -> tuple[Paper, ...]:
    usual = (Paper.TJÄNSTEUTLÅTANDE, Paper.ORDFÖRANDEFÖRSLAG)
    ordered = usual[::-1] if form.ordförandeförslag_först else usual
    return ordered if item.entry.förslag is None else (item.entry.förslag, *ordered)


def _levels(organ: Organ, key: str, case: Ärende, paper: Handling, kind: Paper) -> Iterator[Level]:
    root = Address((kind.value,))
    if paper.förslag_till_beslut:
        points = placed(paper.förslag_till_beslut, key, root / "förslag_till_beslut")
        yield level(organ, onward(organ, case, paper), points)
    for index, step in enumerate(paper.beslutsnivåer):
        address = root / "beslutsnivåer" / index / "förslag_till_beslut"
        points = placed(step.förslag_till_beslut, key, address)
        if (one := own_level(step, organ, case, paper, points)) is not None:
            yield one


def _has_alternatives(case: Ärende) -> bool:
    papers = (case.tjänsteutlåtande, case.ordförandeförslag)
    return any(paper is not None and paper.alternativ for paper in papers)


def _usual(item: Item, organ: Organ, form: Sammanträdesform, form_key: str) -> Proposal | None:
    group = form.grupper.get(item.group.grupp)
    if group is None or not group.förslag:
        return None
    address = Address(("grupper", item.group.grupp.value, "förslag"))
    return Proposal((level(organ, (), placed(group.förslag, form_key, address)),), Origin.VANLIGT)
