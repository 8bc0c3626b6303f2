"""``arende schema``: the JSON Schemas for the editor."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from arende.cli.command import Command
from arende.cli.paths import FILE


def _of(file: str, *names: str) -> Callable[..., Any]:
    """The switch that chooses the schema of *file*; the last one that is given holds."""
    text = f"Schemat för {file} i stället för ärenden."
    return click.option(*names, "file", flag_value=file, help=text)


@click.command("schema", cls=Command, example="arende schema --ut arende.schema.json")
@click.option("--ut", "target", type=FILE, metavar="FIL", help="Skriv till filen i stället för på skärmen.")
@_of("profil.yaml", "--profil")
@_of("sammanträden", "--sammanträde", "--sammantrade")
@_of("organ.yaml", "--organ")
@_of("sammantraden.yaml", "--möteshandlingar", "--moteshandlingar")
@_of("uppföljning.yaml", "--uppföljning", "--uppfoljning")
def command(target: Path | None, file: str | None) -> int:
    """Skriv JSON Schema, som gör att editorn fyller i nycklar, visar hjälp och markerar fel.

    Avsnitt, diarienummer, organ och förtroendevalda hämtas ur profilerna i den mapp du står i.
    """
    from arende.cli.writing import write_text

    here = Path.cwd()
    text = _text(file, here)
    if target is None:
        click.echo(text, nl=False)
        return 0
    return write_text(here / target, here, text)


def _text(file: str | None, here: Path) -> str:
    from arende.tasks import meeting_schema
    from arende.tasks.create import schema_text
    from arende.tasks.schema import profile_schema
    from arende.tasks.workspace import workspace_of

    match file:
        case "profil.yaml":
            return profile_schema()
        case "sammanträden":
            return meeting_schema.meeting_schema_text(workspace_of(here), here)
        case "organ.yaml":
            return meeting_schema.organs_schema()
        case "sammantraden.yaml":
            return meeting_schema.form_schema()
        case "uppföljning.yaml":
            return meeting_schema.followup_schema()
    return schema_text(workspace_of(here), here)
