"""The papers that a file may be, made again from the version it tells of: the bytes of then."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from arende.diagnostics import Faults, has_errors
from arende.documents.paper import papers_in
from arende.history import tree
from arende.history.export import checked_out
from arende.history.repository import Repository
from arende.history.version import Version
from arende.loading import load_case, load_profile
from arende.model.case import Underlag, Ärende
from arende.model.choices import Paper
from arende.model.profile import Profil
from arende.tasks.find import MEETING_FOLDERS, USUAL_FOLDER
from arende.tasks.made import Order
from arende.tasks.making import render_paper, template_of
from arende.tasks.origin import origin_of
from arende.tasks.profile_files import ProfileFiles, digest_of, furnish
from arende.tasks.reading import CaseRead, ProfileRead, Reader
from arende.tasks.workspace import DEFAULT_PROFILE, PROFILE_FILE, TEMPLATES

_EARLIER = re.compile(r"(?P<organ>.+?) (?P<datum>\d{4}-\d{2}-\d{2}) § (?P<paragraf>.+)")
_MOST_COMMITS = 40


@dataclass(frozen=True)
class Again:
    """What came of making a paper again: the *papers* it may be, or what is *missing* for it, in words."""

    papers: tuple[bytes, ...]
    missing: str = ""


@dataclass(frozen=True)
class Origin:
    """What a paper tells of its making, by the names of its properties without ``arende.``."""

    told: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.told.get(f"arende.{name}", "")

    @property
    def earlier(self) -> tuple[Underlag, ...]:
        """Other organs' decisions that joined its underlag."""
        found = (_EARLIER.fullmatch(one) for one in self["tidigare_beslut"].split("; "))
        told = [one.groupdict() for one in found if one is not None]
        try:
            return tuple(Underlag.model_validate(one) for one in told)
        except ValueError:  # a day that no calendar has: somebody has been at work in the property
            return ()


def case_papers(repository: Repository, files: ProfileFiles, version: Version, origin: Origin) -> Again:
    """The papers of the ärende as *version* has it, with the profile and template that *origin* tells of.

    Raises HistoryTrouble.
    """
    again = Again((), "ärendet går inte att läsa")
    for commit in _commits(repository, version):
        with workspace(repository, replace(version, commit=commit)) as (root, home):
            again, is_same = _case_papers(root, home, files, version, origin)
            if is_same:
                return again
    return again


def _commits(repository: Repository, version: Version) -> Iterator[str]:
    """The version itself, then later ones with the same text and other files beside it (its pictures)."""
    yield version.commit
    held = [commit for commit, blob in repository.past.blobs(version.path).items() if blob == version.blob]
    folder = version.path.rpartition("/")[0]
    trees = tree.blobs(repository.git, held, folder, "tree")
    seen = {trees.get(version.commit)}
    for commit in held[:_MOST_COMMITS]:
        if trees.get(commit) not in seen:
            seen.add(trees.get(commit))
            yield commit


@contextmanager
def workspace(repository: Repository, version: Version) -> Iterator[tuple[Path, Path]]:
    """A folder with *version* and what it may depend on, and the workspace in it; both may be written in."""
    names = repository.files(version.commit)
    steps = version.path.split("/")[:-1]
    above = ["/".join(steps[:count]) for count in range(len(steps), -1, -1)]
    homes = [
        folder
        for kinds in ((TEMPLATES,), (USUAL_FOLDER, *MEETING_FOLDERS))
        for folder in above
        if any(name.startswith(_below(folder, kind) + "/") for name in names for kind in kinds)
    ]
    home = homes[0] if homes else above[0]
    # An empty ”templates” keeps the reader from looking for one outside.
    folders = [above[0], *(_below(home, kind) for kind in (TEMPLATES, USUAL_FOLDER, *MEETING_FOLDERS))]
    kept = [
        folder
        for folder in dict.fromkeys(folders)
        if folder == _below(home, TEMPLATES) or any(name.startswith(f"{folder}/") for name in names)
    ]
    with checked_out(repository, version.commit, [version.path], kept) as root:
        yield root, root / home


def _below(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def _case_papers(
    root: Path, home: Path, files: ProfileFiles, version: Version, origin: Origin
) -> tuple[Again, bool]:
    """What could be made here, and whether there is nothing to win by looking in another version."""
    path = root / version.path
    case = load_case(path, version.path)
    if case.value is None or has_errors(case.findings):
        return Again((), "ärendet går inte att läsa"), False
    name = case.value.profil or DEFAULT_PROFILE
    missing = furnish(files, home, name, {PROFILE_FILE: origin["profil"]})
    read = Reader(root).read(path)
    own = read.profile
    if missing or own is None:
        return Again((), f"profilen ”{name}” så som den var då finns varken här eller i git"), True
    profile = load_profile(own.folder, name).value
    if profile is None:
        return Again((), f"profilen ”{name}” så som den var då går inte att läsa"), True
    order = Order(root, root)
    papers, problem, is_same = [], "", False
    for kind in _kinds(case.value, own, profile, origin):
        template = template_of(own.folder, profile, kind)
        if furnish(files, home, name, {template.name: origin["mall"]}):
            return Again((), "Wordmallen så som den var då finns varken här eller i git"), True
        folder = home / TEMPLATES / name
        folder = folder if (folder / template.name).is_file() else own.folder
        again = _rendered(order, read, folder, profile, kind, origin)
        if isinstance(again, bytes):
            papers.append(again)
        else:
            problem = again
        is_same = is_same or _is_made_of_the_same(read, folder, template.name, origin)
    return Again(tuple(papers), "" if papers else problem), is_same


def _kinds(case: Ärende, own: ProfileRead, profile: Profil, origin: Origin) -> Sequence[Paper]:
    """The papers that have the template of *origin*; all of the ärende's where none has it any more."""
    kinds = papers_in(case)
    same = [
        kind
        for kind in kinds
        if (file := template_of(own.folder, profile, kind)).is_file()
        and digest_of(file.name, file.read_bytes()) == origin["mall"]
    ]
    return same or kinds


def _rendered(
    order: Order, read: CaseRead, folder: Path, profile: Profil, kind: Paper, origin: Origin
) -> bytes | str:
    """The paper, or why it cannot be made."""
    try:
        return render_paper(order, read, folder, profile, kind, origin.earlier)
    except Faults as faults:
        return faults.findings[0].message


def _is_made_of_the_same(read: CaseRead, folder: Path, template: str, origin: Origin) -> bool:
    now = origin_of(read, folder / PROFILE_FILE, (folder / template).read_bytes())
    return now.get("arende.bilder", "") == origin["bilder"]
