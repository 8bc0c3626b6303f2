"""A meeting's folder: what has changed is made again, what is not given any more goes, handwork stays."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from arende.tasks.made import Order, Rendered, Status
from arende.tasks.units import Piece, Unit, UnitMade, make_units

LONG_AGO = 1_700_000_000


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "mote.yaml"
    path.write_text("ett", encoding="utf-8")
    os.utime(path, (LONG_AGO, LONG_AGO))
    return path


def _unit(source: Path, made: list[str], name: str = "a/1", file: str = "a/1.txt", state: str = "") -> Unit:
    def make() -> UnitMade:
        made.append(name)
        return UnitMade((Piece(file, "lista", source.read_bytes()),), (source,))

    return Unit(name, source, state, make)


def _statuses(rendered: Rendered) -> dict[str, str]:
    return {paper.file: paper.status for one in rendered.made for paper in one.papers}


def _run(tmp_path: Path, *units: Unit, scope: str | None = "a/", **how: bool) -> Rendered:
    return make_units(units, Order(tmp_path, tmp_path / "ut", **how), scope)


def test_a_unit_is_made_once_and_stands(tmp_path, source, monkeypatch):
    made: list[str] = []
    assert {"a/1.txt": Status.WRITTEN} == _statuses(_run(tmp_path, _unit(source, made)))
    # A file counts as settled some seconds after it was written; the ledger has looked when that is so.
    _settle(tmp_path)
    _run(tmp_path, _unit(source, made))
    made.clear()
    assert {"a/1.txt": Status.UNCHANGED} == _statuses(_run(tmp_path, _unit(source, made)))
    assert [] == made


@pytest.mark.parametrize(
    "change",
    [
        lambda source: source.write_text("två", encoding="utf-8"),
        lambda source: None,
    ],
    ids=["the file it read", "what is in no file"],
)
def test_a_unit_is_made_again_when_what_it_depends_on_changes(
    tmp_path: Path, source: Path, change: Callable[[Path], object]
):
    made: list[str] = []
    _run(tmp_path, _unit(source, made))
    _settle(tmp_path)
    made.clear()
    change(source)
    _run(tmp_path, _unit(source, made, state="annat"))
    assert ["a/1"] == made
    assert source.read_bytes() == (tmp_path / "ut" / "a" / "1.txt").read_bytes()


def _giving(source: Path, name: str, *texts: str) -> Unit:
    pieces = tuple(Piece("a/1.txt", "lista", text.encode(), source / text) for text in texts)
    return Unit(name, source, "", lambda: UnitMade(pieces, (source,)))


@pytest.mark.parametrize(
    "texts",
    [[("ett", "två")], [("ett",), ("två",)], [("ett",), ("ett",), ("två",)]],
    ids=["one", "two", "three"],
)
def test_a_file_is_not_given_twice_with_different_contents(tmp_path, source, texts):
    units = [_giving(source, f"a/{number}", *own) for number, own in enumerate(texts)]
    rendered = _run(tmp_path, *units)
    assert "ett" == (tmp_path / "ut" / "a" / "1.txt").read_text(encoding="utf-8")
    assert [("U107", "mote.yaml/två")] == [(one.code, one.path) for one in rendered.findings]
    assert 1 == rendered.count(Status.REFUSED)


def test_what_stands_is_not_written_over_by_another_that_gives_the_same_file(tmp_path, source):
    first, second = _giving(source, "a/1", "ett"), _giving(source, "a/2", "två")
    for units in ([first], [first], [second, first]):
        _settle(tmp_path)
        rendered = _run(tmp_path, *units, scope=None)
    assert "ett" == (tmp_path / "ut" / "a" / "1.txt").read_text(encoding="utf-8")
    assert ["U107"] == [one.code for one in rendered.findings]


def test_a_file_that_no_unit_gives_is_removed(tmp_path, source):
    made: list[str] = []
    _run(tmp_path, _unit(source, made), _unit(source, made, "a/2", "a/2.txt"))
    rendered = _run(tmp_path, _unit(source, made))
    assert Status.REMOVED == _statuses(rendered)["a/2.txt"]
    assert not (tmp_path / "ut" / "a" / "2.txt").exists()


def test_a_file_that_somebody_has_changed_is_left_and_told(tmp_path, source):
    made: list[str] = []
    _run(tmp_path, _unit(source, made), _unit(source, made, "a/2", "a/2.txt"))
    kept = tmp_path / "ut" / "a" / "2.txt"
    kept.write_text("för hand", encoding="utf-8")
    assert (kept,) == _run(tmp_path, _unit(source, made)).left_behind
    assert "för hand" == kept.read_text(encoding="utf-8")


def test_work_by_hand_is_not_written_over(tmp_path, source):
    made: list[str] = []
    _run(tmp_path, _unit(source, made))
    file = tmp_path / "ut" / "a" / "1.txt"
    file.write_text("för hand", encoding="utf-8")
    source.write_text("två", encoding="utf-8")
    rendered = _run(tmp_path, _unit(source, made))
    assert ["U101"] == [finding.code for finding in rendered.findings]
    assert "för hand" == file.read_text(encoding="utf-8")
    _run(tmp_path, _unit(source, made), replace=True)
    assert "två" == file.read_text(encoding="utf-8")


def test_what_stands_outside_the_scope_is_left_alone(tmp_path, source):
    made: list[str] = []
    _run(tmp_path, _unit(source, made, "b/1", "b/1.txt"), scope="b/")
    _run(tmp_path, _unit(source, made))
    _run(tmp_path, _unit(source, made, "a/3", "a/3.txt"), scope=None)
    assert {"1.txt", "3.txt"} == {path.name for path in (tmp_path / "ut" / "a").iterdir()}
    assert (tmp_path / "ut" / "b" / "1.txt").is_file()


def test_a_unit_that_is_not_whole_keeps_its_older_file(tmp_path, source):
    made: list[str] = []
    _run(tmp_path, _unit(source, made))
    broken = Unit("a/1", source, "ny", lambda: UnitMade((), (source,), (), is_whole=False))
    _run(tmp_path, broken)
    assert (tmp_path / "ut" / "a" / "1.txt").is_file()


def _settle(tmp_path: Path) -> None:
    for path in (tmp_path / "ut").rglob("*.txt"):
        os.utime(path, (LONG_AGO, LONG_AGO))
