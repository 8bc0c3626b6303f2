"""``arende manifest``: the checksums of a meeting's files, to be signed outside this program."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.paths import FILE, stop

_MEETING = "Sammanträdets fil, eller dess namn i mappen ”sammanträden”."
_CLOSE = "stäng filen i andra program, och kör igen"


@click.command("manifest", cls=Command, example="arende manifest tn-2026-10-22")
@click.argument("named", type=FILE, metavar="MÖTE", help=_MEETING)
@click.option(
    "--ut",
    "out",
    type=FILE,
    metavar="MAPP",
    default=Path("output"),
    help="Mappen där mötet har sin egen mapp; annars output.",
)
def command(named: Path, out: Path) -> int:
    """Skriv kontrollsumman (SHA-256) för varje fil i mötets mapp till en textfil som går att skriva under.

    Det som har sekretess står i en textfil för sig. Filerna kan sedan prövas utan arende: sha256sum -c i
    mötets mapp.
    """
    from arende.cli.meetings import work_on
    from arende.cli.writing import write_data
    from arende.tasks.manifest import manifest, manifest_file
    from arende.tasks.workspace import shown

    work = work_on(named, out, False, False)
    folder, here = work.order.out, work.order.here
    try:
        texts = {closed: manifest(folder, work.stem, secret=closed) for closed in (False, True)}
    except OSError as error:
        return stop(f"en fil i ”{shown(folder, here)}” går inte att läsa: {error.strerror or error}", _CLOSE)
    if not any(texts.values()):
        stop(f"det finns inga filer i ”{shown(folder, here)}”", f"gör dem först: arende handlingar {named}")
    return max(
        write_data(folder / manifest_file(work.stem, secret=closed), here, text.encode())
        for closed, text in texts.items()
        if text
    )
