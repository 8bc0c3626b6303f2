"""``arende granska``: everything that is wrong with ärenden."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.findings import FORMATS, counted, show_findings
from arende.cli.paths import PATHS, found
from arende.report import summary


@click.command("granska", cls=Command, example="arende granska cases/ks-2026-00123.yaml")
@click.argument("named", **PATHS)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    help="text för människor, json för program, github och sarif för byggservrar.",
)
def command(named: tuple[Path, ...], form: str) -> int:
    """Granska ärenden. Varje fynd visas med fil, rad, kolumn och råd.

    Slutar med 0 när inget är fel, 1 när något är det och 2 när det inte gick att granska.
    """
    from arende.tasks.check import check

    here = Path.cwd()
    cases = found(named, here).cases
    checked = check(cases, here)
    code = show_findings(checked.findings, form)
    if form == "text":
        click.echo(
            f"{counted(checked.cases, 'ärende granskat', 'ärenden granskade')}: {summary(checked.findings)}"
        )
    return code
