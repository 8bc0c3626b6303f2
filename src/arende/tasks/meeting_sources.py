"""The files that sammanträden are made from, each read once in a run however many meetings depend on it."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from arende.loading import Loaded, load_case
from arende.loading.meeting import load_meeting
from arende.loading.meeting_form import load_meeting_form
from arende.loading.organs import load_organs
from arende.model.case import Ärende
from arende.model.meeting import Sammanträde
from arende.model.meeting_form import Sammanträdesform
from arende.model.organs import Organregister
from arende.suggest import nearest
from arende.tasks.meeting_files import Head, case_index, head_of, home_of, meeting_files, strangers
from arende.tasks.reading import Reader
from arende.tasks.workspace import FORM_FILE, ORGANS_FILE, shown


@dataclass
class Sources:
    """Files as they were when first asked for. *here* is where the user stands. No rule is asked of any."""

    here: Path
    _meetings: dict[Path, Loaded[Sammanträde]] = field(default_factory=dict)
    _written: dict[Path, str] = field(default_factory=dict)
    _cases: dict[Path, Loaded[Ärende]] = field(default_factory=dict)
    _registers: dict[Path, Loaded[Organregister]] = field(default_factory=dict)
    _forms: dict[Path, Loaded[Sammanträdesform]] = field(default_factory=dict)
    _homes: dict[Path, Path] = field(default_factory=dict)
    _indexes: dict[Path, Mapping[str, tuple[Path, ...]]] = field(default_factory=dict)
    _heads: dict[Path, tuple[Head, ...]] = field(default_factory=dict)
    _strangers: dict[Path, tuple[Path, ...]] = field(default_factory=dict)

    @cached_property
    def profiles(self) -> Reader:
        """What reads profiles, and knows where each stands."""
        return Reader(self.here)

    def meeting(self, path: Path) -> Loaded[Sammanträde]:
        """The sammanträde in *path*."""
        if path not in self._meetings:
            self._meetings[path] = load_meeting(path, shown(path, self.here))
        return self._meetings[path]

    def put(self, path: Path, data: bytes) -> None:
        """Let *data* be the sammanträde in *path* from now on."""
        self._meetings[path] = load_meeting(path, shown(path, self.here), data)
        self._written[path] = unicodedata.normalize("NFC", data.decode("utf-8", "replace").lstrip("\ufeff"))

    def forget(self, path: Path) -> None:
        """Let the sammanträde in *path* be what stands on disk again."""
        self._meetings.pop(path, None)
        self._written.pop(path, None)

    def head(self, path: Path) -> Head:
        """The beginning of the sammanträde in *path*, as it is written."""
        return head_of(path, self._written.get(path))

    def case(self, path: Path) -> Loaded[Ärende]:
        """The ärende in *path*."""
        if path not in self._cases:
            self._cases[path] = load_case(path, shown(path, self.here))
        return self._cases[path]

    def register(self, folder: Path) -> Loaded[Organregister] | None:
        """Who sits in the organs, by the profile in *folder*; None where it has no such file."""
        file = folder / ORGANS_FILE
        if folder not in self._registers:
            if not file.is_file():
                return None
            self._registers[folder] = load_organs(folder, shown(file, self.here))
        return self._registers[folder]

    def form(self, folder: Path) -> Loaded[Sammanträdesform] | None:
        """How meeting papers look, by the profile in *folder*; None where it has no such file."""
        file = folder / FORM_FILE
        if folder not in self._forms:
            if not file.is_file():
                return None
            self._forms[folder] = load_meeting_form(folder, shown(file, self.here))
        return self._forms[folder]

    def home(self, path: Path) -> Path:
        """The workspace that the file *path* belongs to."""
        if path.parent not in self._homes:
            self._homes[path.parent] = home_of(path)
        return self._homes[path.parent]

    def index(self, path: Path) -> Mapping[str, tuple[Path, ...]]:
        """The files of each ärende in the workspace of *path*, by dnr."""
        home = self.home(path)
        if home not in self._indexes:
            self._indexes[home] = case_index(home)
        return self._indexes[home]

    def uncounted(self, own: Head, organs: Sequence[str]) -> tuple[Path, ...]:
        """The files that may be earlier sammanträden of the same organ as *own*, and cannot be told to be.

        They look like nothing known, say no organ or day, or an organ that is none of *organs* and all but
        *own*'s.
        """
        self.before(own)
        home, known = self.home(own.path), {organ.casefold() for organ in organs}
        if home not in self._strangers:
            self._strangers[home] = strangers(home)
        unclear = (
            head.path
            for head in self._heads[home]
            if head.path != own.path
            and (not head.is_placed or (head.organ not in known and nearest(head.organ, [own.organ])))
        )
        return (*(file for file in self._strangers[home] if file != own.path), *unclear)

    def before(self, own: Head) -> tuple[Head, ...]:
        """The sammanträden of the workspace that begin before *own*, oldest first.

        One whose day cannot be told is left out.
        """
        home = self.home(own.path)
        if home not in self._heads:
            self._heads[home] = tuple(head_of(file) for file in meeting_files(home))
        earlier = (head for head in self._heads[home] if _is_before(head, own))
        return tuple(sorted(earlier, key=lambda head: (head.begins, head.path)))


def _is_before(head: Head, own: Head) -> bool:
    """Whether *head* is of another file than *own*, and begins before it."""
    return head.path != own.path and bool(head.begins[0]) and head.begins < own.begins
