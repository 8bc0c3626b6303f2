"""What an organ has before it in one item, for those who read the agenda: a proposal, or alternatives."""

from collections.abc import Iterator
from dataclasses import dataclass

from arende.address import Address
from arende.documents.meetings.points import level_blocks
from arende.documents.meetings.texts import Texts
from arende.documents.reading import line
from arende.documents.setting import set_inlines
from arende.loading.sitting import Sitting
from arende.markup.blocks import Block, Inlines, Paragraph, Run
from arende.meeting.agenda import Item
from arende.meeting.decision import Level, PlacedPoint
from arende.meeting.proposals import placed
from arende.meeting.route import level, onward
from arende.model.case import Handling, Ärende
from arende.model.choices import Paper


@dataclass(frozen=True)
class Choice:
    """One of several alternatives: its title, which may be empty, and the points it would be decided with."""

    title: Inlines
    level: Level


def before_organ(sitting: Sitting, item: Item, heading: int) -> tuple[Block, ...]:
    """The proposal of *item* level by level, or its alternatives one by one; nothing where it has neither.

    *heading* is the level of the heading it stands under.
    """
    texts, organ = Texts(sitting.texts, sitting.profile, sitting.answered), sitting.organ.namn
    proposal = sitting.proposals.get(item.address)
    if proposal is not None:
        return level_blocks(proposal.levels, sitting.form.beslut, organ, texts, heading)
    blocks: list[Block] = []
    for number, choice in enumerate(choices(sitting, item), 1):
        title = (*line(f"{sitting.profile.ord.alternativ} {number}. "), *choice.title)
        blocks.append(Paragraph(_bold(set_inlines(title)), keep_with_next=True))
        blocks.extend(level_blocks((choice.level,), sitting.form.beslut, organ, texts, heading))
    return tuple(blocks)


def points_before(sitting: Sitting, item: Item) -> tuple[PlacedPoint, ...]:
    """Every point that ``before_organ`` prints."""
    proposal = sitting.proposals.get(item.address)
    levels = proposal.levels if proposal is not None else [one.level for one in choices(sitting, item)]
    return tuple(point for one in levels for point in one.points)


def choices(sitting: Sitting, item: Item) -> tuple[Choice, ...]:
    """The alternatives that the organ can choose among in *item*; none where there is a proposal."""
    case = sitting.case(item)
    if case is None or item.address in sitting.proposals:
        return ()
    return tuple(_choices(sitting, item, case))


def _choices(sitting: Sitting, item: Item, case: Ärende) -> Iterator[Choice]:
    kind, paper = next(_with_alternatives(case), (None, None))
    if kind is None or paper is None:
        return
    file, ahead = sitting.cases[item.address][0], onward(sitting.organ, case, paper)
    texts = Texts(sitting.texts, sitting.profile).of(file)
    for index, choice in enumerate(paper.alternativ):
        address = Address((kind.value, "alternativ", index))
        points = placed(choice.förslag_till_beslut, file, address / "förslag_till_beslut")
        yield Choice(texts.inlines(address / "rubrik"), level(sitting.organ, ahead, points))


def _with_alternatives(case: Ärende) -> Iterator[tuple[Paper, Handling]]:
    for kind in Paper:
        paper: Handling | None = getattr(case, kind.value)
        if paper is not None and paper.alternativ:
            yield kind, paper


def _bold(inlines: Inlines) -> Inlines:
    return tuple(
        Run(one.text, bold=True, italic=one.italic, link=one.link) if isinstance(one, Run) else one
        for one in inlines
    )
