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
    ],
    ids=["ärende", "begun", "comment", "a key further in", "empty", "profile"],
)
def test_only_ärenden_and_profiles_are_looked_at(desk, tmp_path, name, text, is_ours):
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
