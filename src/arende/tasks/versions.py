"""The versions of one ärende: which there are, what each changed, and what a word for one means."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from arende.comparison import Change, compare
from arende.history.export import checked_out
from arende.history.marks import Kind, Mark, marks
from arende.history.repository import Repository
from arende.history.trouble import UnknownVersion
from arende.history.version import Version
from arende.loading import load_case
from arende.model.case import Ärende
from arende.model.profile import Profil
from arende.tasks.find import MEETING_FOLDERS
from arende.tasks.meeting_files import home_of
from arende.tasks.reading import CaseRead, Reader
from arende.tasks.workspace import TEMPLATES

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


def history_of(repository: Repository, case: Path, profile: Profil | None) -> tuple[Told, ...]:
    """Every version of the ärende in *case*, newest first, what is not saved before all."""
    versions = repository.versions(case)
    known = marks(repository)
    texts = [_parsed(repository, version, case) for version in versions]
    told = []
    for place, version in enumerate(versions):
        before = texts[place + 1] if place + 1 < len(versions) else None
        text = texts[place]
        changes = compare(before, text, profile) if text is not None else ()
        told.append(Told(version, changes, _speaking_of(known, version), text is not None))
    return tuple(told)


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


def meant(repository: Repository, case: Path, written: str) -> Version:
    """The version of *case* that *written* means.

    ”nu” is what stands in the folder, saved or not; ”beslutad” the last that a decision was marked for;
    ”kallelsen” and ”kallelsen 2026-10-22” what went out with a notice; else a commit, tag, branch or day.
    Raises HistoryTrouble.
    """
    word = written.strip().casefold()
    versions = repository.versions(case)
    if word == NOW and versions:
        return versions[0]
    notice = _NOTICE.fullmatch(word)
    if notice is not None or word in _DECIDED:
        kind = Kind.NOTICE if notice is not None else Kind.DECISION
        return _marked(repository, versions, kind, notice[1] if notice is not None else None, written)
    commit = repository.resolve(written)
    found = repository.versions(case, since=commit)
    if not found:
        message = f"ärendet ”{case.name}” finns inte i versionen ”{written}”"
        raise UnknownVersion(message, "”arende historik” visar ärendets versioner")
    return found[0]


def _marked(
    repository: Repository, versions: Sequence[Version], kind: Kind, day: str | None, written: str
) -> Version:
    by_name = {(version.path, version.blob): version for version in reversed(versions)}
    for mark in reversed(marks(repository)):
        if mark.kind is kind and day in (None, mark.day):
            found = next(
                (by_name[held.path, held.blob] for held in mark.held if (held.path, held.blob) in by_name),
                None,
            )
            if found is not None:
                return found
    did = "skickats ut med en kallelse" if kind is Kind.NOTICE else "beslutats"
    message = f"ingen version är märkt som den som har {did} (”{written}”)"
    advice = "märk med ”arende kallelse MÖTE --utskickad” och ”arende beslut MÖTE”"
    raise UnknownVersion(message, advice)


@contextmanager
def read_at(repository: Repository, case: Path, version: Version) -> Iterator[tuple[CaseRead, Path]]:
    """The ärende as *version* has it, with the profile and the attachments of that version; and its folder.

    The working tree is not touched: what is saved is put in a temporary folder, which is gone afterwards.
    """
    if not version.is_saved:
        yield Reader(repository.root).read(case), repository.root
        return
    folders = exported(repository, case, version)
    with checked_out(repository, version.commit, [version.path], folders) as root:
        yield Reader(root).read(root / version.path), root


def exported(repository: Repository, case: Path, version: Version) -> tuple[str, ...]:
    """The folders that the ärende of *version* may depend on: its own, the templates, the sammanträden."""
    home = repository.name(home_of(case))
    inside = f"{home}/" if home else ""
    own = version.path.rpartition("/")[0]
    return tuple(
        dict.fromkeys(
            folder
            for folder in (own, *(f"{inside}{name}" for name in (TEMPLATES, *MEETING_FOLDERS)))
            if folder
            and (folder == own or folder.endswith(TEMPLATES) or repository.entries(version.commit, folder))
        )
    )
