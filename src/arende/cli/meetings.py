"""What the commands about a sammanträde share: which one is meant, where its papers go, how it ended."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from arende.cli.endings import COULD_NOT_GO_ON
from arende.cli.findings import show_findings
from arende.cli.paths import FILE, stop
from arende.cli.summary import summary
from arende.cli.wrapping import hanging, window
from arende.tasks.find import CannotFind
from arende.tasks.made import Order, PaperMade, Status
from arende.tasks.workspace import shown

if TYPE_CHECKING:
    from arende.tasks.meeting_work import MeetingWork
    from arende.tasks.units import Unit

_MEETING = "Sammanträdets fil, eller dess namn i mappen ”sammanträden”."


def meeting_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The argument and the switches that every command making a meeting's papers takes."""
    for option in (
        click.option(
            "--alla", "everything", is_flag=True, help="Gör om alla handlingar, inte bara de som har ändrats."
        ),
        click.option(
            "--ersätt", "--ersatt", "replace", is_flag=True, help="Skriv över filer som har ändrats för hand."
        ),
        click.option(
            "--ut",
            "out",
            type=FILE,
            metavar="MAPP",
            default=Path("output"),
            help="Mappen att skriva till, där mötet får en egen mapp; annars output.",
        ),
        click.argument("named", type=FILE, metavar="MÖTE", help=_MEETING),
    ):
        command = option(command)
    return command


def work_on(named: Path, out: Path, replace: bool, everything: bool) -> "MeetingWork":
    """The meeting that *named* means, and where its papers go; ends the command where there is none."""
    from arende.tasks.meeting_files import find_meeting
    from arende.tasks.meeting_work import MeetingWork, folder_name
    from arende.tasks.meetings import MeetingReader

    here = Path.cwd()
    try:
        path = find_meeting(named, here)
    except CannotFind as error:
        stop(error.message, error.advice)
    order = Order(here, here / out / folder_name(path), replace, everything)
    return MeetingWork(path, order, MeetingReader(here))


def make(work: "MeetingWork", units: "Sequence[Unit]", scope: str | None, pdf: bool) -> int:
    """Make *units*, say what became of them, and give the exit code."""
    from arende.cli.progress import progress
    from arende.tasks.outdated import clear_outdated
    from arende.tasks.units import make_units

    with progress(sys.stderr) as tell:
        rendered = make_units(units, work.order, scope, progress=tell)
    removed = [
        work.order.out / paper.file for one in rendered.made for paper in one.papers if _is_gone(paper)
    ]
    if removed:
        from arende.tasks.pdf import remove_pdfs

        remove_pdfs(removed, work.order)
    pdfs = None
    if pdf:
        from arende.tasks.pdf import make_pdfs

        papers = [path for path in rendered.standing(work.order.out) if path.suffix == ".docx"]
        pdfs = make_pdfs(papers, work.order)
    old = clear_outdated(work)
    code = show_findings((*rendered.findings, *(pdfs.findings if pdfs else ()), *old.findings))
    if not any(one.papers for one in rendered.made) and not rendered.findings:
        click.echo("det finns inget att göra", err=True)
        return COULD_NOT_GO_ON
    for path in old.removed:
        click.echo(f"{shown(path, work.order.here)}  {Status.REMOVED.value}")
    for line in summary(rendered, pdfs, work.order, ()):
        click.echo(hanging(line, 0, window()))
    return code


def _is_gone(paper: PaperMade) -> bool:
    return paper.status is Status.REMOVED and paper.file.endswith(".docx")
