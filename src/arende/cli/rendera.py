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
@click.option(
    "--version",
    "written",
    metavar="VERSION",
    help="Gör handlingarna som de var: ett datum, en märkning (beslutad, ”kallelsen 2026-10-22”) eller "
    "ett versionsnummer ur ”arende historik”.",
)
def command(
    named: tuple[Path, ...], pdf: bool, out: Path, replace: bool, everything: bool, written: str | None
) -> int:
    """Gör ärendenas handlingar i Word. Bara det som har ändrats görs om.

    Ett ärende med fel hoppas över, och de andra görs ändå. En fil som du har ändrat i Word skrivs aldrig
    över utan --ersätt.
    """
    if written is not None:
        return _of_version(named, written, out, replace, pdf)
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


def _of_version(named: tuple[Path, ...], written: str, out: Path, replace: bool, pdf: bool) -> int:
    """The papers of each ärende as a version had it, from git; nothing in the working tree is touched."""
    from arende.cli.versions import history_at
    from arende.tasks.made import Order
    from arende.tasks.old_papers import old_paper_units
    from arende.tasks.units import make_units

    here = Path.cwd()
    order = Order(here, here / out, replace)
    cases = found(named, here, skip=order.out)
    with history_at(cases.cases[0]) as repository:
        units, missing = old_paper_units(repository, cases.cases, written)
        rendered = make_units(units, order, None)
    pdfs = None
    if pdf:
        from arende.tasks.pdf import make_pdfs

        pdfs = make_pdfs(rendered.standing(order.out), order)
    code = show_findings((*missing, *rendered.findings, *(pdfs.findings if pdfs else ())))
    for line in summary(rendered, pdfs, order, cases.others):
        click.echo(line)
    return code
