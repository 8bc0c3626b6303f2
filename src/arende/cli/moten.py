"""``arende möten``: where the sammanträden of the workspace stand."""

from pathlib import Path

import click

from arende.cli.choices import DAY
from arende.cli.command import Command
from arende.cli.paths import FILE


@click.command("möten", cls=Command, example="arende möten")
@click.option("--dag", "as_of", type=DAY, metavar="ÅÅÅÅ-MM-DD", help="Dagen läget gäller; annars i dag.")
@click.option("--csv", "target", type=FILE, metavar="FIL", help="Skriv tabellen till en CSV-fil.")
def command(as_of: str | None, target: Path | None) -> int:
    """Visa sammanträdena: hur långt de har kommit, vad som saknas och vilken dag som är nästa."""
    from datetime import date

    from arende.cli.table import show_files
    from arende.tasks.overview import MEETING_HEADER, meeting_rows

    here = Path.cwd()
    rows = meeting_rows(here, date.fromisoformat(as_of) if as_of else date.today())
    return show_files(MEETING_HEADER, rows, target, here, "sammanträden")
