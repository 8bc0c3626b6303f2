"""``arende beslut``: mark in git which texts a meeting decided."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.findings import counted, show_findings
from arende.cli.paths import FILE, stop
from arende.cli.versions import history_at
from arende.tasks.find import CannotFind


@click.command("beslut", cls=Command, example="arende beslut tn-2026-10-22")
@click.argument("named", type=FILE, metavar="MÖTE")
def command(named: Path) -> int:
    """Märk i git vilka texter mötet beslutade, så att ”beslutad” sedan är en version av ärendet.

    Har ett ärendes text ändrats sedan kallelsen märks inget, om det inte står i mötets fil att beslutet
    ändrades. Det som ska märkas måste vara sparat.
    """
    from datetime import datetime

    from arende.diagnostics import Faults
    from arende.tasks.deciding import mark_decision
    from arende.tasks.meeting_files import find_meeting

    here = Path.cwd()
    try:
        path = find_meeting(named, here)
    except CannotFind as error:
        stop(error.message, error.advice)
    moment = datetime.now().astimezone().isoformat(timespec="seconds")
    with history_at(path) as repository:
        try:
            marked = mark_decision(repository, path, here, moment)
        except Faults as faults:
            return show_findings(faults.findings, aside=True)
    code = show_findings(marked.findings, aside=True)
    what = counted(marked.count, "ärende som beslutat", "ärenden som beslutade")
    click.echo(f"märkte {what}: {marked.tag}")
    return code
