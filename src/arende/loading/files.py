"""The files that a case or a profile names: inside the folder they may stand in, and there."""

import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from arende.suggest import nearest

_DRIVE = re.compile(r"[A-Za-z]:")
_WEB = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


class Trouble(NamedTuple):
    """Why a path cannot be used: code, message and advice."""

    code: str
    message: str
    advice: str


@dataclass
class Folder:
    """The folder paths are written from, and the one they may not leave.

    *whose* is how messages call the outer one: ”ärendets mapp”. *suffix*: how the names end that may be meant
    by one that is missing, where only such files are named. Listings are kept for one loading.
    """

    path: Path
    outer: Path
    whose: str
    suffix: str = ""
    _listings: dict[Path, dict[str, str]] = field(default_factory=dict, repr=False)

    def find(self, written: str) -> Path | Trouble:
        """The file that *written* names, or why it cannot be used."""
        trouble = self._refused(written)
        if trouble is not None:
            return trouble
        place = self.path
        right: list[str] = []
        for step in written.split("/"):
            if step in ("", "."):
                continue
            right.append(step)
            if step == "..":
                place = place.parent
                continue
            found = self._entry(place, step)
            if found is None:
                return self._missing(written, place, step)
            right[-1] = step if found == step else unicodedata.normalize("NFC", found)
            place = place / found
        if right != [step for step in written.split("/") if step not in ("", ".")]:
            named = "/".join(right)
            message = f"filen heter ”{named}”, med andra stora och små bokstäver"
            return Trouble("F103", message, f"skriv: {named}")
        return self._checked(place)

    def _refused(self, written: str) -> Trouble | None:
        if _WEB.match(written):
            message = f"väntade en fil i {self.whose}, fann en webbadress"
            return Trouble("F102", message, f"spara filen i {self.whose} och skriv dess sökväg därifrån")
        if _DRIVE.match(written) or written.startswith(("/", "\\", "~")):
            name = re.split(r"[/\\]", written)[-1]
            advice = f"lägg filen i {self.whose} och skriv sökvägen därifrån, som bilagor/{name}"
            return Trouble("F102", f"sökvägen leder ut ur {self.whose}", advice)
        right = written.replace("\\", "/")
        if ".." in right.split("/") and not self._stays_inside(right):
            return Trouble("F102", f"sökvägen leder ut ur {self.whose}", f"lägg filen i {self.whose}")
        if right != written:
            return Trouble("F104", "sökvägen skrivs med ”\\”, väntade ”/”", f"skriv: {right}")
        return None

    def _stays_inside(self, written: str) -> bool:
        if self.outer == self.path:
            return False  # no reason to go up within one folder
        target = os.path.normpath(os.path.join(os.path.abspath(self.path), written))
        return Path(target).is_relative_to(os.path.abspath(self.outer))

    def _checked(self, place: Path) -> Path | Trouble:
        if not place.resolve().is_relative_to(self.outer.resolve()):
            message = f"sökvägen är en länk som leder ut ur {self.whose}"
            return Trouble("F102", message, f"lägg en kopia av filen i {self.whose}")
        if place.is_dir():
            return Trouble("F101", "väntade en fil, fann en mapp", "skriv också filens namn")
        return place

    def _missing(self, written: str, place: Path, step: str) -> Trouble:
        candidates = {name: path for name, path in self._candidates(place) if name.endswith(self.suffix)}
        near = nearest(step, candidates)
        message = f"filen ”{written}” finns inte"
        if near is not None:
            return Trouble("F101", message, f"menade du ”{candidates[near]}”?")
        return Trouble("F101", message, f"lägg filen i {self.whose}, eller rätta sökvägen")

    def _candidates(self, place: Path) -> Iterator[tuple[str, str]]:
        """Files that may be meant: name, and path as it would be written. Those beside come last and win."""
        beside = self.path if place == self.path else place
        for name in self._listing(self.path).values():
            folder = self.path / name
            if folder.is_dir() and folder != place:
                yield from ((inner, f"{name}/{inner}") for inner in self._listing(folder).values())
        for name in self._listing(beside).values():
            yield name, Path(os.path.relpath(beside / name, self.path)).as_posix()

    def _entry(self, folder: Path, step: str) -> str | None:
        """The name in *folder* that *step* means, by composed letters, then without regard to case."""
        listing = self._listing(folder)
        return listing.get(step) or listing.get(step.casefold())

    def _listing(self, folder: Path) -> dict[str, str]:
        """The names in *folder*, by their composed form and by their folded one."""
        known = self._listings.get(folder)
        if known is None:
            try:
                names = sorted(os.listdir(folder))
            except OSError:
                names = []
            known = {}
            for name in names:
                known.setdefault(unicodedata.normalize("NFC", name).casefold(), name)
            for name in names:
                known[unicodedata.normalize("NFC", name)] = name
            self._listings[folder] = known
        return known
