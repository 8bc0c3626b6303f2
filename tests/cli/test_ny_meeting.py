"""``arende ny --möte``: a new sammanträde from the organ's register."""

import re
from pathlib import Path

import pytest

from tests.cli.running import run

NEW = ("ny", "--möte", "tekniska nämnden", "--datum", "2026-10-22")
FILE = Path("sammanträden/2026/tn-2026-10-22.yaml")


@pytest.fixture
def workspace(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new workspace, which one stands in."""
    assert 0 == run("ny", "--arbetsyta", "kommunen").code
    monkeypatch.chdir(folder / "kommunen")
    return folder / "kommunen"


def test_a_new_meeting_stands_under_its_year_and_is_told(workspace):
    ran = run(*NEW)
    assert 0 == ran.code
    assert f"skrev {FILE}\nfyll i dagordningen, och kör: arende kallelse {FILE}\n" == ran.out
    assert FILE.is_file()


def test_it_has_the_organs_own_time_and_the_groups_of_the_profile(workspace):
    run(*NEW)
    text = FILE.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../sammantrade.schema.json\n")
    assert "\norgan: tekniska nämnden\ndatum: 2026-10-22\ntid: 13.00\n" in text
    assert "Stadshuset, sal Skäret" in text
    groups = ["val av justerare", "information", "beslutsärenden", "interpellationer", "frågor", "motioner"]
    groups += ["anmälningar", "valärenden", "delegationsbeslut", "övrigt"]
    assert groups == re.findall(r"^  #?- grupp: (.*)$", text, re.MULTILINE)


def test_a_number_on_its_agenda_makes_it_a_notice(workspace):
    run(*NEW)
    FILE.write_text(FILE.read_text(encoding="utf-8").replace("dnr:\n", "dnr: TN 2026-00001\n"), "utf-8")
    ran = run("granska", str(FILE))
    assert (0, "1 sammanträde granskat: inga fel\n") == (ran.code, ran.out)
    assert 0 == run("kallelse", "tn-2026-10-22").code


def test_every_sign_can_be_taken_away_without_a_wrong_indentation(workspace):
    run(*NEW)
    text = FILE.read_text(encoding="utf-8")
    FILE.write_text(re.sub(r"^( *)#(?=\S)", r"\1", text, flags=re.MULTILINE), "utf-8")
    ran = run("granska", str(FILE))
    assert 1 == ran.code
    assert [] == re.findall(r"I0\d\d", ran.out)


def test_the_short_name_of_the_organ_will_do_and_the_switch_without_its_dots(workspace):
    assert 0 == run("ny", "--mote", "tn", "--datum", "2026-10-22").code
    assert "\norgan: tekniska nämnden\n" in FILE.read_text(encoding="utf-8")


def test_it_is_named_as_asked(workspace):
    assert 0 == run(*NEW, "sammanträden/extra").code
    assert Path("sammanträden/extra.yaml").is_file()


def test_a_workspace_without_the_schema_gets_it(workspace):
    (workspace / "sammantrade.schema.json").unlink()
    run(*NEW)
    assert (workspace / "sammantrade.schema.json").is_file()


def test_a_file_that_is_there_is_never_overwritten(workspace):
    run(*NEW)
    before = FILE.read_bytes()
    ran = run(*NEW)
    assert 1 == ran.code
    assert f"{FILE}: fel U113: filen finns redan" in ran.err
    assert before == FILE.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--möte", "teknska nämnden", "--datum", "2026-10-22"), 1, "menade du ”tekniska nämnden”?"),
        (("--möte", "tekniska nämnden"), 2, "växeln --datum saknas"),
        (("--möte", "tn", "--datum", "22 oktober"), 2, "väntade en dag som 2026-09-24, fann ”22 oktober”"),
        (("--möte", "tn", "--datum", "2026-10-22", "--dnr", "TN 1"), 2, "--möte gör ett sammanträde"),
        (("--datum", "2026-10-22"), 2, "--datum hör till ett sammanträde"),
        (("--arbetsyta", "--möte", "tn"), 2, "--arbetsyta gör en mapp"),
        (("--möte", "tn", "--datum", "2026-10-22", "--profil", "standrad"), 1, "menade du ”standard”?"),
    ],
)
def test_what_cannot_be_made_is_told_with_advice(workspace, arguments, code, said):
    ran = run("ny", *arguments)
    assert code == ran.code
    assert said in ran.err


@pytest.mark.parametrize(
    ("file", "code"), [("organ.yaml", "G105"), ("sammantraden.yaml", "G106")], ids=["register", "form"]
)
def test_a_profile_without_the_file_is_told_of(workspace, file, code):
    (workspace / "templates" / "standard" / file).unlink()
    ran = run(*NEW)
    assert 1 == ran.code
    assert f"--profil: fel {code}: profilen ”standard” har ingen ”{file}”" in ran.err
