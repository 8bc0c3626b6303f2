"""Findings on the screen, in the form that was asked for, and the exit code they give."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from shutil import get_terminal_size

import click

from arende.cli.endings import CLEAN, FOUND
from arende.cli.terminal import wants_colour
from arende.diagnostics import Diagnostic, has_errors
from arende.report import to_github, to_json, to_sarif, to_text
from arende.report.human import Piece

FORMATS = ("text", "json", "github", "sarif")
_COLOURS = {
    Piece.PATH: {"bold": True},
    Piece.ERROR: {"fg": "red", "bold": True},
    Piece.WARNING: {"fg": "yellow", "bold": True},
    Piece.INFO: {"fg": "blue", "bold": True},
    Piece.MESSAGE: {"bold": True},
    Piece.GUTTER: {"fg": "cyan"},
    Piece.CARET: {"fg": "red", "bold": True},
    Piece.ADVICE: {"fg": "green"},
}


def show_findings(findings: Iterable[Diagnostic], form: str = "text", *, aside: bool = False) -> int:
    """Print *findings* and give the exit code. *aside*: on stderr, where stdout is for other text."""
    shown: Sequence[Diagnostic] = tuple(findings)
    match form:
        case "json":
            text = to_json(shown)
        case "github":
            from arende.tasks.meanings import meanings

            text = to_github(shown, meanings(Path.cwd()))
        case "sarif":
            from arende.tasks.meanings import meanings, sources

            text = to_sarif(shown, meanings(Path.cwd()), sources(shown, Path.cwd()))
        case _:
            stream = sys.stderr if aside else sys.stdout
            columns = get_terminal_size().columns if stream.isatty() else None
            text = to_text(shown, _coloured if wants_colour(stream) else _plain, columns)
    click.echo(text, nl=False, err=aside)
    return FOUND if has_errors(shown) else CLEAN


def counted(number: int, one: str, many: str) -> str:
    """”1 ärende”, ”12 ärenden”."""
    return f"{number} {one if number == 1 else many}"


def left_out(others: Sequence[Path]) -> Iterator[str]:
    """A line on the YAML files of a folder that are no ärenden, if there are any."""
    if others:
        kinds = ("YAML-fil som inte är något ärende", "YAML-filer som inte är ärenden")
        yield f"hoppade över {counted(len(others), *kinds)}"


def _plain(text: str, piece: Piece) -> str:
    return text


def _coloured(text: str, piece: Piece) -> str:
    return click.style(text, **_COLOURS[piece])  # type: ignore[arg-type]
