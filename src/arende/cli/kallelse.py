"""``arende kallelse``: the notice and agenda of a sammanträde."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.meetings import make, meeting_options, work_on


@click.command("kallelse", cls=Command, example="arende kallelse tn-2026-10-22 --pdf")
@meeting_options
@click.option("--pdf", is_flag=True, help="Gör PDF också, med LibreOffice.")
def command(named: Path, out: Path, replace: bool, everything: bool, pdf: bool) -> int:
    """Gör kallelsen med dagordning. Rubriker, nummer och förslag hämtas ur ärendena.

    Ett ärende med sekretess nämns bara med sitt lagrum. Finns det något sådant görs också en kallelse
    där allt står, för dem som får läsa den.
    """
    from arende.tasks.meeting_papers import notice_units

    work = work_on(named, out, replace, everything)
    return make(work, notice_units(work), "kallelse/", pdf)
