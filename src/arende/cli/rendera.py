"""``arende rendera``: the papers of ärenden, in Word and PDF."""

import sys
from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.endings import COULD_NOT_GO_ON
from arende.cli.findings import show_findings
from arende.cli.paths import FILE, PATHS, found
from arende.cli.summary import summary


@click.command("rendera", cls=Command, example="arende rendera cases --ut output --pdf")
@click.argument("named", **PATHS)
@click.option("--pdf", is_flag=True, help="Gör PDF också, med LibreOffice.")
@click.option(
    "--ut",
    "out",
    type=FILE,
    metavar="MAPP",
    default=Path("output"),
    help="Mappen att skriva till; annars output.",
)
@click.option(
    "--ersätt", "--ersatt", "replace", is_flag=True, help="Skriv över filer som har ändrats för hand."
)
@click.option(
    "--alla", "everything", is_flag=True, help="Gör om alla handlingar, inte bara de som har ändrats."
)
def command(named: tuple[Path, ...], pdf: bool, out: Path, replace: bool, everything: bool) -> int:
    """Gör ärendenas handlingar i Word. Bara det som har ändrats görs om.

    Ett ärende med fel hoppas över, och de andra görs ändå. En fil som du har ändrat i Word skrivs aldrig
    över utan --ersätt.
    """
    from arende.cli.progress import progress
    from arende.tasks.made import Order
    from arende.tasks.render import render

    here = Path.cwd()
    order = Order(here, here / out, replace, everything)
    cases = found(named, here, skip=order.out)
    with progress(sys.stderr) as tell:
        rendered = render(cases.cases, order, progress=tell)
    pdfs = None
    if pdf:
        from arende.tasks.pdf import make_pdfs

        pdfs = make_pdfs(rendered.standing(order.out), order)
    code = show_findings((*rendered.findings, *(pdfs.findings if pdfs else ())))
    if not rendered.made:
        return COULD_NOT_GO_ON
    for line in summary(rendered, pdfs, order, cases.others):
        click.echo(line)
    return code
