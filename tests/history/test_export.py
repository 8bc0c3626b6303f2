"""The files of one version, for the ordinary reader."""

import os
from pathlib import Path

import pytest

from arende.history import checked_out, open_repository
from arende.history.trouble import NotInVersion
from arende.loading import load_case
from tests.history.places import CASE, place, state

PATH = "cases/Åkerö plan.yaml"


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_version_is_read_as_it_was_while_the_folder_is_something_else(repo):
    repo.write(PATH, CASE)
    repo.write("cases/plan/bilaga.pdf", b"%PDF")
    repo.write("templates/egen/profil.yaml", "namn: x\n")
    commit = repo.save("då")
    repo.write(PATH, "något annat")
    repo.git("rm", "-q", "-r", "--cached", "templates")
    before = state(repo.folder)
    repository = open_repository(repo.folder)
    with checked_out(repository, commit, [PATH], ["cases/plan", "templates", "sammanträden"]) as folder:
        assert ["cases/plan/bilaga.pdf", PATH, "templates/egen/profil.yaml"] == files(folder)
        assert (folder / "sammanträden").is_dir()
        loaded = load_case(folder / PATH, PATH)
        assert "Plan för skolskjuts" == loaded.value.rubrik
    assert not folder.exists()
    assert before == state(repo.folder)


def test_a_file_that_the_version_lacks_is_told_before_anything_is_written(repo):
    repo.write(PATH, CASE)
    commit = repo.save("då")
    with pytest.raises(NotInVersion), checked_out(open_repository(repo.folder), commit, ["cases/annan.yaml"]):
        pass


def test_the_folder_is_gone_also_when_the_work_fails(repo):
    repo.write(PATH, CASE)
    commit = repo.save("då")
    with checked_out(open_repository(repo.folder), commit, [PATH]) as folder:
        pass
    assert not folder.exists()
    doomed = checked_out(open_repository(repo.folder), commit, [PATH])
    folder = doomed.__enter__()
    assert not doomed.__exit__(ZeroDivisionError, ZeroDivisionError(), None)
    assert not folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_is_left_out(repo):
    repo.write(PATH, CASE)
    (repo.folder / "cases" / "länk.yaml").symlink_to("/etc/hostname")
    commit = repo.save("då")
    with checked_out(open_repository(repo.folder), commit, (), ["cases"]) as folder:
        assert [PATH] == files(folder)


def test_the_bytes_are_those_git_keeps_whatever_the_line_ends_here(tmp_path):
    repo = place(tmp_path / "kommunen", core_autocrlf="true")
    repo.write(PATH, CASE.replace("\n", "\r\n"))
    commit = repo.save("då")
    with checked_out(open_repository(repo.folder), commit, [PATH]) as folder:
        assert CASE.encode() == (folder / PATH).read_bytes()
