"""Saving in git for those who do not know git: what has changed, and one new version of it.

Only this adds to a repository, and only that: nothing is rewritten, moved, thrown away or sent anywhere.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from arende.history.git import Git, find_git
from arende.history.trouble import Detached, NoIdentity, NotARepository, NotSaved, Unfinished

_UNFINISHED = {
    "MERGE_HEAD": "en sammanslagning",
    "CHERRY_PICK_HEAD": "en överföring (cherry-pick)",
    "REVERT_HEAD": "en återgång (revert)",
    "rebase-merge": "en ombasering (rebase)",
    "rebase-apply": "en ombasering (rebase)",
    "BISECT_LOG": "en sökning (bisect)",
}


class Deed(StrEnum):
    """What was done with a file since it was last saved."""

    NEW = "ny"
    CHANGED = "ändrad"
    REMOVED = "borttagen"


@dataclass(frozen=True, slots=True)
class Touched:
    """One file that is not as it was last saved; *path* counts from the root."""

    path: str
    deed: Deed


@dataclass(frozen=True)
class Desk:
    """A repository to save in, which may have nothing saved yet."""

    git: Git
    root: Path
    branch: str

    def touched(self, folders: Sequence[str] = ()) -> tuple[Touched, ...]:
        """The files in *folders* (none: everywhere) that are not as they were saved, by name.

        A file that git is told to ignore is no such file. A new folder with a repository of its own has
        / last.
        """
        words = (
            "status",
            "--porcelain=v1",
            "-z",
            "--untracked-files=all",
            "--no-renames",
            "--ignore-submodules",
        )
        there = [folder for folder in folders if self._is_known(folder) or self._was_saved(folder)]
        if folders and not there:
            return ()
        rows = self.git.fields(*words, "--", *there)
        return tuple(
            sorted((_touched(row) for row in rows if row and row[:2] != "AD"), key=lambda one: one.path)
        )

    def save(self, touched: Sequence[Touched], message: str) -> str:
        """One version of *touched*, and the beginning of its name.

        What else is prepared in git stays so. Raises NotSaved with git's own words where it refuses, as when
        a check of the repository says no.
        """
        paths = b"".join(os.fsencode(one.path) + b"\0" for one in touched)
        # Not as words: Windows takes no more than 32 767 signs of them.
        named = ("--pathspec-from-file=-", "--pathspec-file-nul")
        # git stops at a name that is gone both here and in what is prepared, as after ”git rm”.
        there = b"".join(os.fsencode(one.path) + b"\0" for one in touched if self._is_known(one.path))
        if there:
            self.git.run("add", "--all", *named, given=there)
        words = ("commit", "--quiet", "--only", f"--message={message}", "--cleanup=whitespace", *named)
        done = self.git.ended(*words, given=paths, also={"GIT_EDITOR": "true"})
        if done.returncode:
            raise NotSaved((done.stderr + done.stdout).decode("utf-8", "replace"))
        return self.git.line("rev-parse", "--short", "HEAD")

    def _is_known(self, folder: str) -> bool:
        """Whether *folder* stands here, or git has files in it; git stops at a name of neither."""
        return (self.root / folder).exists() or bool(self.git.run("ls-files", "-z", "--", folder))

    def _was_saved(self, folder: str) -> bool:
        """Whether the last version has *folder*, which may be gone since, also from what is prepared."""
        return self.git.ended("cat-file", "-e", f"HEAD:{folder}").returncode == 0


def _touched(row: str) -> Touched:
    index, here, path = row[0], row[1], row[3:]
    if here == "D" or (index == "D" and here == " "):
        return Touched(path, Deed.REMOVED)
    return Touched(path, Deed.NEW if index in "?A" else Deed.CHANGED)


def open_desk(place: Path, environment: Mapping[str, str] = os.environ) -> Desk:
    """The repository that *place* stands in, ready for a new version.

    Raises GitMissing, GitTooOld, NotARepository, DubiousOwnership; Unfinished in the middle of a merge or the
    like, Detached where no branch would hold the version, and NoIdentity.
    """
    git = find_git(place, environment)
    if git.line("rev-parse", "--is-inside-work-tree") != "true":
        raise NotARepository(str(place))
    root = Path(git.line("rev-parse", "--show-toplevel"))
    git = Git(git.program, root, git.environment)
    for name, what in _UNFINISHED.items():
        if (root / git.line("rev-parse", "--git-path", name)).exists():
            raise Unfinished(what)
    if any(one.split(" ")[2] != "0" for one in _stages(git)):
        raise Unfinished("en sammanslagning")
    branch = git.ended("symbolic-ref", "--quiet", "--short", "HEAD")
    if branch.returncode:
        raise Detached
    for who in ("GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"):
        if git.ended("-c", "user.useConfigOnly=true", "var", who).returncode:
            raise NoIdentity
    return Desk(git, root, os.fsdecode(branch.stdout).strip())


def _stages(git: Git) -> list[str]:
    return [row.partition("\t")[0] for row in git.fields("ls-files", "-z", "--unmerged")]
