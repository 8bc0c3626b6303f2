"""A git repository, read: the versions of a file, what a version holds, and which version holds a text."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from arende.history import naming, tree
from arende.history.following import Past
from arende.history.git import Git, find_git
from arende.history.trouble import NoCommits, NotARepository, OutsideRepository
from arende.history.version import Change, Tag, Version

_TAG_FORMAT = (
    "%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)%00"
    "%(taggername)%00%(taggerdate:iso-strict)%00%(contents)%00%00"
)


@dataclass(frozen=True)
class Repository:
    """One repository. Reading it changes neither the folder nor the index nor a branch.

    *root* is the folder that git has hand of; of a bare repository, its own folder. Paths inside it are
    written with ``/``, and found however their letters are composed. *head* is the version one stands in.
    """

    git: Git
    root: Path
    head: str
    is_bare: bool
    shallow: frozenset[str]

    @property
    def is_shallow(self) -> bool:
        """Whether older versions are left out of this copy."""
        return bool(self.shallow)

    @cached_property
    def past(self) -> Past:
        """All commits that lead to where one stands."""
        return Past(self.git, self.head, self.shallow)

    def branch(self) -> str | None:
        """The branch one stands on; None on a detached HEAD."""
        done = self.git.ended("symbolic-ref", "--quiet", "--short", "HEAD")
        return os.fsdecode(done.stdout).strip() if done.returncode == 0 else None

    def name(self, path: Path | str) -> str:
        """*path* from the root, with ``/``; a text counts from the root already. Raises OutsideRepository."""
        if isinstance(path, str):
            return path.replace("\\", "/").strip("/") if os.sep == "\\" else path.strip("/")
        full = Path(os.path.abspath(path))
        for whole in (full, full.parent.resolve() / full.name):
            if whole.is_relative_to(self.root):
                return "" if whole == self.root else whole.relative_to(self.root).as_posix()
        raise OutsideRepository(str(path), str(self.root))

    def versions(self, path: Path | str, since: str | None = None) -> tuple[Version, ...]:
        """Every version of the file, newest first, under all names it has had; first what is not saved.

        *since*: the commit to look back from, instead of the one one stands in. Empty for a file that git
        has never had and that stands nowhere.
        """
        name = self.name(path)
        past = Past(self.git, since, self.shallow) if since else self.past
        spelled = tree.spelled(self.git, past.head, name)
        saved = tuple(past.versions(spelled)) if spelled else ()
        unsaved = (
            None if since else self._unsaved(name, past.blobs(spelled).get(self.head) if spelled else None)
        )
        if unsaved is not None and not saved:
            return (unsaved, *self._moved_here(unsaved))
        return (unsaved, *saved) if unsaved is not None else saved

    def read(self, commit: str, path: Path | str) -> bytes:
        """The file in *commit*, its bytes as git keeps them. Raises NotInVersion."""
        return tree.read(self.git, commit, self.name(path))

    def blob(self, commit: str, path: Path | str) -> str | None:
        """git's hash of the file in *commit*; None where it is not there."""
        spelled = tree.spelled(self.git, commit, self.name(path))
        return tree.blobs(self.git, [commit], spelled).get(commit) if spelled else None

    def files(self, commit: str, folder: Path | str = "") -> tuple[str, ...]:
        """The names, from the root, of all files in *folder* of *commit*; none where it is not there."""
        return tuple(entry.path for entry in self.entries(commit, folder))

    def entries(self, commit: str, folder: Path | str = "") -> tuple[tree.Entry, ...]:
        """The files in *folder* of *commit* with their hashes; *folder* may be a file."""
        name = self.name(folder)
        spelled = tree.spelled(self.git, commit, name) if name else ""
        return () if spelled is None else tree.entries(self.git, commit, spelled)

    def contents(self, commit: str, folder: Path | str = "") -> Mapping[str, bytes]:
        """The bytes of every file in *folder* of *commit*, by name from the root."""
        found = self.entries(commit, folder)
        data = tree.contents(self.git, (entry.blob for entry in found))
        return {entry.path: data[entry.blob] for entry in found}

    def resolve(self, written: str) -> str:
        """The commit that *written* means; see ``naming.resolve``."""
        return naming.resolve(self.git, self.past, written, self.is_shallow)

    def hash_of(self, path: Path | str, data: bytes) -> str:
        """git's hash of *data* if it were saved as *path*: line ends as the repository keeps them."""
        return (
            self.git.run("hash-object", "--stdin", f"--path={self.name(path)}", given=data).decode().strip()
        )

    def holding(self, blob: str, hint: Path | str | None = None) -> tuple[Version, ...]:
        """The versions that a text with git's hash *blob* came with, newest first; of *hint* before others.

        All branches and tags are searched when *hint* does not have it. Empty for a text that git never had.
        """
        if not re.fullmatch(r"[0-9a-f]{40}|[0-9a-f]{64}", blob):
            return ()
        found = [one for one in self.versions(hint) if one.blob == blob] if hint is not None else []
        if found or self.git.ended("cat-file", "-e", f"{blob}^{{blob}}").returncode:
            return tuple(found)
        return self._found_anywhere(blob)

    def tags(self) -> tuple[Tag, ...]:
        """Every tag that stands at a commit, by name; see ``marks`` for those that say what was decided."""
        said = os.fsdecode(self.git.run("for-each-ref", f"--format={_TAG_FORMAT}", "refs/tags"))
        found = []
        for row in said.split("\0\0\n"):
            fields = row.split("\0")
            if len(fields) != 8:
                continue
            name, kind, commit, inner_kind, inner, tagger, moment, message = fields
            if kind == "commit":
                found.append(Tag(name, commit, "", "", ""))
            elif inner_kind == "commit":
                found.append(Tag(name, inner, tagger, moment, message))
        return tuple(found)

    def _unsaved(self, name: str, saved: str | None) -> Version | None:
        """What stands in the folder as *name* when it is not what is saved; None when it is, or is gone."""
        file = self.root / name
        if self.is_bare or not file.is_file() or file.is_symlink():
            return None
        blob = self.hash_of(name, file.read_bytes())
        return None if blob == saved else Version("", "", "", "", "", "", blob, name, Change.UNSAVED)

    def _moved_here(self, unsaved: Version) -> tuple[Version, ...]:
        """The versions of the file that was moved to where *unsaved* stands, before that was saved."""
        for entry in self.entries(self.head):
            if entry.blob == unsaved.blob and not (self.root / entry.path).exists():
                return tuple(self.past.versions(entry.path))
        return ()

    def _found_anywhere(self, blob: str) -> tuple[Version, ...]:
        everything = Past(self.git, "--all", self.shallow)
        given = "".join(f"{commit}\n" for commit in everything.commits).encode()
        words = (
            "--stdin",
            "-r",
            "-m",
            "--root",
            "-z",
            "--no-ext-diff",
            "--no-renames",
            f"--find-object={blob}",
        )
        commit, found = "", {}
        rows = iter(self.git.fields("diff-tree", *words, given=given))
        for row in rows:
            if not row.startswith(":"):
                commit = row.strip()
                continue
            path = next(rows)
            if row.split(" ")[3] == blob:
                one = everything.commits[commit]
                said = (one.name, one.short, one.author, one.email, one.moment, one.subject)
                change = Change.NEW if row.split(" ")[4] == "A" else Change.CHANGED
                found[commit, path] = Version(*said, blob, path, change)
        return tuple(found.values())


def open_repository(place: Path, environment: Mapping[str, str] = os.environ) -> Repository:
    """The repository that *place* (a file or folder, there or not yet) stands in.

    Raises GitMissing, GitTooOld, NotARepository, DubiousOwnership and NoCommits.
    """
    whole = Path(os.path.abspath(place))
    folder = next((one for one in (whole, *whole.parents) if one.is_dir()), whole)
    git = find_git(folder, environment)
    bare = git.line("rev-parse", "--is-bare-repository") == "true"
    inside = git.line("rev-parse", "--is-inside-work-tree") == "true"
    if not bare and not inside:
        raise NotARepository(str(folder))
    root = git.line("rev-parse", "--absolute-git-dir" if bare else "--show-toplevel")
    done = git.ended("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    if done.returncode:
        raise NoCommits
    top = Git(git.program, Path(root), git.environment)
    return Repository(top, Path(root), done.stdout.decode().strip(), bare, _shallow(top))


def _shallow(git: Git) -> frozenset[str]:
    """The commits whose parents are not in this copy."""
    file = git.folder / git.line("rev-parse", "--git-path", "shallow")
    return frozenset(file.read_text(encoding="ascii").split()) if file.is_file() else frozenset()
