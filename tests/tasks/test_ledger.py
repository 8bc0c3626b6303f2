"""What the ledger lets us skip, and what it never lets us skip."""

import os
import time
from pathlib import Path

import pytest

from arende.tasks.ledger import CaseEntry, Ledger, OutputEntry, open_ledger, program_fingerprint

FAR_AHEAD = 2**62
OLD = 1_600_000_000_000_000_000


def _old(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(OLD, OLD))
    return path


def _ledger(folder: Path, case: Path, started: int = FAR_AHEAD) -> Ledger:
    ledger = open_ledger(folder, "program", started)
    key = ledger.key(case)
    digest = ledger.fingerprint((key,), ())
    ledger.cases[key] = CaseEntry("p", ledger.key(folder.parent / "p"), (key,), (), digest, ("a.docx",))
    ledger.outputs["a.docx"] = OutputEntry(key, "tjänsteutlåtande", "0" * 64)
    return ledger


def _again(ledger: Ledger, started: int = FAR_AHEAD, program: str = "program") -> Ledger:
    ledger.save()
    return open_ledger(ledger.folder, program, started)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "output").mkdir()
    return tmp_path / "output"


def _is_current(ledger: Ledger, case: Path, profiles: dict[str, Path]) -> bool:
    return ledger.is_current(ledger.key(case), profiles)


def test_what_was_saved_is_what_is_opened(out):
    case = _old(out.parent / "cases" / "å.yaml", "dnr: x")
    ledger = _ledger(out, case)
    again = _again(ledger)
    assert (ledger.looks, ledger.cases, ledger.outputs) == (again.looks, again.cases, again.outputs)
    assert ["../cases/å.yaml"] == list(again.cases)
    assert case == again.path("../cases/å.yaml")


def test_a_case_is_current_until_something_it_depends_on_changes(out):
    case = _old(out.parent / "cases" / "a.yaml", "dnr: x")
    profiles = {"p": out.parent / "p"}
    ledger = _ledger(out, case)
    assert _is_current(_again(ledger), case, profiles)
    assert not _is_current(_again(ledger, program="annat program"), case, profiles)
    assert not _is_current(_again(ledger), case, {"p": out.parent / "annan" / "p"})
    assert not _is_current(_again(ledger), case, {})
    case.write_text("dnr: y", encoding="utf-8")
    assert not _is_current(_again(ledger), case, profiles)
    case.unlink()
    assert not _is_current(_again(ledger), case, profiles)


def test_a_file_that_only_was_touched_is_read_and_found_the_same(out):
    case = _old(out.parent / "cases" / "a.yaml", "dnr: x")
    ledger = _ledger(out, case)
    os.utime(case)
    assert _is_current(_again(ledger), case, {"p": out.parent / "p"})


def test_a_file_that_has_not_changed_is_not_read_again(out, monkeypatch):
    case = _old(out.parent / "cases" / "a.yaml", "dnr: x")
    ledger = _again(_ledger(out, case))
    monkeypatch.setattr(Path, "open", _must_not)
    assert _is_current(ledger, case, {"p": out.parent / "p"})


def _must_not(*_: object) -> None:
    raise AssertionError("the file was read")


def test_a_file_changed_just_before_the_run_is_read_again_the_next_time(out):
    """The change may be followed by another in the same tick of the clock, which no time shows."""
    case = _old(out.parent / "cases" / "a.yaml", "dnr: x")
    ledger = _again(_ledger(out, case, started=time.time_ns()))
    assert [0] == [look.changed_ns for look in ledger.looks.values()]
    ledger.digest(ledger.key(case))
    assert [True] == [look.changed_ns > 0 for look in ledger.looks.values()]


def test_a_file_changed_during_the_run_is_known_as_such(out):
    case = _old(out.parent / "cases" / "a.yaml", "dnr: x")
    key = open_ledger(out, "program", 0).key(case)
    assert open_ledger(out, "program", 0).changed_since_start(key)
    assert not open_ledger(out, "program", FAR_AHEAD).changed_since_start(key)


def test_a_named_file_is_only_looked_at_from_outside(out):
    case = _old(out.parent / "cases" / "a.yaml", "dnr: x")
    ledger = open_ledger(out, "program", FAR_AHEAD)
    key = ledger.key(case)
    before = ledger.fingerprint((), (key,))
    assert {} == ledger.looks
    case.write_text("dnr: ny", encoding="utf-8")
    assert before != open_ledger(out, "program", FAR_AHEAD).fingerprint((), (key,))


def test_looks_at_files_that_nothing_depends_on_are_forgotten(out):
    case = _old(out.parent / "cases" / "a.yaml", "dnr: x")
    ledger = _ledger(out, case)
    ledger.digest(ledger.key(_old(out.parent / "cases" / "b.yaml", "dnr: y")))
    assert ["../cases/a.yaml"] == list(_again(ledger).looks)


def test_a_program_is_told_from_another_by_version_and_files():
    assert program_fingerprint("1") == program_fingerprint("1")
    assert program_fingerprint("1") != program_fingerprint("2")
