"""``arende ärenden``: where the ärenden of the workspace stand."""

from pathlib import Path

import click

from arende.cli.choices import DAY
from arende.cli.command import Command
from arende.cli.paths import FILE


@click.command("ärenden", cls=Command, example="arende ärenden")
@click.option("--dag", "as_of", type=DAY, metavar="ÅÅÅÅ-MM-DD", help="Dagen läget gäller; annars i dag.")
@click.option("--csv", "target", type=FILE, metavar="FIL", help="Skriv tabellen till en CSV-fil.")
def command(as_of: str | None, target: Path | None) -> int:
    """Visa ärendena: var de tas upp, vad som är beslutat och vad som saknas."""
    from datetime import date

    from arende.cli.table import show_files
    from arende.tasks.overview import CASE_HEADER, case_rows

    here = Path.cwd()
    rows = case_rows(here, date.fromisoformat(as_of) if as_of else date.today())
    return show_files(CASE_HEADER, rows, target, here, "ärenden")
