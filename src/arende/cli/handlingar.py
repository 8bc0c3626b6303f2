"""``arende handlingar``: all the papers of a sammanträde in one folder, and as one PDF."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.command import Command
from arende.cli.endings import CLEAN, FOUND
from arende.cli.findings import show_findings
from arende.cli.meetings import make, meeting_options, work_on
from arende.diagnostics import has_errors
from arende.tasks.workspace import shown

if TYPE_CHECKING:
    from arende.tasks.meeting_work import MeetingWork


@click.command("handlingar", cls=Command, example="arende handlingar tn-2026-10-22 --pdf")
@meeting_options
@click.option("--pdf", is_flag=True, help="Gör också en enda PDF av alla handlingar, med LibreOffice.")
def command(named: Path, out: Path, replace: bool, everything: bool, pdf: bool) -> int:
    """Gör mötets alla handlingar i dagordningens ordning, med bilagor och förteckning, i en mapp.

    Bara det som har ändrats görs om, och en handling vars ärende har strukits tas bort. Det som har
    sekretess läggs i en mapp för sig och är inte med i PDF-filen.
    """
    from arende.tasks.agenda_papers import paper_units, scope

    work = work_on(named, out, replace, everything)
    code = make(work, paper_units(work), scope(work), pdf=False)
    if not pdf or code not in (CLEAN, FOUND):
        return code
    # A PDF that lacks an ärende would be taken for all there is.
    return code if has_errors(work.read.findings) else max(code, _bundle(work))


def _bundle(work: "MeetingWork") -> int:
    import logging

    from arende.swedish.dates import format_day
    from arende.swedish.words import capitalise_first
    from arende.tasks.agenda_papers import bundle_entries, bundle_index
    from arende.tasks.bundling import bundle_papers

    # What it says, in English, of an attachment's metadata is no fault of the user's.
    logging.getLogger("pikepdf").setLevel(logging.CRITICAL + 1)
    sitting = work.read.sitting
    assert sitting is not None
    standing = {path for path in work.order.out.rglob("*") if path.is_file()}
    stamp = (
        f"{capitalise_first(sitting.organ.namn)} {format_day(sitting.meeting.datum, sitting.profile.datum)}"
    )
    target = work.order.out / f"{work.stem}-handlingar.pdf"
    entries = bundle_entries(work, standing)
    bundled = bundle_papers(
        entries,
        target,
        work.order,
        title=f"Handlingar till {sitting.organ.namn} {sitting.meeting.datum}",
        stamp=stamp,
        created=sitting.meeting.datum,
        index=bundle_index(work, sitting, entries),
    )
    code = show_findings(bundled.findings)
    click.echo(f"{shown(target, work.order.here)}  {bundled.status.value}, {bundled.pages} sidor")
    return code
