"""Where a workspace keeps its sammanträden and ärenden, and what can be told of them without reading YAML.

Why by scanning the text: a municipality has hundreds of files, and one meeting depends on a few of them.
"""

import os
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from arende.suggest import nearest
from arende.tasks.find import (
    MEETING_FOLDERS,
    SUFFIXES,
    USUAL_FOLDER,
    CannotFind,
    is_meeting,
    meeting_folder,
    nearest_advice,
    says_case,
    yaml_files,
)
from arende.tasks.workspace import shown, workspace_of

DONE_FILES = ("uppföljning.yaml", "uppfoljning.yaml")
"""Beside the sammanträden: what has been carried out of what they decided."""
_LINE = r"""^["']?{key}["']?[ \t]*:[ \t]*(?P<value>"[^"\n]*"|'[^'\n]*'|[^\n]*?)[ \t]*(?:[ \t]#[^\n]*)?\r?$"""
_DNR, _ORGAN, _DAY, _TIME = (
    re.compile(_LINE.format(key=key), re.MULTILINE) for key in ("dnr", "organ", "datum", "tid")
)
_CLOCK = re.compile(r"(\d{1,2})[.:](\d{2})")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Head:
    """The beginning of a sammanträde, as its text says it. *organ* is folded, *begins* its day and time."""

    path: Path
    organ: str
    begins: tuple[str, int, int]
    text: str

    @property
    def year(self) -> str:
        """The year of the day, as four figures; empty where no day could be told."""
        return self.begins[0][:4]

    @property
    def is_placed(self) -> bool:
        """Whether it says which organ met, and which day."""
        return bool(self.organ) and _DATE.fullmatch(self.begins[0]) is not None

    def is_counted_with(self, other: "Head") -> bool:
        """Whether the paragraphs of both are numbered in one row: the same organ and year."""
        return self.organ == other.organ and self.year == other.year


def home_of(place: Path) -> Path:
    """The folder whose ärenden and sammanträden belong together, for *place*, a file or a folder in it.

    It is the one that holds ”templates”, else the nearest that holds ”cases” or ”sammanträden”, else the
    folder of *place* itself.
    """
    place = Path(os.path.abspath(place))
    root = workspace_of(place).root
    if root is not None:
        return root
    folders = [folder for folder in (place, *place.parents) if folder.is_dir()]
    near = (one for one in folders if (one / USUAL_FOLDER).is_dir() or meeting_folder(one) is not None)
    return next(near, folders[0])


def meeting_files(home: Path) -> tuple[Path, ...]:
    """Every sammanträde of the workspace *home*: those in ”sammanträden”, or in all of it without one."""
    folder = meeting_folder(home) or home
    return tuple(sorted(file for file in yaml_files(folder) if is_meeting(file)))


def is_done_file(path: Path) -> bool:
    """Whether *path* is by its name what has been carried out."""
    return unicodedata.normalize("NFC", path.name) in DONE_FILES


def strangers(home: Path) -> tuple[Path, ...]:
    """The files in ”sammanträden” that look like nothing known: a sammanträde with a slip in it, perhaps."""
    folder = meeting_folder(home)
    return tuple(
        file
        for file in sorted(yaml_files(folder) if folder is not None else ())
        if not is_done_file(file) and not is_meeting(file) and not says_case(_text(file))
    )


def case_index(home: Path) -> Mapping[str, tuple[Path, ...]]:
    """The files of each ärende in the workspace *home*, by dnr as its first line says it.

    They are those in ”cases”, or in all of the workspace where there is none. A file that cannot be read as
    text is in no number's list.
    """
    folder = home / USUAL_FOLDER
    found: dict[str, list[Path]] = {}
    for file in sorted(yaml_files(folder if folder.is_dir() else home)):
        text = _text(file)
        number = _said(_DNR, text)
        if number and says_case(text):
            found.setdefault(number, []).append(file)
    return {number: tuple(files) for number, files in found.items()}


def head_of(path: Path, written: str | None = None) -> Head:
    """The organ and the beginning of the sammanträde in *path*; empty where its text does not say.

    *written* counts in the file's stead, as while it is being written.
    """
    text = _text(path) if written is None else written
    clock = _CLOCK.fullmatch(_said(_TIME, text))
    hour, minute = (int(clock[1]), int(clock[2])) if clock else (0, 0)
    return Head(path, _said(_ORGAN, text).casefold(), (_said(_DAY, text), hour, minute), text)


def find_meeting(named: Path, here: Path) -> Path:
    """The sammanträde that *named* means: a path, or the name of a file in ”sammanträden” without ”.yaml”.

    Raises CannotFind where there is none, or where several folders have a file of that name.
    """
    path = Path(os.path.abspath(here / named))
    if path.is_file():
        return _checked(path, here)
    home = home_of(here)
    known = meeting_files(home)
    wanted = unicodedata.normalize("NFC", named.as_posix()).removesuffix(named.suffix * _is_yaml(named))
    meant = [file for file in known if _is_called(file, home, wanted)]
    if len(meant) == 1:
        return meant[0]
    if meant:
        files = ", ".join(f"”{shown(file, here)}”" for file in meant)
        raise CannotFind(f"flera sammanträden heter ”{wanted}”: {files}", "ange hela sökvägen")
    if path.is_dir():
        raise CannotFind(f"”{named}” är en mapp: väntade ett sammanträde", _choose([*_within(path, known)]))
    raise CannotFind(f"det finns inget sammanträde ”{named}”", _advice(path, wanted, known, here))


def _within(folder: Path, files: Sequence[Path]) -> Iterator[Path]:
    return (file for file in files if file.is_relative_to(folder))


def _checked(path: Path, here: Path) -> Path:
    if path.suffix.lower() in SUFFIXES and (is_meeting(path) or not says_case(_text(path))):
        return path
    message = f"”{shown(path, here)}” är inget sammanträde: filen har ingen ”dagordning”"
    raise CannotFind(message, f"ange en fil i mappen ”{MEETING_FOLDERS[0]}”")


def _is_yaml(named: Path) -> bool:
    return named.suffix.lower() in SUFFIXES


def _is_called(file: Path, home: Path, wanted: str) -> bool:
    """Whether *wanted* is the end of the path of *file*, folder by folder."""
    steps = file.relative_to(home).with_suffix("").parts
    asked = tuple(wanted.split("/"))
    return tuple(unicodedata.normalize("NFC", step) for step in steps[-len(asked) :]) == asked


def _advice(path: Path, wanted: str, known: Sequence[Path], here: Path) -> str:
    near = nearest(wanted, [file.stem for file in known])
    if near is not None:
        return f"menade du ”{near}”?"
    if known and (path.suffix or path.parent != Path(os.path.abspath(here))):
        return nearest_advice(path, here)
    return _choose(known)


def _choose(known: Sequence[Path]) -> str:
    if not known:
        return f"lägg sammanträdets fil i mappen ”{MEETING_FOLDERS[0]}”"
    return f"välj bland {', '.join(_some(file.stem for file in reversed(known)))}"


def _some(names: Iterator[str], most: int = 6) -> Iterator[str]:
    for number, name in enumerate(names):
        if number == most:
            yield "…"
            return
        yield f"”{name}”"


def _text(path: Path) -> str:
    try:
        text = path.read_bytes().decode("utf-8", errors="replace").lstrip("\ufeff")
    except OSError:
        return ""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _said(key: re.Pattern[str], text: str) -> str:
    """The value on the first line that *key* finds, without quotation marks; empty where there is none."""
    found = key.search(text)
    return found["value"].strip("\"'").strip() if found is not None else ""
