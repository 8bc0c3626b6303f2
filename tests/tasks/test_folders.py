"""Every file below a folder, or a word about the folder that hides some."""

import os

import pytest

from arende.tasks.folders import files_below


def _names(folder, **settings):
    return [file.relative_to(folder).as_posix() for file in files_below(folder, **settings)]


def test_files_come_folder_by_folder_with_their_names_in_order(tmp_path):
    for name in ("b.yaml", "a.yaml", "ö/c.yaml", "k/d.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert ["a.yaml", "b.yaml", "k/d.yaml", "ö/c.yaml"] == _names(tmp_path)


def test_a_folder_that_is_not_entered_keeps_its_files_to_itself(tmp_path):
    for name in ("in/a.yaml", "not/b.yaml"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).touch()
    assert ["in/a.yaml"] == _names(tmp_path, enters=lambda _, name: name != "not")


@pytest.mark.parametrize("name", ["missing", "file"])
def test_what_is_no_folder_has_no_files(tmp_path, name):
    (tmp_path / "file").touch()
    assert [] == _names(tmp_path / name)


def test_a_folder_that_the_system_refuses_is_told(tmp_path, monkeypatch):
    def refused(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", refused)
    with pytest.raises(PermissionError):
        _names(tmp_path)
