"""What a meeting has decided is not what somebody has made of the ärende since."""

import pytest

from tests.cli.running import run
from tests.cli.test_versions import (
    AS_PROPOSED,
    CASE,
    MEETING,
    MEETING_FILE,
    ORGANS,
    _no_settings,  # noqa: F401 - git as it is without anyone's settings
    changed,
    furnished,
)

POINT, LATER = "godkänna planen för skolskjuts", "godkänna planen och avsätta 2 miljoner kronor"
PINNED = f"        beslut: {{utgång: enligt förslag, punkter: [{POINT}]}}\n"
COUNCIL = """\
  - namn: kommunfullmäktige
    förkortning: KF
    slag: fullmäktige
    ledamöter:
      - {namn: Alva Exempel, parti: S, uppdrag: ordförande}
"""
NEXT_FILE = "sammanträden/kf-2026-11-23.yaml"
NEXT = """\
organ: kommunfullmäktige
datum: 2026-11-23
tid: 18.00
kallad: 2026-11-10
dagordning:
  - grupp: beslutsärenden
    ärenden:
      - dnr: KS 2026-00123
"""
MINUTES = "output/ks-2026-10-22/ks-2026-10-22-protokoll.docx"
CALL = "output/kf-2026-11-23/kf-2026-11-23-kallelse.docx"


@pytest.fixture
def decided(tmp_path, monkeypatch):
    """A repository where kommunstyrelsen's decision, to propose to fullmäktige, is marked."""
    repo = furnished(tmp_path / "kommunen")
    monkeypatch.chdir(repo.folder)
    repo.write("templates/standard/organ.yaml", ORGANS + COUNCIL)
    changed(
        repo, "beslutsgång: [kommunstyrelsen]", "beslutsgång: [kommunstyrelsen, kommunfullmäktige]", name=CASE
    )
    repo.write(MEETING_FILE, MEETING + AS_PROPOSED)
    repo.write(NEXT_FILE, NEXT)
    repo.save("Beslutat")
    assert 0 == run("beslut", "ks-2026-10-22").code
    return repo


def test_minutes_of_what_was_decided_are_made(decided):
    assert 0 == run("protokoll", "ks-2026-10-22").code
    assert POINT in run("text", MINUTES).out


@pytest.mark.parametrize("command", ["protokoll", "utdrag", "expediera"])
def test_minutes_of_points_changed_since_the_decision_are_refused(decided, command):
    changed(decided, POINT, LATER)
    ran = run(command, "ks-2026-10-22")
    assert 1 == ran.code
    said = (
        "fel V107: beslutspunkterna är inte de som mötet beslutade, märkta beslut/kommunstyrelsen/2026-10-22"
    )
    assert f"{MEETING_FILE}:9:17: {said}\n" in ran.out + ran.err
    assert not (decided.folder / MINUTES).exists()


def test_a_proposal_that_is_no_longer_what_was_decided_is_refused(decided):
    changed(decided, POINT, LATER)
    ran = run("kallelse", "kf-2026-11-23")
    assert 1 == ran.code
    assert "V107: förslaget från kommunstyrelsen är inte det som beslutades i § 45" in ran.out + ran.err
    assert not (decided.folder / CALL).exists()


def test_what_else_is_bettered_in_the_ärende_stops_nothing(decided):
    changed(decided, "Planen gäller i två år.", "Planen gäller i två år, till och med 2028.")
    assert 0 == run("protokoll", "ks-2026-10-22").code
    assert 0 == run("kallelse", "kf-2026-11-23").code


def test_points_written_as_they_were_decided_stand_in_the_minutes_and_go_on(decided):
    changed(decided, POINT, LATER)
    changed(decided, AS_PROPOSED, PINNED, name=MEETING_FILE)
    for command, meeting, paper in (
        ("protokoll", "ks-2026-10-22", MINUTES),
        ("kallelse", "kf-2026-11-23", CALL),
    ):
        ran = run(command, meeting)
        assert "V107" not in ran.out + ran.err
        assert POINT in run("text", paper).out
