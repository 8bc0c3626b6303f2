"""The way of one file back through history: through new names, copies and both sides of a merge."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath

from arende.history.git import Git, split
from arende.history.tree import blobs
from arende.history.version import Change, Version

_FORMAT = "%H%x00%P%x00%h%x00%an%x00%ae%x00%cI%x00%s%x00"
_RENAMED, _COPIED = "-M50%", "-C90%"


@dataclass(frozen=True, slots=True)
class Commit:
    """What history says of one commit. *moment*: when this history got it."""

    name: str
    parents: tuple[str, ...]
    short: str
    author: str
    email: str
    moment: str
    subject: str


@dataclass(frozen=True)
class Past:
    """All commits that lead to *head*, the newest first, none before its children."""

    git: Git
    head: str
    shallow: frozenset[str] = frozenset()
    _blobs: dict[str, Mapping[str, str]] = field(default_factory=dict)

    @cached_property
    def commits(self) -> dict[str, Commit]:
        """Each commit by its name, in order."""
        words = ("--date-order", "--no-show-signature", "--encoding=UTF-8", f"--format={_FORMAT}", "-z")
        said = self.git.fields("log", *words, self.head, "--")
        rows = zip(*[iter(said)] * 8, strict=False)  # -z puts a NUL of its own after the last field
        found = [Commit(row[0], tuple(row[1].split()), *row[2:7]) for row in rows]
        return {commit.name: commit for commit in found}

    def main_line(self) -> Iterator[Commit]:
        """*head* and what it was made of, by the first parent of each: the branch that others came into."""
        here = self.commits.get(self.head)
        while here is not None:
            yield here
            here = self.commits.get(here.parents[0]) if here.parents else None

    def blobs(self, path: str) -> Mapping[str, str]:
        """The hash of *path* in each commit that has it."""
        if path not in self._blobs:
            self._blobs[path] = blobs(self.git, list(self.commits), path)
        return self._blobs[path]

    def versions(self, path: str) -> Iterator[Version]:
        """Every version of the file that *head* calls *path*, newest first, each commit and name once."""
        waiting: dict[str, dict[str, None]] = {self.head: {path: None}}
        for name, commit in self.commits.items():
            for here in waiting.pop(name, ()):
                blob = self.blobs(here).get(name)
                if blob is None:
                    continue
                version, earlier = self._step(commit, here, blob)
                if version is not None:
                    yield version
                for parent, there in earlier:
                    waiting.setdefault(parent, {})[there] = None

    def _step(self, commit: Commit, path: str, blob: str) -> tuple[Version | None, list[tuple[str, str]]]:
        """The version that *commit* made of *path*, if any, and where to look next.

        A parent with the same text under the same name made none; then only such parents are followed.
        """
        known = self.blobs(path)
        same = [(parent, path) for parent in commit.parents if known.get(parent) == blob]
        if same:
            return None, same
        changed = [(parent, path) for parent in commit.parents if parent in known]
        moved = [
            (parent, origin)
            for parent in commit.parents
            if parent not in known and (origin := self._origin(parent, commit.name, path))
        ]
        earlier = changed + [(parent, origin.path) for parent, origin in moved]
        if len(commit.parents) > 1 and any(origin.blob == blob for _, origin in moved):
            return None, earlier  # a merge that gave the one side's text the other side's name
        return _version(commit, path, blob, self._change(commit, changed, [one for _, one in moved])), earlier

    def _change(
        self, commit: Commit, changed: list[tuple[str, str]], moved: "list[Origin]"
    ) -> tuple[Change, str]:
        if commit.name in self.shallow:
            return Change.CUT, ""
        if len(commit.parents) > 1 and len(changed) + len(moved) > 1:
            return Change.MERGED, moved[0].path if moved else ""
        if changed:
            return Change.CHANGED, ""
        if moved:
            return (Change.COPIED if moved[0].copied else Change.MOVED), moved[0].path
        return Change.NEW, ""

    def _origin(self, parent: str, commit: str, path: str) -> "Origin | None":
        """The file in *parent* that *commit* made *path* of.

        A copy must be much alike, since new ärenden begin with the same skeleton.
        """
        kind = f"*{PurePosixPath(path).suffix}"  # among files of its own kind: papers and pictures are many
        for likeness in ((_RENAMED,), (_COPIED, "--find-copies-harder")):
            words = ("-r", "-z", "--no-ext-diff", "-l0", *likeness, parent, commit, "--", kind)
            said = self.git.ended("diff-tree", *words, also={"GIT_LITERAL_PATHSPECS": "0"}).stdout
            for status, source, target in _pairs(list(split(said))):
                if target == path:
                    return Origin(source, status.split(" ")[2], "C" in status.split(" ")[4])
        return None


@dataclass(frozen=True, slots=True)
class Origin:
    """What a file was made of: its name and hash then, and whether that file stayed."""

    path: str
    blob: str
    copied: bool


def _pairs(said: list[str]) -> Iterator[tuple[str, str, str]]:
    """The status, the old and the new name of each file that was moved or copied."""
    rows = iter(said)
    for status in rows:
        first = next(rows)
        if status.rpartition(" ")[2][:1] in ("R", "C"):
            yield status, first, next(rows)


def _version(commit: Commit, path: str, blob: str, change: tuple[Change, str]) -> Version:
    return Version(
        commit.name,
        commit.short,
        commit.author,
        commit.email,
        commit.moment,
        commit.subject,
        blob,
        path,
        *change,
    )
