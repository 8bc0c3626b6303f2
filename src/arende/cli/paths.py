"""What several commands take: files and folders, as Swedish names them in help and faults."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from arende.cli.endings import COULD_NOT_GO_ON
from arende.tasks.find import CannotFind, Found, find
from arende.tasks.workspace import shown

# What is missing or wrong is said in our own words, so click itself asks nothing of a path.
FILE = click.Path(path_type=Path)

PATHS: dict[str, Any] = {
    "nargs": -1,
    "type": FILE,
    "metavar": "[SÖKVÄG]…",
    "help": "Ärenden, eller mappar med ärenden. Annars mappen ”cases”, eller den du står i.",
}


def found(named: Sequence[Path], here: Path, skip: Path | None = None, *, meetings: bool = False) -> Found:
    """The ärenden that *named* means; ends the command where one of them is not there, or there are none.

    *meetings*: whether the command takes sammanträden as well.
    """
    try:
        cases = find(named, here, skip)
    except CannotFind as error:
        stop(error.message, error.advice)
    if meetings and cases.meetings:
        return cases
    if not cases.cases and cases.meetings:
        file = shown(cases.meetings[0], here)
        stop(f"”{file}” är ett sammanträde, väntade ett ärende", f"kör: arende kallelse {file}")
    if not cases.cases:
        stop("det finns inga ärenden att arbeta med", "ange ett ärendes fil, eller skapa ett med ”arende ny”")
    return cases


class CouldNotGoOn(click.ClickException):
    """What stops a command before it has begun, with what to do about it."""

    exit_code = COULD_NOT_GO_ON


def stop(message: str, advice: str) -> NoReturn:
    """End the command with exit code 2."""
    raise CouldNotGoOn(f"{message}\n  = råd: {advice}")
