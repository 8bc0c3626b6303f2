"""What can be said of a finished paper: which version it shows, and what has become of it since."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from arende.history.marks import Mark
from arende.history.version import Version
from arende.tasks.text_changes import TextChange


class Verdict(StrEnum):
    """What has become of a paper since it was made."""

    UNTOUCHED = "orörd"
    RESAVED = "sparad på nytt, samma text"
    OTHER_PROGRAM = "gjord av en annan version av arende, samma text"
    OTHER_TEXT = "gjord av en annan version av arende, annan text"
    COMPARISON = "spårade ändringar mellan versioner"
    CHANGED = "ändrad"
    UNPROVEN = "inte jämförd"
    UNKNOWN = "okänd version"
    FOREIGN = "inte gjord av arende"
    DAMAGED = "går inte att läsa"

    @property
    def is_sound(self) -> bool:
        """Whether the paper says what its version says, or what differs between two as it was written."""
        sound = (Verdict.UNTOUCHED, Verdict.RESAVED, Verdict.OTHER_PROGRAM, Verdict.COMPARISON)
        return self in sound


@dataclass(frozen=True)
class Verified:
    """One file: the verdict, and what it rests on.

    *dnr* and *program* are what the file itself tells; *source* is the file of the ärende or sammanträde,
    from the root of the repository; *versions* are those with its text, newest first, and *marks* what speaks
    of them. *changes* go from the text as it was made to the text in the file; *notes* are sentences.
    """

    file: Path
    verdict: Verdict
    dnr: str = ""
    program: str = ""
    source: str = ""
    versions: tuple[Version, ...] = ()
    marks: tuple[Mark, ...] = ()
    changes: tuple[TextChange, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def is_decided(self) -> bool:
        """Whether an organ has been marked to have decided this text."""
        return any(mark.kind.value == "beslut" for mark in self.marks)
