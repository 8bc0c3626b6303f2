"""Findings are data: what is wrong, where, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from arende.text import Edit, Place


class Severity(StrEnum):
    """How much a finding weighs; only ``fel`` stops a paper."""

    ERROR = "fel"
    WARNING = "varning"
    INFO = "upplysning"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. *message* says what is, *advice* (råd) one thing to do.

    *path* as messages show it. A text file gives *place*; a Word file gives *where*
    (”sidhuvud 1, stycke 2”, ”tabell 1, rad 2, cell 3”). *address* is the field's address, or empty.
    *edits* are changes of the text file that mend it for certain; without them a person must decide.
    """

    path: str
    code: str
    message: str
    advice: str = ""
    severity: Severity = Severity.ERROR
    place: Place | None = None
    where: str = ""
    address: str = ""
    edits: tuple[Edit, ...] = ()

    def with_edits(self, edits: tuple[Edit, ...]) -> "Diagnostic":
        """The same finding with the changes that mend it."""
        return replace(self, edits=edits)

    @property
    def order(self) -> tuple[str, int, int, str]:
        """Sort key: file, line, column, code; what has no line keeps the order in which it was found."""
        if self.place is None:
            return (self.path, 0, 0, "")
        return (self.path, self.place.line, self.place.column, self.code)


class Faults(Exception):
    """Work that could not go on, with every finding that stopped it."""

    def __init__(self, findings: Iterable[Diagnostic]) -> None:
        self.findings = tuple(findings)
        super().__init__("; ".join(f"{finding.code} {finding.message}" for finding in self.findings))


def has_errors(findings: Iterable[Diagnostic]) -> bool:
    """Whether any finding is a fel."""
    return any(finding.severity is Severity.ERROR for finding in findings)
