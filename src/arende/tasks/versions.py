"""The versions of one ärende: which there are, what each changed, and what a word for one means."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from arende.comparison import Change, compare
from arende.history.marks import Kind, Mark, marks
from arende.history.repository import Repository
from arende.history.trouble import UnknownVersion
from arende.history.version import Change as Became
from arende.history.version import Version
from arende.loading import load_case
from arende.model.case import Ärende
from arende.model.profile import Profil

_NOTICE = re.compile(r"kallelsen(?:\s+(\d{4}-\d{2}-\d{2}))?")
_DECIDED = ("beslutad", "beslutet")
NOW = "nu"


@dataclass(frozen=True)
class Told:
    """One version as it is told: what changed since the one before it, and the marks that speak of it."""

    version: Version
    changes: tuple[Change, ...]
    marks: tuple[Mark, ...]
    is_readable: bool = True


@dataclass(frozen=True)
class Meant:
    """A version that somebody asked for: the ärende's own, and the commit that all else is read from.

    Why two: templates may have changed since the ärende last did. *commit* is empty for the folder as it
    stands, whether the ärende in it is saved or not.
    """

    version: Version
    commit: str
    short: str

    @property
    def is_now(self) -> bool:
        """Whether it is what stands in the folder."""
        return not self.commit


def history_of(repository: Repository, case: Path, profile: Profil | None) -> tuple[Told, ...]:
    """Every version of the ärende in *case*, newest first, what is not saved before all.

    Each is compared with the version it was made of; one that cannot be read is passed by.
    """
    versions = repository.versions(case)
    known = marks(repository)
    texts = {version.blob: _parsed(repository, version, case) for version in versions}
    told = []
    for place, version in enumerate(versions):
        text = texts[version.blob]
        changes: tuple[Change, ...] = ()
        if text is not None and version.change is not Became.CUT:
            changes = compare(_before(repository, versions, place, texts), text, profile)
        told.append(Told(version, changes, _speaking_of(known, version), text is not None))
    return tuple(told)


def _before(
    repository: Repository, versions: Sequence[Version], place: int, texts: Mapping[str, Ärende | None]
) -> Ärende | None:
    """What the version at *place* was made of; of a merge, the side that was merged into."""
    version, older = versions[place], versions[place + 1 :]
    if version.is_saved and version.change is Became.NEW:
        return None
    commits = repository.past.commits[version.commit].parents if version.is_saved else (repository.head,)
    for commit in commits:
        for path in filter(None, (version.path, version.before)):
            text = texts.get(repository.past.blobs(path).get(commit, ""))
            if text is not None:
                return text
    return next((text for one in older if (text := texts[one.blob]) is not None), None)


def _speaking_of(known: Sequence[Mark], version: Version) -> tuple[Mark, ...]:
    return tuple(
        mark
        for mark in known
        if version.is_saved
        and any(held.blob == version.blob and held.path == version.path for held in mark.held)
    )


def _parsed(repository: Repository, version: Version, case: Path) -> Ärende | None:
    return load_case(case, version.path, text_of(repository, version)).value


def text_of(repository: Repository, version: Version) -> bytes:
    """The bytes of the ärende in *version*."""
    if version.is_saved:
        return repository.read(version.commit, version.path)
    return (repository.root / version.path).read_bytes()


def meant(repository: Repository, case: Path, written: str) -> Meant:
    """The version of *case* that *written* means.

    ”nu” is what stands in the folder, saved or not; ”beslutad” the last that was decided as it stood by the
    organ that decides, or without one the last that a meeting changed, rejected or prepared; ”kallelsen” and
    ”kallelsen 2026-10-22” what went out with a notice; else a commit, tag, branch or day.
    Raises HistoryTrouble.
    """
    word = written.strip().casefold()
    versions = repository.versions(case)
    if word == NOW and versions:
        return Meant(versions[0], "", NOW)
    notice = _NOTICE.fullmatch(word)
    if notice is not None or word in _DECIDED:
        kind = Kind.NOTICE if notice is not None else Kind.DECISION
        return _marked(repository, case, versions, kind, notice[1] if notice is not None else None, written)
    found = _at(repository, case, versions, repository.resolve(written))
    if found is None:
        message = f"ärendet ”{case.name}” finns inte i versionen ”{written}”"
        raise UnknownVersion(message, "”arende historik” visar ärendets versioner")
    return found


def _paths(repository: Repository, case: Path, versions: Sequence[Version]) -> tuple[str, ...]:
    """Every name that the ärende has had, the newest first."""
    return tuple(dict.fromkeys((repository.name(case), *(version.path for version in _own(versions)))))


def _own(versions: Sequence[Version]) -> Sequence[Version]:
    """The versions since the ärende was written as a copy of another: those before are the other's."""
    copied = (place for place, version in enumerate(versions) if version.change is Became.COPIED)
    return versions[: next(copied, len(versions)) + 1]


def _at(repository: Repository, case: Path, versions: Sequence[Version], commit: str) -> Meant | None:
    """The ärende as *commit* has it, under the name it had then; None where it is not there."""
    known = {(version.commit, version.path) for version in _own(versions)}
    found = [
        there[0]
        for path in _paths(repository, case, versions)
        if (there := repository.versions(path, since=commit))
    ]
    # Another ärende may have had the name; one on a branch of its own is in no version of ours.
    mine = next((one for one in found if (one.commit, one.path) in known), found[0] if found else None)
    if mine is None:
        return None
    own = repository.past.commits.get(commit)
    return Meant(mine, commit, own.short if own is not None else commit[: len(mine.short)])


def _marked(
    repository: Repository,
    case: Path,
    versions: Sequence[Version],
    kind: Kind,
    day: str | None,
    written: str,
) -> Meant:
    paths = _paths(repository, case, versions)
    candidates: list[tuple[Meant, bool]] = []
    for mark in reversed(marks(repository)):
        if mark.kind is kind and day in (None, mark.day) and any(held.path in paths for held in mark.held):
            found = _at(repository, case, versions, mark.commit)
            held = mark.of({(found.version.path, found.version.blob)}) if found is not None else ()
            if found is not None and held:
                candidates.append((found, all(one.is_settled for one in held)))
    if candidates:
        # What the deciding organ decided as it stood goes before what was changed or only prepared.
        return next((found for found, settled in candidates if settled), candidates[0][0])
    did = "skickats ut med en kallelse" if kind is Kind.NOTICE else "beslutats"
    message = f"ingen version är märkt som den som har {did} (”{written}”)"
    advice = "märk med ”arende kallelse MÖTE --utskickad” och ”arende beslut MÖTE”"
    raise UnknownVersion(message, advice)
