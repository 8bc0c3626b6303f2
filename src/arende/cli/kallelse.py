"""``arende kallelse``: the notice and agenda of a sammanträde."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.command import Command
from arende.cli.endings import CLEAN
from arende.cli.findings import counted, show_findings
from arende.cli.meetings import make, meeting_options, work_on

if TYPE_CHECKING:
    from arende.tasks.meeting_work import MeetingWork


@click.command("kallelse", cls=Command, example="arende kallelse tn-2026-10-22 --pdf")
@meeting_options
@click.option("--utskickad", "sent", is_flag=True, help="Märk i git att det är dessa texter som skickas ut.")
@click.option("--pdf", is_flag=True, help="Gör PDF också, med LibreOffice.")
def command(named: Path, out: Path, replace: bool, everything: bool, pdf: bool, sent: bool) -> int:
    """Gör kallelsen med dagordning. Rubriker, nummer och förslag hämtas ur ärendena.

    Ett ärende med sekretess nämns bara med sitt lagrum. Finns det något sådant görs också en kallelse
    där allt står, för dem som får läsa den.
    """
    from arende.tasks.meeting_papers import notice_units

    work = work_on(named, out, replace, everything)
    code = make(work, notice_units(work), "kallelse/", pdf)
    return code if not sent or code != CLEAN else _mark(work)


def _mark(work: "MeetingWork") -> int:
    from datetime import datetime

    from arende.cli.versions import history_at
    from arende.diagnostics import Faults
    from arende.tasks.deciding import mark_notice

    moment = datetime.now().astimezone().isoformat(timespec="seconds")
    with history_at(work.path) as repository:
        try:
            marked = mark_notice(repository, work.path, work.order.here, moment)
        except Faults as faults:
            return show_findings(faults.findings, aside=True)
    what = counted(marked.count, "ärende som utskickat", "ärenden som utskickade")
    click.echo(f"märkte {what}: {marked.tag}")
    return CLEAN
