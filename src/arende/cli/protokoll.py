"""``arende protokoll``: the minutes of a sammanträde, and the announcement that they are adjusted."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.meetings import make, meeting_options, work_on


@click.command("protokoll", cls=Command, example="arende protokoll tn-2026-10-22 --pdf")
@meeting_options
@click.option("--pdf", is_flag=True, help="Gör PDF också, med LibreOffice.")
def command(named: Path, out: Path, replace: bool, everything: bool, pdf: bool) -> int:
    """Gör protokollet, och anslaget när dagen för det är satt.

    Omedelbart justerade paragrafer får ett protokoll och ett anslag för sig. Paragrafer med sekretess
    redovisas inte i protokollet, utan i ett eget för dem som får läsa det.
    """
    from arende.tasks.meeting_papers import minutes_units

    work = work_on(named, out, replace, everything)
    return make(work, minutes_units(work), "protokoll/", pdf)
