"""Decision points in a meeting's papers: as they are proposed to an organ, or as it decided them."""

from collections.abc import Iterator

from arende.documents.details import point_details
from arende.documents.leadin import chain, fill
from arende.documents.meetings.texts import Texts, place
from arende.documents.proposal import ended, ending
from arende.documents.reading import line
from arende.documents.setting import set_inlines
from arende.markup.blocks import Block, Heading, Inlines, Paragraph, Point, PointList, Role
from arende.meeting.decision import Level, PlacedPoint
from arende.model.decision import Role as OrganRole
from arende.model.profile import Beslutsform


def level_blocks(
    levels: tuple[Level, ...],
    form: Beslutsform,
    organ: str,
    texts: Texts,
    level: int,
    *,
    anchored: bool = True,
) -> tuple[Block, ...]:
    """The points of *levels* as they stand before *organ*, each level under the lead-in of its role.

    *level* is that of the heading above them; several levels get a subheading each where *form* names one.
    *anchored*: each point carries its place, for the one spot in a paper where it is the text in force.
    """
    return tuple(_walk(levels, form, organ, texts, level, anchored))


def _walk(
    levels: tuple[Level, ...], form: Beslutsform, organ: str, texts: Texts, level: int, anchored: bool
) -> Iterator[Block]:
    for one in levels:
        if form.nivårubrik and len(levels) > 1:
            yield Heading(level + 1, set_inlines(line(fill(form.nivårubrik, {"organ": one.organ}))))
        lead_in = lead_in_of(one, form, organ)
        if lead_in and not form.upprepa_ingress and one.points:
            yield Paragraph(set_inlines(line(lead_in)), Role.LEAD_IN, keep_with_next=True)
        if one.points:
            repeated = lead_in if form.upprepa_ingress else ""
            yield point_list(one.points, form, texts, lead_in=repeated, anchored=anchored)


def lead_in_of(level: Level, form: Beslutsform, organ: str) -> str:
    """The line before the points of *level*; empty where the profile has none for that role."""
    decides = level.role is OrganRole.BESLUTAR
    pattern = form.ingress_beslutar if decides else form.ingress_föreslår
    return fill(pattern, _values(level, organ)) if pattern else ""


def _values(level: Level, organ: str) -> dict[str, str]:
    """{kedja} is everyone the proposal passes on its way, {mottagare} the first of them."""
    receiver = level.to or level.organ
    return {"organ": organ, "mottagare": receiver, "kedja": chain(level.route or (receiver,))}


def point_list(
    points: tuple[PlacedPoint, ...],
    form: Beslutsform,
    texts: Texts,
    *,
    lead_in: str = "",
    anchored: bool = True,
) -> PointList:
    """*points* with the marks and endings of *form*; *lead_in* is repeated in each where it is given."""
    drawn = []
    for index, placed in enumerate(points):
        file = texts.of(placed.file)
        text: Inlines = file.inlines(placed.address / "text")
        if lead_in:
            text = (*set_inlines(line(f"{lead_in} ")), *text)
        mark = ending(form, len(points) - 1 - index)
        details = point_details(file, placed.address, placed.point) if form.uppgifter else ()
        anchor = place(placed.file, placed.address) if anchored else ""
        drawn.append(Point(ended(text, mark), anchor, details))
    only = form.ensam_punkt if len(points) == 1 else None
    return PointList(tuple(drawn), only if only is not None else form.märke)
