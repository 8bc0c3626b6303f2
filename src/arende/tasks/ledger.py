"""What was written and from what: the file ``.arende.json`` beside the papers, and what it lets us skip."""

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from arende.package.replacing import replace_file

LEDGER_FILE = ".arende.json"
# What the key of a unit begins with: a list or a meeting's paper, which is no ärende's.
UNIT_MARK = "#"
_FORMAT = 1
# The coarsest clock of a file system in use (FAT). A file changed this close to when it was looked at may
# change again without its time telling, so the next run reads it (git calls such an entry racy).
_TICK_NS = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it was when last looked at; *digest* is its content's SHA-256."""

    size: int
    changed_ns: int
    digest: str


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """From what an ärende's papers were made: keys of the files read, and of those only named by it.

    *profile* and *folder*: the profile's name and the key of the folder it stood in.
    """

    profile: str
    folder: str
    read: tuple[str, ...]
    named: tuple[str, ...]
    digest: str
    outputs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutputEntry:
    """A paper that was written: the key of its ärende, the paper's kind, and the bytes' SHA-256."""

    case: str
    paper: str
    digest: str


@dataclass
class Ledger:
    """The folder of papers as the last runs left it. Losing it costs a new rendering, nothing else.

    *started_ns*: the file system's own time when this run began; *program*: what makes the papers.
    """

    folder: Path
    program: str
    started_ns: int
    looks: dict[str, Look] = field(default_factory=dict)
    cases: dict[str, CaseEntry] = field(default_factory=dict)
    outputs: dict[str, OutputEntry] = field(default_factory=dict)
    _digests: dict[str, str] = field(default_factory=dict)
    _keys: dict[str, str] = field(default_factory=dict)

    def key(self, path: Path) -> str:
        """*path* as the ledger writes it: from its own folder, so that both can move together."""
        directory, name = os.path.split(path)
        if directory not in self._keys:
            try:
                written = os.path.relpath(directory, self.folder)
            except ValueError:  # another drive in Windows
                written = directory
            self._keys[directory] = Path(written).as_posix()
        return f"{self._keys[directory]}/{name}"

    def path(self, key: str) -> Path:
        """The file that *key* stands for."""
        return Path(os.path.normpath(self.folder / key))

    def digest(self, key: str) -> str:
        """The SHA-256 of the file's content now, "" where there is none; read only if it may have changed."""
        if key not in self._digests:
            self._digests[key] = self._look(key)
        return self._digests[key]

    def _look(self, key: str) -> str:
        path = self.folder / key
        try:
            state = path.stat()
            size, changed = state.st_size, max(state.st_mtime_ns, state.st_ctime_ns)
            last = self.looks.get(key)
            if last is not None and (last.size, last.changed_ns) == (size, changed):
                return last.digest
            with path.open("rb") as stream:
                digest = file_digest(stream, "sha256").hexdigest()
        except OSError:
            self.looks.pop(key, None)
            return ""
        settled = changed + _TICK_NS < self.started_ns
        self.looks[key] = Look(size, changed if settled else 0, digest)
        return digest

    def forget(self, key: str) -> None:
        """Look anew at the file next time: it has just been written."""
        self._digests.pop(key, None)

    def _state_of(self, key: str) -> str:
        try:
            state = (self.folder / key).stat()
        except OSError:
            return ""
        return f"{state.st_size} {state.st_mtime_ns}"

    def changed_since_start(self, key: str) -> bool:
        """Whether the file changed while this run went on, so that nobody knows which version was read."""
        try:
            state = (self.folder / key).stat()
        except OSError:
            return True
        return max(state.st_mtime_ns, state.st_ctime_ns) >= self.started_ns

    def fingerprint(self, read: Iterable[str], named: Iterable[str], state: str = "") -> str:
        """One hash of everything a case's papers depend on, as it is now; *state* is what is in no file."""
        lines = [self.program, *([state] if state else []), *(f"{key} {self.digest(key)}" for key in read)]
        lines += [f"{key} {self._state_of(key)}" for key in named]
        return sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()

    def is_current(self, case: str, profiles: Mapping[str, Path]) -> bool:
        """Whether nothing that *case* was made from has changed; *profiles* are those it would find now."""
        entry = self.cases.get(case)
        if entry is None or entry.profile not in profiles:
            return False
        same_folder = self.key(profiles[entry.profile]) == entry.folder
        return same_folder and self.fingerprint(entry.read, entry.named) == entry.digest

    def save(self) -> None:
        """Write the ledger, whole or not at all. Raises OSError."""
        self._forget_unused()
        value = {
            "format": _FORMAT,
            "looks": {key: [look.size, look.changed_ns, look.digest] for key, look in self.looks.items()},
            "cases": {key: _case_row(entry) for key, entry in self.cases.items()},
            "outputs": {
                name: [entry.case, entry.paper, entry.digest] for name, entry in self.outputs.items()
            },
        }
        data = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        replace_file(self.folder / LEDGER_FILE, data.encode("utf-8", "surrogatepass"))

    def _forget_unused(self) -> None:
        known = {key for entry in self.cases.values() for key in entry.read}
        known.update(self.key(self.folder / name) for name in self.outputs)
        self.looks = {key: look for key, look in self.looks.items() if key in known}


def _case_row(entry: CaseEntry) -> list[Any]:
    return [entry.profile, entry.folder, entry.read, entry.named, entry.digest, entry.outputs]


def open_ledger(folder: Path, program: str, started_ns: int) -> Ledger:
    """The ledger in *folder*; an empty one where it is missing, damaged or of another format."""
    try:
        value = json.loads((folder / LEDGER_FILE).read_bytes().decode("utf-8", "surrogatepass"))
        if value["format"] != _FORMAT:
            return Ledger(folder, program, started_ns)
        return Ledger(
            folder,
            program,
            started_ns,
            {str(key): Look(int(s), int(c), str(d)) for key, (s, c, d) in value["looks"].items()},
            {str(key): _case_entry(*row) for key, row in value["cases"].items()},
            {str(name): OutputEntry(str(c), str(p), str(d)) for name, (c, p, d) in value["outputs"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Ledger(folder, program, started_ns)


def _case_entry(profile: Any, folder: Any, read: Any, named: Any, digest: Any, outputs: Any) -> CaseEntry:
    return CaseEntry(str(profile), str(folder), _texts(read), _texts(named), str(digest), _texts(outputs))


def _texts(values: Any) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


def program_fingerprint(version: str) -> str:
    """What tells this program from another of the same version: its own files' sizes and times."""
    package = Path(__file__).parents[1]
    state = sha256(version.encode())
    for directory, folders, files in os.walk(package):
        folders[:] = sorted(name for name in folders if name not in ("__pycache__", "templates"))
        for name in sorted(name for name in files if name.endswith(".py")):
            stat = os.stat(os.path.join(directory, name))
            state.update(f"{name} {stat.st_size} {stat.st_mtime_ns}".encode())
    return state.hexdigest()
