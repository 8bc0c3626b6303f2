"""A folder to stand in."""

from pathlib import Path

import pytest

from tests.cli.running import SMALL, place


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def one(folder: Path) -> Path:
    """The current folder, with one sound ärende: ``cases/a.yaml``."""
    place(folder, a=SMALL)
    return folder
