"""What the commands about versions share: the ärende, its repository, and faults of git in Swedish."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from arende.cli.paths import found, stop
from arende.tasks.workspace import shown

if TYPE_CHECKING:
    from arende.history.repository import Repository


def one_case(named: Path, here: Path) -> Path:
    """The one ärende that *named* means: a file, or a diarienummer; ends the command otherwise."""
    files = () if named.exists() else numbered(named, here)
    if len(files) == 1:
        return files[0]
    if files:
        places = ", ".join(f"”{shown(file, here)}”" for file in files)
        stop(f"flera ärenden har diarienumret ”{named.as_posix()}”: {places}", "ange ärendets fil")
    cases = found((named,), here).cases
    if len(cases) != 1:
        stop("väntade ett ärende, fann flera", "ange ärendets fil eller diarienummer")
    return cases[0]


def numbered(named: Path, here: Path) -> tuple[Path, ...]:
    """The ärenden whose diarienummer is *named*: Windows would have ”00274/2026” with another stroke."""
    from arende.tasks.meeting_files import case_index, home_of

    return case_index(home_of(here)).get(named.as_posix(), ())


@contextmanager
def history_at(place: Path) -> "Iterator[Repository]":
    """The repository that *place* stands in; what git cannot do ends the command with what to do about it."""
    from arende.history.repository import open_repository
    from arende.history.trouble import HistoryTrouble

    try:
        yield open_repository(place)
    except HistoryTrouble as trouble:
        stop(trouble.message, trouble.advice)
