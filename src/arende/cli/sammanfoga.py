"""``arende sammanfoga``: what git runs to merge two edits of one ärende or sammanträde."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.endings import CLEAN, FOUND
from arende.cli.paths import FILE, stop

_HELD = "se till att filen finns och inte är öppen i ett annat program, och kör igen"


@click.command("sammanfoga", cls=Command, example="arende sammanfoga %O %A %B %P")
@click.argument("base", type=FILE, metavar="URSPRUNG", help="Filen som båda utgick från.")
@click.argument("ours", type=FILE, metavar="VÅR", help="Vår fil; hit skrivs resultatet.")
@click.argument("theirs", type=FILE, metavar="DERAS", help="Den andra filen.")
@click.argument("name", metavar="[NAMN]", required=False, help="Filens namn i mappen.")
@click.option(
    "--märken", "--marken", "size", metavar="N", type=int, default=7, help="Märkenas längd; annars 7."
)
def command(base: Path, ours: Path, theirs: Path, name: str | None, size: int) -> int:
    """Slå samman två personers ändringar av en fil, fält för fält. Git kör kommandot självt.

    Slutar med 1 när båda har ändrat samma fält; då står båda texterna i filen, mellan gits märken.
    """
    from arende.merging import merge

    shown = name or str(ours)
    merged = merge(_read(base), _read(ours), _read(theirs), shown, max(size, 1))
    if merged.data is None:
        click.echo(f"{shown}: en av versionerna är inte text i UTF-8, så vår står kvar som den är", err=True)
        advice = f"välj en: git checkout --ours {shown} eller --theirs, och kör sedan: git add och git commit"
        click.echo(f"  = råd: {advice}", err=True)
        return FOUND
    try:
        ours.write_bytes(merged.data)
    except OSError as error:
        stop(f"”{ours}” går inte att skriva: {error.strerror or error}", _HELD)
    for conflict in merged.conflicts:
        what = (
            f"”{conflict.address}”"
            if conflict.address.steps
            else "filen, som inte gick att slå samman fält för fält"
        )
        click.echo(f"{shown}:{conflict.line}: båda har ändrat {what}", err=True)
    if merged.conflicts:
        advice = (
            "behåll rätt text mellan <<<<<<< och >>>>>>>, ta bort märkena, och kör: git add och git commit"
        )
        click.echo(f"  = råd: {advice}", err=True)
    return FOUND if merged.conflicts else CLEAN


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        return stop(f"”{file}” går inte att läsa: {error.strerror or error}", _HELD)
