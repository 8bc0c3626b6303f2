"""``arende spara``: save what has changed, for those who do not know git."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.endings import CLEAN, FOUND
from arende.cli.findings import counted, show_findings
from arende.cli.paths import stop


@click.command("spara", cls=Command, example='arende spara "ny kostnad i punkt 2"')
@click.argument("message", metavar="TEXT", help="Vad du har gjort, i några ord.")
def command(message: str) -> int:
    """Spara ändringarna i ärenden, sammanträden och mallar som en ny version i git.

    Filerna granskas först, och inget sparas om något i dem är fel. Inget skrivs över, tas bort ur historiken
    eller skickas någonstans.
    """
    from arende.diagnostics import has_errors
    from arende.history.trouble import HistoryTrouble
    from arende.tasks.saving import save

    if not message.strip():
        stop("texten är tom", 'skriv vad du har gjort: arende spara "ny kostnad i punkt 2"')
    try:
        saved = save(message, Path.cwd())
    except HistoryTrouble as trouble:
        stop(trouble.message, trouble.advice)
    if has_errors(saved.findings):
        show_findings(saved.findings)
        click.echo("inget är sparat; rätta felen ovan, och kör igen")
        return FOUND
    if not saved.short:
        click.echo("det finns inget nytt att spara")
    else:
        click.echo("\n".join(saved.lines))
        click.echo(f"sparade versionen {saved.short} på grenen {saved.branch}")
    if saved.left:
        others = counted(saved.left, "annan fil är ändrad", "andra filer är ändrade")
        click.echo(f"{others}, och sparas inte av det här kommandot")
    return CLEAN
