"""The papers of a meeting that a file may be, made again from the versions it tells of."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from arende.diagnostics import has_errors
from arende.documents.meetings import extract
from arende.documents.meetings.receivers import once, receivers
from arende.history import tree
from arende.history.repository import Repository
from arende.history.version import Version
from arende.loading.sitting import Sitting
from arende.model.choices import MeetingPaper
from arende.tasks.agenda_papers import index_unit
from arende.tasks.made import Order
from arende.tasks.made_again import Again, Origin, workspace
from arende.tasks.meeting_papers import dispatch_units, extract_units, minutes_units, notice_units
from arende.tasks.meeting_work import MeetingWork
from arende.tasks.meetings import MeetingReader
from arende.tasks.origin import blob_hash
from arende.tasks.profile_files import ProfileFiles, digest_of, furnish
from arende.tasks.units import Unit
from arende.tasks.workspace import DEFAULT_PROFILE, FORM_FILE, ORGANS_FILE, PROFILE_FILE

_MOST_COMMITS = 12


def meeting_papers(repository: Repository, files: ProfileFiles, version: Version, origin: Origin) -> Again:
    """Every paper of the meeting that has the template of *origin*, as the meeting and its ärenden were then.

    Raises HistoryTrouble.
    """
    again = Again((), "sammanträdet går inte att läsa")
    seen: set[str] = set()
    for commit in _commits(repository, version):
        if commit in seen or len(seen) >= _MOST_COMMITS:
            continue
        seen.add(commit)
        again, read = _at(repository, files, replace(version, commit=commit), origin)
        if again.papers or read is None:
            return again
        hit = _with_the_same(repository, version, read, origin)
        if hit is not None:
            return _at(repository, files, replace(version, commit=hit), origin)[0]
    return again


def _commits(repository: Repository, version: Version) -> Iterator[str]:
    """The version itself, then later ones with the same text of the meeting and anything else beside it."""
    yield version.commit
    held = _holding(repository, version)
    trees = tree.blobs(repository.git, held, "", "tree")
    yield from {trees[commit]: commit for commit in reversed(held)}.values()


def _holding(repository: Repository, version: Version) -> list[str]:
    return [name for name, blob in repository.past.blobs(version.path).items() if blob == version.blob]


def _with_the_same(
    repository: Repository, version: Version, read: Iterable[str], origin: Origin
) -> str | None:
    """The version where the files that the meeting *read* are those that *origin* tells of."""
    names = set(read)
    for commit in _holding(repository, version):
        blobs = sorted(entry.blob for entry in repository.entries(commit) if entry.path in names)
        if sha256("\n".join(blobs).encode()).hexdigest() == origin["ärenden"]:
            return commit
    return None


def _at(
    repository: Repository, files: ProfileFiles, version: Version, origin: Origin
) -> tuple[Again, tuple[str, ...] | None]:
    """What could be made at one commit, and where it could not: the files the meeting was read from there.

    They are None where no other commit can help.
    """
    with workspace(repository, version) as (root, home):
        path = root / version.path
        first = MeetingReader(root).sources.meeting(path)
        if first.value is None:
            return Again((), "sammanträdet går inte att läsa"), None
        name = first.value.profil or DEFAULT_PROFILE
        wanted = {
            PROFILE_FILE: origin["profil"],
            FORM_FILE: origin["möteshandlingar"],
            ORGANS_FILE: origin["organ"],
        }
        if furnish(files, home, name, wanted):
            return Again((), f"profilen ”{name}” så som den var då finns varken här eller i git"), None
        work = MeetingWork(path, Order(root, root / "ut"), MeetingReader(root))
        sitting = work.read.sitting
        others = [
            file
            for file in work.read.files_read
            if file != path and file.parent != work_folder(work, sitting)
        ]
        if _told(others) != origin["ärenden"]:
            read = tuple(file.relative_to(root).as_posix() for file in others if file.is_relative_to(root))
            return Again((), "ärendena så som de var då finns inte tillsammans i någon version"), read
        if sitting is None or has_errors(work.read.findings):
            return Again((), "sammanträdet har fel"), None
        return Again(tuple(_papers(work, sitting, files, home, name, origin)), _NO_PAPER), None


_NO_PAPER = "ingen av mötets handlingar har den mallen"


def work_folder(work: MeetingWork, sitting: Sitting | None) -> Path | None:
    """The folder of the meeting's profile, where there is one."""
    return work.profile_folder if sitting is not None else None


def _told(others: Iterable[Path]) -> str:
    return sha256("\n".join(sorted(blob_hash(file.read_bytes()) for file in others)).encode()).hexdigest()


def _papers(
    work: MeetingWork, sitting: Sitting, files: ProfileFiles, home: Path, profile: str, origin: Origin
) -> Iterator[bytes]:
    kinds = _kinds(work, sitting, origin)
    if not kinds:
        kinds = tuple(sitting.form.papper)
        for kind in kinds:
            furnish(files, home, profile, {sitting.form.papper[kind].mall: origin["mall"]})
    for unit in _units(work, sitting, kinds):
        yield from (piece.data for piece in unit.make().pieces if piece.file.endswith(".docx"))


def _kinds(work: MeetingWork, sitting: Sitting, origin: Origin) -> tuple[MeetingPaper, ...]:
    def is_it(kind: MeetingPaper) -> bool:
        file = work.profile_folder / sitting.form.papper[kind].mall
        return file.is_file() and digest_of(file.name, file.read_bytes()) == origin["mall"]

    return tuple(kind for kind in sitting.form.papper if is_it(kind))


def _units(work: MeetingWork, sitting: Sitting, kinds: tuple[MeetingPaper, ...]) -> Iterator[Unit]:
    """What gives papers of *kinds*; an extract for one receiver after those for all of them."""
    if MeetingPaper.KALLELSE in kinds or MeetingPaper.TILLKÄNNAGIVANDE in kinds:
        yield from notice_units(work)
    if MeetingPaper.HANDLINGAR in kinds:
        yield index_unit(work)
    if not sitting.meeting.is_recorded:
        return
    if MeetingPaper.PROTOKOLL in kinds or MeetingPaper.ANSLAG in kinds:
        yield from minutes_units(work)
    if MeetingPaper.EXPEDIERING in kinds:
        yield from (unit for unit in dispatch_units(work) if unit.name == "expediering/lista")
    if MeetingPaper.UTDRAG in kinds:
        yield from extract_units(work)
        everyone = (name for item in extract.extracted(sitting) for name in receivers(sitting, item))
        for receiver in once(everyone):
            yield from extract_units(work, None, receiver)
