"""A file while it is being written: every finding on a text that is not on disk yet."""

import os
from dataclasses import dataclass
from pathlib import Path

from arende.diagnostics import Diagnostic, has_errors
from arende.lint.catalogue import check_profile
from arende.loading import Loaded, load_profile
from arende.model.case import Ärende
from arende.model.profile import Profil
from arende.tasks.find import says_case
from arende.tasks.mending import CannotMend, mended
from arende.tasks.reading import ProfileRead, Reader
from arende.tasks.workspace import PROFILE_FILE, shown

# What depends on the folder, for a text that stands in none yet.
_OF_THE_FOLDER = ("F101", "F103")


@dataclass(frozen=True)
class Looked:
    """What was found in an open text. *profile* is that of an ärende, with its own findings."""

    loaded: Loaded[Ärende] | Loaded[Profil]
    findings: tuple[Diagnostic, ...]
    profile: ProfileRead | None = None


class Desk:
    """Where files are written: reads open texts as if they stood on disk. *here* is where the user stands.

    A profile that is open counts as it is written, also for the ärenden that follow it.
    """

    def __init__(self, here: Path) -> None:
        self._here = here
        self._written: dict[Path, ProfileRead] = {}
        self._on_disk: dict[Path, ProfileRead] = {}
        self._seen: dict[Path, tuple[int, ...]] = {}

    def look(self, path: Path, text: str, is_saved: bool = True) -> Looked | None:
        """Every finding on *text*, that belongs in *path*; None where it is neither ärende nor profile.

        *is_saved*: whether the file has its place. Without one, files it names beside itself are not missed.
        """
        data = text.encode()
        if path.name == PROFILE_FILE:
            return self._profile(path.parent, data)
        if not says_case(text):
            return None
        read = Reader(self._here, self._profiles()).read(path, data)
        findings = read.findings
        if not is_saved:
            findings = tuple(finding for finding in findings if finding.code not in _OF_THE_FOLDER)
        self._note(read.profile)
        return Looked(read.loaded, findings, read.profile)

    def mend(self, path: Path, text: str) -> str | None:
        """*text* with every certain fix; None where there is none to make, or it cannot be made."""
        profiles, data = self._profiles(), text.encode()
        try:
            result = mended(data, lambda now: Reader(self._here, profiles).read(path, now))
        except CannotMend:
            return None
        return result.data.decode() if result.fixed else None

    def forget(self) -> None:
        """Read every profile anew: something beside the open texts has changed."""
        self._on_disk = {}

    def close(self, path: Path) -> None:
        """Count *path* as it stands on disk again."""
        self._written.pop(path.parent, None)

    def _profile(self, folder: Path, data: bytes) -> Looked:
        loaded = load_profile(folder, shown(folder / PROFILE_FILE, self._here), data)
        findings = (*loaded.findings, *check_profile(loaded))
        value = None if has_errors(findings) else loaded.value
        self._written[folder] = ProfileRead(folder, value, findings)
        return Looked(loaded, findings)

    def _profiles(self) -> dict[Path, ProfileRead]:
        """The profiles that need no reading: open ones, and those unchanged on disk since they were read."""
        fresh = {
            folder: read for folder, read in self._on_disk.items() if _signature(folder) == self._seen[folder]
        }
        return {**fresh, **self._written}

    def _note(self, read: ProfileRead | None) -> None:
        if read is not None and read.folder not in self._written:
            self._seen[read.folder] = _signature(read.folder)
            self._on_disk[read.folder] = read


def _signature(folder: Path) -> tuple[int, ...]:
    """What changes when the profile in *folder* does, or a template comes or goes."""
    try:
        file, own = os.stat(folder / PROFILE_FILE), os.stat(folder)
    except OSError:
        return ()
    return (file.st_mtime_ns, file.st_size, own.st_mtime_ns)
