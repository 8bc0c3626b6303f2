"""``arende uppföljning``: what has been decided and is to be carried out, by whom and when."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.choices import DAY
from arende.cli.command import Command
from arende.cli.endings import COULD_NOT_GO_ON
from arende.cli.findings import counted, show_findings
from arende.cli.paths import FILE
from arende.suggest import did_you_mean

if TYPE_CHECKING:
    from arende.documents.meetings.followup import Followed

_SCREEN = ("Beslutat", "Vad", "Ansvarig", "Senast", "Läge")


@click.command("uppföljning", cls=Command, example='arende uppföljning --organ "tekniska nämnden"')
@click.option("--organ", "organ", metavar="ORGAN", help="Bara det organet; annars alla.")
@click.option("--dag", "as_of", type=DAY, metavar="ÅÅÅÅ-MM-DD", help="Dagen läget gäller; annars i dag.")
@click.option("--kvar", "only_left", is_flag=True, help="Visa bara det som inte är klart.")
@click.option("--ut", "out", type=FILE, metavar="MAPP", help="Skriv också Word, CSV och kalender i mappen.")
@click.option(
    "--ersätt", "--ersatt", "replace", is_flag=True, help="Skriv över filer som har ändrats för hand."
)
def command(organ: str | None, as_of: str | None, only_left: bool, out: Path | None, replace: bool) -> int:
    """Visa varje beslutspunkt som någon ska utföra, med ansvarig, sista dag och hur det står till.

    Besluten hämtas ur protokollen. Det som är utfört skrivs i uppföljning.yaml i mappen ”sammanträden”.
    """
    from datetime import date

    from arende.cli.table import print_table
    from arende.documents.meetings import followup
    from arende.tasks.following_up import outlook, units
    from arende.tasks.made import Order

    here = Path.cwd()
    day = date.fromisoformat(as_of) if as_of else date.today()
    order = Order(here, here / (out or "output"), replace)
    found = outlook(order, day, organ)
    code = show_findings(found.findings, aside=True)
    rows = [row for row in found.rows if not only_left or row.status is not followup.Status.DONE]
    work = found.work
    sitting = work.read.sitting if work is not None else None
    if work is None or sitting is None:
        click.echo(_nothing(organ, found.organs), err=True)
        return code or COULD_NOT_GO_ON
    print_table(
        followup.header(sitting.form, sitting.profile),
        [followup.cells(row, sitting.form) for row in rows],
        [_SCREEN, *(_short(row, followup.cells(row, sitting.form)) for row in rows)],
    )
    late = sum(row.status is followup.Status.LATE for row in rows)
    points, behind = counted(len(rows), "punkt", "punkter"), counted(late, "försenad", "försenade")
    click.echo(f"{points}, {behind}, {day.isoformat()}")
    if out is None:
        return code
    from arende.cli.meetings import make

    return max(code, make(work, units(work, rows, day), "uppföljning/", pdf=False))


def _nothing(organ: str | None, organs: tuple[str, ...]) -> str:
    """That there is nothing to follow up; which organs there are, where *organ* is none of them."""
    if organ is None or not organs:
        return "det finns inga beslut att följa upp"
    listed = ", ".join(f"”{one}”" for one in organs)
    advice = did_you_mean(organ, organs, f"välj bland {listed}")
    return f"fel: inget protokoll är från ”{organ}”\n  = råd: {advice}"


def _short(row: "Followed", cells: tuple[str, ...]) -> tuple[str, ...]:
    """*row* in the columns of a screen: its meeting in one, its ärende over the point in another."""
    *_, due, status = cells
    matter = f"{row.title}: {row.point}" if row.title else row.point
    return f"{row.organ} {row.day.isoformat()} {row.paragraph}", matter, row.responsible, due, status
