"""What can be said of a finished paper: which version it shows, and what has become of it since."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from arende.history.marks import Kind, Mark
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
        """Whether the paper says what its version says; a comparison of two is not made again, and is not."""
        return self in (Verdict.UNTOUCHED, Verdict.RESAVED, Verdict.OTHER_PROGRAM)


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
        """Whether this text is marked as decided, as it stood, by the organ that decides it.

        Of a meeting's own paper: whether the meeting has decided.
        """
        return any(self.decides(mark) for mark in self.marks)

    def decides(self, mark: Mark) -> bool:
        """Whether *mark* says so."""
        held = mark.of({(version.path, version.blob) for version in self.versions})
        return mark.kind is Kind.DECISION and all(one.is_settled for one in held)
