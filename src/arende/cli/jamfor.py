"""``arende jämför``: two versions of one ärende as tracked changes in Word, and what has changed in words."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.choices import OneOf
from arende.cli.command import Command
from arende.cli.findings import show_findings
from arende.cli.paths import FILE
from arende.cli.versions import history_at, one_case

if TYPE_CHECKING:
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
    """
    from datetime import datetime

    from arende.comparison import to_json, to_markdown
    from arende.diagnostics import Faults
    from arende.tasks.remaking import compared
    from arende.tasks.versions import meant

    here = Path.cwd()
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
            _show(made)
    return code if form else max(code, _write(made, case, here, here / out, replace))


def _show(made: "Compared") -> None:
    click.echo(
        f"{made.heading.dnr} {made.heading.title}: från {made.heading.before} till {made.heading.after}"
    )
    for change in made.changes:
        click.echo(f"  {change.sentence}")
    if not made.changes:
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
    return show_findings(rendered.findings)
