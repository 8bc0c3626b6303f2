"""What one commit holds: names, hashes and contents, by git's plumbing."""

import os
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from arende.history.git import Git
from arende.history.trouble import GitFailed, NotInVersion

_FILES = ("100644", "100755")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a commit. A link or another repository's folder is no file."""

    path: str
    blob: str


def entries(git: Git, commit: str, folder: str = "") -> tuple[Entry, ...]:
    """The files of *commit* in *folder* and below it, or the file *folder* itself, in git's order."""
    place = ("--", folder) if folder else ()
    found = []
    for row in git.fields("ls-tree", "-r", "-z", "--full-tree", commit, *place):
        facts, _, path = row.partition("\t")
        mode, kind, blob = facts.split(" ")[:3]
        if kind == "blob" and mode in _FILES:
            found.append(Entry(path, blob))
    return tuple(found)


def spelled(git: Git, commit: str, path: str) -> str | None:
    """*path* as *commit* spells it, letter for letter as read; None where it has no such file or folder.

    Why: macOS writes ”å” as two signs, Windows and Linux as one, and git keeps what it was given.
    """
    known = ""
    for step in path.split("/"):
        rows = git.fields(
            "ls-tree", "-z", "--full-tree", "--name-only", commit, *(("--", known) if known else ())
        )
        names = [row.removeprefix(known) for row in rows]
        meant = next((name for name in names if name == step), None) or next(
            (name for name in names if _composed(name) == _composed(step)), None
        )
        if meant is None:
            return None
        known += f"{meant}/"
    return known.removesuffix("/")


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def blobs(git: Git, commits: Sequence[str], path: str, kind: str = "blob") -> dict[str, str]:
    """The hash of *path* in each of *commits* that has it as a file: one question for all of them.

    *kind* ``tree``: as a folder; the empty path is the whole version.
    """
    if "\n" in path:
        return {}
    asked = b"".join(f"{commit}:".encode() + os.fsencode(path) + b"\n" for commit in commits)
    said = git.run("cat-file", "--batch-check=%(objecttype) %(objectname)", given=asked)
    found = {}
    for commit, line in zip(commits, said.split(b"\n"), strict=False):
        found_kind, _, name = line.partition(b" ")
        if found_kind == kind.encode():
            found[commit] = name.decode()
    return found


def every_file(git: Git) -> tuple[Entry, ...]:
    """Each content that a file has had in any version of any branch or tag, with one name it had then."""
    said = os.fsdecode(git.run("rev-list", "--objects", "--all", "HEAD"))
    named = (line.partition(" ") for line in said.splitlines())
    return tuple(Entry(path, blob) for blob, _, path in named if path)


def contents(git: Git, hashes: Iterable[str]) -> Mapping[str, bytes]:
    """The bytes of each blob in *hashes*; raises GitFailed where one is not on this computer."""
    asked = list(dict.fromkeys(hashes))
    if not asked:
        return {}
    said = git.run("cat-file", "--batch", given="".join(f"{one}\n" for one in asked).encode())
    found, position = {}, 0
    for one in asked:
        end = said.index(b"\n", position)
        facts = said[position:end].split(b" ")
        if len(facts) != 3:
            raise GitFailed(f"{one} saknas i arkivet")
        size = int(facts[2])
        found[one] = said[end + 1 : end + 1 + size]
        position = end + 1 + size + 1
    return found


def read(git: Git, commit: str, path: str) -> bytes:
    """The bytes of the file *path* in *commit*, as git keeps them. Raises NotInVersion."""
    meant = spelled(git, commit, path)
    found = entries(git, commit, meant) if meant else ()
    if len(found) != 1 or found[0].path != meant:
        raise NotInVersion(path, commit)
    return contents(git, [found[0].blob])[found[0].blob]
