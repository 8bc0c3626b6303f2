"""``arende verifiera``: which version a finished paper shows, and whether it is whole."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.choices import OneOf
from arende.cli.command import Command
from arende.cli.endings import CLEAN, FOUND
from arende.cli.findings import counted
from arende.cli.marks import told_mark
from arende.cli.paths import FILE, stop

if TYPE_CHECKING:
    from arende.history.repository import Repository
    from arende.history.version import Version
    from arende.tasks.text_changes import TextChange
    from arende.tasks.verdict import Verified

_SHOWN = 5


@click.command("verifiera", cls=Command, example="arende verifiera output/tn-2026-10-22")
@click.argument(
    "named",
    nargs=-1,
    required=True,
    type=FILE,
    metavar="FIL…",
    help="Wordfiler, eller mappar med Wordfiler.",
)
@click.option(
    "--arkiv",
    "archive",
    type=FILE,
    metavar="MAPP",
    help="Mappen med ärendena, när varken du eller filen står i den.",
)
@click.option("--format", "form", type=OneOf(("text", "json")), default="text", help="Så visas svaret.")
def command(named: tuple[Path, ...], archive: Path | None, form: str) -> int:
    """Säg vilken version en färdig handling är gjord av, om den är beslutad, och om någon har ändrat i den.

    Filen görs om från versionen i git och jämförs. En fil som har kommit med e-post går lika bra.
    """
    from arende.cli.verifying import repository_for, stopping
    from arende.tasks.verifying import Verifier, papers_in

    here = Path.cwd()
    missing = next((path for path in named if not path.exists()), None)
    if missing is not None:
        stop(f"”{missing}” finns inte", "ange en Wordfil, eller en mapp med Wordfiler")
    files = papers_in(named)
    if not files:
        stop(
            f"det finns inga Wordfiler i ”{named[0]}”", "ange en .docx, eller mappen där handlingarna ligger"
        )
    with stopping():
        repository = repository_for(files[0], here, archive)
        verifier = Verifier(repository, here)
        verified = [verifier.verify(file) for file in files]
    if form == "json":
        click.echo(_as_json(verified, here))
    else:
        click.echo("\n\n".join("\n".join(_told(one, here, repository)) for one in verified))
    return CLEAN if all(one.verdict.is_sound for one in verified) else FOUND


def _told(one: "Verified", here: Path, repository: "Repository") -> Iterator[str]:
    from arende.tasks.workspace import shown

    yield f"{shown(one.file, here)}: {one.verdict}"
    if one.dnr or one.source:
        yield f"  {' · '.join(part for part in (one.dnr, one.source) if part)}"
    for version in one.versions[:_SHOWN]:
        yield f"  version {_version(version)}"
    if len(one.versions) > _SHOWN:
        left = counted(len(one.versions) - _SHOWN, "version", "versioner")
        yield f"  … och {left} till med samma text"
    texts = {(version.path, version.blob) for version in one.versions}
    yield from (f"  » {told_mark(mark, texts)}" for mark in one.marks)
    if one.versions and not one.is_decided:
        yield "  ingen version med den här texten är märkt som beslutad"
    yield from (f"  {note}" for note in one.notes)
    for change in one.changes:
        yield from _change(change)


def _version(version: "Version") -> str:
    clock = version.moment[11:16].replace(":", ".")
    return f"{version.short}  {version.day} {clock}  {version.author}: {version.subject}"


def _change(change: "TextChange") -> Iterator[str]:
    from arende.cli.two_lines import lines

    before, after = lines(change.before, change.after)
    yield f"  {change.place}:"
    if before:
        yield f"    - {before}"
    if after:
        yield f"    + {after}"


def _as_json(verified: "Sequence[Verified]", here: Path) -> str:
    import json

    from arende.tasks.workspace import shown

    told = [
        {
            "fil": shown(one.file, here),
            "utfall": one.verdict.value,
            "hel": one.verdict.is_sound,
            "dnr": one.dnr,
            "källa": one.source,
            "program": one.program,
            "beslutad": one.is_decided,
            "versioner": [
                {
                    "version": version.commit,
                    "tid": version.moment,
                    "av": version.author,
                    "vad": version.subject,
                    "fil": version.path,
                }
                for version in one.versions
            ],
            "möten": [
                {
                    "slag": mark.kind.value,
                    "organ": mark.organ,
                    "dag": mark.day,
                    "märke": mark.tag,
                    "beslutad": one.decides(mark),
                }
                for mark in one.marks
            ],
            "ändringar": [
                {"plats": change.place, "före": change.before, "efter": change.after}
                for change in one.changes
            ],
            "anmärkningar": list(one.notes),
        }
        for one in verified
    ]
    return json.dumps(told, ensure_ascii=False, indent=2)
