"""A table on the screen, as wide as the window; plain text with tabs where it goes to a file or a program."""

import shutil
import sys
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path

import click

from arende.cli.endings import CLEAN, COULD_NOT_GO_ON
from arende.cli.terminal import is_terminal, wants_colour
from arende.cli.wrapping import column_widths, wrapped
from arende.cli.writing import write_data
from arende.swedish.typography import typeset
from arende.tasks.lists import as_csv

# A column with nothing longer than this is never broken: days, numbers, states.
_WHOLE = 20
_EDGE, _GAP = 1, "  "


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
    kept = [place for place in range(len(header)) if any(row[place] for row in rows)]
    cells = [[typeset(row[place]) for place in kept] for row in (header, *rows)]
    room = shutil.get_terminal_size().columns - _EDGE - len(_GAP) * (len(kept) - 1)
    widths = column_widths(list(zip(*cells, strict=True)), room, _WHOLE)
    bold = wants_colour(sys.stdout)
    for place, row in enumerate(cells):
        for line in _lines(row, widths):
            click.echo(click.style(line, bold=True) if bold and place == 0 else line)
        if place == 0:
            click.echo(" " + "─" * (sum(widths) + len(_GAP) * (len(widths) - 1)))


def _lines(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """The lines of one row: each cell broken to the width of its column."""
    broken = [wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]
    for line in zip_longest(*broken, fillvalue=""):
        told = _GAP.join(text.ljust(width) for text, width in zip(line, widths, strict=True))
        yield f" {told}".rstrip(" ")
