"""Open texts are read as if they stood on disk, with their profile as it is being written."""

from pathlib import Path

import pytest

from arende.tasks.editing import Desk
from tests.lsp.workspace import SOUND, lay_out, profile_text

FAULTY = SOUND.replace("har tagit fram", "skall ta fram")


def codes(looked):
    return sorted(finding.code for finding in looked.findings)


@pytest.fixture
def desk(tmp_path):
    lay_out(tmp_path)
    return Desk(tmp_path)


@pytest.mark.parametrize(
    ("name", "text", "is_ours"),
    [
        ("a.yaml", SOUND, True),
        ("a.yaml", "\ufeffdnr:\r\n", True),
        ("a.yaml", "# bara en kommentar om dnr:\n", False),
        ("a.yaml", "meta:\n  dnr: KS 1\n", False),
        ("a.yaml", "", False),
        ("profil.yaml", "", True),
        ("organ.yaml", "", True),
        ("sammantraden.yaml", "", True),
        ("a.yaml", "\ufeffdagordning:\r\n", True),
    ],
    ids=[
        "ärende",
        "begun",
        "comment",
        "a key further in",
        "empty",
        "profile",
        "register",
        "form",
        "sammanträde",
    ],
)
def test_only_ärenden_sammanträden_and_profiles_are_looked_at(desk, tmp_path, name, text, is_ours):
    assert is_ours == (desk.look(tmp_path / name, text) is not None)


def test_the_text_counts_and_not_the_file(desk, tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(SOUND, encoding="utf-8")
    assert ["L101"] == codes(desk.look(path, FAULTY))
    assert ["L101"] == codes(desk.look(tmp_path / "finns-inte.yaml", FAULTY))


def test_a_text_that_has_no_folder_yet_misses_no_files(desk, tmp_path):
    text = FAULTY + "  bilagor: [{titel: Plan, fil: plan.pdf}]\n"
    assert ["F101", "L101"] == codes(desk.look(tmp_path / "a.yaml", text))
    assert ["L101"] == codes(desk.look(tmp_path / "a.yaml", text, is_saved=False))


def test_a_profile_that_changes_on_disk_is_read_anew(desk, tmp_path):
    assert ["L101"] == codes(desk.look(tmp_path / "a.yaml", FAULTY))
    file = tmp_path / "templates" / "standard" / "profil.yaml"
    file.write_text(profile_text(on=()), encoding="utf-8")
    assert [] == codes(desk.look(tmp_path / "a.yaml", FAULTY))


def test_a_profile_that_is_unchanged_is_read_once(desk, tmp_path):
    first, second = (desk.look(tmp_path / "a.yaml", FAULTY) for _ in range(2))
    assert first.profile is second.profile
    desk.forget()
    assert desk.look(tmp_path / "a.yaml", FAULTY).profile is not first.profile


def test_a_template_that_goes_is_missed(desk, tmp_path):
    desk.look(tmp_path / "a.yaml", SOUND)
    (tmp_path / "templates" / "standard" / "tjansteutlatande.docx").unlink()
    looked = desk.look(tmp_path / "a.yaml", SOUND)
    assert looked.profile is not None
    assert ["F101"] == [finding.code for finding in looked.profile.findings]


def test_an_open_profile_counts_as_it_is_written_until_it_is_closed(desk, tmp_path):
    profile = tmp_path / "templates" / "standard" / "profil.yaml"
    assert [] == codes(desk.look(profile, profile_text(on=())))
    assert [] == codes(desk.look(tmp_path / "a.yaml", FAULTY))
    desk.close(profile)
    assert ["L101"] == codes(desk.look(tmp_path / "a.yaml", FAULTY))


def test_certain_fixes_are_made_and_nothing_else(desk, tmp_path):
    text = "\ufeff" + FAULTY.replace("\n", "\r\n")
    assert text.replace("skall", "ska") == desk.mend(tmp_path / "a.yaml", text)
    assert desk.mend(tmp_path / "a.yaml", SOUND) is None


def test_the_path_messages_show_is_from_where_the_user_stands(desk, tmp_path):
    (finding,) = desk.look(tmp_path / "cases" / "a.yaml", FAULTY).findings
    assert str(Path("cases", "a.yaml")) == finding.path


MEETING = """\
organ: kommunstyrelsen
datum: 2026-10-07
tid: 13.00
dagordning:
  - grupp: beslutsärenden
    ärenden:
      - dnr: KS 2026-00123
"""
# Rules about the whole meeting are tried elsewhere: here only what its setting gives.
SETTING = ("G", "I")


def of_setting(looked):
    return [code for code in codes(looked) if code.startswith(SETTING)]


@pytest.fixture
def meeting(desk, tmp_path):
    """A sammanträde that is open, and has not been saved."""
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "a.yaml").write_text(SOUND, encoding="utf-8")
    (tmp_path / "sammanträden").mkdir()
    return tmp_path / "sammanträden" / "ks-2026-10-07.yaml"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", []),
        ("00123", "00124", ["G102"]),
        ("organ: kommunstyrelsen", "organ: kommunstyrelse", ["G101"]),
        ("2026-10-07", "7 oktober", ["I105"]),
    ],
    ids=["sound", "another number", "another organ", "no day"],
)
def test_a_meeting_is_looked_at_together_with_its_ärenden_and_organ(desk, meeting, old, new, expected):
    assert expected == of_setting(desk.look(meeting, MEETING.replace(old, new)))


def test_an_ärende_that_changes_on_disk_is_read_anew_for_the_meeting(desk, meeting):
    assert [] == of_setting(desk.look(meeting, MEETING))
    case = meeting.parents[1] / "cases" / "a.yaml"
    case.write_text(SOUND.replace("rubrik:", "rubrk:"), encoding="utf-8")
    assert ["G107"] == of_setting(desk.look(meeting, MEETING))
    desk.forget()
    case.unlink()
    assert ["G102"] == of_setting(desk.look(meeting, MEETING))


def test_the_day_of_an_open_meeting_and_not_of_its_file_says_which_come_before_it(desk, meeting):
    desk.look(meeting, MEETING)
    earlier = meeting.with_name("ks-2026-09-09.yaml")
    earlier.write_text(MEETING.replace("2026-10-07", "2026-09-09").replace("tid:", "tdi:"), encoding="utf-8")
    desk.forget()
    assert ["G108"] == of_setting(desk.look(meeting, MEETING))
    assert [] == of_setting(desk.look(meeting, MEETING.replace("2026-10-07", "2026-08-05")))


def test_what_is_wrong_with_the_register_of_a_meeting_is_told_of_the_register(desk, meeting):
    register = meeting.parents[1] / "templates" / "standard" / "organ.yaml"
    register.write_text("organ: []\n", encoding="utf-8")
    looked = desk.look(meeting, MEETING)
    assert [] == of_setting(looked)
    assert [register] == list(looked.elsewhere)


def test_a_register_and_a_form_are_looked_at_as_they_are_written(desk, tmp_path):
    folder = tmp_path / "templates" / "standard"
    for name in ("organ.yaml", "sammantraden.yaml"):
        text = (folder / name).read_text(encoding="utf-8")
        assert [] == codes(desk.look(folder / name, text))
        assert ["I101"] == codes(desk.look(folder / name, f"{text}stavfel: ja\n"))


def test_a_meeting_is_mended_as_an_ärende_is(desk, meeting):
    assert MEETING == desk.mend(meeting, MEETING.replace("tid: 13.00", "tid:13.00"))
    assert desk.mend(meeting, MEETING) is None
