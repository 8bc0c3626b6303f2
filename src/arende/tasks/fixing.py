"""Fixing: what is certain to be wrong is put right in the files themselves, and nothing else is touched."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Generic

from arende.diagnostics import Diagnostic
from arende.package.replacing import replace_file
from arende.tasks.check import Checked, check
from arende.tasks.meeting_files import is_done_file
from arende.tasks.mending import CannotMend, R, mended
from arende.tasks.reading import Reader, working_on
from arende.tasks.trouble import cannot_write
from arende.tasks.workers import processors, spread
from arende.tasks.workspace import PROFILE_FILES, shown


@dataclass(frozen=True)
class FileFixed:
    """One file that was fixed, or would be: its text before and after, and what the fixes were for."""

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
    profile: tuple[Diagnostic, ...] = ()
    file: FileFixed | None = None


def fix(
    cases: Sequence[Path],
    here: Path,
    *,
    write: bool = True,
    processes: int | None = None,
    meetings: Sequence[Path] = (),
) -> Fixed:
    """Fix all that is certain in *cases* and *meetings*; without *write*, only say what would be fixed.

    A file is written in one step, and only if it still holds what was read. Profiles, and what is
    written as carried out, are checked and not fixed.
    """
    theirs = [case for case in cases if case.name in PROFILE_FILES or is_done_file(case)]
    ours = [case for case in cases if case not in theirs]
    found: dict[Diagnostic, None] = {}
    files: list[FileFixed] = []
    of_cases = spread(partial(_fix_cases, here, write), ours, processes or processors())
    for one in chain(of_cases, _fix_meetings(here, write, meetings)):
        found.update(dict.fromkeys((*one.findings, *one.profile)))
        files += [one.file] if one.file else []
    others = check(theirs, here, 1)
    found.update(dict.fromkeys(others.findings))
    remaining = tuple(sorted(found, key=lambda finding: finding.order))
    return Fixed(Checked(remaining, len(ours), others.profiles, len(meetings), others.done), tuple(files))


def _fix_cases(here: Path, write: bool, cases: Sequence[Path]) -> Iterator[_OneFixed]:
    reader = Reader(here)
    for case in cases:
        with working_on(case, here):
            one = _fixed(case, here, reader.read(case), partial(reader.read, case), write)
        read = one.read
        yield _OneFixed(
            (*read.findings, *one.trouble), read.profile.findings if read.profile else (), one.file
        )


def _fix_meetings(here: Path, write: bool, meetings: Sequence[Path]) -> Iterator[_OneFixed]:
    """Fix each, and then say what remains of them all: a meeting is read together with those before it."""
    if not meetings:
        return
    # Late: the models of a meeting take longer to import than an ärende takes to check.
    from arende.tasks.meetings import MeetingReader

    reader = MeetingReader(here)
    for meeting in meetings:
        with working_on(meeting, here, "sammanträdet"):
            again = partial(reader.read_own, meeting)
            one = _fixed(meeting, here, reader.read(meeting).own, again, write)
        if one.file is None:
            reader.sources.forget(meeting)
        yield _OneFixed(one.trouble, file=one.file)
    for meeting in meetings:
        yield _OneFixed(reader.read(meeting).findings)


@dataclass(frozen=True)
class _Attempt(Generic[R]):
    """How a file reads after the attempt to fix it, why it could not be fixed, and how it was."""

    read: R
    trouble: tuple[Diagnostic, ...] = ()
    file: FileFixed | None = None


def _fixed(path: Path, here: Path, read: R, again: Callable[[bytes], R], write: bool) -> _Attempt[R]:
    """*path*, that reads as *read*, after its fixes; *again* reads it with another text."""
    if not any(finding.edits for finding in read.findings):
        return _Attempt(read)
    try:
        data = path.read_bytes()
        before = again(data).loaded.source.text
        after = mended(data, again)
        if not after.fixed:
            return _Attempt(after.read)
        if write:
            _write(path, data, after.data)
    except CannotMend:
        return _Attempt(read, (_would_change_more(shown(path, here)),))
    except _ChangedMeanwhile:
        return _Attempt(read, (_changed_meanwhile(shown(path, here)),))
    except OSError as error:
        return _Attempt(read, (cannot_write(path, shown(path, here), error, out=""),))
    return _Attempt(after.read, file=FileFixed(path, before, after.read.loaded.source.text, after.fixed))


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
