"""What a rule looks at: one case, its profile, and the way to say what was found."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Protocol

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.loading import Loaded
from arende.model.case import Handling, Punkt, Ärende
from arende.model.profile import Paper, Pappersform, Profil


@dataclass(frozen=True)
class Subject:
    """A case that could be read, and the profile it is held against."""

    loaded: Loaded[Ärende]
    case: Ärende
    profile: Profil
    code: str = ""

    def finding(
        self,
        address: Address,
        message: str,
        advice: str,
        *,
        severity: Severity = Severity.ERROR,
        key: bool = False,
        within: tuple[int, int] | None = None,
    ) -> Diagnostic:
        """A finding of the running rule at *address*; *within* is a stretch of that field's text."""
        return self.loaded.finding(
            address, self.code, message, advice, severity=severity, key=key, within=within
        )

    def papers(self) -> Iterator[tuple[Paper, Handling, Pappersform]]:
        """Each paper of the case that the profile has a form for."""
        for kind in Paper:
            handling = (
                self.case.tjänsteutlåtande if kind is Paper.TJÄNSTEUTLÅTANDE else self.case.ordförandeförslag
            )
            form = self.profile.papper.get(kind)
            if handling is not None and form is not None:
                yield kind, handling, form

    def points(self) -> Iterator[tuple[Address, Punkt, Pappersform]]:
        """Every decision point of every paper, levels and alternatives included."""
        for kind, handling, form in self.papers():
            root = Address((kind.value,))
            for address, points in _point_lists(root, handling):
                for index, point in enumerate(points):
                    yield address / index, point, form


def _point_lists(root: Address, handling: Handling) -> Iterator[tuple[Address, tuple[Punkt, ...]]]:
    yield root / "förslag_till_beslut", handling.förslag_till_beslut
    for index, level in enumerate(handling.beslutsnivåer):
        yield root / "beslutsnivåer" / index / "förslag_till_beslut", level.förslag_till_beslut
    for index, choice in enumerate(handling.alternativ):
        yield root / "alternativ" / index / "förslag_till_beslut", choice.förslag_till_beslut


class Rule(Protocol):
    """A rule's module: its code, its name, and the check itself."""

    CODE: str
    NAME: str

    def check(self, subject: Subject) -> Iterator[Diagnostic]:
        """Every finding of this rule on *subject*."""


def nearest(word: str, known: list[str]) -> str:
    """The one of *known* most like *word*, or an empty text where none is near."""
    return next(iter(get_close_matches(word, known, n=1, cutoff=0.6)), "")
