"""Findings are data: what is wrong, where, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from arende.text import Place


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
    """

    path: str
    code: str
    message: str
    advice: str = ""
    severity: Severity = Severity.ERROR
    place: Place | None = None
    where: str = ""
    address: str = ""

    @property
    def order(self) -> tuple[str, int, int, str]:
        """Sort key: file, line, column, code."""
        line, column = (self.place.line, self.place.column) if self.place else (0, 0)
        return (self.path, line, column, self.code)


class Faults(Exception):
    """Work that could not go on, with every finding that stopped it."""

    def __init__(self, findings: Iterable[Diagnostic]) -> None:
        self.findings = tuple(findings)
        super().__init__("; ".join(f"{finding.code} {finding.message}" for finding in self.findings))


def has_errors(findings: Iterable[Diagnostic]) -> bool:
    """Whether any finding is a fel."""
    return any(finding.severity is Severity.ERROR for finding in findings)
