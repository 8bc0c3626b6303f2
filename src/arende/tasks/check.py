"""Checking: every finding on every ärende and sammanträde, and on the profiles they are written for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.loading import Loaded
from arende.model.case import Ärende
from arende.tasks.meeting_files import is_done_file
from arende.tasks.reading import Reader, working_on
from arende.tasks.workers import processors, spread
from arende.tasks.workspace import ORGANS_FILE, PROFILE_FILE, PROFILE_FILES


@dataclass(frozen=True)
class Checked:
    """What a check found, sorted by place, and how many files of each kind it looked at.

    *done* are those of what has been carried out.
    """

    findings: tuple[Diagnostic, ...]
    cases: int
    profiles: int = 0
    meetings: int = 0
    done: int = 0


@dataclass(frozen=True)
class _OneChecked:
    findings: tuple[Diagnostic, ...]
    profile: tuple[Diagnostic, ...]
    dnr: str = ""
    at_dnr: Diagnostic | None = None  # what to say where another file has the same number


def check(
    cases: Sequence[Path], here: Path, processes: int | None = None, meetings: Sequence[Path] = ()
) -> Checked:
    """Every finding on *cases* and *meetings*; what is wrong with a profile is told once.

    A profile's files among *cases* are checked too, and what is written as carried out.
    """
    found: dict[Diagnostic, None] = {}
    first: dict[str, str] = {}
    for one in spread(partial(_check, here), cases, processes or processors()):
        found.update(dict.fromkeys((*one.findings, *one.profile)))
        if one.at_dnr is not None:
            other = first.setdefault(one.dnr, one.at_dnr.path)
            if other != one.at_dnr.path:
                found[replace(one.at_dnr, message=f"{one.at_dnr.message} ”{other}”")] = None
    found.update(dict.fromkeys(_of_meetings(meetings, here)))
    profiles = sum(case.name in PROFILE_FILES for case in cases)
    findings = tuple(sorted(found, key=lambda finding: finding.order))
    done = sum(is_done_file(case) for case in cases)
    return Checked(findings, len(cases) - profiles - done, profiles, len(meetings), done)


def _of_meetings(meetings: Sequence[Path], here: Path) -> Iterator[Diagnostic]:
    if not meetings:
        return
    # Late: the models of a meeting take longer to import than an ärende takes to check.
    from arende.tasks.meetings import MeetingReader

    reader = MeetingReader(here)
    for meeting in meetings:
        with working_on(meeting, here, "sammanträdet"):
            yield from reader.read(meeting).findings


def _check(here: Path, cases: Sequence[Path]) -> Iterator[_OneChecked]:
    reader = Reader(here)
    for case in cases:
        with working_on(case, here):
            checked = _check_one(reader, case)
        yield checked


def _check_one(reader: Reader, case: Path) -> _OneChecked:
    if case.name in PROFILE_FILES:  # only when it was named: a folder's cases leave it out
        return _OneChecked((), _of_profile(reader, case))
    if is_done_file(case):
        from arende.tasks.carried_out import check_done  # late, as for a meeting

        return _OneChecked(check_done(case, reader.here), ())
    read = reader.read(case)
    profile = read.profile.findings if read.profile else ()
    if read.loaded.value is None:
        return _OneChecked(read.findings, profile)
    return _OneChecked(read.findings, profile, read.loaded.value.dnr, _same_number(read.loaded))


def _of_profile(reader: Reader, file: Path) -> tuple[Diagnostic, ...]:
    if file.name == PROFILE_FILE:
        return reader.profile(file.parent).findings
    # Late, as for a meeting.
    from arende.tasks.meeting_sources import Sources

    sources = Sources(reader.here)
    loaded = (sources.register if file.name == ORGANS_FILE else sources.form)(file.parent)
    return loaded.findings if loaded is not None else ()


def _same_number(loaded: Loaded[Ärende]) -> Diagnostic:
    """For information: some registries give several papers one number, but a copied file often keeps it."""
    advice = "ge ärendet ett eget diarienummer, om filen är en kopia"
    message = "samma diarienummer som i"
    return loaded.finding(Address(("dnr",)), "U117", message, advice, Severity.INFO)
