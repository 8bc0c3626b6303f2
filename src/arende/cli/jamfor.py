"""``arende jämför``: two versions of one ärende as tracked changes in Word, and what has changed in words."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.choices import OneOf
from arende.cli.command import Command
from arende.cli.endings import CLEAN, COULD_NOT_GO_ON
from arende.cli.findings import counted, show_findings
from arende.cli.paths import FILE
from arende.cli.versions import history_at, numbered, one_case
from arende.cli.wrapping import hanging, window

if TYPE_CHECKING:
    from arende.comparison import Change, Heading
    from arende.tasks.made import Order
    from arende.tasks.remaking import Compared


@click.command("jämför", cls=Command, example="arende jämför TN-2026-00041.yaml --från 2026-10-01")
@click.argument("named", type=FILE, metavar="ÄRENDE")
@click.option(
    "--från",
    "--fran",
    "before",
    metavar="VERSION",
    required=True,
    help="Den äldre: ett datum, en märkning (beslutad, ”kallelsen 2026-10-22”) eller ett versionsnummer.",
)
@click.option("--till", "after", metavar="VERSION", default="nu", help="Den nyare; annars som det står nu.")
@click.option("--ut", "out", type=FILE, metavar="MAPP", default=Path("output"), help="Annars output.")
@click.option(
    "--ersätt", "--ersatt", "replace", is_flag=True, help="Skriv över filer som har ändrats för hand."
)
@click.option(
    "--format",
    "form",
    type=OneOf(("text", "md", "json")),
    metavar="FORM",
    help="Skriv bara ändringslistan på skärmen: text, md eller json.",
)
def command(named: Path, before: str, after: str, out: Path, replace: bool, form: str | None) -> int:
    """Gör ett Worddokument med spårade ändringar mellan två versioner, och en lista över vad som ändrats.

    Dokumentet är den nya versionen i kommunens mall. Det som godtas blir den nya texten, och det som avvisas
    den gamla. Listan skrivs också som Word, Markdown och JSON.

    Med ett sammanträde i stället för ett ärende jämförs alla dess ärenden, till exempel med --från kallelsen.
    """
    from datetime import datetime

    from arende.comparison import to_json, to_markdown
    from arende.diagnostics import Faults
    from arende.tasks.made import Order
    from arende.tasks.remaking import compared
    from arende.tasks.versions import meant

    here = Path.cwd()
    if (meeting := _meeting(named, here)) is not None:
        return _since(meeting, (before, after), here, Order(here, here / out, replace), form)
    case = one_case(named, here)
    with history_at(case) as repository:
        old, new = meant(repository, case, before), meant(repository, case, after)
        try:
            made = compared(repository, case, old, new, datetime.now().isoformat(timespec="seconds"))
        except Faults as faults:
            return show_findings(faults.findings, aside=True)
    code = show_findings(made.findings, aside=True)
    match form:
        case "md":
            click.echo(to_markdown(made.heading, made.changes), nl=False)
        case "json":
            click.echo(to_json(made.heading, made.changes), nl=False)
        case _:
            _show(made.heading, made.changes)
    return code if form else max(code, _write(made, case, here, here / out, replace))


def _show(heading: "Heading", changes: "Sequence[Change]") -> None:
    click.echo(
        hanging(f"{heading.dnr} {heading.title}: från {heading.before} till {heading.after}", 0, window())
    )
    for change in changes:
        click.echo(hanging(change.sentence, 2, window()))
    if not changes:
        click.echo("  inget har ändrats")


def _write(made: "Compared", case: Path, here: Path, out: Path, replace: bool) -> int:
    from arende.cli.summary import summary
    from arende.tasks.change_list import units
    from arende.tasks.made import Order
    from arende.tasks.units import make_units

    order = Order(here, out, replace)
    rendered = make_units(units(made, case, order), order, None)
    for line in summary(rendered, None, order, ()):
        click.echo(line)
    return show_findings(rendered.findings, aside=True)


def _meeting(named: Path, here: Path) -> Path | None:
    """The sammanträde that *named* means, if it means one."""
    from arende.tasks.find import CannotFind, is_meeting
    from arende.tasks.meeting_files import find_meeting

    if named.is_file():
        return (here / named) if is_meeting(here / named) else None
    if numbered(named, here):
        return None
    try:
        return find_meeting(named, here)
    except CannotFind:
        return None


def _since(meeting: Path, between: tuple[str, str], here: Path, order: "Order", form: str | None) -> int:
    from datetime import datetime

    from arende.cli.summary import summary
    from arende.tasks.change_list import in_json, in_markdown, in_the_open, meeting_units
    from arende.tasks.meeting_comparison import compared_meeting
    from arende.tasks.units import make_units

    moment = datetime.now().isoformat(timespec="seconds")
    with history_at(meeting) as repository:
        made, findings = compared_meeting(repository, meeting, here, between, moment)
    match form:
        case "md":
            click.echo(in_markdown(made), nl=False)
        case "json":
            click.echo(in_json(made), nl=False)
        case _:
            for one in made:
                if one.changes:
                    _show(*in_the_open(one))
            if made and not any(one.changes for one in made):
                click.echo(f"inget har ändrats i mötets {counted(len(made), 'ärende', 'ärenden')}")
    if form or not made:
        own = (finding for one in made for finding in one.findings)
        code = show_findings((*findings, *own), aside=True)
        return COULD_NOT_GO_ON if findings and not made and code == CLEAN else code
    rendered = make_units(meeting_units(made, meeting, order, between[0]), order, None)
    for line in summary(rendered, None, order, ()):
        click.echo(line)
    return show_findings((*findings, *rendered.findings), aside=True)
