"""Whatever a secretary records: §§ in order, votes counted, names known, or a finding with a place."""

from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings

from arende.diagnostics import has_errors
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.meeting.votes import is_settled_by_lot, tally
from arende.report import to_text
from arende.tasks.meetings import MeetingRead, MeetingReader
from tests.property.meetings import PROFILES, Drawn, meetings
from tests.property.slips import slipping_meetings
from tests.property.slips import slipping_meetings
from tests.rendering import TEMPLATES
from tests.writing import write_case

_PLAIN = {"förslag_till_beslut": ["godkänna planen"]}
_LEVELS = {
    "beslutsnivåer": [
        {"organ": "tekniska nämnden", "förslag_till_beslut": ["godkänna planen"]},
        {"organ": "kommunfullmäktige", "förslag_till_beslut": ["avsätta 50 000 kronor"]},
    ]
}
_ALTERNATIVES = {
    "alternativ": [
        {"rubrik": "Bygga", "förslag_till_beslut": ["bygga"]},
        {"förslag_till_beslut": ["vänta"]},
    ]
}
# The dnr that ends with 99 has alternatives, and so nothing that can be decided as proposed.
CASES = {"TN 2026-00001": _PLAIN, "TN 2026-00002": _LEVELS, "TN 2026-00099": _ALTERNATIVES}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with all profiles and a few ärenden, each meeting written over the one before."""
    for profile in PROFILES:
        copytree(TEMPLATES / profile, tmp_path / "templates" / profile)
        for name in ("protokoll.docx", "protokollsutdrag.docx", "anslag.docx"):  # TEMP
            (tmp_path / "templates" / profile / name).touch()  # TEMP
    (tmp_path / "cases").mkdir()
    (tmp_path / "sammanträden").mkdir()
    for number, (dnr, proposal) in enumerate(CASES.items()):
        paper = {
            "datum": "2026-10-01",
            "avsändare": {"förvaltning": "tekniska förvaltningen"},
            "handläggare": [{"namn": "Alva Exempel"}],
            "sammanfattning": "En plan för Åvägen.",
            "avsnitt": {"beskrivning": "En plan.", "ekonomi": "Inga kostnader."},
            **proposal,
        }
        route = ["tekniska nämnden", "kommunfullmäktige"] if proposal is _LEVELS else ["tekniska nämnden"]
        case = {
            "dnr": dnr,
            "rubrik": f"Plan nummer {number}",
            "beslutsgång": route,
            "tjänsteutlåtande": paper,
        }
        write_case(tmp_path / "cases" / f"{number}.yaml", case)
    return tmp_path


def read(workspace: Path, drawn: Drawn) -> MeetingRead:
    write_case(workspace / "templates" / drawn.profile / "organ.yaml", drawn.register)
    path = write_case(workspace / "sammanträden" / "möte.yaml", drawn.meeting)
    found = MeetingReader(workspace).read(path)
    note(to_text(found.findings))
    return found


def check_order(sitting: Sitting, drawn: Drawn) -> None:
    """§§ are consecutive, and every item is there once."""
    first = int(drawn.meeting["första_paragraf"])
    paragraphs = [item.paragraph for item in sitting.items]
    assert list(range(first, first + len(paragraphs))) == paragraphs
    written = [entry for group in drawn.meeting["dagordning"] for entry in group["ärenden"]]
    assert len(written) == len({item.address for item in sitting.items})


def check_presence(sitting: Sitting, item: Item, drawn: Drawn) -> None:
    """Those who handle *item* are those the drawing knows, and all who are named in it have a seat."""
    assert item.paragraph is not None
    serving = [seat.name for seat in sitting.presence.serving(item)]
    assert len(serving) == len(set(serving))
    assert drawn.serving[item.paragraph] == set(serving)
    entry = item.entry
    named = [name for motion in entry.yrkanden for name in motion.av]
    named += [name for dissent in (*entry.reservationer, *entry.särskilda_yttranden) for name in dissent.av]
    assert [] == [name for name in named if sitting.presence.seat(name) is None]
    assert set(named) <= set(serving)


def check_votes(sitting: Sitting, item: Item, drawn: Drawn) -> None:
    """Every vote has each of those serving once, adds up, and gives the yrkande that the drawing says."""
    assert item.paragraph is not None
    serving = sitting.presence.serving(item)
    won = []
    for step in item.entry.propositioner:
        if step.omröstning is None:
            continue
        counted = tally(step.omröstning, serving, sitting.presence.chair_of(item), is_settled_by_lot(item))
        assert ((), (), ()) == (counted.missing, counted.doubled, counted.strangers)
        assert counted.counts.total == len(serving) == len({*counted.ja, *counted.nej, *counted.avstår})
        won.append(step.bifalls if counted.winner is None and counted.is_tie else counted.winner)
    assert drawn.winners.get(item.paragraph, []) == won


def check_decision(sitting: Sitting, item: Item) -> None:
    """A recorded item has a decision with points, the proposal's own where it is as proposed."""
    decided = sitting.decisions.get(item.address)
    assert (decided is not None) == (item.entry.beslut is not None)
    if decided is not None:
        assert any(level.points for level in decided.levels)


def check(workspace: Path, drawn: Drawn) -> None:
    found = read(workspace, drawn)
    assert not has_errors(found.findings)
    sitting = found.sitting
    assert sitting is not None
    check_order(sitting, drawn)
    for item in sitting.items:
        check_presence(sitting, item, drawn)
        check_votes(sitting, item, drawn)
        check_decision(sitting, item)


# No shrinking: it takes minutes on values of this size, and the first failing case says enough.
SETTINGS = {
    "deadline": None,
    "derandomize": True,
    "phases": (Phase.explicit, Phase.generate),
    "suppress_health_check": list(HealthCheck),
}
IN_ORDER = meetings(tuple(CASES))


@settings(max_examples=30, **SETTINGS)
@given(drawn=IN_ORDER)
def test_a_meeting_in_order_is_read_as_it_was_held(workspace, drawn):
    check(workspace, drawn)


@settings(max_examples=30, **SETTINGS)
@given(drawn=slipping_meetings(tuple(CASES)))
def test_a_meeting_with_slips_is_read_or_is_told_of_with_a_place(workspace, drawn):
    found = read(workspace, drawn)
    assert found.sitting is not None or found.findings
    assert [] == [one for one in found.findings if one.place is None]
