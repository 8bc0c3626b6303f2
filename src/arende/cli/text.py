"""``arende text``: a Word file as plain text, for the screen and for git."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.paths import FILE
from arende.cli.template_choice import existing


@click.command("text", cls=Command, example="arende text output/ks-2026-00123-tjansteutlatande.docx")
@click.argument("file", type=FILE, metavar="FIL", help="Wordfilen.")
def command(file: Path) -> int:
    """Visa en Wordfil som ren text: rubriker, stycken, listor och tabeller.

    Git kör kommandot självt för att visa vad som skiljer två versioner av en Wordfil.
    """
    from arende.diagnostics import Faults
    from arende.tasks.plain_paper import plain_text

    path = existing(file, Path.cwd())
    try:
        text = plain_text(path.read_bytes(), path.name)
    except Faults as faults:
        # Said as the text, since git shows no difference at all where this command fails.
        text = "".join(f"({finding.message})\n" for finding in faults.findings)
    click.echo(text, nl=False)
    return 0
