"""``arende granska``: everything that is wrong with ärenden."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.command import Command
from arende.cli.findings import FORMATS, counted, left_out, show_findings
from arende.cli.paths import PATHS, found
from arende.report import summary

if TYPE_CHECKING:
    from arende.tasks.check import Checked


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
    asked = found(named, here)
    checked = check(asked.cases, here)
    code = show_findings(checked.findings, form)
    if form == "text":
        for line in left_out(asked.others):
            click.echo(line)
        click.echo(f"{_looked_at(checked)}: {summary(checked.findings)}")
    return code


def _looked_at(checked: "Checked") -> str:
    cases = counted(checked.cases, "ärende granskat", "ärenden granskade")
    profiles = counted(checked.profiles, "profil granskad", "profiler granskade")
    return " och ".join(
        said for said, number in ((cases, checked.cases), (profiles, checked.profiles)) if number
    )
