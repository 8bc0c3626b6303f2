"""``arende mall text``: a Word template as text, so that a change of it can be read and reviewed."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.paths import FILE
from arende.cli.template_choice import existing


@click.command("text", cls=Command, example="arende mall text templates/standard/tjansteutlatande.docx")
@click.argument("file", type=FILE, metavar="FIL", help="Wordmallen.")
@click.option("--ut", "target", type=FILE, metavar="FIL", help="Skriv till filen i stället för på skärmen.")
def command(file: Path, target: Path | None) -> int:
    """Visa en Wordmall som text: stycke för stycke, med format och märken."""
    from arende.cli.findings import show_findings
    from arende.cli.writing import write_text
    from arende.diagnostics import Faults
    from arende.tasks.projection import project

    here = Path.cwd()
    path = existing(file, here)
    try:
        text = project(path.read_bytes(), path.name)
    except Faults as faults:
        return show_findings(faults.findings, aside=True)
    if target is not None:
        return write_text(here / target, here, text)
    click.echo(text, nl=False)
    return 0
