"""The program git, run so that it answers the same everywhere and changes nothing unasked."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from arende.history.trouble import (
    DubiousOwnership,
    GitFailed,
    GitMissing,
    GitNotRun,
    GitTimedOut,
    GitTooOld,
    NotARepository,
)

OLDEST = (2, 26)  # ”git add” reads the names of files from its input
_SECONDS = 300
_SECONDS_TO_END = 10
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
        """How git ended, whatever it ended with; *also* are settings in its environment.

        Raises GitNotRun and GitTimedOut.
        """
        command = [self.program, *_CONFIG, *words]
        pipe = subprocess.PIPE
        try:
            process = subprocess.Popen(
                command,
                cwd=self.folder,
                env={**self.environment, **(also or {})},
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
            )
        except OSError as error:
            raise GitNotRun(error.strerror or str(error)) from error
        with process:
            try:
                said, told = process.communicate(given or b"", timeout=_SECONDS)
            except subprocess.TimeoutExpired as error:
                _end(process)
                raise GitTimedOut(words[0], _SECONDS) from error
            except BaseException:
                _end(process)
                raise
        return subprocess.CompletedProcess(command, process.returncode, said, told)

    def line(self, *words: str) -> str:
        """The one line that git writes, without its end."""
        return os.fsdecode(self.run(*words)).rstrip("\r\n")

    def fields(self, *words: str, given: bytes | None = None) -> list[str]:
        """What git writes with NUL after each field (``-z``)."""
        return list(split(self.run(*words, given=given)))


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End *process*: asked first, so that git takes its locks away."""
    process.terminate()
    try:
        process.wait(_SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        process.kill()


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
