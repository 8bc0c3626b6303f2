"""A file while it is being written: every finding on a text that is not on disk yet."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from arende.diagnostics import Diagnostic, has_errors
from arende.lint.catalogue import check_profile
from arende.loading import Loaded, load_profile
from arende.loading.meeting_form import load_meeting_form
from arende.loading.organs import load_organs
from arende.tasks.find import says_case, says_meeting
from arende.tasks.meetings import MeetingReader, OwnRead
from arende.tasks.mending import CannotMend, Mended, mended
from arende.tasks.reading import CaseRead, ProfileRead, Reader
from arende.tasks.workspace import FORM_FILE, ORGANS_FILE, PROFILE_FILE, PROFILE_FILES, shown

# What depends on the folder, for a text that stands in none yet.
_OF_THE_FOLDER = ("F101", "F103")


@dataclass(frozen=True)
class Looked:
    """What was found in an open text. *profile* is that of an ärende, with its own findings.

    *beside*: what was found in the files that a sammanträde is set by, each with its findings.
    """

    loaded: Loaded[Any]
    findings: tuple[Diagnostic, ...]
    profile: ProfileRead | None = None
    beside: Mapping[Path, tuple[Diagnostic, ...]] = field(default_factory=dict)

    @property
    def elsewhere(self) -> Mapping[Path, tuple[Diagnostic, ...]]:
        """The other files that something was found in."""
        own = {self.profile.folder / PROFILE_FILE: self.profile.findings} if self.profile else {}
        return {file: findings for file, findings in (own | dict(self.beside)).items() if findings}


class Desk:
    """Where files are written: reads open texts as if they stood on disk. *here* is where the user stands.

    A profile that is open counts as it is written, also for the ärenden that follow it.
    """

    def __init__(self, here: Path) -> None:
        self._here = here
        self._written: dict[Path, ProfileRead] = {}
        self._on_disk: dict[Path, ProfileRead] = {}
        self._seen: dict[Path, tuple[int, ...]] = {}
        self._meetings = MeetingReader(here)
        self._files: dict[Path, tuple[int, ...]] = {}

    def look(self, path: Path, text: str, is_saved: bool = True) -> Looked | None:
        """Every finding on *text*, that belongs in *path*; None where it is no file of ours.

        *is_saved*: whether the file has its place. Without one, files it names beside itself are not missed.
        """
        data = text.encode()
        if path.name == PROFILE_FILE:
            return self._profile(path.parent, data)
        if path.name in (ORGANS_FILE, FORM_FILE):
            load = load_organs if path.name == ORGANS_FILE else load_meeting_form
            loaded: Loaded[Any] = load(path.parent, shown(path, self._here), data)
            return Looked(loaded, loaded.findings)
        if says_meeting(text):
            return self._meeting(path, data, is_saved)
        if not says_case(text):
            return None
        read = Reader(self._here, self._profiles()).read(path, data)
        self._note(read.profile)
        return Looked(read.loaded, _placed(read.findings, is_saved), read.profile)

    def mend(self, path: Path, text: str) -> str | None:
        """*text* with every certain fix; None where there is none to make, or it cannot be made.

        An ärende or a sammanträde is mended, and no file of a profile.
        """
        if path.name in PROFILE_FILES:
            return None
        try:
            result = self._mended_meeting(path, text) if says_meeting(text) else self._mended_case(path, text)
        except CannotMend:
            return None
        return result.data.decode() if result.fixed else None

    def _mended_case(self, path: Path, text: str) -> Mended[CaseRead]:
        profiles = self._profiles()
        return mended(text.encode(), lambda now: Reader(self._here, profiles).read(path, now))

    def _mended_meeting(self, path: Path, text: str) -> Mended[OwnRead]:
        return mended(text.encode(), partial(MeetingReader(self._here).read_own, path))

    def forget(self) -> None:
        """Read every other file anew: something beside the open texts has changed."""
        self._on_disk = {}
        self._files, self._meetings = {}, MeetingReader(self._here)

    def close(self, path: Path) -> None:
        """Count *path* as it stands on disk again."""
        if path.name == PROFILE_FILE:
            self._written.pop(path.parent, None)
        self._files, self._meetings = {}, MeetingReader(self._here)

    def _profile(self, folder: Path, data: bytes) -> Looked:
        loaded = load_profile(folder, shown(folder / PROFILE_FILE, self._here), data)
        findings = (*loaded.findings, *check_profile(loaded))
        value = None if has_errors(findings) else loaded.value
        self._written[folder] = ProfileRead(folder, value, findings)
        return Looked(loaded, findings)

    def _meeting(self, path: Path, data: bytes, is_saved: bool) -> Looked:
        """What was found in a sammanträde, its ärenden and organ read anew only when one has changed."""
        if any(_signature(file) != seen for file, seen in self._files.items() if file != path):
            self.forget()
        reader = self._meetings
        read = reader.read(path, data)
        self._files |= {file: _signature(file) for file in read.files_read if file not in self._files}
        by_file: dict[str, list[Diagnostic]] = {}
        for finding in read.findings:
            by_file.setdefault(finding.path, []).append(finding)
        by_file.pop(read.loaded.source.path, None)
        others = {file: tuple(by_file.get(shown(file, self._here), ())) for file in read.files_read}
        return Looked(read.loaded, _placed(read.own.findings, is_saved), beside=others)

    def _profiles(self) -> dict[Path, ProfileRead]:
        """The profiles that need no reading: open ones, and those unchanged on disk since they were read."""
        fresh = {
            folder: read
            for folder, read in self._on_disk.items()
            if _signature_of_profile(folder) == self._seen[folder]
        }
        return {**fresh, **self._written}

    def _note(self, read: ProfileRead | None) -> None:
        if read is not None and read.folder not in self._written:
            self._seen[read.folder] = _signature_of_profile(read.folder)
            self._on_disk[read.folder] = read


def _placed(findings: Iterable[Diagnostic], is_saved: bool) -> tuple[Diagnostic, ...]:
    """*findings* of a text, without those that depend on its folder when it has none yet."""
    return tuple(finding for finding in findings if is_saved or finding.code not in _OF_THE_FOLDER)


def _signature_of_profile(folder: Path) -> tuple[int, ...]:
    """What changes when the profile in *folder* does, or a template comes or goes."""
    return (*_signature(folder / PROFILE_FILE), *_signature(folder)[:1])


def _signature(path: Path) -> tuple[int, ...]:
    """What changes when the file in *path* does; nothing where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return ()
    return (found.st_mtime_ns, found.st_size)
