"""``uppföljning.yaml``: what is written as carried out, held against what the minutes say was decided."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity, has_errors
from arende.loading import Loaded
from arende.loading.case import load_record
from arende.loading.files import Folder
from arende.loading.sitting import Sitting
from arende.model.followup import Uppföljning, Verkställt
from arende.suggest import did_you_mean
from arende.tasks.find import meeting_folder
from arende.tasks.meeting_files import DONE_FILES, home_of, meeting_files
from arende.tasks.meetings import MeetingReader
from arende.tasks.workspace import shown


@dataclass
class Minutes:
    """What the recorded meetings decided. *is_whole*: whether every one of them could be read.

    *organs*: as organ.yaml calls them, by the name folded. *decided*: the day of each decided § and the
    numbers of its points, by organ (folded), year and §.
    """

    organs: dict[str, str] = field(default_factory=dict)
    decided: dict[tuple[str, int, int], tuple[date, frozenset[int]]] = field(default_factory=dict)
    is_whole: bool = True

    def add(self, sitting: Sitting) -> None:
        """Count the decisions of one meeting in."""
        organ, day = sitting.organ.namn, sitting.meeting.datum
        self.organs[organ.casefold()] = organ
        for one in sitting.decisions.values():
            numbers = {number for level in one.levels for number, _ in enumerate(level.points, 1)}
            self.decided[organ.casefold(), day.year, one.paragraph] = day, frozenset(numbers)


def done_file(home: Path) -> Path | None:
    """The file of the workspace *home*, if it has one."""
    folder = meeting_folder(home) or home
    return next((folder / name for name in DONE_FILES if (folder / name).is_file()), None)


def read_done(file: Path, here: Path) -> Loaded[Uppföljning]:
    """What *file* holds, with what is wrong in it alone."""
    return load_record(Uppföljning, file, shown(file, here), Folder(file.parent, file.parent, "filens mapp"))


def check_done(file: Path, here: Path) -> tuple[Diagnostic, ...]:
    """Every finding on *file*, read together with the minutes of the workspace it is in."""
    loaded, reader, minutes = read_done(file, here), MeetingReader(here), Minutes()
    for path in meeting_files(home_of(file)):
        own = reader.sources.meeting(path).value
        if own is not None and not own.is_recorded:
            continue
        read = reader.read(path)
        if read.sitting is None or has_errors(read.findings):
            minutes.is_whole = False
        else:
            minutes.add(read.sitting)
    return (*loaded.findings, *contradictions(loaded, minutes))


def contradictions(loaded: Loaded[Uppföljning], minutes: Minutes) -> Iterator[Diagnostic]:
    """A finding at each organ, § and punkt that nothing was decided in, and at what was done too early.

    Warnings: the minutes of earlier years may be kept elsewhere. Where some could not be read, what is not
    found may stand in those, and nothing is said.
    """
    for index, one in enumerate(loaded.value.verkställt if loaded.value is not None else ()):
        address = Address(("verkställt", index))
        found = minutes.decided.get((one.organ.casefold(), one.år, one.paragraf))
        if found is not None:
            yield from _of_decision(loaded, address, one, *found)
        elif minutes.is_whole:
            yield _unknown(loaded, address, one, minutes)


def _of_decision(
    loaded: Loaded[Uppföljning], address: Address, one: Verkställt, day: date, numbers: frozenset[int]
) -> Iterator[Diagnostic]:
    if one.punkt is not None and one.punkt not in numbers:
        message = f"§ {one.paragraf} har ingen beslutspunkt {one.punkt}"
        advice = f"skriv en av punkterna 1–{max(numbers)}" if len(numbers) > 1 else "ta bort ”punkt”"
        yield loaded.finding(address / "punkt", "G116", message, advice, Severity.WARNING)
    if one.klart < day:
        message = f"klart {one.klart}, före beslutet {day}"
        yield loaded.finding(address / "klart", "G117", message, "rätta dagen", Severity.WARNING)


def _unknown(loaded: Loaded[Uppföljning], address: Address, one: Verkställt, minutes: Minutes) -> Diagnostic:
    if one.organ.casefold() not in minutes.organs:
        advice = did_you_mean(one.organ, minutes.organs.values(), "skriv organet som i ”organ.yaml”")
        message = f"inget protokoll är från ”{one.organ}”"
        return loaded.finding(address / "organ", "G116", message, advice, Severity.WARNING)
    message = f"{one.organ} har inget beslut i § {one.paragraf} år {one.år}"
    advice = "rätta paragrafen eller året, som i protokollet"
    return loaded.finding(address / "paragraf", "G116", message, advice, Severity.WARNING)
