"""What is said when a command was written wrongly, or when the program itself is at fault."""

import errno
import os
import traceback
from pathlib import Path

import click

from arende import __version__


def usage_error(error: click.ClickException) -> None:
    """Say what was wrong with the command, on stderr."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)
        return
    if isinstance(error, click.UsageError) and error.ctx is not None:
        click.echo(error.ctx.get_usage(), err=True)
        click.echo(f"Skriv ”{error.ctx.command_path} --help” för hjälp.\n", err=True)
    click.echo(f"fel: {_message(error)}", err=True)


def _message(error: click.ClickException) -> str:
    if not isinstance(error, click.NoSuchOption | click.exceptions.NoSuchCommand):
        return error.format_message().removesuffix(".")
    if not error.possibilities:
        return error.message
    return f"{error.message}\n  = råd: menade du {' eller '.join(f'”{p}”' for p in error.possibilities)}?"


def explain_refusal(error: OSError) -> None:
    """Say which file or folder the system refused, and why: what no command foresaw, such as a lost disk."""
    from arende.tasks.workspace import shown

    path = shown(Path(os.fsdecode(error.filename)), Path.cwd())
    why, advice = _refusal(error)
    click.echo(f"fel: ”{path}” går inte att komma åt: {why}\n  = råd: {advice}", err=True)


def _refusal(error: OSError) -> tuple[str, str]:
    if isinstance(error, PermissionError):
        return "behörighet saknas", "be den som förvaltar mappen om rätt till den, och kör igen"
    if isinstance(error, FileNotFoundError):
        return "den finns inte längre", "se efter var den är, och kör igen"
    if error.errno == errno.ENOSPC:
        return "disken är full", "gör plats på disken, och kör igen"
    why = f"systemet svarar ”{error.strerror or error}”"
    return why, "se efter att disken eller nätmappen är ansluten, och kör igen"


def explain_crash(error: Exception, debugging: bool) -> None:
    """Say that the program is at fault, not the one who uses it, and what to send to whom."""
    kind = type(error).__name__
    where = "".join(f", {note}" for note in getattr(error, "__notes__", ()))
    click.echo(f"fel i programmet{where}: {kind}: {error}", err=True)
    if debugging:
        click.echo(f"\narende {__version__}\n{''.join(traceback.format_exception(error))}", err=True)
        advice = "skicka texten ovan och filen du arbetade med till den som förvaltar arende hos er"
    else:
        advice = "kör samma kommando med --felsök, och skicka texten till den som förvaltar arende hos er"
    click.echo(f"  = råd: felet är inte ditt; {advice}", err=True)
