"""A table on the screen, as wide as the window; plain text with tabs where it goes to a file or a program."""

import sys
from collections.abc import Sequence

import click

from arende.cli.terminal import is_terminal, wants_colour


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """*header* and *rows* on stdout; a column without any text is left out on a screen."""
    if not is_terminal(sys.stdout):
        for row in (header, *rows):
            click.echo("\t".join(" ".join(cell.split()) for cell in row))
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table

    kept = [place for place in range(len(header)) if any(row[place] for row in rows)]
    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for place in kept:
        drawn.add_column(header[place], overflow="fold")
    for row in rows:
        drawn.add_row(*(row[place] for place in kept))
    Console(file=sys.stdout, no_color=not wants_colour(sys.stdout), highlight=False, markup=False).print(
        drawn
    )
