"""``arende historik``: the versions of one ärende in plain Swedish."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.command import Command
from arende.cli.endings import CLEAN, COULD_NOT_GO_ON
from arende.cli.findings import counted
from arende.cli.marks import told_mark
from arende.cli.paths import FILE
from arende.cli.versions import history_at, one_case
from arende.cli.wrapping import hanging, window

if TYPE_CHECKING:
    from arende.tasks.versions import Told

_SHOWN = 8
_INSIDE = 4


@click.command("historik", cls=Command, example="arende historik cases/2026/tn-2026-00041.yaml")
@click.argument("named", type=FILE, metavar="ÄRENDE")
@click.option(
    "--hela", "whole", is_flag=True, help="Visa varje ändring, inte bara de första i varje version."
)
def command(named: Path, whole: bool) -> int:
    """Visa ärendets versioner: när, av vem och vad som ändrades, och vilka som gick till ett möte."""
    from arende.tasks.reading import Reader
    from arende.tasks.versions import history_of

    here = Path.cwd()
    case = one_case(named, here)
    with history_at(case) as repository:
        read = Reader(here).read(case)
        profile = read.profile.profile if read.profile is not None else None
        versions = history_of(repository, case, profile)
        is_shallow = repository.is_shallow
    for told in versions:
        for indent, line in _told(told, whole):
            click.echo(hanging(line, indent, window()))
    if is_shallow:
        click.echo("Äldre versioner finns inte i den här kopian. Hämta dem: git fetch --unshallow", err=True)
    return CLEAN if versions else COULD_NOT_GO_ON


def _told(told: "Told", whole: bool) -> Iterator[tuple[int, str]]:
    """The lines about a version, each with how far in it stands."""
    version = told.version
    if version.is_saved:
        clock = version.moment[11:16].replace(":", ".")
        yield 0, f"{version.day} {clock}  {version.short}  {version.author}: {version.subject}"
    else:
        yield 0, "inte sparat"
    for mark in told.marks:
        yield _INSIDE, f"» {told_mark(mark, {(version.path, version.blob)})}"
    yield from ((_INSIDE, line) for line in _about(told))
    shown = told.changes if whole else told.changes[:_SHOWN]
    for change in shown:
        yield _INSIDE, change.sentence
    if len(shown) < len(told.changes):
        left = counted(len(told.changes) - len(shown), "ändring", "ändringar")
        yield _INSIDE, f"… och {left} till (--hela visar alla)"


def _about(told: "Told") -> Iterator[str]:
    """What is to say of a version beside its changes."""
    from arende.history.version import Change

    version = told.version
    if version.before:
        yield f"{version.change.value} från {version.before}"
    elif version.change in (Change.MERGED, Change.CUT):
        yield version.change.value
    if not told.is_readable:
        yield "går inte att läsa som ett ärende"
    elif not told.changes and not version.before and version.change is not Change.CUT:
        yield "inget i innehållet är ändrat"
