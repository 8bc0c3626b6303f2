"""One sammanträde as every task reads it: with its ärenden, its organ, its form, and what went before it."""

import os
from dataclasses import dataclass
from pathlib import Path

from arende.diagnostics import Diagnostic
from arende.lint.meeting_catalogue import check_meeting
from arende.loading import Loaded
from arende.loading.sitting import Sitting
from arende.model.meeting import Sammanträde
from arende.tasks.meeting_reading import Reading
from arende.tasks.meeting_sources import Sources

# Findings on how a text is written down, and not on its words: YAML and typography.
_OF_FORM = ("I0", "Y1")


@dataclass(frozen=True)
class OwnRead:
    """The text of a sammanträde by itself: its record, and the findings on it alone."""

    loaded: Loaded[Sammanträde]
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True)
class MeetingRead:
    """A sammanträde that was read and checked.

    *sitting* is None where the file, its profile, organ or form cannot be used; beside findings of severity
    ``fel`` it must not be printed. *files_read*: every file that the sitting was made from.
    """

    path: Path
    loaded: Loaded[Sammanträde]
    sitting: Sitting | None
    findings: tuple[Diagnostic, ...]
    files_read: tuple[Path, ...]

    @property
    def own(self) -> OwnRead:
        """What was found in its own file."""
        path = self.loaded.source.path
        return OwnRead(self.loaded, tuple(finding for finding in self.findings if finding.path == path))


class MeetingReader:
    """Reads sammanträden for one run. *here* is where the user stands."""

    def __init__(self, here: Path) -> None:
        self.sources = Sources(here)

    def read(self, path: Path, data: bytes | None = None) -> MeetingRead:
        """*path* with every finding: its own, those of its setting, and of its ärenden taken together.

        *data* is read in its stead, now and whenever this reader comes to the file again.
        """
        path = Path(os.path.abspath(path))
        if data is not None:
            self.sources.put(path, data)
        loaded = self.sources.meeting(path)
        found, files, sitting = list(loaded.findings), {path: None}, None
        if loaded.value is not None:
            reading = Reading(self.sources, path, loaded, loaded.value)
            sitting = reading.sitting()
            found, files = [*found, *reading.findings], files | reading.files
            found.extend(check_meeting(sitting) if sitting is not None else ())
        findings = tuple(sorted(dict.fromkeys(found), key=lambda finding: finding.order))
        return MeetingRead(path, loaded, sitting, findings, tuple(files))

    def read_own(self, path: Path, data: bytes) -> OwnRead:
        """What is found in *path* itself, with *data* in its stead; of minutes, no mending of anyone's words.

        Why: what was moved, decided and entered as a reservation is no longer the writer's to better.
        """
        own = self.read(path, data).own
        if own.loaded.value is None or not own.loaded.value.is_recorded:
            return own
        kept = (one if one.code.startswith(_OF_FORM) else one.with_edits(()) for one in own.findings)
        return OwnRead(own.loaded, tuple(kept))

    def state(self, path: Path) -> str:
        """Which files of the workspace *path* may depend on: changes when one that it does comes or goes."""
        own = self.sources.head(Path(os.path.abspath(path)))
        index = self.sources.index(own.path)
        numbers = [number for number in index if number in own.text]
        cases = (file for number in numbers for file in index[number])
        earlier = (
            head.path
            for head in self.sources.before(own)
            if head.is_counted_with(own) or any(number in head.text for number in numbers)
        )
        return "\n".join(map(str, (*cases, *earlier)))
