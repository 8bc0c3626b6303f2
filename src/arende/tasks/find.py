"""Which files are meant: the ärenden and sammanträden among the files and folders a person named."""

import glob
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from arende.suggest import nearest
from arende.tasks.folders import files_below
from arende.tasks.workspace import PROFILE_FILES, TEMPLATES, shown

SUFFIXES = (".yaml", ".yml")
USUAL_FOLDER = "cases"
MEETING_FOLDERS = ("sammanträden", "sammantraden")
# Only an ärende has these at its own first level; other YAML files (settings, meetings) lack them all.
_MARKS = re.compile(
    r"""^["']?(dnr|tjänsteutlåtande|ordförandeförslag|beslutsgång|beslut_skickas_till)["']?[ \t]*:""",
    re.MULTILINE,
)
# Only a sammanträde has this one.
_MEETING_MARK = re.compile(rb"""^["']?dagordning["']?[ \t]*:""", re.MULTILINE)
_LOOKED_AT = 64 * 1024


@dataclass(frozen=True)
class Found:
    """What was meant. *others* are the YAML files of a folder that are neither ärenden nor sammanträden.

    *cases* also holds the files of a profile that were named.
    """

    cases: tuple[Path, ...]
    others: tuple[Path, ...] = ()
    meetings: tuple[Path, ...] = ()


class CannotFind(Exception):
    """A named file or folder that is not there, or is nothing an ärende can be read from."""

    def __init__(self, message: str, advice: str) -> None:
        self.message, self.advice = message, advice
        super().__init__(message)


def find(named: Sequence[Path], here: Path, skip: Path | None = None) -> Found:
    """The ärenden and sammanträden in *named*, each once, sorted by path.

    Without names they are those in ``cases`` and ``sammanträden``, else in *here*. A file is taken at its
    word: what is not a sammanträde counts as an ärende. A folder is searched downwards, past hidden folders,
    templates and *skip*. What ``*`` and ``?`` stand for is looked up here too, since no shell of Windows
    does it.
    """
    cases: dict[Path, None] = {}
    meetings: dict[Path, None] = {}
    others: dict[Path, None] = {}
    for place in named or _usual_places(here):
        path = Path(os.path.abspath(here / place))
        if path.is_dir() or _is_wild(path):
            for file in _in_folder(path, skip) if path.is_dir() else _matching(path, here, skip):
                beginning = _beginning(file)
                kind = meetings if _is_meeting(beginning) else cases if _is_case(beginning) else others
                kind[file] = None
        else:
            file = _named_file(path, here)
            kind = meetings if file.name not in PROFILE_FILES and is_meeting(file) else cases
            kind[file] = None
    return Found(tuple(sorted(cases)), tuple(sorted(set(others) - set(cases))), tuple(sorted(meetings)))


def usual_place(here: Path) -> Path:
    """Where ärenden stand when nobody says otherwise."""
    return here / USUAL_FOLDER if (here / USUAL_FOLDER).is_dir() else here


def _usual_places(here: Path) -> Iterator[Path]:
    yield usual_place(here)
    folder = meeting_folder(here)
    if folder is not None and usual_place(here) != here:
        yield folder


def meeting_folder(place: Path) -> Path | None:
    """The folder of *place* that sammanträden are kept in, if it has one."""
    named = (one for one in _entries(place) if unicodedata.normalize("NFC", one.name) in MEETING_FOLDERS)
    return next(
        (Path(entry.path) for entry in sorted(named, key=lambda one: one.name) if entry.is_dir()), None
    )


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
            yield from _in_folder(path, skip)
        elif path.suffix.lower() in SUFFIXES and path.name not in PROFILE_FILES:
            yield path


def _in_folder(folder: Path, skip: Path | None) -> Iterator[Path]:
    return yaml_files(folder, Path(os.path.abspath(skip)) if skip else None)


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
    # A disk that is gone has no folder at all, and one that may not be entered is none to look in.
    folder = next((one for one in path.parents if os.path.isdir(one)), Path(path.anchor))
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


def yaml_files(folder: Path, skip: Path | None = None) -> Iterator[Path]:
    """The YAML files in *folder* and below it, past hidden folders, templates and *skip*.

    Raises OSError where a folder may not be read.
    """
    for file in files_below(folder, partial(is_entered, skip=skip)):
        name = file.name
        if name.lower().endswith(SUFFIXES) and not name.startswith(".") and name not in PROFILE_FILES:
            yield file


def is_entered(directory: str, name: str, skip: Path | None) -> bool:
    """Whether ärenden are looked for in the folder *name* of *directory*."""
    return (
        name not in (TEMPLATES, "node_modules") and not name.startswith(".") and Path(directory, name) != skip
    )


def is_case(file: Path) -> bool:
    """Whether a YAML file is an ärende: one of an ärende's own keys begins a line.

    A file that cannot be read as text counts as one, so that reading it says what is wrong.
    """
    return _is_case(_beginning(file))


def _is_case(data: bytes | None) -> bool:
    return data is None or b"\0" in data or says_case(data.decode("utf-8", errors="replace"))


def says_case(text: str) -> bool:
    """Whether the beginning of *text* is that of an ärende."""
    composed = unicodedata.normalize("NFC", text[:_LOOKED_AT].lstrip("\ufeff"))
    return _MARKS.search(composed) is not None


def is_meeting(file: Path) -> bool:
    """Whether a YAML file is a sammanträde: a line of its first level begins with ”dagordning”."""
    return _is_meeting(_beginning(file))


def says_meeting(text: str) -> bool:
    """Whether the beginning of *text* is that of a sammanträde."""
    return _is_meeting(text[:_LOOKED_AT].encode())


def _is_meeting(data: bytes | None) -> bool:
    return data is not None and _MEETING_MARK.search(data.removeprefix(b"\xef\xbb\xbf")) is not None


def _beginning(file: Path) -> bytes | None:
    try:
        with file.open("rb") as stream:
            return stream.read(_LOOKED_AT)
    except OSError:
        return None
