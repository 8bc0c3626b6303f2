"""Decision points before an organ: lead-in by role, marks and endings by the profile, a place for each."""

from pathlib import Path

import pytest

from arende.address import Address
from arende.documents.meetings.points import level_blocks
from arende.documents.meetings.texts import Texts, place, placed
from arende.loading import load_profile
from arende.markup import parse_line
from arende.markup.blocks import Blocks, Heading, Paragraph, PointList
from arende.markup.plain import plain
from arende.meeting.decision import Level, PlacedPoint
from arende.model.decision import Punkt, Role
from arende.model.marker import Marker
from arende.model.profile import Beslutsform

ROOT = Path(__file__).parents[3]
PROFILE = load_profile(ROOT / "templates/standard", "standard").value
CASE = "tn-2026-00041.yaml"
OWN = Address(("tjänsteutlåtande", "förslag_till_beslut"))
WRITTEN = {
    (CASE, str(OWN / 0 / "text")): "anta taxan för **avfall**",
    (CASE, str(OWN / 1 / "text")): "ge förvaltningen i uppdrag att återkomma",
}
NUMBERED = Beslutsform(
    ingress_beslutar="{Organ} beslutar att",
    ingress_föreslår="{Organ} föreslår {kedja} besluta att",
    märke=Marker.NUMBER,
    ensam_punkt=Marker.DASH,
    sista_avslut=".",
)


def parsed(file: str, address: Address) -> Blocks:
    text = WRITTEN.get((file, str(address)))
    return parse_line(text).blocks if text else Blocks()


def texts() -> Texts:
    assert PROFILE is not None
    return Texts(parsed, PROFILE)


def point(index: int, **facts: object) -> PlacedPoint:
    return PlacedPoint(Punkt(text=WRITTEN[CASE, str(OWN / index / "text")], **facts), CASE, OWN / index)


def decides(*points: PlacedPoint, organ: str = "tekniska nämnden") -> Level:
    return Level(organ, Role.BESLUTAR, points)


def proposes(*points: PlacedPoint) -> Level:
    route = ("kommunstyrelsen", "kommunfullmäktige")
    return Level("kommunfullmäktige", Role.FÖRESLÅR, points, "kommunstyrelsen", route)


def written(levels: tuple[Level, ...], form: Beslutsform) -> list[str]:
    """Each line as a reader meets it: # for a subheading, the marker before each point."""
    lines: list[str] = []
    for block in level_blocks(levels, form, "tekniska nämnden", texts(), 2):
        match block:
            case Heading(level=level):
                lines.append(f"{'#' * level} {plain(block)}")
            case Paragraph():
                lines.append(plain(block))
            case PointList():
                lines += [f"{block.marker.value} {plain(each.inlines)}" for each in block.points]
    return lines


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        pytest.param(
            (decides(point(0), point(1)),),
            [
                "Tekniska nämnden beslutar att",
                "1. anta taxan för avfall",
                "1. ge förvaltningen i uppdrag att återkomma.",
            ],
            id="an organ that decides",
        ),
        pytest.param(
            (proposes(point(0)),),
            [
                "Tekniska nämnden föreslår kommunstyrelsen föreslå kommunfullmäktige besluta att",
                "– anta taxan för avfall.",
            ],
            id="an organ that proposes says the whole way, and a single point has its own mark",
        ),
    ],
)
def test_the_lead_in_says_what_the_organ_does(levels: tuple[Level, ...], expected: list[str]) -> None:
    assert expected == written(levels, NUMBERED)


def test_levels_of_several_organs_get_a_subheading_each() -> None:
    form = NUMBERED.model_copy(update={"nivårubrik": "Beslut i {organ}"})
    lines = written((decides(point(1)), proposes(point(0))), form)
    assert ["### Beslut i tekniska nämnden", "### Beslut i kommunfullmäktige"] == [
        line for line in lines if line.startswith("#")
    ]
    assert not any(line.startswith("#") for line in written((decides(point(1)),), form))


def test_a_form_without_lead_in_prints_the_points_alone() -> None:
    form = Beslutsform(märke=Marker.NONE)
    assert ["ingen anta taxan för avfall"] == written((decides(point(0)),), form)


def test_a_lead_in_can_be_repeated_in_every_point() -> None:
    form = NUMBERED.model_copy(update={"upprepa_ingress": True})
    first = written((decides(point(0), point(1)),), form)[0]
    assert "1. Tekniska nämnden beslutar att anta taxan för avfall" == first


def test_a_point_knows_its_file_and_its_place_there() -> None:
    *_, points = level_blocks((decides(point(1)),), NUMBERED, "tekniska nämnden", texts(), 2)
    assert isinstance(points, PointList)
    assert (CASE, OWN / 1) == placed(points.points[0].anchor)
    assert points.points[0].anchor == place(CASE, OWN / 1)


def test_who_is_responsible_stands_under_the_point_where_the_profile_wants_it() -> None:
    level = decides(point(1, ansvarig="tekniska förvaltningen", senast="2026-12-12"))
    for form, expected in (
        (NUMBERED, ["Ansvarig: tekniska förvaltningen · Senast: 2026-12-12"]),
        (NUMBERED.model_copy(update={"uppgifter": False}), []),
    ):
        *_, points = level_blocks((level,), form, "tekniska nämnden", texts(), 2)
        assert isinstance(points, PointList)
        assert expected == [plain(detail) for detail in points.points[0].details]
