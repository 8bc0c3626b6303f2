"""``arende ny``: a new ärende or sammanträde from the profile, or a folder to work in."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.choices import DAY, OneOf
from arende.cli.command import Command
from arende.cli.findings import show_findings
from arende.cli.paths import FILE, stop
from arende.cli.template_choice import PAPERS
from arende.cli.terminal import is_terminal

if TYPE_CHECKING:
    from arende.tasks.skeleton import Beginning


@click.command("ny", cls=Command, example='arende ny --dnr "KS 2026-00123" --rubrik "Plan för skolskjuts"')
@click.argument(
    "file", type=FILE, required=False, metavar="[FIL]", help="Annars namnges filen efter diarienumret."
)
@click.option(
    "--arbetsyta",
    "whole",
    is_flag=True,
    help="Gör i stället en hel mapp att arbeta i, med mallar, exempel och inställningar för VS Code.",
)
@click.option(
    "--möte",
    "--mote",
    "meeting",
    metavar="ORGAN",
    help="Gör i stället filen till ett sammanträde med organet.",
)
@click.option("--datum", "day", type=DAY, metavar="ÅÅÅÅ-MM-DD", help="Dagen för sammanträdet.")
@click.option("--profil", "profile", metavar="NAMN", default="standard", help="Profilen; annars standard.")
@click.option("--dnr", metavar="DNR", help="Diarienumret.")
@click.option("--rubrik", "title", metavar="TEXT", help="Ärendets rubrik.")
@click.option(
    "--papper",
    "papers",
    multiple=True,
    type=OneOf(PAPERS),
    metavar="HANDLING",
    help=f"Handlingen som ska skrivas: {' eller '.join(PAPERS)}. Får upprepas.",
)
@click.option(
    "--organ", "organs", multiple=True, metavar="ORGAN", help="Organ i beslutsgången. Får upprepas."
)
@click.option(
    "--förvaltning", "--forvaltning", "department", metavar="TEXT", help="Förvaltningen som lägger fram det."
)
@click.option("--handläggare", "--handlaggare", "officer", metavar="NAMN", help="Den som skriver ärendet.")
@click.option(
    "--ordförande", "--ordforande", "chair", metavar="NAMN", help="Ordföranden, för ett ordförandeförslag."
)
def command(
    file: Path | None,
    whole: bool,
    meeting: str | None,
    day: str | None,
    profile: str,
    dnr: str | None,
    title: str | None,
    papers: tuple[str, ...],
    organs: tuple[str, ...],
    department: str | None,
    officer: str | None,
    chair: str | None,
) -> int:
    """Skapa ett nytt ärende: en YAML-fil med profilens avsnitt, och kommentarer om vad som ska stå där.

    Med --möte blir det ett sammanträde, med organets tid och plats och profilens grupper på dagordningen.
    Det som inte anges frågas efter, eller lämnas tomt. En fil som finns skrivs aldrig över.
    """
    of_case = any((dnr, title, papers, organs, department, officer, chair))
    if whole:
        if of_case or meeting is not None:
            stop("--arbetsyta gör en mapp, inte ett ärende", "kör: arende ny --arbetsyta MAPP")
        return _workspace(file or Path("."), profile)
    if meeting is not None:
        if of_case:
            stop("--möte gör ett sammanträde, inte ett ärende", f'kör: arende ny --möte "{meeting}"')
        return _meeting(meeting, day, profile, file)
    if day is not None:
        stop("--datum hör till ett sammanträde", 'skriv till exempel --möte "tekniska nämnden"')
    from datetime import date

    from arende.model.choices import Paper
    from arende.tasks.skeleton import Beginning

    asking = is_terminal(sys.stdin) and is_terminal(sys.stdout)
    kinds = tuple(Paper(paper) for paper in papers or PAPERS[:1])
    beginning = Beginning(
        profile,
        kinds,
        date.today(),
        dnr or _needed(asking, "Diarienummer", "--dnr"),
        title or _needed(asking, "Rubrik", "--rubrik"),
        organs or _listed(asking, "Organ i beslutsgången, med komma emellan"),
        department or (_asked(asking, "Förvaltning") if Paper.TJÄNSTEUTLÅTANDE in kinds else ""),
        officer or (_asked(asking, "Handläggare") if Paper.TJÄNSTEUTLÅTANDE in kinds else ""),
        chair or (_asked(asking, "Ordförande") if Paper.ORDFÖRANDEFÖRSLAG in kinds else ""),
    )
    return _case(beginning, file)


def _case(beginning: "Beginning", file: Path | None) -> int:
    from arende.diagnostics import Faults
    from arende.tasks.create import create
    from arende.tasks.workspace import shown

    here = Path.cwd()
    try:
        created = create(beginning, here, file)
    except Faults as faults:
        return show_findings(faults.findings, aside=True)
    click.echo(f"skrev {shown(created.case, here)}")
    click.echo(f"fyll i det som är tomt, och kör: arende granska {shown(created.case, here)}")
    return 0


def _meeting(organ: str, day: str | None, profile: str, file: Path | None) -> int:
    from datetime import date

    from arende.diagnostics import Faults
    from arende.tasks.create_meeting import create_meeting
    from arende.tasks.meeting_skeleton import MeetingBeginning
    from arende.tasks.workspace import shown

    asking = is_terminal(sys.stdin) and is_terminal(sys.stdout)
    if day is None:
        day = str(click.prompt("Datum", type=DAY)) if asking else _needed(asking, "Datum", "--datum")
    here = Path.cwd()
    try:
        created = create_meeting(MeetingBeginning(profile, organ, date.fromisoformat(day)), here, file)
    except Faults as faults:
        return show_findings(faults.findings, aside=True)
    click.echo(f"skrev {shown(created.meeting, here)}")
    click.echo(f"fyll i dagordningen, och kör: arende kallelse {shown(created.meeting, here)}")
    return 0


def _workspace(folder: Path, profile: str) -> int:
    from arende.diagnostics import Faults
    from arende.tasks.furnishing import furnish
    from arende.tasks.workspace import shown

    here = Path.cwd()
    try:
        furnished = furnish(folder, here, profile)
    except Faults as faults:
        return show_findings(faults.findings, aside=True)
    for path in furnished.written:
        click.echo(f"skrev {shown(path, here)}")
    for path in furnished.kept:
        click.echo(f"{shown(path, here)} fanns redan och lämnades som den är")
    if furnished.trouble is not None:
        stop(furnished.trouble.message, furnished.trouble.advice)
    if furnished.in_git:
        click.echo("git i mappen visar nu Wordfiler som text, och slår samman ärenden fält för fält")
    else:
        click.echo(
            "för versioner: kör ”git init” i mappen, och sedan ”arende ny --arbetsyta” där en gång till"
        )
    click.echo(f"öppna mappen {furnished.folder} i Visual Studio Code, och kör där: arende granska")
    return 0


def _needed(asking: bool, question: str, option: str) -> str:
    if not asking:
        stop(f"växeln {option} saknas", f'skriv till exempel {option} "…"')
    return str(click.prompt(question))


def _asked(asking: bool, question: str) -> str:
    return (
        str(click.prompt(f"{question} (Retur hoppar över)", default="", show_default=False)) if asking else ""
    )


def _listed(asking: bool, question: str) -> tuple[str, ...]:
    return tuple(organ.strip() for organ in _asked(asking, question).split(",") if organ.strip())
