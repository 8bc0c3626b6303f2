"""``arende ny``: a new ärende that lacks only what the officer has to write."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from arende.tasks.workspace import workspace_of
from tests.cli.running import run

GIVEN = ("--dnr", "KS 2026-00123", "--rubrik", "Plan för skolskjuts")
PROFILES = sorted(workspace_of(Path(__file__)).profiles)


def test_a_new_case_is_named_after_its_dnr_and_begins_with_its_schema(folder):
    (folder / "cases").mkdir()
    ran = run("ny", *GIVEN)
    expected = (
        "skrev cases/ks-2026-00123.yaml\n"
        "fyll i det som är tomt, och kör: arende granska cases/ks-2026-00123.yaml\n"
    )
    assert (0, expected) == (ran.code, ran.out)
    text = Path("cases/ks-2026-00123.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=arende.schema.json\n")
    assert Path("cases/arende.schema.json").is_file()
    assert "dnr: KS 2026-00123\n" in text
    assert "rubrik: Plan för skolskjuts\n" in text


@pytest.mark.parametrize("paper", ["tjänsteutlåtande", "ordförandeförslag"])
@pytest.mark.parametrize("profile", PROFILES)
def test_the_only_findings_on_a_new_case_are_what_is_left_to_fill_in(folder, profile, paper):
    dnr = {"attsats": "00123/2026"}.get(profile, GIVEN[1])
    given = ("--dnr", dnr, *GIVEN[2:])
    ran = run("ny", "a.yaml", *given, "--profil", profile, "--papper", paper)
    assert (0, "") == (ran.code, ran.err)
    said = run("granska", "a.yaml").out
    assert {"I110"} == set(re.findall(r"fel ([A-Z]\d+)", said))


def test_a_dnr_in_another_form_than_the_profiles_is_told_before_anything_is_written(folder):
    ran = run("ny", "a.yaml", "--dnr", "KS 26–1", "--rubrik", "Plan för skolskjuts")
    expected = (
        "--dnr: fel P101: diarienumret har inte profilens form: "
        "väntade ett som ”KS 2026-00123”, fann ”KS 26–1”\n"
        "   = råd: skriv det som ”KS 2026-00123”, eller ändra ”dnr: mönster” i profilen\n"
    )
    assert (1, expected) == (ran.code, ran.err)
    assert not Path("a.yaml").exists()


@pytest.mark.parametrize("profile", PROFILES)
def test_a_new_case_that_is_filled_in_is_sound(folder, profile):
    example = workspace_of(folder).profiles[profile].joinpath("profil.yaml").read_text(encoding="utf-8")
    dnr = re.search(r"exempel: *['\"]?([^'\"\n]+)", example)
    assert dnr is not None
    run(
        "ny", "a.yaml", "--dnr", dnr[1].strip(), "--rubrik", "Plan: ny #1", "--profil", profile,
        "--organ", "kommunstyrelsen", "--förvaltning", "staben", "--handläggare", "Alva Exempel",
    )  # fmt: skip
    file = Path("a.yaml")
    text = file.read_text(encoding="utf-8")
    assert 'rubrik: "Plan: ny #1"\n' in text
    filled = re.sub(r"^( *[^#\n]*:) \|$", r"\1 Text som är ifylld.", text, flags=re.MULTILINE)
    filled = re.sub(r"^( *)-$", r"\1- godkänna planen", filled, flags=re.MULTILINE)
    file.write_text(filled, encoding="utf-8")
    ran = run("granska", "a.yaml")
    assert (0, "1 ärende granskat: inga fel\n") == (ran.code, ran.out)


def test_commented_parts_are_right_where_they_stand_when_the_mark_is_taken_away(folder):
    run(
        "ny",
        "a.yaml",
        *GIVEN,
        "--organ",
        "kommunstyrelsen",
        "--förvaltning",
        "staben",
        "--handläggare",
        "Alva",
    )
    file = Path("a.yaml")
    text = file.read_text(encoding="utf-8")
    keys = re.compile(r"^( *)#([a-zåäö_]+:(?: \|)?)$", re.MULTILINE)
    assert len(keys.findall(text)) > 8
    opened = keys.sub(r"\1\2", text)
    file.write_text(opened, encoding="utf-8")
    codes = set(re.findall(r"fel ([A-Z]\d+)", run("granska", "a.yaml").out))
    assert {"I110"} == codes


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("belysning", "belysning.yaml"),
        ("ks-2026.123", "ks-2026.123.yaml"),
        ("belysning.yml", "belysning.yml"),
        ("år", "år/ks-2026-00123.yaml"),
        ("år/", "år/ks-2026-00123.yaml"),
    ],
)
def test_a_new_case_gets_a_name_that_the_other_commands_take(folder, named, expected):
    Path("år").mkdir()
    assert f"skrev {expected}" == run("ny", named, *GIVEN).out.splitlines()[0]
    assert 1 == run("granska", expected).code


@pytest.mark.parametrize("written", ["ordforandeforslag", "Ordförandeförslag"])
def test_a_paper_may_be_named_without_marks_over_its_letters(folder, written):
    assert 0 == run("ny", "a.yaml", *GIVEN, "--papper", written).code
    assert "\nordförandeförslag:\n" in Path("a.yaml").read_text(encoding="utf-8")


def test_a_file_that_exists_is_never_written_over(folder):
    Path("a.yaml").write_text("mitt\n", encoding="utf-8")
    ran = run("ny", "a.yaml", *GIVEN)
    expected = (
        "a.yaml: fel U113: filen finns redan, och ett nytt ärende skrivs aldrig över ett annat\n"
        "   = råd: ange ett annat filnamn\n"
    )
    assert (1, expected) == (ran.code, ran.err)
    assert "mitt\n" == Path("a.yaml").read_text(encoding="utf-8")


def test_the_schema_of_the_workspace_is_used(folder):
    (folder / "templates").mkdir()
    (folder / "docs" / "schema").mkdir(parents=True)
    (folder / "docs" / "schema" / "arende.schema.json").write_text("{}", encoding="utf-8")
    run("ny", "cases/2026/a.yaml", *GIVEN)
    first = Path("cases/2026/a.yaml").read_text(encoding="utf-8").partition("\n")[0]
    assert "# yaml-language-server: $schema=../../docs/schema/arende.schema.json" == first


@pytest.mark.parametrize(
    ("args", "code", "expected"),
    [
        ((), 2, 'fel: växeln --dnr saknas\n  = råd: skriv till exempel --dnr "…"\n'),
        (("--dnr", "KS 1"), 2, 'fel: växeln --rubrik saknas\n  = råd: skriv till exempel --rubrik "…"\n'),
        (
            (*GIVEN, "--profil", "standrad"),
            1,
            "--profil: fel P100: profilen ”standrad” finns inte\n   = råd: menade du ”standard”?\n",
        ),
    ],
)
def test_what_is_missing_or_wrong_is_told_where_nobody_can_be_asked(folder, args, code, expected):
    ran = run("ny", *args)
    assert (code, expected) == (ran.code, ran.err)
    assert [] == list(folder.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="a console in Windows is no file")
def test_what_is_missing_is_asked_for_on_a_terminal(folder):
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "arende", "ny"]
    process = subprocess.Popen(command, cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    os.write(ours, "KS 2026-00123\nPlan för å\nkommunstyrelsen, kommunfullmäktige\nstaben\n\n".encode())
    process.wait(timeout=60)
    said = os.read(ours, 10_000).decode()
    os.close(ours)
    for question in ("Diarienummer: ", "Rubrik: ", "Organ i beslutsgången", "Förvaltning", "Handläggare"):
        assert question in said
    text = Path("ks-2026-00123.yaml").read_text(encoding="utf-8")
    assert "rubrik: Plan för å\n" in text
    assert "beslutsgång:\n  - kommunstyrelsen\n  - kommunfullmäktige\n" in text
    assert "    förvaltning: staben\n" in text
    assert "    - namn:\n" in text
