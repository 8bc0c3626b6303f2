"""``arende bevaka``: checks and renders anew each time an ärende, or what it is made from, is saved."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.command import Command
from arende.cli.findings import counted, show_findings
from arende.cli.paths import FILE, PATHS, found
from arende.cli.summary import rows_of
from arende.diagnostics import has_errors
from arende.tasks.made import Order, Rendered, Status
from arende.tasks.workspace import shown

if TYPE_CHECKING:
    from arende.tasks.watching import Watch

# Twice this passes at most from a file being saved to it being seen.
_SECONDS = 0.25


@click.command("bevaka", cls=Command, example="arende bevaka cases/ks-2026-00123.yaml")
@click.argument("named", **PATHS)
@click.option(
    "--ut",
    "out",
    type=FILE,
    metavar="MAPP",
    default=Path("output"),
    help="Mappen att skriva till; annars output.",
)
def command(named: tuple[Path, ...], out: Path) -> int:
    """Granska och gör handlingarna varje gång du sparar, tills du trycker Ctrl+C.

    Sparas en bild, en bilaga, profilen eller en Wordmall görs de ärenden om som använder den. En fil som
    du har ändrat i Word skrivs aldrig över.
    """
    from arende.tasks.watching import Watch

    here = Path.cwd()
    order = Order(here, here / out)
    found(named, here, skip=order.out)  # ends the command where there is nothing to watch
    try:
        _follow(Watch(named, here, order.out), order)
    except KeyboardInterrupt:
        click.echo("slutade bevaka")
    return 0


def _follow(watch: "Watch", order: Order) -> None:
    from arende.tasks.render import render

    faulty: set[Path] = set()
    click.echo(f"bevakar {counted(len(watch.cases), 'ärende', 'ärenden')}; tryck Ctrl+C för att sluta")
    while True:
        again = watch.look()
        if again:
            rendered = render(again, order)
            show_findings(rendered.findings)
            for line in _lines(rendered, order, faulty):
                click.echo(line)
        time.sleep(_SECONDS)


def _lines(rendered: Rendered, order: Order, faulty: set[Path]) -> Iterator[str]:
    """What has changed, in a line each; *faulty* are the ärenden that had errors, and is kept up to date."""
    for made in rendered.made:
        changed = [row for row in rows_of(made, order) if row[1] != Status.UNCHANGED]
        for name, status, source in changed:
            yield _now(f"{name}  {status}{f'  från {source}' if source else ''}")
        if has_errors(made.findings):
            faulty.add(made.case)
        elif made.case in faulty:
            faulty.remove(made.case)
            if not changed:
                yield _now(f"{shown(made.case, order.here)}  inga fel, handlingarna är som förut")


def _now(line: str) -> str:
    return f"{time.strftime('%H:%M:%S')}  {line}"
