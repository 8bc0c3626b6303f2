"""``arende expediera``: what goes to whom after a sammanträde; nothing is sent."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.meetings import make, meeting_options, work_on


@click.command("expediera", cls=Command, example="arende expediera tn-2026-10-22")
@meeting_options
@click.option("--pdf", is_flag=True, help="Gör PDF också, med LibreOffice.")
def command(named: Path, out: Path, replace: bool, everything: bool, pdf: bool) -> int:
    """Gör utdragen, en lista över vad som ska till vem (Word och CSV) och ett brevutkast till var och en.

    Inget skickas. Utkasten (.eml) öppnas i e-postprogrammet, där de kan läsas och skickas. Det som har
    sekretess är inte med.
    """
    from arende.tasks.meeting_papers import dispatch_units

    work = work_on(named, out, replace, everything)
    return make(work, dispatch_units(work), "expediering/", pdf)
