"""``arende schema``: the JSON Schema for the editor."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.paths import FILE


@click.command("schema", cls=Command, example="arende schema --ut arende.schema.json")
@click.option("--ut", "target", type=FILE, metavar="FIL", help="Skriv till filen i stället för på skärmen.")
@click.option("--profil", "of_profile", is_flag=True, help="Schemat för profil.yaml i stället för ärenden.")
def command(target: Path | None, of_profile: bool) -> int:
    """Skriv JSON Schema, som gör att editorn fyller i nycklar, visar hjälp och markerar fel.

    Avsnitt, diarienummer och organ hämtas ur profilerna i den mapp du står i.
    """
    from arende.cli.writing import write_text
    from arende.tasks.create import schema_text
    from arende.tasks.schema import profile_schema
    from arende.tasks.workspace import workspace_of

    here = Path.cwd()
    text = profile_schema() if of_profile else schema_text(workspace_of(here), here)
    if target is None:
        click.echo(text, nl=False)
        return 0
    return write_text(here / target, here, text)
