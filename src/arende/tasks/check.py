"""Checking: every finding on every ärende, and on the profiles they are written for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from arende.diagnostics import Diagnostic
from arende.tasks.reading import Reader, working_on
from arende.tasks.workers import processors, spread


@dataclass(frozen=True)
class Checked:
    """What a check found, sorted by place, and how many ärenden it looked at."""

    findings: tuple[Diagnostic, ...]
    cases: int


@dataclass(frozen=True)
class _OneChecked:
    findings: tuple[Diagnostic, ...]
    profile: tuple[Diagnostic, ...]


def check(cases: Sequence[Path], here: Path, processes: int | None = None) -> Checked:
    """Every finding on *cases*; what is wrong with a profile is told once."""
    found: dict[Diagnostic, None] = {}
    for one in spread(partial(_check, here), cases, processes or processors()):
        found.update(dict.fromkeys((*one.findings, *one.profile)))
    return Checked(tuple(sorted(found, key=lambda finding: finding.order)), len(cases))


def _check(here: Path, cases: Sequence[Path]) -> Iterator[_OneChecked]:
    reader = Reader(here)
    for case in cases:
        with working_on(case, here):
            read = reader.read(case)
        yield _OneChecked(read.findings, read.profile.findings if read.profile else ())
