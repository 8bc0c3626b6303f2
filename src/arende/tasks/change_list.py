"""The files of a comparison: papers with tracked changes, and the list in Word, Markdown and JSON."""

from collections.abc import Iterator
from pathlib import Path

from arende.comparison import to_json, to_markdown
from arende.diagnostics import Diagnostic, Faults, has_errors
from arende.documents.changes import content, names
from arende.engine.compiling import compile_template
from arende.loading import load_profile
from arende.loading.meeting_form import load_meeting_form
from arende.model.choices import MeetingPaper
from arende.tasks.made import Order
from arende.tasks.remaking import Compared, list_name
from arende.tasks.units import Piece, Unit, UnitMade
from arende.tasks.workspace import FORM_FILE, PROFILE_FILE, Workspaces, shown

CHANGES = "ändringslista"


def units(made: Compared, case: Path, order: Order) -> tuple[Unit, ...]:
    """One unit of all the files; made anew each time, since what is compared is asked for each time."""

    def make() -> UnitMade:
        findings: list[Diagnostic] = []
        pieces = [Piece(paper.file, paper.paper, paper.data) for paper in made.papers]
        stem = list_name(case)
        pieces.append(Piece(f"{stem}.md", CHANGES, to_markdown(made.heading, made.changes).encode()))
        pieces.append(Piece(f"{stem}.json", CHANGES, to_json(made.heading, made.changes).encode()))
        try:
            pieces.extend(_in_word(made, case, order, stem))
        except Faults as faults:
            findings.extend(faults.findings)
        return UnitMade(tuple(pieces), (), tuple(findings), is_whole=False)

    return (Unit(f"jämför/{case.stem}", case, "", make),)


def _in_word(made: Compared, case: Path, order: Order, stem: str) -> Iterator[Piece]:
    """The list in the profile's template for lists; none where the profile has no such template."""
    folder = Workspaces().of(case).profiles.get(made.profile)
    if folder is None or not (folder / FORM_FILE).is_file():
        return
    profile = load_profile(folder, shown(folder / PROFILE_FILE, order.here))
    form = load_meeting_form(folder, shown(folder / FORM_FILE, order.here))
    if profile.value is None or form.value is None or has_errors((*profile.findings, *form.findings)):
        raise Faults((*profile.findings, *form.findings))
    own = form.value.papper.get(MeetingPaper.UPPFÖLJNING)
    if own is None:
        return
    template = folder / own.mall
    compiled = compile_template(template.read_bytes(), names(), shown(template, order.here))
    what = content(profile.value, made.heading, made.changes)
    data = compiled.render(what.context, images={}, required=what.required, properties=what.properties)
    yield Piece(f"{stem}.docx", CHANGES, data)
