"""``arende granska``: everything that is wrong with ärenden and sammanträden."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.choices import OneOf
from arende.cli.command import Command
from arende.cli.endings import CLEAN, FOUND
from arende.cli.findings import FORMATS, counted, left_out, show_findings
from arende.cli.paths import PATHS, found, stop
from arende.report import summary
from arende.swedish.words import list_words
from arende.tasks.meeting_files import is_done_file
from arende.tasks.workspace import shown

if TYPE_CHECKING:
    from arende.tasks.check import Checked
    from arende.tasks.fixing import FileFixed

_PATHS_HELP = (
    "Ärenden, sammanträden eller mappar med dem. Annars mapparna ”cases” och ”sammanträden”, "
    "eller den du står i."
)


@click.command("granska", cls=Command, example="arende granska cases/ks-2026-00123.yaml")
@click.argument("named", **{**PATHS, "help": _PATHS_HELP})
@click.option(
    "--format",
    "form",
    type=OneOf(FORMATS),
    default="text",
    help="text för människor, json för program, github och sarif för byggservrar.",
)
@click.option(
    "--rätta", "--ratta", "fixing", is_flag=True, help="Rätta det som är säkert, och visa det som återstår."
)
@click.option("--visa", "showing", is_flag=True, help="Visa vad --rätta skulle ändra, och skriv ingenting.")
def command(named: tuple[Path, ...], form: str, fixing: bool, showing: bool) -> int:
    """Granska ärenden och sammanträden. Varje fynd visas med fil, rad, kolumn och råd.

    Slutar med 0 när inget är fel, 1 när något är det och 2 när det inte gick att granska.
    """
    if showing and not (fixing and form == "text"):
        stop("--visa visar vad --rätta skulle ändra, som text", "kör: arende granska --rätta --visa")
    here = Path.cwd()
    asked = found(named, here, meetings=True)
    done = tuple(file for file in asked.others if is_done_file(file))
    cases, others = (*asked.cases, *done), tuple(file for file in asked.others if file not in done)
    files: tuple[FileFixed, ...] = ()
    if fixing:
        from arende.tasks.fixing import fix

        fixed = fix(cases, here, write=not showing, meetings=asked.meetings)
        checked, files = fixed.checked, fixed.files
    else:
        from arende.tasks.check import check

        checked = check(cases, here, meetings=asked.meetings)
    if showing:
        _show_differences(files, here)
    code = max(show_findings(checked.findings, form), FOUND if showing and files else CLEAN)
    if form == "text":
        for line in (*left_out(others), *(_fixes(files, here, showing) if fixing else ())):
            click.echo(line)
        click.echo(f"{_looked_at(checked)}: {summary(checked.findings)}{' kvar' if files else ''}")
    return code


def _show_differences(files: "tuple[FileFixed, ...]", here: Path) -> None:
    from arende.cli.difference import show_difference

    for file in files:
        show_difference(shown(file.path, here), file.before, file.after, sys.stdout)


def _fixes(files: "tuple[FileFixed, ...]", here: Path, showing: bool) -> Iterator[str]:
    """A line on each file that was fixed, or would be."""
    done = "kan rättas" if showing else "rättat", "kan rättas" if showing else "rättade"
    for file in files:
        codes = ", ".join(sorted({finding.code for finding in file.fixed}))
        number = counted(len(file.fixed), f"ställe {done[0]}", f"ställen {done[1]}")
        yield f"{shown(file.path, here)}: {number} ({codes})"
    if not files:
        yield "det finns inget som säkert kan rättas"
    elif showing:
        yield "inget är skrivet; kör samma kommando utan --visa för att rätta"


def _looked_at(checked: "Checked") -> str:
    """”12 ärenden och 2 sammanträden granskade”: each kind that was looked at."""
    kinds = (
        (checked.cases, "ärende granskat", "ärenden granskade"),
        (checked.meetings, "sammanträde granskat", "sammanträden granskade"),
        (checked.profiles, "profil granskad", "profiler granskade"),
        (checked.done, "uppföljning granskad", "uppföljningar granskade"),
    )
    return list_words([counted(*kind) for kind in kinds if kind[0]])
