"""A paper made again as a version had it, and two versions as one paper with tracked changes."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from arende.comparison import Change, Heading, compare
from arende.diagnostics import Diagnostic, Faults, Severity
from arende.documents.paper import papers_in
from arende.history.export import checked_out
from arende.history.repository import Repository
from arende.history.trouble import UnknownVersion
from arende.history.version import Version
from arende.model.choices import Paper
from arende.package import open_package, write_package
from arende.redline import Marks, redline
from arende.tasks.made import Order
from arende.tasks.making import render_paper
from arende.tasks.meetings import MeetingReader
from arende.tasks.names import paper_file, slug
from arende.tasks.reading import CaseRead, Reader
from arende.tasks.versions import exported, meant, read_at
from arende.tasks.workspace import DEFAULT_PROFILE, TEMPLATES

UNSAVED_AUTHOR = "inte sparat"


@dataclass(frozen=True)
class Remade:
    """One paper: its file's name, what it is, its bytes."""

    file: str
    paper: str
    data: bytes


@dataclass(frozen=True)
class Compared:
    """Two versions of one ärende: what changed, and the papers with tracked changes.

    *profile* is the name of the new version's; *findings* say what could not be made.
    """

    profile: str
    heading: Heading
    changes: tuple[Change, ...]
    papers: tuple[Remade, ...]
    findings: tuple[Diagnostic, ...]


def remake(
    repository: Repository, case: Path, version: Version
) -> tuple[tuple[Remade, ...], tuple[Diagnostic, ...]]:
    """The papers of the ärende as *version* has it, with the templates of that version: the bytes of then.

    Raises HistoryTrouble.
    """
    with read_at(repository, case, version) as (read, root):
        found = [*read.findings, *(read.profile.findings if read.profile else ())]
        papers = tuple(_papers(read, root, case, found, end=f"-{version.short or 'nu'}"))
        return papers, tuple(found)


def _papers(read: CaseRead, root: Path, case: Path, found: list[Diagnostic], end: str) -> Iterator[Remade]:
    if read.loaded.value is None or not read.is_sound:
        return
    for kind in papers_in(read.loaded.value):
        try:
            data = _rendered(read, root, kind)
        except Faults as faults:
            found.extend(faults.findings)
        else:
            file = paper_file(case, kind.value)
            yield Remade(file.replace(".docx", f"{end}.docx"), kind.value, data)


def _rendered(read: CaseRead, root: Path, kind: Paper) -> bytes:
    own = read.profile
    if own is None or own.profile is None:
        raise Faults(own.findings if own is not None else read.findings)
    return render_paper(Order(root, root), read, own.folder, own.profile, kind)


def compared(repository: Repository, case: Path, before: Version, after: Version, moment: str) -> Compared:
    """What changed from *before* to *after*; *moment* is the day and time of what is not saved, as ISO text.

    The old text is rendered with the new version's templates: a new template is no change of the ärende.
    Raises HistoryTrouble, and Faults where the new version cannot be read.
    """
    found: list[Diagnostic] = []
    with read_at(repository, case, after) as (new, root), _old(repository, case, before, new) as old:
        new_case, old_case = new.loaded.value, old.loaded.value
        if new_case is None or old_case is None:
            raise Faults((*new.findings, *old.findings))
        profile = new.profile.profile if new.profile else None
        heading = Heading(new_case.dnr, new_case.rubrik, told(before), told(after))
        changes = compare(old_case, new_case, profile)
        ink = Marks(after.author or UNSAVED_AUTHOR, after.moment or moment)
        papers = []
        for kind in papers_in(new_case):
            if changes and kind in papers_in(old_case):
                try:
                    data = _redlined(old, new, root, kind, ink)
                except Faults as faults:
                    found.extend(faults.findings)
                else:
                    file = paper_file(case, kind.value)
                    papers.append(Remade(file.replace(".docx", "-andringar.docx"), kind.value, data))
        return Compared(new_case.profil or DEFAULT_PROFILE, heading, changes, tuple(papers), tuple(found))


def _redlined(old: CaseRead, new: CaseRead, root: Path, kind: Paper, ink: Marks) -> bytes:
    before = open_package(_rendered(old, root, kind), "före").parts
    after = open_package(_rendered(new, root, kind), "efter").parts
    return write_package(redline(before, after, ink))


@contextmanager
def _old(repository: Repository, case: Path, version: Version, new: CaseRead) -> Iterator[CaseRead]:
    """The old text, read under the new version's profile."""
    if not version.is_saved:
        yield Reader(repository.root).read(case)
        return
    folders = exported(repository, case, version)
    with checked_out(repository, version.commit, [version.path], folders) as root:
        templates = next((folder for folder in root.rglob(TEMPLATES) if folder.is_dir()), root / TEMPLATES)
        if new.profile is not None:
            target = templates / new.profile.folder.name
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(new.profile.folder, target)
        yield Reader(root).read(root / version.path)


def told(version: Version) -> str:
    """What a version is called in a sentence: ”2026-10-08 09.12 (a1b2c3d)”."""
    if not version.is_saved:
        return "det som inte är sparat"
    return f"{version.day} {version.moment[11:16].replace(':', '.')} ({version.short})"


def list_name(case: Path) -> str:
    """The beginning of the names of the files that tell what has changed."""
    return f"{slug(case.stem) or 'arende'}-andringslista"


def compared_meeting(
    repository: Repository, meeting: Path, here: Path, between: tuple[str, str], moment: str
) -> tuple[tuple[Compared, ...], tuple[Diagnostic, ...]]:
    """Every ärende of *meeting* compared *between* two versions as written; ”kallelsen” is the meeting's own.

    An ärende that a version does not have is left out and told. Raises HistoryTrouble.
    """
    read = MeetingReader(here).read(meeting)
    if read.sitting is None:
        return (), read.findings
    day = read.sitting.meeting.datum.isoformat()
    words = [f"kallelsen {day}" if word.strip().casefold() == "kallelsen" else word for word in between]
    made: list[Compared] = []
    findings: list[Diagnostic] = []
    for item in read.sitting.items:
        found = read.sitting.cases.get(item.address)
        if found is None:
            continue
        case = Path(os.path.abspath(here / found[0]))
        try:
            before, after = (meant(repository, case, word) for word in words)
            made.append(compared(repository, case, before, after, moment))
        except UnknownVersion as trouble:
            told_at = read.sitting.loaded.finding(
                item.address, "V105", trouble.message, trouble.advice, Severity.WARNING
            )
            findings.append(told_at)
        except Faults as faults:
            findings.extend(faults.findings)
    return tuple(made), tuple(findings)
