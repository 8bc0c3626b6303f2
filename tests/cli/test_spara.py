"""``arende spara``: a new version for those who do not know git."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import SMALL, run
from tests.history.places import Place, place, state


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A repository one stands in, which knows who saves, with one sound ärende that is not saved."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    made = place(tmp_path / "kommunen med å", user_name="Alva Exempel", user_email="alva@strandaker.example")
    made.write("cases/ks-2026-00123.yaml", SMALL)
    monkeypatch.chdir(made.folder)
    return made


def logged(desk: Place) -> list[str]:
    return desk.git("log", "--format=%an %s").splitlines()


def test_the_first_version_is_saved_and_told(desk):
    ran = run("spara", "nytt ärende")
    first, last = ran.out.splitlines()
    assert (0, "nytt ärende: KS 2026-00123 Plan för skolskjuts") == (ran.code, first)
    assert f"sparade versionen {desk.git('rev-parse', '--short', 'HEAD')} på grenen main" == last
    assert ["Alva Exempel nytt ärende"] == logged(desk)
    assert "" == desk.git("status", "--porcelain")


def test_what_changed_is_told_in_the_language_of_the_case(desk):
    run("spara", "nytt")
    desk.write("cases/ks-2026-00123.yaml", SMALL.replace("[godkänna planen för skolskjuts]", "[anta planen]"))
    desk.write("templates/egen/mall.docx", b"x")
    ran = run("spara", "andra")
    assert "ändrat ärende: KS 2026-00123 Plan för skolskjuts\n  Punkt 1" in ran.out
    assert "ny: templates/egen/mall.docx\n" in ran.out


def test_a_comment_alone_is_told_as_such(desk):
    run("spara", "nytt")
    desk.write("cases/ks-2026-00123.yaml", "# kommentar\n" + SMALL)
    assert "  bara utseende och kommentarer\n" in run("spara", "kommentar").out


def test_nothing_new_makes_no_version(desk):
    run("spara", "nytt")
    before = state(desk.folder)
    ran = run("spara", "igen")
    assert (0, "det finns inget nytt att spara\n") == (ran.code, ran.out)
    assert before == state(desk.folder)


def test_a_file_with_errors_is_not_saved_and_is_shown(desk):
    run("spara", "nytt")
    desk.write("cases/ks-2026-00123.yaml", SMALL.replace("rubrik:", "rubrk:"))
    before = state(desk.folder)
    ran = run("spara", "fel")
    assert 1 == ran.code
    assert "okänd nyckel ”rubrk”" in ran.out
    assert ran.out.endswith("inget är sparat; rätta felen ovan, och kör igen\n")
    assert before == state(desk.folder)


@pytest.mark.parametrize("name", ["uppföljning.yaml", "uppfoljning.yaml"])
def test_what_has_been_carried_out_is_checked_too(desk, name):
    desk.write(
        f"sammanträden/{name}",
        "verkställt:\n  - {organ: nämnden, år: 2026, paragraf: x, klart: 2026-10-01}\n",
    )
    ran = run("spara", "klart")
    assert 1 == ran.code
    assert f"sammanträden/{name}:2:" in ran.out
    desk.write(
        f"sammanträden/{name}",
        "verkställt:\n  - {organ: nämnden, år: 2026, paragraf: 4, klart: 2026-10-01}\n",
    )
    assert 0 == run("spara", "klart").code


def test_an_error_in_a_file_that_is_not_touched_stops_nothing(desk):
    desk.write("cases/trasig.yaml", "dnr: x\n")
    desk.save("trasig")
    desk.write("cases/ks-2026-00123.yaml", "# kommentar\n" + SMALL)
    assert 0 == run("spara", "andra").code


def test_a_removed_case_is_saved_as_removed_and_kept_in_history(desk):
    run("spara", "nytt")
    (desk.folder / "cases/ks-2026-00123.yaml").unlink()
    assert "borttagen: cases/ks-2026-00123.yaml\n" in run("spara", "bort").out
    assert SMALL.strip() == desk.git("show", "HEAD~1:cases/ks-2026-00123.yaml")


@pytest.mark.parametrize("words", [("rm", "-q"), ("mv",)], ids=["removed with git", "moved with git"])
def test_what_git_itself_took_away_is_saved(desk, words):
    run("spara", "nytt")
    old = "cases/ks-2026-00123.yaml"
    desk.git(*words, old, *(["cases/nytt-namn.yaml"] if words == ("mv",) else []))
    ran = run("spara", "bort")
    assert (0, True) == (ran.code, f"borttagen: {old}\n" in ran.out), ran
    assert "" == desk.git("status", "--porcelain")


def test_what_stands_elsewhere_and_what_is_prepared_is_left_as_it_is(desk):
    desk.write("README.md", "hej\n")
    desk.write("annat.txt", "x\n")
    desk.git("add", "annat.txt")
    ran = run("spara", "nytt")
    assert "2 andra filer är ändrade, och sparas inte av det här kommandot\n" in ran.out
    assert ["A  annat.txt", "?? README.md"] == desk.git("status", "--porcelain").splitlines()
    assert "cases/ks-2026-00123.yaml" == desk.git("ls-tree", "-r", "--name-only", "HEAD")


def test_a_workspace_in_a_folder_of_the_repository_saves_its_own(desk, monkeypatch):
    desk.write("kommun/cases/a.yaml", SMALL)
    desk.write("kommun/templates/.keep", "")
    monkeypatch.chdir(desk.folder / "kommun" / "cases")
    assert 0 == run("spara", "nytt").code
    assert ["kommun/cases/a.yaml", "kommun/templates/.keep"] == desk.git(
        "ls-tree", "-r", "--name-only", "HEAD"
    ).splitlines()


# What it refuses, and leaves as it was


def test_it_refuses_without_git(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cases").mkdir()
    ran = run("spara", "nytt")
    assert 2 == ran.code
    assert "versionshanteras inte med git" in ran.err


def test_it_refuses_when_git_does_not_know_who_saves(desk):
    desk.git("config", "--unset", "user.email")
    before = state(desk.folder)
    ran = run("spara", "nytt")
    assert (2, before) == (ran.code, state(desk.folder))
    assert "git vet inte vem du är" in ran.err
    assert "git config --global user.name" in ran.err


def test_it_refuses_on_a_detached_head(desk):
    commit = desk.save("nytt")
    desk.git("checkout", "-q", commit)
    desk.write("cases/ks-2026-00123.yaml", "# ny\n" + SMALL)
    before = state(desk.folder)
    ran = run("spara", "andra")
    assert (2, before) == (ran.code, state(desk.folder))
    assert "skulle inte höra till någon gren" in ran.err


def test_it_refuses_in_the_middle_of_a_merge(desk):
    desk.save("nytt")
    desk.git("checkout", "-q", "-b", "sida")
    desk.write("README.md", "sidan\n")
    desk.save("sidan")
    desk.git("checkout", "-q", "main")
    desk.git("merge", "-q", "--no-commit", "--no-ff", "sida")
    desk.write("cases/ks-2026-00123.yaml", "# ny\n" + SMALL)
    before = state(desk.folder)
    ran = run("spara", "andra")
    assert (2, before) == (ran.code, state(desk.folder))
    assert "en sammanslagning pågår i git" in ran.err


@pytest.mark.skipif(os.name == "nt", reason="a hook is a script")
def test_a_check_of_the_repository_that_says_no_is_told_in_its_own_words(desk):
    hook = desk.folder / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho nej tack >&2\nexit 1\n")
    hook.chmod(0o755)
    ran = run("spara", "nytt")
    assert 2 == ran.code
    assert "git sparade inte: nej tack" in ran.err
    assert SMALL == (desk.folder / "cases/ks-2026-00123.yaml").read_text(encoding="utf-8")


def test_it_refuses_a_folder_with_a_repository_of_its_own(desk):
    place(desk.folder / "cases" / "egen").write("b.yaml", SMALL)
    before = state(desk.folder)
    ran = run("spara", "nytt")
    assert (2, before) == (ran.code, state(desk.folder))
    assert "mappen ”cases/egen” är ett eget git-arkiv" in ran.err


@pytest.mark.skipif(os.name == "nt", reason="a hook is a script")
def test_a_check_that_never_ends_is_told_and_leaves_no_lock(desk, monkeypatch):
    monkeypatch.setattr("arende.history.git._SECONDS", 2)
    hook = desk.folder / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\nexec sleep 6\n")
    hook.chmod(0o755)
    ran = run("spara", "nytt")
    assert 2 == ran.code
    assert "git blev inte klart på 2 sekunder" in ran.err
    assert not (desk.folder / ".git" / "index.lock").exists()


@pytest.mark.skipif(os.name == "nt", reason="a program without a head is a script there")
def test_a_git_that_cannot_be_started_is_told(desk, tmp_path, monkeypatch):
    (tmp_path / "git").write_bytes(b"\x7fELF trasig")
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    ran = run("spara", "nytt")
    assert (2, True) == (ran.code, "git gick inte att starta" in ran.err)


def test_more_files_than_a_command_line_takes_are_saved(desk):
    for number in range(300):
        desk.write(f"templates/egen/{'mapp' * 30}/{number}.txt", "x")
    words: list[int] = []
    started = subprocess.Popen

    class Counting(started):
        def __init__(self, command, **how):
            words.append(sum(len(word) + 1 for word in command))
            super().__init__(command, **how)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subprocess, "Popen", Counting)
        assert 0 == run("spara", "nytt").code
    assert 32_767 > max(words)
    assert "" == desk.git("status", "--porcelain")


@pytest.mark.parametrize("message", ["", "  "])
def test_it_refuses_to_save_without_a_word(desk, message):
    assert 2 == run("spara", message).code


def test_a_message_is_never_taken_as_a_switch(desk):
    assert 0 == run("spara", "--", "--amend").code
    assert ["Alva Exempel --amend"] == logged(desk)
