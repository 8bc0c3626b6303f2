"""Which ärenden to do again: those saved since last time, or whose images, attachments or templates were.

Why look again and again instead of asking the operating system: municipalities keep their files on network
drives, which tell of changes by others late or never, and looking at a thousand files takes milliseconds.
"""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from arende.tasks.find import CannotFind, Found, find, is_entered, usual_place
from arende.tasks.workspace import PROFILE_FILE, TEMPLATES, Workspaces

# What looks like the name of a file in an ärende, sound or not: an image's target, or the value of ”fil”.
_NAMED = re.compile(r"!\[[^\]\n]*\]\(\s*<?([^)>\s]+)|\bfil:[ \t]*[\"']?([^\"'\n,}]+)")
_TEMPLATE_FILES = (PROFILE_FILE, ".docx")

State = tuple[int, ...]


class Watch:
    """The ärenden in *named*, as ``find`` finds them, and all that their papers are made from."""

    def __init__(self, named: Sequence[Path], here: Path, skip: Path) -> None:
        self._named, self._here, self._skip = named, here, skip
        self._found = Found(())
        self._folders: tuple[Path, ...] = ()
        self._needed: dict[Path, tuple[Path, ...]] = {}  # by ärende, every file its papers depend on
        self._done: dict[Path, State] = {}
        self._last: dict[Path, State] = {}
        self._search()

    @property
    def cases(self) -> tuple[Path, ...]:
        """The ärenden that are watched."""
        return self._found.cases

    def look(self) -> tuple[Path, ...]:
        """The ärenden to do again; all of them the first time.

        A file that is just being written is left to the next look: it must stay the same from one to another.
        """
        now = self._states()
        if any(
            now[place] != self._last.get(place, now[place]) for place in (*self._folders, *self._found.others)
        ):
            self._search()
            now = self._states()
        settled = now == self._last
        self._last = now
        if not settled:
            return ()
        again = [case for case in self.cases if self._has_changed(case, now)]
        workspaces = Workspaces()
        for case in again:
            self._needed[case] = tuple(_needed(case, workspaces))
        # As they were before anything is made of them: what changes meanwhile shows next time.
        self._done = self._last = {**self._states(), **now}
        return tuple(again)

    def _has_changed(self, case: Path, now: dict[Path, State]) -> bool:
        if case not in self._needed:
            return True
        return any(now[place] != self._done.get(place) for place in (case, *self._needed[case]))

    def _search(self) -> None:
        """Find the ärenden anew; one that is gone is forgotten."""
        try:
            self._found = find(self._named, self._here, self._skip)
        except CannotFind:  # named, and gone for the moment
            self._found = Found(())
        self._needed = {case: files for case, files in self._needed.items() if case in self._found.cases}
        roots = [self._here / place for place in self._named] or [usual_place(self._here)]
        self._folders = tuple(folder for root in roots for folder in _folders(root, self._skip))

    def _states(self) -> dict[Path, State]:
        places = {*self._folders, *self._found.others, *self._found.cases}
        places.update(file for files in self._needed.values() for file in files)
        return {place: _state(place) for place in places}


def _folders(root: Path, skip: Path) -> Iterator[Path]:
    """*root* and the folders in it that may hold ärenden; a file's own folder, so that it may come back."""
    if not root.is_dir():
        yield root.parent
        return
    for directory, folders, _ in os.walk(os.path.abspath(root)):
        folders[:] = [name for name in folders if is_entered(directory, name, skip)]
        yield Path(directory)


def _needed(case: Path, workspaces: Workspaces) -> Iterator[Path]:
    """The files that *case* names, there or not, and every profile and template it may follow."""
    text = ""
    with suppress(OSError):
        text = case.read_bytes().decode("utf-8", errors="replace")
    for found in _NAMED.finditer(text):
        file = case.parent / (found[1] or found[2]).strip()
        yield from (file, file.parent)
    space = workspaces.of(case)
    if space.root is not None:
        yield space.root / TEMPLATES
    for folder in space.profiles.values():
        yield folder
        with suppress(OSError):
            yield from (file for file in folder.iterdir() if file.name.endswith(_TEMPLATE_FILES))


def _state(place: Path) -> State:
    try:
        state = place.stat()
    except (OSError, ValueError):  # not there, or no name a file can have
        return ()
    return (state.st_mtime_ns,) if place.is_dir() else (state.st_mtime_ns, state.st_size, state.st_ino)
