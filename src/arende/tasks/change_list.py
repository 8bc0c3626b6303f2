"""The files of a comparison: papers with tracked changes, and the list in Word, Markdown and JSON."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from arende.comparison import Change, Deed, Heading, to_json, to_markdown
from arende.comparison.nouns import Noun
from arende.diagnostics import Diagnostic, Faults, has_errors
from arende.documents.changes import Changed, content, meeting_content, names
from arende.documents.paper import PaperContent
from arende.engine.compiling import compile_template
from arende.loading import load_profile
from arende.loading.meeting_form import load_meeting_form
from arende.model.choices import MeetingPaper
from arende.model.profile import Profil
from arende.swedish import capitalise_first
from arende.tasks.made import Order
from arende.tasks.making import unread_template
from arende.tasks.meeting_files import head_of
from arende.tasks.names import slug
from arende.tasks.origin import COMPARISON
from arende.tasks.remaking import Compared, list_name
from arende.tasks.units import Piece, Unit, UnitMade
from arende.tasks.workspace import DEFAULT_PROFILE, FORM_FILE, PROFILE_FILE, Workspaces, shown

CHANGES = "ändringslista"


def meeting_units(compared: Sequence[Compared], meeting: Path, order: Order, since: str) -> tuple[Unit, ...]:
    """All that has changed in a meeting's ärenden: each paper with tracked changes, and one list of them.

    The list may be sent to everyone who is called: of a secret ärende it says only that it has changed, and
    the papers of one lie in a folder of their own.
    """

    def make() -> UnitMade:
        findings = [finding for one in compared for finding in one.findings]
        pieces = list(_redlines(compared, meeting))
        stem = f"{slug(meeting.stem)}-andringslista"
        pieces.append(Piece(f"{stem}.md", CHANGES, in_markdown(compared).encode()))
        pieces.append(Piece(f"{stem}.json", CHANGES, in_json(compared).encode()))
        try:
            pieces.extend(_meeting_list(compared, meeting, order, stem, since))
        except Faults as faults:
            findings.extend(faults.findings)
        return UnitMade(tuple(pieces), (), tuple(findings), is_whole=False)

    return (Unit(f"jämför/{meeting.stem}", meeting, "", make),)


def _redlines(compared: Sequence[Compared], meeting: Path) -> Iterator[Piece]:
    for one in compared:
        folder = f"{slug(meeting.stem)}-sekretess/" if one.secrecy else ""
        yield from (Piece(f"{folder}{paper.file}", paper.paper, paper.data, one.case) for paper in one.papers)


def in_markdown(compared: Sequence[Compared]) -> str:
    """The lists of all that have changed, one after another."""
    texts = [to_markdown(*in_the_open(one)) for one in compared if one.changes]
    return "\n".join(texts or ["Inget har ändrats.\n"])


def in_json(compared: Sequence[Compared]) -> str:
    """The same for other programs, as one list."""
    texts = [json.loads(to_json(*in_the_open(one))) for one in compared if one.changes]
    return json.dumps(texts, ensure_ascii=False, indent=2) + "\n"


def in_the_open(made: Compared) -> tuple[Heading, tuple[Change, ...]]:
    """What everyone may read of *made*; of a secret ärende where it stands and that it has changed."""
    if not made.secrecy:
        return made.heading, made.changes
    hidden = Change(Deed.CHANGED, "", Noun("ärendet", "t"))
    return replace(made.heading, dnr=made.place, title=f"(sekretess, {made.secrecy})"), (hidden,)


def _meeting_list(
    compared: Sequence[Compared], meeting: Path, order: Order, stem: str, since: str
) -> Iterator[Piece]:
    changed = [Changed(*in_the_open(one)) for one in compared if one.changes]
    name = compared[0].profile if compared else DEFAULT_PROFILE
    template = _template(name, meeting, order)
    if template is not None:
        what = meeting_content(template.profile, _title(meeting), f"Ändrat sedan {since}", changed)
        yield Piece(f"{stem}.docx", CHANGES, template.render(what))


def _title(meeting: Path) -> str:
    """”Tekniska nämnden 2026-10-22”."""
    head = head_of(meeting)
    return capitalise_first(f"{head.organ} {head.begins[0]}".strip()) or meeting.stem


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
    template = _template(made.profile, case, order)
    if template is not None:
        what = content(template.profile, made.heading, made.changes, made.secrecy)
        yield Piece(f"{stem}.docx", CHANGES, template.render(what))


@dataclass(frozen=True)
class _Template:
    """The profile's template for lists."""

    profile: Profil
    path: Path
    shown: str

    def render(self, what: PaperContent) -> bytes:
        """The finished list. Raises Faults."""
        try:
            data = self.path.read_bytes()
        except OSError as error:
            raise Faults([unread_template(self.shown, error)]) from error
        compiled = compile_template(data, names(), self.shown)
        told = {**what.properties.provenance, COMPARISON: "ändringslista"}
        own = replace(what.properties, provenance=told)
        return compiled.render(what.context, images={}, required=what.required, properties=own)


def _template(name: str, place: Path, order: Order) -> _Template | None:
    folder = Workspaces().of(place).profiles.get(name)
    if folder is None or not (folder / FORM_FILE).is_file():
        return None
    profile = load_profile(folder, shown(folder / PROFILE_FILE, order.here))
    form = load_meeting_form(folder, shown(folder / FORM_FILE, order.here))
    if profile.value is None or form.value is None or has_errors((*profile.findings, *form.findings)):
        raise Faults((*profile.findings, *form.findings))
    own = form.value.papper.get(MeetingPaper.UPPFÖLJNING)
    if own is None:
        return None
    path = folder / own.mall
    return _Template(profile.value, path, shown(path, order.here))
