"""The sample meetings read without a finding, and between them show what a meeting can hold."""

from collections.abc import Callable
from pathlib import Path

import pytest

from arende.meeting.agenda import Item
from arende.meeting.decision import Origin
from arende.meeting.votes import remitting_minority, tally
from arende.model.choices import Appeal
from arende.model.meeting import Group
from arende.model.outcome import Result
from arende.tasks.meetings import MeetingRead, MeetingReader

ROOT = Path(__file__).parents[2]
MEETINGS = sorted(ROOT.glob("sammanträden/**/*.yaml"))
MAIN = "tn-2026-10-22"


@pytest.fixture(scope="module")
def read() -> dict[str, MeetingRead]:
    reader = MeetingReader(ROOT)
    return {path.stem: reader.read(path) for path in MEETINGS}


def test_every_profile_has_a_meeting_to_come_and_one_that_was_held(read: dict[str, MeetingRead]) -> None:
    meetings = [one.sitting.meeting for one in read.values() if one.sitting is not None]
    kinds = {(meeting.profil or "standard", meeting.is_recorded) for meeting in meetings}
    profiles = ("standard", "numrerad", "attsats")
    assert {(profile, held) for profile in profiles for held in (True, False)} == kinds


@pytest.mark.parametrize("path", MEETINGS, ids=lambda path: path.stem)
def test_a_sample_reads_without_a_finding(path: Path, read: dict[str, MeetingRead]) -> None:
    assert () == read[path.stem].findings
    assert read[path.stem].sitting is not None


@pytest.mark.parametrize("path", MEETINGS, ids=lambda path: path.stem)
def test_a_sample_tells_the_editor_where_its_schema_is(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    prefix, _, written = first.partition("$schema=")
    assert "# yaml-language-server: " == prefix
    assert ROOT / "docs" / "schema" / "sammantrade.schema.json" == (path.parent / written).resolve()


@pytest.mark.parametrize("path", MEETINGS, ids=lambda path: path.stem)
def test_the_votes_of_a_sample_count_everyone_who_serves(path: Path, read: dict[str, MeetingRead]) -> None:
    sitting = read[path.stem].sitting
    assert sitting is not None
    for item in sitting.items:
        for step in item.entry.propositioner:
            if step.omröstning is not None:
                serving = sitting.presence.serving(item)
                counted = tally(step.omröstning, serving, sitting.presence.chair_of(item))
                assert ((), (), ()) == (counted.missing, counted.doubled, counted.strangers)
                minority = remitting_minority(step.omröstning, counted, item, sitting.organ, len(serving))
                assert step.bifalls == (counted.winner if minority is None else minority)


def test_the_agenda_of_the_board_has_every_group(
    read: dict[str, MeetingRead],
) -> None:
    sitting = read[MAIN].sitting
    assert sitting is not None
    of_fullmäktige = {Group.INTERPELLATIONER, Group.FRÅGOR, Group.MOTIONER}
    assert set(Group) - {Group.ÖVRIGT} - of_fullmäktige == {item.group.grupp for item in sitting.items}
    assert len(sitting.items) >= 12


SHOWN: dict[str, Callable[[Item], bool]] = {
    "a vote in two steps": lambda item: len(item.entry.propositioner) > 1,
    "a reservation": lambda item: bool(item.entry.reservationer),
    "a särskilt yttrande": lambda item: bool(item.entry.särskilda_yttranden),
    "a protokollsanteckning": lambda item: bool(item.entry.protokollsanteckningar),
    "jäv with a substitute": lambda item: any(one.ersättare for one in item.entry.jäv),
    "an återremiss": lambda item: _result(item) is Result.ÅTERREMISS,
    "a tabled item": lambda item: _result(item) is Result.BORDLÄGGNING,
    "a changed decision": lambda item: _result(item) is Result.ÄNDRAT,
    "omedelbar justering": lambda item: item.entry.omedelbar_justering,
    "a late paper": lambda item: bool(item.entry.kompletteras),
    "an extra item": lambda item: item.entry.extra,
    "one who takes no part": lambda item: bool(item.entry.deltar_inte),
}


def _result(item: Item) -> Result | None:
    return item.entry.beslut.utgång if item.entry.beslut is not None else None


@pytest.mark.parametrize("what", SHOWN)
def test_the_minutes_of_the_board_show(what: str, read: dict[str, MeetingRead]) -> None:
    sitting = read[MAIN].sitting
    assert sitting is not None
    assert any(map(SHOWN[what], sitting.items))


def test_the_board_decides_on_its_committees_proposal(
    read: dict[str, MeetingRead],
) -> None:
    sitting = read[MAIN].sitting
    assert sitting is not None
    before = {item.entry.dnr: sitting.proposals[item.address] for item in sitting.items}
    assert (Origin.ORGAN, "tekniska nämndens arbetsutskott") == (
        before["TN 2026-00066"].origin,
        before["TN 2026-00066"].organ,
    )
    assert ("kommunstyrelsen", "kommunfullmäktige") == before["TN 2026-00071"].levels[0].route


def test_the_board_has_a_secret_item_and_one_appealed_by_the_party(read: dict[str, MeetingRead]) -> None:
    sitting = read[MAIN].sitting
    assert sitting is not None
    cases = [(item, sitting.case(item)) for item in sitting.items]
    assert ["TN 2026-00055"] == [item.entry.dnr for item, _ in cases if sitting.is_secret(item)]
    appeals = [case.dnr for _, case in cases if case and case.överklagande is Appeal.FÖRVALTNINGSBESVÄR]
    assert ["TN 2026-00064"] == appeals


COUNCIL = "kf-2026-11-30"
SHOWN_IN_COUNCIL: dict[str, Callable[[Item], bool]] = {
    "an interpellation that is answered": lambda item: (
        item.group.grupp is Group.INTERPELLATIONER and item.entry.besvarad is True
    ),
    "a fråga without a decision": lambda item: item.group.grupp is Group.FRÅGOR and item.entry.beslut is None,
    "a new motion": lambda item: item.group.grupp is Group.MOTIONER and bool(item.entry.ställd_av),
    "a closed election": lambda item: any(
        step.omröstning is not None and step.omröstning.sluten for step in item.entry.propositioner
    ),
    "an återremiss": lambda item: _result(item) is Result.ÅTERREMISS,
}


@pytest.mark.parametrize("what", SHOWN_IN_COUNCIL)
def test_the_minutes_of_the_council_show(what: str, read: dict[str, MeetingRead]) -> None:
    sitting = read[COUNCIL].sitting
    assert sitting is not None
    assert any(map(SHOWN_IN_COUNCIL[what], sitting.items))


def test_the_council_decides_on_the_proposals_of_kommunstyrelsen(read: dict[str, MeetingRead]) -> None:
    sitting = read[COUNCIL].sitting
    assert sitting is not None
    before = {item.entry.dnr: sitting.proposals.get(item.address) for item in sitting.items}
    wanted = ("TN 2026-00071", "KS 2026-00123", "KS 2026-00088")
    found = [(one.origin, one.organ) for one in map(before.get, wanted) if one is not None]
    assert [(Origin.ORGAN, "kommunstyrelsen")] * 3 == found
