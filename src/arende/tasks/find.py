"""Which files are meant: the ärenden among the files and folders a person named."""

import glob
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from arende.suggest import nearest
from arende.tasks.workspace import PROFILE_FILE, TEMPLATES, shown

SUFFIXES = (".yaml", ".yml")
USUAL_FOLDER = "cases"
# Only an ärende has these at its own first level; other YAML files (settings, meetings) lack them all.
_MARKS = re.compile(
    r"""^["']?(dnr|tjänsteutlåtande|ordförandeförslag|beslutsgång|beslut_skickas_till)["']?[ \t]*:""",
    re.MULTILINE,
)
_LOOKED_AT = 64 * 1024


@dataclass(frozen=True)
class Found:
    """What was meant. *others* are the YAML files of a folder that are no ärenden."""

    cases: tuple[Path, ...]
    others: tuple[Path, ...] = ()


class CannotFind(Exception):
    """A named file or folder that is not there, or is nothing an ärende can be read from."""

    def __init__(self, message: str, advice: str) -> None:
        self.message, self.advice = message, advice
        super().__init__(message)


def find(named: Sequence[Path], here: Path, skip: Path | None = None) -> Found:
    """The ärenden in *named*, each once, sorted by path; without names those in ``cases``, else in *here*.

    A file is taken at its word. A folder is searched downwards, past hidden folders, templates and *skip*.
    What ``*`` and ``?`` stand for is looked up here too, since no shell of Windows does it.
    """
    cases: dict[Path, None] = {}
    others: dict[Path, None] = {}
    for place in named or [usual_place(here)]:
        path = Path(os.path.abspath(here / place))
        if path.is_dir():
            for file in _yaml_files(path, Path(os.path.abspath(skip)) if skip else None):
                (cases if is_case(file) else others)[file] = None
        elif _is_wild(path):
            for file in _matching(path, here, skip):
                (cases if is_case(file) else others)[file] = None
        else:
            cases[_named_file(path, here)] = None
    return Found(tuple(sorted(cases)), tuple(sorted(set(others) - set(cases))))


def usual_place(here: Path) -> Path:
    """Where ärenden stand when nobody says otherwise."""
    return here / USUAL_FOLDER if (here / USUAL_FOLDER).is_dir() else here


def _is_wild(path: Path) -> bool:
    """Whether *path* is a pattern such as ``cases/*.yaml`` rather than the name of something."""
    return any(sign in str(path) for sign in "*?") and not path.exists()


def _matching(pattern: Path, here: Path, skip: Path | None) -> Iterator[Path]:
    matches = sorted(Path(match) for match in glob.glob(str(pattern).replace("[", "[[]"), recursive=True))
    if not matches:
        raise CannotFind(
            f"ingen fil stämmer med ”{shown(pattern, here)}”", "ange mappen, så läses alla dess ärenden"
        )
    for path in matches:
        if path.is_dir():
            yield from _yaml_files(path, Path(os.path.abspath(skip)) if skip else None)
        elif path.suffix.lower() in SUFFIXES and path.name != PROFILE_FILE:
            yield path


def _named_file(path: Path, here: Path) -> Path:
    if not path.exists():
        raise CannotFind(f"”{shown(path, here)}” finns inte", nearest_advice(path, here))
    if path.suffix.lower() not in SUFFIXES:
        raise CannotFind(
            f"”{shown(path, here)}” är inget ärende: väntade en fil som slutar på .yaml, fann ”{path.name}”",
            "ange ärendets YAML-fil, eller mappen den ligger i",
        )
    return path


def nearest_advice(path: Path, here: Path, suffixes: Sequence[str] = SUFFIXES) -> str:
    """What to do about *path*, that is not there: the name most like it, of a folder or a file so ending."""
    folder = next(parent for parent in path.parents if parent.is_dir())
    missing = path.relative_to(folder).parts[0]
    there = sorted(entry.name for entry in _entries(folder) if _may_be_meant(entry, suffixes))
    near = nearest(missing, there) or nearest(missing, _stems(there))
    if near:
        meant = next(name for name in there if near in (name, Path(name).stem))
        return f"menade du ”{shown(folder / meant, here)}”?"
    where = "mappen du står i" if folder == Path(os.path.abspath(here)) else f"mappen ”{shown(folder, here)}”"
    return f"se efter i {where} hur filen heter"


def _stems(names: Iterable[str]) -> list[str]:
    return [Path(name).stem for name in names]


def _may_be_meant(entry: os.DirEntry[str], suffixes: Sequence[str]) -> bool:
    return not entry.name.startswith(".") and (entry.is_dir() or entry.name.lower().endswith(tuple(suffixes)))


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _yaml_files(folder: Path, skip: Path | None) -> Iterator[Path]:
    for directory, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if is_entered(directory, name, skip))
        for name in files:
            if name.lower().endswith(SUFFIXES) and not name.startswith(".") and name != PROFILE_FILE:
                yield Path(directory, name)


def is_entered(directory: str, name: str, skip: Path | None) -> bool:
    """Whether ärenden are looked for in the folder *name* of *directory*."""
    return (
        name not in (TEMPLATES, "node_modules") and not name.startswith(".") and Path(directory, name) != skip
    )


def is_case(file: Path) -> bool:
    """Whether a YAML file is an ärende: one of an ärende's own keys begins a line.

    A file that cannot be read as text counts as one, so that reading it says what is wrong.
    """
    try:
        with file.open("rb") as stream:
            data = stream.read(_LOOKED_AT)
    except OSError:
        return True
    return b"\0" in data or says_case(data.decode("utf-8", errors="replace"))


def says_case(text: str) -> bool:
    """Whether the beginning of *text* is that of an ärende."""
    composed = unicodedata.normalize("NFC", text[:_LOOKED_AT].lstrip("\ufeff"))
    return _MARKS.search(composed) is not None
