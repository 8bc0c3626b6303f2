"""The program git, run so that it answers the same everywhere and changes nothing unasked."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from arende.history.trouble import DubiousOwnership, GitFailed, GitMissing, GitTooOld, NotARepository

OLDEST = (2, 20)
_SECONDS = 300
# What points git at another repository than the one we stand in; git itself sets these for its hooks.
_ELSEWHERE = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_CONFIG_PARAMETERS",
    "GIT_TRACE",
)
_SETTINGS = {
    "LC_ALL": "C",
    "LANGUAGE": "",
    "GIT_OPTIONAL_LOCKS": "0",  # never write the index because it was looked at
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",  # network nowhere: a partial clone answers with what it has
    "GIT_NO_REPLACE_OBJECTS": "1",  # the text that was saved, not one put in its stead
    "GIT_LITERAL_PATHSPECS": "1",  # a file may be called ”[1].yaml”
    "GIT_PAGER": "cat",
}
_CONFIG = ("-c", "core.quotePath=false", "-c", "core.fsmonitor=false", "-c", "gc.auto=0", "--no-pager")


@dataclass(frozen=True)
class Git:
    """git in one folder. Output is bytes: names of files are what the disk calls them."""

    program: str
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def run(self, *words: str, given: bytes | None = None, accepted: Sequence[int] = (0,)) -> bytes:
        """What git writes; raises HistoryTrouble where it ends otherwise than *accepted*."""
        done = self.ended(*words, given=given)
        if done.returncode not in accepted:
            raise trouble_from(done.stderr.decode("utf-8", "replace"), self.folder)
        return done.stdout

    def ended(
        self, *words: str, given: bytes | None = None, also: Mapping[str, str] | None = None
    ) -> "subprocess.CompletedProcess[bytes]":
        """How git ended, whatever it ended with; *also* are settings in its environment."""
        return subprocess.run(
            [self.program, *_CONFIG, *words],
            cwd=self.folder,
            env={**self.environment, **(also or {})},
            input=given if given is not None else b"",
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )

    def line(self, *words: str) -> str:
        """The one line that git writes, without its end."""
        return os.fsdecode(self.run(*words)).rstrip("\r\n")

    def fields(self, *words: str, given: bytes | None = None) -> list[str]:
        """What git writes with NUL after each field (``-z``)."""
        return list(split(self.run(*words, given=given)))


def split(said: bytes) -> Iterator[str]:
    """The fields of *said*, each ended by NUL."""
    if said:
        yield from (os.fsdecode(one) for one in said.removesuffix(b"\0").split(b"\0"))


def find_git(folder: Path, environment: Mapping[str, str] = os.environ) -> Git:
    """git in *folder*; raises GitMissing and GitTooOld."""
    program = shutil.which("git", path=environment.get("PATH"))
    if program is None:
        raise GitMissing
    kept = {name: value for name, value in environment.items() if name not in _ELSEWHERE}
    git = Git(program, folder, {**kept, **_SETTINGS})
    said = git.ended("--version").stdout.decode("utf-8", "replace")
    found = re.search(r"(\d+)\.(\d+)(?:\.\d+)*", said)
    if found is None or (int(found[1]), int(found[2])) < OLDEST:
        raise GitTooOld(found[0] if found else "ett annat program", ".".join(map(str, OLDEST)))
    return git


def trouble_from(said: str, folder: Path) -> Exception:
    """The trouble that git's own words *said* speak of."""
    if "dubious ownership" in said or "unsafe repository" in said:
        owned = re.search(r"(?:repository at|repository) \(?'([^']+)'", said)
        return DubiousOwnership(owned[1] if owned else folder.as_posix())
    if "not a git repository" in said:
        return NotARepository(str(folder))
    return GitFailed(said)
