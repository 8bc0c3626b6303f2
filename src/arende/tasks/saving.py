"""Saving for those who do not know git: checked, saved as one version, and told as the ärende has it."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from arende.comparison import compare
from arende.diagnostics import Diagnostic, has_errors
from arende.history.repository import open_repository
from arende.history.saving import Deed, Desk, Touched, open_desk
from arende.history.trouble import HistoryTrouble, NestedRepository
from arende.loading import load_case
from arende.model.case import Ärende
from arende.tasks.carried_out import read_done
from arende.tasks.check import check
from arende.tasks.find import MEETING_FOLDERS, SUFFIXES, USUAL_FOLDER, is_case, is_meeting
from arende.tasks.meeting_files import DONE_FILES, home_of
from arende.tasks.reading import CaseRead, Reader
from arende.tasks.workspace import PROFILE_FILES, TEMPLATES

_DEEDS = {Deed.NEW: "ny", Deed.CHANGED: "ändrad", Deed.REMOVED: "borttagen"}
_SHOWN = 8


@dataclass(frozen=True)
class Saved:
    """What saving came to. *short* names the version, empty where none was made: *findings* say why, or there
    was nothing to save. *lines* tell what is in it, *left* counts the files elsewhere that are not."""

    short: str
    branch: str
    lines: tuple[str, ...] = ()
    findings: tuple[Diagnostic, ...] = ()
    left: int = 0


def save(message: str, here: Path) -> Saved:
    """Save all that has changed in ärenden, sammanträden and templates where *here* stands.

    Nothing is saved where a changed file has a fel. Raises HistoryTrouble as ``open_desk`` and git itself do,
    and NestedRepository.
    """
    home = home_of(here)
    desk = open_desk(home)
    touched = desk.touched([_from_root(desk, home / name) for name in _places()])
    for one in touched:
        if one.path.endswith("/"):
            raise NestedRepository(one.path.rstrip("/"))
    findings = _checked(desk, touched, here)
    everywhere = len(desk.touched())
    left = everywhere - len(touched)
    if not touched or has_errors(findings):
        return Saved("", desk.branch, (), findings, left)
    lines = tuple(_told(desk, touched, here))
    return Saved(desk.save(touched, message), desk.branch, lines, findings, left)


def _places() -> tuple[str, ...]:
    return (USUAL_FOLDER, *MEETING_FOLDERS, TEMPLATES, *DONE_FILES)


def _from_root(desk: Desk, path: Path) -> str:
    root = desk.root
    for whole in (path, path.parent.resolve() / path.name):
        if whole.is_relative_to(root):
            return whole.relative_to(root).as_posix()
    return path.as_posix()


def _checked(desk: Desk, touched: Sequence[Touched], here: Path) -> tuple[Diagnostic, ...]:
    """Every finding on the files that are to be saved."""
    cases: list[Path] = []
    meetings: list[Path] = []
    found: list[Diagnostic] = []
    for path in (desk.root / one.path for one in touched if one.deed is not Deed.REMOVED):
        if unicodedata.normalize("NFC", path.name) in DONE_FILES:
            found.extend(read_done(path, here).findings)
        elif path.name in PROFILE_FILES:
            cases.append(path)
        elif path.suffix.lower() in SUFFIXES and path.is_file():
            (cases if is_case(path) else meetings if is_meeting(path) else []).append(path)
    checked = check(cases, here, meetings=meetings).findings if cases or meetings else ()
    return tuple(sorted((*found, *checked), key=lambda finding: finding.order))


def _told(desk: Desk, touched: Sequence[Touched], here: Path) -> Iterator[str]:
    """What is to be saved, file by file, and for an ärende what changed in it."""
    reader = Reader(here)
    for one in touched:
        path = desk.root / one.path
        if one.deed is not Deed.REMOVED and path.suffix.lower() in SUFFIXES and _may_be_case(path):
            yield from _told_case(desk, one, reader.read(path))
        else:
            yield f"{_DEEDS[one.deed]}: {one.path}"


def _may_be_case(path: Path) -> bool:
    return path.name not in PROFILE_FILES and not is_meeting(path) and is_case(path)


def _told_case(desk: Desk, one: Touched, read: CaseRead) -> Iterator[str]:
    case = read.loaded.value
    if case is None:
        yield f"{_DEEDS[one.deed]}: {one.path}"
        return
    before = _before(desk, one, read.path)
    yield f"{'nytt ärende' if before is None else 'ändrat ärende'}: {case.dnr} {case.rubrik}"
    if before is None:
        return
    profile = read.profile.profile if read.profile is not None else None
    sentences = [change.sentence for change in compare(before, case, profile)]
    yield from (f"  {sentence}" for sentence in sentences[:_SHOWN] or ["bara utseende och kommentarer"])
    if len(sentences) > _SHOWN:
        left = len(sentences) - _SHOWN
        yield f"  … och {left} {'ändring' if left == 1 else 'ändringar'} till"


def _before(desk: Desk, one: Touched, path: Path) -> Ärende | None:
    """The ärende as it was last saved; None where it never was, or was no readable ärende."""
    if one.deed is Deed.NEW:
        return None
    try:
        repository = open_repository(desk.root)
        data = repository.read(repository.head, one.path)
    except HistoryTrouble:
        return None
    return load_case(path, one.path, data).value
