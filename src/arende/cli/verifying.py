"""Which repository a finished paper is held beside."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from arende.cli.paths import stop

if TYPE_CHECKING:
    from arende.history.repository import Repository


@contextmanager
def stopping() -> Iterator[None]:
    """What git cannot do ends the command, with what to do about it."""
    from arende.history.trouble import HistoryTrouble

    try:
        yield
    except HistoryTrouble as trouble:
        stop(trouble.message, trouble.advice)


def repository_for(file: Path, here: Path, archive: Path | None) -> "Repository":
    """The repository in *archive*; without it the one where the user stands, else the one *file* lies in.

    Ends the command where there is none. Raises HistoryTrouble.
    """
    from arende.history.repository import open_repository
    from arende.history.trouble import NotARepository

    if archive is not None and not archive.exists():
        stop(f"”{archive}” finns inte", "ange mappen med ärendena, den som git har hand om")
    places = (archive,) if archive is not None else (here, file.parent)
    for place in places:
        with suppress(NotARepository):
            return open_repository(place)
    who = (
        f"mappen ”{archive}” har inga"
        if archive is not None
        else "varken du eller filen står i en mapp som har"
    )
    return stop(
        f"{who} sparade versioner i git", "stå i mappen med ärendena, eller ange den med --arkiv MAPP"
    )
