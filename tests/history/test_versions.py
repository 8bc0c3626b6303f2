"""Every version of one file, in every kind of repository."""

import os
import shutil
import unicodedata
from pathlib import Path

import pytest

from arende.history import Change, open_repository
from arende.history.trouble import (
    DubiousOwnership,
    GitMissing,
    GitTooOld,
    NoCommits,
    NotARepository,
    NotInVersion,
    OutsideRepository,
)
from tests.history.places import CASE, place, state

PATH = "cases/ks-2026-00123.yaml"


def told(repository, path):
    """The versions of *path*: what each did, its name then, and its subject."""
    return [(one.change, one.path, one.subject) for one in repository.versions(path)]


def with_text(number):
    return CASE.replace("i två år", f"i {number} år")


# What is there, and what is not


def test_a_folder_without_git_is_told(tmp_path):
    with pytest.raises(NotARepository) as told:
        open_repository(tmp_path)
    assert "versionshanteras inte med git" in told.value.message


def test_a_repository_without_commits_is_told(repo):
    repo.write(PATH, CASE)
    with pytest.raises(NoCommits):
        open_repository(repo.folder / PATH)


def test_a_computer_without_git_is_told(tmp_path):
    with pytest.raises(GitMissing):
        open_repository(tmp_path, {"PATH": str(tmp_path)})


@pytest.mark.skipif(os.name == "nt", reason="a script is no program there")
@pytest.mark.parametrize(
    ("said", "found"),
    [("git version 1.8.3.1", "1.8.3.1"), ("hello", "ett annat program")],
    ids=["old", "other"],
)
def test_a_git_that_is_too_old_is_told(tmp_path, said, found):
    program = tmp_path / "git"
    program.write_text(f"#!/bin/sh\necho {said}\n")
    program.chmod(0o755)
    with pytest.raises(GitTooOld) as told:
        open_repository(tmp_path, {"PATH": str(tmp_path)})
    assert f"väntade git 2.26 eller senare, fann {found}" == told.value.message


@pytest.mark.skipif(not hasattr(os, "chown") or os.geteuid() != 0, reason="only root gives files away")
def test_a_repository_that_someone_else_owns_is_told(repo):
    repo.write(PATH, CASE)
    repo.save("första")
    for folder, _, _ in os.walk(repo.folder):
        os.chown(folder, 65534, 65534)
    with pytest.raises(DubiousOwnership) as told:
        open_repository(repo.folder)
    assert f'git config --global --add safe.directory "{repo.folder}"' in told.value.advice


# The versions


def test_the_versions_come_newest_first_with_who_and_when(repo):
    repo.write(PATH, CASE)
    first = repo.save("nytt ärende")
    repo.write("README.md", "annat")
    repo.save("annat")
    repo.write(PATH, with_text("tre"))
    repo.save("tre år")
    newest, oldest = open_repository(repo.folder / PATH).versions(repo.folder / PATH)
    assert (Change.CHANGED, "tre år", "2026-09-03") == (newest.change, newest.subject, newest.day)
    assert (Change.NEW, first, "Alva Exempel") == (oldest.change, oldest.commit, oldest.author)
    assert "2026-09-01T12:00:00+02:00" == oldest.moment
    assert first.startswith(oldest.short)


def test_what_is_not_saved_is_a_version_of_its_own(repo):
    repo.write(PATH, CASE)
    repo.save("nytt")
    repo.write(PATH, with_text("tre"))
    unsaved, saved = open_repository(repo.folder).versions(PATH)
    assert (Change.UNSAVED, "", False) == (unsaved.change, unsaved.commit, unsaved.is_saved)
    assert unsaved.blob != saved.blob


def test_a_file_that_git_has_never_had_has_one_version(repo):
    repo.write("README.md", "x")
    repo.save("x")
    repo.write(PATH, CASE)
    assert [(Change.UNSAVED, PATH, "")] == told(open_repository(repo.folder), PATH)
    assert () == open_repository(repo.folder).versions("cases/borta.yaml")


def test_a_renamed_case_is_followed_back(repo):
    repo.write("cases/utkast.yaml", CASE)
    repo.save("utkast")
    repo.git("mv", "cases/utkast.yaml", PATH)
    repo.write(PATH, with_text("tre"))
    repo.save("namn efter diarienumret")
    repo.write(PATH, with_text("fyra"))
    repo.save("fyra år")
    assert [
        (Change.CHANGED, PATH, "fyra år"),
        (Change.MOVED, PATH, "namn efter diarienumret"),
        (Change.NEW, "cases/utkast.yaml", "utkast"),
    ] == told(open_repository(repo.folder), PATH)
    assert "cases/utkast.yaml" == open_repository(repo.folder).versions(PATH)[1].before


def test_a_case_that_was_moved_and_not_saved_keeps_its_versions(repo):
    repo.write("cases/utkast.yaml", CASE)
    repo.save("utkast")
    (repo.folder / "cases/utkast.yaml").rename(repo.folder / PATH)
    assert [
        (Change.UNSAVED, PATH, ""),
        (Change.NEW, "cases/utkast.yaml", "utkast"),
    ] == told(open_repository(repo.folder), PATH)


def test_a_copy_is_followed_and_a_new_case_from_the_same_skeleton_is_not(repo):
    repo.write("cases/a.yaml", CASE)
    repo.save("a")
    repo.write("cases/b.yaml", CASE)
    repo.write(
        "cases/c.yaml",
        CASE.replace("00123", "00200").replace("skolskjuts", "badplatser").replace("två", "sex"),
    )
    repo.save("b och c")
    repository = open_repository(repo.folder)
    assert [Change.COPIED, Change.NEW] == [one.change for one in repository.versions("cases/b.yaml")]
    assert [Change.NEW] == [one.change for one in repository.versions("cases/c.yaml")]


def test_both_sides_of_a_merge_are_followed(repo):
    repo.write(PATH, CASE)
    repo.save("nytt")
    repo.git("checkout", "-q", "-b", "sida")
    repo.write(PATH, CASE.replace("Plan för", "Ny plan för"))
    repo.save("rubriken")
    repo.git("checkout", "-q", "main")
    repo.write(PATH, CASE.replace("nämndens ram", "nämndens ram för 2026"))
    repo.save("ekonomin")
    repo.git("merge", "-q", "--no-commit", "--no-ff", "sida")
    repo.commit("båda")
    assert [
        (Change.MERGED, PATH, "båda"),
        (Change.CHANGED, PATH, "ekonomin"),
        (Change.CHANGED, PATH, "rubriken"),
        (Change.NEW, PATH, "nytt"),
    ] == told(open_repository(repo.folder), PATH)


def test_a_rename_on_one_side_of_a_merge_is_followed_on_both(repo):
    repo.write("cases/utkast.yaml", CASE)
    repo.save("nytt")
    repo.git("checkout", "-q", "-b", "sida")
    repo.write("cases/utkast.yaml", with_text("tre"))
    repo.save("tre år")
    repo.git("checkout", "-q", "main")
    repo.git("mv", "cases/utkast.yaml", PATH)
    repo.save("nytt namn")
    repo.git("merge", "-q", "--no-commit", "--no-ff", "sida")
    repo.commit("båda")
    assert [
        (Change.MOVED, PATH, "nytt namn"),
        (Change.CHANGED, "cases/utkast.yaml", "tre år"),
        (Change.NEW, "cases/utkast.yaml", "nytt"),
    ] == told(open_repository(repo.folder), PATH)


def test_a_merge_that_left_the_file_alone_is_no_version(repo):
    repo.write(PATH, CASE)
    repo.save("nytt")
    repo.git("checkout", "-q", "-b", "sida")
    repo.write("README.md", "x")
    repo.save("annat")
    repo.git("checkout", "-q", "main")
    repo.write(PATH, with_text("tre"))
    repo.save("tre år")
    repo.git("merge", "-q", "--no-commit", "--no-ff", "sida")
    repo.commit("båda")
    assert ["tre år", "nytt"] == [one.subject for one in open_repository(repo.folder).versions(PATH)]


# Kinds of repositories


def test_a_shallow_copy_says_where_its_history_is_cut(repo, tmp_path):
    for number in ("två", "tre", "fyra"):
        repo.write(PATH, with_text(number))
        repo.save(number)
    repo.git("clone", "-q", "--depth", "2", f"file://{repo.folder}", str(tmp_path / "grund"))
    shallow = open_repository(tmp_path / "grund")
    assert shallow.is_shallow
    assert [(Change.CHANGED, PATH, "fyra"), (Change.CUT, PATH, "tre")] == told(shallow, PATH)
    assert not open_repository(repo.folder).is_shallow


def test_a_detached_head_has_its_own_versions(repo):
    repo.write(PATH, CASE)
    first = repo.save("nytt")
    repo.write(PATH, with_text("tre"))
    repo.save("tre år")
    assert "main" == open_repository(repo.folder).branch()
    repo.git("checkout", "-q", first)
    repository = open_repository(repo.folder)
    assert repository.branch() is None
    assert ["nytt"] == [one.subject for one in repository.versions(PATH)]


def test_a_file_in_a_submodule_has_the_submodules_versions(repo, tmp_path):
    inner = place(tmp_path / "mallar")
    inner.write("cases/a.yaml", CASE)
    inner.save("i den inre")
    repo.write("README.md", "x")
    repo.save("yttre")
    repo.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(inner.folder), "inre")
    repo.save("med den inre")
    repository = open_repository(repo.folder / "inre" / "cases" / "a.yaml")
    assert repo.folder / "inre" == repository.root
    assert ["i den inre"] == [one.subject for one in repository.versions(repo.folder / "inre/cases/a.yaml")]
    assert () == open_repository(repo.folder).files("HEAD", "inre")


def test_a_worktree_has_its_own_state_and_the_same_history(repo, tmp_path):
    repo.write(PATH, CASE)
    repo.save("nytt")
    repo.git("worktree", "add", "-q", "-b", "sida", str(tmp_path / "sida"))
    (tmp_path / "sida" / PATH).write_text(with_text("tre"), encoding="utf-8")
    assert [Change.UNSAVED, Change.NEW] == [
        one.change for one in open_repository(tmp_path / "sida").versions(PATH)
    ]
    assert [Change.NEW] == [one.change for one in open_repository(repo.folder).versions(PATH)]


def test_a_bare_repository_has_versions_and_no_folder(repo, tmp_path):
    repo.write(PATH, CASE)
    commit = repo.save("nytt")
    repo.git("clone", "-q", "--bare", str(repo.folder), str(tmp_path / "bar.git"))
    bare = open_repository(tmp_path / "bar.git")
    assert bare.is_bare
    assert [(Change.NEW, PATH, "nytt")] == told(bare, PATH)
    assert CASE.encode() == bare.read(commit, PATH)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("asked", ["NFC", "NFD"])
def test_a_path_with_marks_and_blanks_is_found_however_it_is_spelled(repo, form, asked):
    name = "ärenden 2026/Åkerö, plan.yaml"
    repo.write(unicodedata.normalize(form, name), CASE)
    commit = repo.save("nytt")
    repository = open_repository(repo.folder)
    written = unicodedata.normalize(asked, name)
    saved = [one for one in repository.versions(written) if one.is_saved]
    assert ["nytt"] == [one.subject for one in saved]
    assert CASE.encode() == repository.read(commit, written)


def test_line_ends_of_windows_are_no_change(tmp_path):
    repo = place(tmp_path / "kommunen", core_autocrlf="true")
    repo.write(PATH, CASE.replace("\n", "\r\n"))
    commit = repo.save("nytt")
    repository = open_repository(repo.folder)
    assert [(Change.NEW, PATH, "nytt")] == told(repository, PATH)
    assert CASE.encode() == repository.read(commit, PATH)
    repo.write(PATH, CASE.replace("två", "tre").replace("\n", "\r\n"))
    assert [Change.UNSAVED, Change.NEW] == [one.change for one in repository.versions(PATH)]


def test_the_settings_of_a_hook_do_not_lead_to_another_repository(repo, tmp_path, monkeypatch):
    other = place(tmp_path / "annat")
    other.write("x", "x")
    other.save("annat")
    repo.write(PATH, CASE)
    repo.save("nytt")
    monkeypatch.setenv("GIT_DIR", str(other.folder / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other.folder / ".git" / "index"))
    assert ["nytt"] == [one.subject for one in open_repository(repo.folder).versions(PATH)]


# What a version holds


def test_a_version_gives_its_files_and_their_bytes(repo):
    repo.write(PATH, CASE)
    repo.write("cases/bilagor/plan.pdf", b"%PDF\x00\xff")
    first = repo.save("nytt")
    repo.git("rm", "-q", "-r", "cases/bilagor")
    second = repo.save("utan bilaga")
    repository = open_repository(repo.folder)
    assert ("cases/bilagor/plan.pdf", PATH) == repository.files(first, "cases")
    assert (PATH,) == repository.files(second, repo.folder / "cases")
    assert b"%PDF\x00\xff" == repository.read(first, "cases/bilagor/plan.pdf")
    with pytest.raises(NotInVersion):
        repository.read(second, "cases/bilagor/plan.pdf")
    with pytest.raises(NotInVersion):
        repository.read(second, "cases")
    assert () == repository.files(second, "cases/bilagor")


def test_a_file_outside_the_repository_is_told(repo, tmp_path):
    repo.write(PATH, CASE)
    repo.save("nytt")
    with pytest.raises(OutsideRepository):
        open_repository(repo.folder).versions(tmp_path / "annat.yaml")


# Which version holds a text


def test_a_hash_is_found_in_the_case_in_another_file_and_on_another_branch(repo):
    repo.write(PATH, CASE)
    repo.save("nytt")
    repo.git("checkout", "-q", "-b", "sida")
    repo.write("cases/annat.yaml", with_text("tre"))
    repo.save("på sidan")
    repo.git("checkout", "-q", "main")
    repository = open_repository(repo.folder)
    mine, side = (repository.hash_of(PATH, text.encode()) for text in (CASE, with_text("tre")))
    assert ["nytt"] == [one.subject for one in repository.holding(mine, PATH)]
    assert ["nytt"] == [one.subject for one in repository.holding(mine)]
    assert ["cases/annat.yaml"] == [one.path for one in repository.holding(side, PATH)]
    assert () == repository.holding("0" * 40, PATH)
    assert () == repository.holding("--all", PATH)


def test_a_text_that_is_not_saved_is_found_by_its_hash(repo):
    repo.write(PATH, CASE)
    repo.save("nytt")
    repo.write(PATH, with_text("tre"))
    repository = open_repository(repo.folder)
    blob = repository.hash_of(PATH, with_text("tre").encode())
    assert [Change.UNSAVED] == [one.change for one in repository.holding(blob, PATH)]


def test_reading_changes_nothing_at_all(repo):
    repo.write(PATH, CASE)
    commit = repo.save("nytt")
    repo.write(PATH, with_text("tre"))
    os.utime(repo.folder / "cases", (1, 1))
    before = state(repo.folder)
    repository = open_repository(repo.folder)
    repository.versions(PATH)
    repository.resolve("main")
    repository.resolve("2026-09-30")
    repository.holding(repository.hash_of(PATH, b"helt annat"), PATH)
    repository.tags()
    repository.contents(commit)
    assert before == state(repo.folder)


def test_a_long_history_is_read_quickly_enough_to_wait_for(repo):
    # One question for all commits: a process for each would take a minute here.
    stream = []
    for number in range(3000):
        data = f"dnr: KS 2026-{number % 10}\nrubrik: nummer {number // 10}\n"
        head = f"commit refs/heads/main\ncommitter A <a@b> {1780000000 + number} +0000\ndata 1\nx"
        stream.append(f"{head}\nM 644 inline cases/{number % 10}.yaml\ndata {len(data)}\n{data}")
    _import(repo, "\n".join(stream))
    repo.git("reset", "-q", "--hard")
    assert 300 == len(open_repository(repo.folder).versions("cases/3.yaml"))


def _import(repo, stream):
    import subprocess

    subprocess.run(["git", "fast-import", "--quiet"], cwd=repo.folder, input=stream.encode(), check=True)


def test_the_tests_have_git():
    assert shutil.which("git")
    assert Path(shutil.which("git")).is_file()
