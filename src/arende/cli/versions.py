"""What the commands about versions share: the ärende, its repository, and faults of git in Swedish."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from arende.cli.paths import found, stop

if TYPE_CHECKING:
    from arende.history.repository import Repository


def one_case(named: Path, here: Path) -> Path:
    """The one ärende that *named* means: a file, or a diarienummer; ends the command otherwise."""
    if not named.exists() and not named.suffix:
        from arende.tasks.meeting_files import case_index, home_of

        files = case_index(home_of(here)).get(str(named), ())
        if len(files) == 1:
            return files[0]
    cases = found((named,), here).cases
    if len(cases) != 1:
        stop("väntade ett ärende, fann flera", "ange ärendets fil eller diarienummer")
    return cases[0]


@contextmanager
def history_at(place: Path) -> "Iterator[Repository]":
    """The repository that *place* stands in; what git cannot do ends the command with what to do about it."""
    from arende.history.repository import open_repository
    from arende.history.trouble import HistoryTrouble

    try:
        yield open_repository(place)
    except HistoryTrouble as trouble:
        stop(trouble.message, trouble.advice)
