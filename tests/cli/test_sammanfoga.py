"""git with arende's settings: a merge by field, papers as text, fields in the heads of a difference."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import SMALL, run
from tests.history.places import Place, place

CASE = "cases/ks-2026-00123.yaml"
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the program is started by a script here")


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A furnished repository with one ärende saved, and ``arende`` for git to run."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "arende").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m arende "$@"\n')
    (programs / "arende").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    made = place(tmp_path / "kommunen", user_name="Alva Exempel", user_email="alva@strandaker.example")
    monkeypatch.chdir(made.folder)
    ran = run("ny", "--arbetsyta")
    assert "git i mappen visar nu Wordfiler som text, och slår samman ärenden fält för fält\n" in ran.out
    made.write(CASE, SMALL)
    made.save("nytt")
    return made


def merge(shared: Place, ours: str, theirs: str | bytes) -> "subprocess.CompletedProcess[bytes]":
    """*theirs*, saved on a branch, merged into *ours*."""
    shared.git("checkout", "-q", "-b", "sida")
    shared.write(CASE, theirs)
    shared.save("deras")
    shared.git("checkout", "-q", "main")
    shared.write(CASE, ours)
    shared.save("vår")
    return subprocess.run(["git", "merge", "-q", "sida", "-m", "båda"], capture_output=True, check=False)


def test_git_merges_two_edits_on_neighbouring_lines(shared):
    ours, theirs = SMALL.replace("Plan för", "Ny plan för"), SMALL.replace("00123", "00124")
    done = merge(shared, ours, theirs)
    assert (0, b"") == (done.returncode, done.stderr)
    merged = (shared.folder / CASE).read_text(encoding="utf-8")
    assert ours.replace("00123", "00124") == merged


def test_git_stops_where_both_changed_one_field_and_says_which(shared):
    done = merge(shared, SMALL.replace("två år", "tre år"), SMALL.replace("två år", "fyra år"))
    assert 1 == done.returncode
    said = done.stderr.decode()
    assert f"{CASE}:12: båda har ändrat ”tjänsteutlåtande.avsnitt.beskrivning”\n" in said
    assert "= råd: behåll rätt text" in said
    text = (shared.folder / CASE).read_text(encoding="utf-8")
    assert "<<<<<<< vår version\n    beskrivning: Planen gäller i tre år.\n=======\n" in text
    assert f"UU {CASE}" in shared.git("status", "--porcelain")
    assert 2 == run("spara", "inte än").code


def test_a_side_that_is_no_text_is_told_without_talk_of_marks(shared):
    done = merge(shared, SMALL.replace("två år", "tre år"), SMALL.encode().replace("två".encode(), b"tv\xe5"))
    said = done.stderr.decode()
    assert 1 == done.returncode
    assert f"{CASE}: en av versionerna är inte text i UTF-8, så vår står kvar som den är\n" in said
    assert (True, False) == (f"git checkout --ours {CASE}" in said, "<<<<" in said)


def test_a_file_that_is_not_there_is_told(shared):
    ran = run("sammanfoga", "saknas.yaml", CASE, CASE)
    assert (2, True) == (ran.code, "”saknas.yaml” går inte att läsa" in ran.err)


def test_git_shows_a_paper_as_text(shared):
    assert 0 == run("rendera", CASE).code
    paper = "output/ks-2026-00123-tjansteutlatande.docx"
    shared.git("add", "-f", paper)
    shared.commit("handling")
    shared.write(CASE, SMALL.replace("i två år", "i tre år"))
    assert 0 == run("rendera", CASE).code
    shown = shared.git("diff", "--", paper)
    assert "-Planen gäller i två år.\n+Planen gäller i tre år." in shown
    assert f" {run('text', paper).out.splitlines()[0]}" in shared.git("diff", "-U99", "--", paper)


def test_the_head_of_a_difference_names_the_field(shared):
    shared.write(CASE, SMALL.replace("i två år", "i tre år"))
    assert "@@   avsnitt:\n" in shared.git("diff", "-U0", "--", CASE)
    shared.write(CASE, SMALL.replace("2026-09-24", "2026-09-25"))
    assert "@@ tjänsteutlåtande:\n" in shared.git("diff", "-U0", "--", CASE)


def test_settings_that_stand_there_are_left(shared):
    shared.git("config", "diff.arende.textconv", "annat")
    run("ny", "--arbetsyta")
    assert "annat" == shared.git("config", "diff.arende.textconv")


def test_a_file_that_is_no_word_file_is_told_as_text(shared):
    shared.write("x.docx", b"trasig")
    ran = run("text", "x.docx")
    assert 0 == ran.code
    assert ran.out.startswith("(")


def test_a_paper_reads_as_headings_lists_and_tables(shared):
    run("rendera", CASE)
    text = run("text", "output/ks-2026-00123-tjansteutlatande.docx").out
    assert "\n# Plan för skolskjuts\n" in text
    assert "\n- godkänna planen för skolskjuts" in text
    assert "[sidfot]" in text
    assert text == run("text", "output/ks-2026-00123-tjansteutlatande.docx").out


def test_the_merge_is_run_and_not_shown(shared):
    assert "sammanfoga" not in run("--hjälp").out
    assert 0 == run("sammanfoga", "--hjälp").code
