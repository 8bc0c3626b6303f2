"""``arende verifiera`` and ``arende manifest`` as a person meets them."""

import json
import os
import subprocess
from shutil import copytree

import pytest

from tests.cli.running import run, run_process
from tests.tasks.test_verifying import ROOT
from tests.tasks.verified import NAME, edited, municipality, paper

DOCUMENT = "word/document.xml"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch):
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def home(tmp_path, monkeypatch):
    made = municipality(tmp_path / "kommunen")
    monkeypatch.chdir(made.folder)
    made.write("output/a.docx", paper(made.folder))
    return made


def test_an_untouched_paper_is_told_with_its_version(home):
    ran = run("verifiera", "output")
    first, second, third, *_ = ran.out.splitlines()
    assert (0, "output/a.docx: orörd") == (ran.code, first)
    assert f"  KS 2026-00123 · {NAME}" == second
    assert third.startswith("  version ")
    assert third.endswith("2026-09-01 12.00  Alva Exempel: första versionen")


def test_a_changed_paper_is_told_before_and_after(home):
    data = edited(paper(home.folder), DOCUMENT, lambda text: text.replace("två år", "tio år"))
    home.write("output/b.docx", data)
    ran = run("verifiera", "output")
    assert 1 == ran.code
    assert "output/a.docx: orörd" in ran.out
    assert "output/b.docx: ändrad" in ran.out
    assert "    - Planen gäller i två år.\n    + Planen gäller i tio år." in ran.out


def test_what_jämför_wrote_is_told_until_somebody_writes_in_it(home):
    home.write(NAME, (home.folder / NAME).read_text(encoding="utf-8").replace("två år", "tre år"))
    home.save("tre år")
    assert 0 == run("jämför", NAME, "--från", "HEAD~1").code
    ran = run("verifiera", "output")
    assert (1, 2) == (ran.code, ran.out.count(": spårade ändringar mellan versioner"))
    made = next((home.folder / "output").rglob("*-andringar.docx"))
    home.write("output/b.docx", edited(made.read_bytes(), DOCUMENT, lambda text: text.replace("tre", "tio")))
    ran = run("verifiera", "output/b.docx")
    assert (1, True) == (ran.code, "output/b.docx: inte jämförd" in ran.out)


def test_the_answer_as_json_says_the_same(home):
    ran = run("verifiera", "output/a.docx", "--format", "json")
    (told,) = json.loads(ran.out)
    assert (0, "orörd", True, "KS 2026-00123", NAME) == (
        ran.code,
        *(told[key] for key in ("utfall", "hel", "dnr", "källa")),
    )
    assert ["första versionen"] == [version["vad"] for version in told["versioner"]]


def test_a_paper_that_came_by_mail_is_held_beside_the_archive_that_is_named(home, tmp_path, monkeypatch):
    mail = tmp_path / "post"
    mail.mkdir()
    (mail / "brev.docx").write_bytes(paper(home.folder))
    monkeypatch.chdir(mail)
    ran = run("verifiera", "brev.docx")
    assert 2 == ran.code
    assert "--arkiv MAPP" in ran.err
    assert 0 == run("verifiera", "brev.docx", "--arkiv", str(home.folder)).code


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(("saknas.docx",), "”saknas.docx” finns inte", id="a file that is not there"),
        pytest.param(("cases",), "det finns inga Wordfiler i ”cases”", id="a folder without papers"),
        pytest.param(("output", "--arkiv", "borta"), "”borta” finns inte", id="an archive that is not there"),
    ],
)
def test_what_cannot_be_verified_ends_with_a_clear_message(home, words, said):
    ran = run("verifiera", *words)
    assert 2 == ran.code
    assert said in ran.err
    assert "= råd: " in ran.err


def test_an_empty_file_is_told_and_the_others_are_still_verified(home):
    home.write("output/tom.docx", b"")
    ran = run("verifiera", "output")
    assert 1 == ran.code
    assert "output/tom.docx: går inte att läsa\n  filen är tom" in ran.out
    assert "output/a.docx: orörd" in ran.out


def test_a_folder_with_nothing_saved_says_so(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.docx").write_bytes((ROOT / "templates/standard/tjansteutlatande.docx").read_bytes())
    subprocess.run(["git", "init", "-q"], check=True, cwd=tmp_path)
    ran = run("verifiera", "a.docx")
    assert 2 == ran.code
    assert "inget är sparat i git ännu" in ran.err


def test_without_git_it_says_that_git_is_missing(home, tmp_path):
    ran = run_process(home.folder, "verifiera", "output", PATH=str(tmp_path / "tomt"))
    assert 2 == ran.code
    assert "programmet git finns inte på datorn" in ran.err
    assert "Traceback" not in ran.err


@pytest.fixture
def meeting(tmp_path, monkeypatch):
    for name in ("cases", "templates", "sammanträden"):
        copytree(ROOT / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_manifest_of_a_meeting_lists_its_files(meeting):
    assert 0 == run("kallelse", "tn-2026-10-22").code
    ran = run("manifest", "tn-2026-10-22")
    written = meeting / "output/tn-2026-10-22/tn-2026-10-22-manifest.txt"
    secret = written.with_name("tn-2026-10-22-manifest-sekretess.txt")
    told = "".join(f"skrev {file.relative_to(meeting)}\n" for file in (written, secret))
    assert (0, told) == (ran.code, ran.out)
    assert "  tn-2026-10-22-kallelse.docx\n" in written.read_text(encoding="utf-8")
    before = written.read_bytes()
    assert 0 == run("manifest", "tn-2026-10-22").code
    assert before == written.read_bytes()


def test_a_meeting_without_files_has_no_manifest(meeting):
    ran = run("manifest", "tn-2026-10-22")
    assert 2 == ran.code
    assert "det finns inga filer i ”output/tn-2026-10-22”" in ran.err
