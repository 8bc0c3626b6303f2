"""A table on the screen, as wide as the window; plain text with tabs where it goes to a file or a program."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from arende.cli.endings import CLEAN, COULD_NOT_GO_ON
from arende.cli.terminal import is_terminal, wants_colour
from arende.cli.writing import write_data
from arende.tasks.lists import as_csv

# A column with nothing longer than this is never broken: days, numbers, states.
_WHOLE = 20


def print_table(
    header: Sequence[str], rows: Sequence[Sequence[str]], screen: Sequence[Sequence[str]] | None = None
) -> None:
    """*header* and *rows* on stdout; a column without any text is left out on a screen.

    *screen*: the same with fewer and fuller columns, its header first, for a window that people read.
    """
    if not is_terminal(sys.stdout):
        for row in (header, *rows):
            click.echo("\t".join(" ".join(cell.split()) for cell in row))
        return
    if screen is not None:
        header, rows = screen[0], screen[1:]
    _draw(header, rows)


def show_files(
    header: Sequence[str], rows: Sequence[Sequence[str]], target: Path | None, here: Path, what: str
) -> int:
    """*rows*, whose last column is a file, on the screen or as CSV in *target*; the exit code.

    A screen has no room for the file. Without rows there are no *what*, and that is said.
    """
    if not rows:
        click.echo(f"det finns inga {what} här", err=True)
        return COULD_NOT_GO_ON
    if target is not None:
        return write_data(here / target, here, as_csv(header, rows))
    print_table(header, rows, [header[:-1], *(row[:-1] for row in rows)])
    return CLEAN


def _draw(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    kept = [place for place in range(len(header)) if any(row[place] for row in rows)]
    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for place in kept:
        is_whole = all(len(row[place]) <= _WHOLE for row in (header, *rows))
        drawn.add_column(header[place], overflow="fold", no_wrap=is_whole)
    for row in rows:
        drawn.add_row(*(row[place] for place in kept))
    Console(file=sys.stdout, no_color=not wants_colour(sys.stdout), highlight=False, markup=False).print(
        drawn
    )
