"""Fixing: what is certain to be wrong is put right in the ärenden themselves, and nothing else is touched."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from arende.diagnostics import Diagnostic
from arende.package.replacing import replace_file
from arende.tasks.check import Checked, check
from arende.tasks.mending import CannotMend, Mended, mended
from arende.tasks.reading import CaseRead, Reader, working_on
from arende.tasks.trouble import cannot_write
from arende.tasks.workers import processors, spread
from arende.tasks.workspace import PROFILE_FILES, shown


@dataclass(frozen=True)
class FileFixed:
    """One ärende that was fixed, or would be: its text before and after, and what the fixes were for."""

    path: Path
    before: str
    after: str
    fixed: tuple[Diagnostic, ...]


@dataclass(frozen=True)
class Fixed:
    """What fixing came to. *checked* is what remains to be done by hand, as a check finds it."""

    checked: Checked
    files: tuple[FileFixed, ...]


@dataclass(frozen=True)
class _OneFixed:
    findings: tuple[Diagnostic, ...]
    profile: tuple[Diagnostic, ...]
    file: FileFixed | None = None


def fix(
    cases: Sequence[Path],
    here: Path,
    *,
    write: bool = True,
    processes: int | None = None,
    meetings: Sequence[Path] = (),
) -> Fixed:
    """Fix all that is certain in *cases*; without *write*, only say what would be fixed.

    A file is written in one step, and only if it still holds what was read. Profiles and *meetings* are
    checked, not fixed.
    """
    ours = [case for case in cases if case.name not in PROFILE_FILES]
    found: dict[Diagnostic, None] = {}
    files: list[FileFixed] = []
    for one in spread(partial(_fix, here, write), ours, processes or processors()):
        found.update(dict.fromkeys((*one.findings, *one.profile)))
        files += [one.file] if one.file else []
    others = check([case for case in cases if case.name in PROFILE_FILES], here, 1, meetings)
    found.update(dict.fromkeys(others.findings))
    remaining = tuple(sorted(found, key=lambda finding: finding.order))
    return Fixed(Checked(remaining, len(ours), others.profiles, others.meetings), tuple(files))


def _fix(here: Path, write: bool, cases: Sequence[Path]) -> Iterator[_OneFixed]:
    reader = Reader(here)
    for case in cases:
        with working_on(case, here):
            fixed = _fix_one(reader, case, write)
        yield fixed


def _fix_one(reader: Reader, case: Path, write: bool) -> _OneFixed:
    read = reader.read(case)
    if not any(finding.edits for finding in read.findings):
        return _said(read)
    try:
        data = case.read_bytes()
        after = mended(data, partial(reader.read, case))
        if not after.fixed:
            return _said(after.read)
        if write:
            _write(case, data, after.data)
    except CannotMend:
        return _said(read, _would_change_more(shown(case, reader.here)))
    except _ChangedMeanwhile:
        return _said(read, _changed_meanwhile(shown(case, reader.here)))
    except OSError as error:
        return _said(read, cannot_write(case, shown(case, reader.here), error, out=""))
    return _said(after.read, file=_file(case, reader.read(case, data), after))


def _said(read: CaseRead, *more: Diagnostic, file: FileFixed | None = None) -> _OneFixed:
    return _OneFixed((*read.findings, *more), read.profile.findings if read.profile else (), file)


def _file(case: Path, before: CaseRead, after: Mended) -> FileFixed:
    return FileFixed(case, before.loaded.source.text, after.read.loaded.source.text, after.fixed)


class _ChangedMeanwhile(Exception):
    """Somebody wrote in the file after it was read."""


def _write(case: Path, data: bytes, new: bytes) -> None:
    """Put *new* where *data* still stands; a link stays a link."""
    place = case.resolve()
    if place.read_bytes() != data:
        raise _ChangedMeanwhile
    replace_file(place, new)


def _would_change_more(path: str) -> Diagnostic:
    message = "rättningarna skulle ändra mer än de ska, och filen lämnas som den är"
    return Diagnostic(path, "U115", message, "rätta fynden för hand")


def _changed_meanwhile(path: str) -> Diagnostic:
    message = "filen ändrades medan den rättades, och lämnas som den är"
    return Diagnostic(path, "U116", message, "spara den i editorn och kör igen")
