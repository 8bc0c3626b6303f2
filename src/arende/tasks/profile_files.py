"""The files of profiles that the history has had, found by the hash that a paper carries."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from shutil import copytree

from arende.history import tree
from arende.history.repository import Repository
from arende.tasks.origin import with_line_feeds
from arende.tasks.workspace import PROFILE_FILES, TEMPLATES, installed_templates, workspace_of

_SUFFIXES = (".docx", ".dotx", ".yaml")


@dataclass(frozen=True)
class ProfileFiles:
    """Every file below a folder ”templates”: of any version, of the folder as it stands, of the program."""

    repository: Repository

    def holding(self, digest: str) -> bytes | None:
        """The file whose content has *digest* as its SHA-256; None where there never was one."""
        return self._by_digest.get(digest)

    @cached_property
    def _by_digest(self) -> dict[str, bytes]:
        return {digest_of(name, data): data for name, data in self._all()}

    def _all(self) -> Iterator[tuple[str, bytes]]:
        for folder in (installed_templates(), *self._standing()):
            for file in sorted(folder.glob("*/*")):
                if file.suffix in _SUFFIXES and file.is_file():
                    yield file.name, file.read_bytes()
        git = self.repository.git
        entries = [entry for entry in tree.every_file(git) if _is_of_a_profile(entry.path)]
        found = tree.contents(git, (entry.blob for entry in entries))
        yield from ((entry.path, found[entry.blob]) for entry in entries)

    def _standing(self) -> tuple[Path, ...]:
        if self.repository.is_bare:
            return ()
        root = self.repository.root
        return tuple(one for one in (root / TEMPLATES, *root.glob(f"*/{TEMPLATES}")) if one.is_dir())


def digest_of(name: str, data: bytes) -> str:
    """The SHA-256 that a paper carries of the profile's file *name*."""
    return sha256(with_line_feeds(data) if name.endswith(PROFILE_FILES) else data).hexdigest()


def _is_of_a_profile(path: str) -> bool:
    return TEMPLATES in path.split("/")[:-1] and path.endswith(_SUFFIXES)


def furnish(files: ProfileFiles, home: Path, profile: str, wanted: dict[str, str]) -> tuple[str, ...]:
    """Let *profile* in the workspace *home* have the files *wanted* (name → digest); those nobody has.

    A file that is right already stands. *home* is a folder of its own that may be written in.
    """
    missing = []
    for name, digest in wanted.items():
        folder = workspace_of(home).profiles.get(profile)
        file = folder / name if folder is not None else None
        if file is not None and file.is_file() and digest_of(name, file.read_bytes()) == digest:
            continue
        data = files.holding(digest)
        if data is None:
            missing.append(name)
            continue
        own = home / TEMPLATES / profile
        if folder is not None and folder != own:
            copytree(folder, own, dirs_exist_ok=True)
        own.mkdir(parents=True, exist_ok=True)
        (own / name).write_bytes(data)
    return tuple(missing)
