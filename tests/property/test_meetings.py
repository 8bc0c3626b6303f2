"""Whatever a secretary records: §§ in order, votes counted, names known, or a finding with a place."""

from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings

from arende.lint.meeting_catalogue import TEXT_RULES
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.meeting.votes import is_settled_by_lot, tally
from arende.report import to_text
from arende.tasks.meetings import MeetingReader
from tests.meeting_rendering import make_meeting
from tests.property.meetings import PROFILES, Drawn, meetings
from tests.property.slips import slipping_meetings
from tests.reading import Docx
from tests.rendering import TEMPLATES
from tests.validators import assert_valid
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


def without_language_rules(profile: str) -> str:
    """*profile* asking nothing of how a text is written: drawn texts are no Swedish, and hold odd signs."""
    off = [f"  {rule.CODE}: av" for rule in TEXT_RULES if f"  {rule.CODE}:" not in profile]
    return profile.replace("\nregler:\n", "\n".join(["", "regler:", *off, ""]))


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with all profiles and a few ärenden, each meeting written over the one before."""
    for profile in PROFILES:
        folder = copytree(TEMPLATES / profile, tmp_path / "templates" / profile)
        chosen = without_language_rules((folder / "profil.yaml").read_text(encoding="utf-8"))
        (folder / "profil.yaml").write_text(chosen, encoding="utf-8")
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


def write(workspace: Path, drawn: Drawn) -> Path:
    """The meeting's file, with its organ's register beside its profile."""
    write_case(workspace / "templates" / drawn.profile / "organ.yaml", drawn.register)
    return write_case(workspace / "sammanträden" / "möte.yaml", drawn.meeting)


def check_order(sitting: Sitting, drawn: Drawn) -> None:
    """§§ are consecutive, and every item is there once."""
    first = int(drawn.meeting["första_paragraf"])
    paragraphs = [item.paragraph for item in sitting.items if not item.entry.utgår]
    assert list(range(first, first + len(paragraphs))) == paragraphs
    written = [entry for group in drawn.meeting["dagordning"] for entry in group["ärenden"]]
    assert len(written) == len({item.address for item in sitting.items})


def check_presence(sitting: Sitting, item: Item, drawn: Drawn) -> None:
    """Those who handle *item* are those the drawing knows, and all who are named in it are among them."""
    assert item.paragraph is not None
    serving = [seat.name for seat in sitting.presence.serving(item)]
    assert len(serving) == len(set(serving))
    assert drawn.serving[item.paragraph] == set(serving)
    entry = item.entry
    named = [name for motion in entry.yrkanden for name in motion.av]
    named += [name for dissent in (*entry.reservationer, *entry.särskilda_yttranden) for name in dissent.av]
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


def check_notice(read: str, drawn: Drawn) -> None:
    """Every title stands once, but no secret one."""
    titles = (*drawn.open_titles, *drawn.struck_titles)
    assert [1] * len(titles) == [read.count(title) for title in titles]
    assert [] == [title for title in drawn.secret_titles if title in read]


def check_minutes(read: str, sitting: Sitting, drawn: Drawn) -> None:
    """Every title stands in the contents and over its §, no secret one, and every name that served."""
    assert [] == [title for title in drawn.open_titles if read.count(title) < 2]
    assert [] == [title for title in drawn.struck_titles if title not in read]
    assert [] == [title for title in drawn.secret_titles if title in read]
    serving = {name for names in drawn.serving.values() for name in names}
    assert [] == [name for name in serving if name not in read]
    for item in (one for one in sitting.items if one.paragraph is not None):
        assert f"§ {item.paragraph}" in read.replace("\u00a0", " ")


def check(workspace: Path, drawn: Drawn) -> dict[str, bytes]:
    """The papers of *drawn*, which is in order: read, treated and printed as it was held."""
    path = write(workspace, drawn)
    sitting = MeetingReader(workspace).read(path).sitting
    assert sitting is not None
    check_order(sitting, drawn)
    for item in (one for one in sitting.items if one.paragraph is not None):
        check_presence(sitting, item, drawn)
        check_votes(sitting, item, drawn)
        check_decision(sitting, item)
    made = make_meeting(path, workspace)
    note(to_text(made.findings))
    assert made.is_whole
    papers = {piece.file: piece.data for piece in made.pieces}
    check_notice(Docx(papers["mote-kallelse.docx"]).text, drawn)
    assert ("mote-protokoll.docx" in papers) == sitting.meeting.is_recorded
    assert ("mote-kallelse-sekretess.docx" in papers) == bool(drawn.secret_titles)
    if sitting.meeting.is_recorded:
        check_minutes(Docx(papers["mote-protokoll.docx"]).text, sitting, drawn)
    return papers


def check_slips(workspace: Path, drawn: Drawn) -> None:
    """A meeting with slips is made, or what is wrong with it is told with its place."""
    made = make_meeting(write(workspace, drawn), workspace)
    note(to_text(made.findings))
    assert made.pieces or made.findings
    assert made.is_whole or made.findings
    assert [] == [finding for finding in made.findings if finding.place is None]


# No shrinking: it takes minutes on values of this size, and the first failing case says enough.
SETTINGS = {
    "deadline": None,
    "derandomize": True,
    "phases": (Phase.explicit, Phase.generate),
    "suppress_health_check": list(HealthCheck),
}
IN_ORDER = meetings(tuple(CASES))
SLIPPING = slipping_meetings(tuple(CASES))


@settings(max_examples=20, **SETTINGS)
@given(drawn=IN_ORDER)
def test_a_meeting_in_order_is_printed_as_it_was_held(workspace, drawn):
    assert check(workspace, drawn)


@settings(max_examples=15, **SETTINGS)
@given(drawn=SLIPPING)
def test_a_meeting_with_slips_is_printed_or_told_of_with_a_place(workspace, drawn):
    check_slips(workspace, drawn)


@pytest.mark.long
def test_many_meetings_in_order_are_printed_without_fault(workspace, tmp_path):
    outputs: list[Path] = []

    @settings(max_examples=200, **SETTINGS)
    @given(drawn=IN_ORDER)
    def make(drawn: Drawn) -> None:
        for data in check(workspace, drawn).values():
            outputs.append(tmp_path / f"{len(outputs)}.docx")
            outputs[-1].write_bytes(data)

    make()
    assert 200 <= len(outputs)
    # Every sixth is enough of the same kind. Braces that a text itself holds are text, not residue.
    assert_valid(*outputs[::6], ignore=["SEM-TEMPLATE"])


@pytest.mark.long
@settings(max_examples=200, **SETTINGS)
@given(drawn=SLIPPING)
def test_many_meetings_with_slips_are_printed_or_told_of_with_a_place(workspace, drawn):
    check_slips(workspace, drawn)
