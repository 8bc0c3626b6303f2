"""``arende mall granska``: everything that is wrong with a Word template."""

from pathlib import Path

import click

from arende.cli.choices import OneOf
from arende.cli.command import Command
from arende.cli.findings import FORMATS, show_findings
from arende.cli.paths import FILE
from arende.cli.template_choice import existing, paper_option, profile_option


@click.command("granska", cls=Command, example="arende mall granska templates/standard/tjansteutlatande.docx")
@click.argument("file", type=FILE, metavar="FIL", help="Wordmallen.")
@profile_option
@paper_option
@click.option("--format", "form", type=OneOf(FORMATS), default="text", help="Så visas fynden.")
def command(file: Path, profile: str | None, paper: str | None, form: str) -> int:
    """Granska en Wordmall: okända namn, block som inte går ihop, format som saknas."""
    from arende.diagnostics import Faults
    from arende.tasks.templates import examine_template, paper_called

    here = Path.cwd()
    path = existing(file, here)
    try:
        examined = examine_template(path, here, profile, paper_called(paper) if paper else None)
    except Faults as faults:
        return show_findings(faults.findings, form)
    code = show_findings(examined.findings, form)
    if form == "text" and not examined.findings:
        click.echo(f"{file}: mallen är hel ({examined.paper.value})")
    return code
