"""A paper made again as a version had it, and two versions as one paper with tracked changes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from arende.comparison import Change, Heading, compare
from arende.diagnostics import Diagnostic, Faults, Severity
from arende.documents.paper import papers_in
from arende.history.repository import Repository
from arende.history.version import Version
from arende.loading import load_case
from arende.model.choices import Paper
from arende.package import open_package, provenance_of
from arende.package.provenance import SEAL
from arende.package.retelling import retold
from arende.redline import Marks, redline
from arende.tasks.made import Order
from arende.tasks.making import render_paper
from arende.tasks.names import paper_file, slug
from arende.tasks.origin import COMPARISON
from arende.tasks.reading import CaseRead, Reader
from arende.tasks.version_files import dated, put_in_folder, read_at
from arende.tasks.versions import Meant
from arende.tasks.workspace import DEFAULT_PROFILE, Workspace, Workspaces, shown

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

    *profile* is the name of the new version's; *findings* say what could not be made. *secrecy* is the
    paragraph of law that makes the ärende secret in either version, or empty. *place* says where it stands on
    the agenda that it was compared for: what it is called where it is secret.
    """

    case: Path
    profile: str
    heading: Heading
    changes: tuple[Change, ...]
    papers: tuple[Remade, ...]
    findings: tuple[Diagnostic, ...]
    secrecy: str = ""
    place: str = ""


def remake(
    repository: Repository, case: Path, asked: Meant
) -> tuple[tuple[Remade, ...], tuple[Diagnostic, ...]]:
    """The papers of the ärende as *asked* has it, with the templates of that version: the bytes of then.

    Raises HistoryTrouble.
    """
    with read_at(repository, case, asked) as (read, root):
        found = [*read.findings, *(read.profile.findings if read.profile else ())]
        papers = tuple(_papers(read, root, case, found, end=f"-{asked.short}"))
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


def compared(repository: Repository, case: Path, before: Meant, after: Meant, moment: str) -> Compared:
    """What changed from *before* to *after*; *moment* is the day and time of what is not saved, as ISO text.

    The old text is rendered with the new version's templates: a new template is no change of the ärende. A
    version that has errors is compared, and its papers are left out. Raises HistoryTrouble, and Faults
    where a version cannot be read at all.
    """
    with read_at(repository, case, after) as (new, root), _old(repository, case, before, new) as old:
        new_case, old_case = new.loaded.value, old.loaded.value
        if new_case is None or old_case is None:
            raise Faults((*_unread(old, before, case), *_unread(new, after, case)))
        profile = new.profile.profile if new.profile else None
        heading = Heading(new_case.dnr, new_case.rubrik, told(before.version), told(after.version))
        changes = compare(old_case, new_case, profile)
        found = list(_in_the_way(old, before, new))
        papers: list[Remade] = []
        if changes and not any(map(_stops, found)):
            # git takes signs in a name that no XML holds.
            author = "".join(sign for sign in after.version.author if sign.isprintable()).strip()
            ink = Marks(author or UNSAVED_AUTHOR, after.version.moment or moment)
            papers.extend(_redlines(old, new, root, case, ink, found))
        secrecy = new_case.sekretess or old_case.sekretess or ""
        name = new_case.profil or DEFAULT_PROFILE
        return Compared(case, name, heading, changes, tuple(papers), tuple(found), secrecy)


def _unread(read: CaseRead, asked: Meant, case: Path) -> Iterator[Diagnostic]:
    """That a version is no ärende one can read, and why."""
    if read.loaded.value is None:
        message = f"versionen {told(asked.version)} går inte att läsa som ett ärende"
        advice = "rätta ärendet, eller jämför med en annan version"
        yield Diagnostic(case.name, "V106", message, advice)
        yield from (one for one in dated(read.loaded.findings, asked) if one.severity is Severity.ERROR)


def _in_the_way(old: CaseRead, before: Meant, new: CaseRead) -> Iterator[Diagnostic]:
    """The errors that keep papers from being made; what the rules say of the old text is past."""
    earlier = dated(old.loaded.findings, before)
    yield from (one for one in earlier if one.severity is Severity.ERROR and not _is_attachment(one))
    profile = new.profile.findings if new.profile is not None else ()
    yield from (one for one in (*new.findings, *profile) if one.severity is Severity.ERROR)


def _is_attachment(finding: Diagnostic) -> bool:
    return finding.code.startswith("F") and ".bilagor[" in finding.address


def _stops(finding: Diagnostic) -> bool:
    """Whether no paper can be made; one that only names a missing attachment can."""
    return finding.severity is Severity.ERROR and not _is_attachment(finding)


def _redlines(
    old: CaseRead, new: CaseRead, root: Path, case: Path, ink: Marks, found: list[Diagnostic]
) -> Iterator[Remade]:
    """Each paper that both have and that differs, with the differences as tracked changes."""
    was, now = (papers_in(one.loaded.value) if one.loaded.value else () for one in (old, new))
    for kind in (one for one in now if one in was):
        try:
            before = open_package(_rendered(old, root, kind), "före").parts
            made = _rendered(new, root, kind)
            after = open_package(made, "efter").parts
        except Faults as faults:
            found.extend(faults.findings)
            continue
        if any(before.get(name) != data for name, data in after.items() if name.startswith("word/")):
            file = paper_file(case, kind.value).replace(".docx", "-andringar.docx")
            told = {name: value for name, value in provenance_of(made).items() if name != SEAL}
            told[COMPARISON] = "spårade ändringar"
            yield Remade(file, kind.value, retold(redline(before, after, ink), told))


@contextmanager
def _old(repository: Repository, case: Path, asked: Meant, new: CaseRead) -> Iterator[CaseRead]:
    """The old text, read under the new version's profile, whatever its own was called."""
    if asked.is_now:
        yield _under(new, repository.root, case)
        return
    with put_in_folder(repository, asked) as root:
        yield _under(new, root, root / asked.version.path)


def _under(new: CaseRead, root: Path, case: Path) -> CaseRead:
    if new.profile is None:
        return Reader(root).read(case)
    value = load_case(case, shown(case, root)).value
    name = (value.profil if value is not None else None) or DEFAULT_PROFILE
    workspace = Workspace(root, {name: new.profile.folder})
    return Reader(root, workspaces=Workspaces({case.parent: workspace})).read(case)


def told(version: Version) -> str:
    """What a version is called in a sentence: ”2026-10-08 09.12 (a1b2c3d)”."""
    if not version.is_saved:
        return "det som inte är sparat"
    return f"{version.day} {version.moment[11:16].replace(':', '.')} ({version.short})"


def list_name(case: Path) -> str:
    """The beginning of the names of the files that tell what has changed."""
    return f"{slug(case.stem) or 'arende'}-andringslista"
