"""The decision points of a case as its rules read them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from arende.address import Address
from arende.lint.patterns import Pattern
from arende.lint.prose import Prose
from arende.lint.rules.beslut.verbs import FORMS, VerbForm
from arende.lint.subject import Subject
from arende.model.case import Handling
from arende.model.choices import Mood
from arende.model.decision import Beslutsnivå, Punkt, Role
from arende.model.marker import Marker
from arende.model.profile import Beslutsform

_FIRST = Pattern(
    r"[\s*_”\"]*(?:(?:[–—•*-]|\d{1,2}[.)]|[a-z]\))\s+)?(?:att\s+)?(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)",
    flags=re.IGNORECASE,
)
# Where the clause that decides ends and what it decides about begins.
_SUBORDINATE = Pattern(
    r"\b(?:att|som|vilk\w+|vars|där|då|när|eftersom|därför att|under förutsättning)\b|[.;:(]"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One decision point. *address* is its text's; offsets count in that text.

    *level* is the decision level it stands under, *mood* the form it must have, or None where any will do.
    """

    address: Address
    point: Punkt
    handling: Handling
    form: Beslutsform
    level: Beslutsnivå | None
    mood: Mood | None
    prose: Prose

    @property
    def read(self) -> str:
        """What is printed, sign for sign in its place."""
        return self.prose.read

    @property
    def first(self) -> re.Match[str] | None:
        """The first word, as the group ”word”; a mark and an ”att” before it are passed by."""
        return _FIRST.match(self.read)

    @property
    def start(self) -> int:
        """Where the first word begins."""
        first = self.first
        return first.start("word") if first else 0

    @property
    def verb(self) -> VerbForm | None:
        """The first word, where it is a known form of a decision verb."""
        first = self.first
        return FORMS.get(first["word"].lower()) if first else None

    @property
    def main(self) -> str:
        """The clause that decides, up to the first word that subordinates another; offsets still hold."""
        start = self.start
        end = _SUBORDINATE.search(self.read, start)
        return self.read[: end.start()] if end else self.read


def clause_lists(subject: Subject) -> Iterator[list[Clause]]:
    """Each list of points in every paper: its own, each level's and each alternative's."""
    for kind, handling, form in subject.papers():
        root = Address((kind.value,))
        lists = [
            (root, handling.förslag_till_beslut, None),
            *(
                (root / "beslutsnivåer" / index, level.förslag_till_beslut, level)
                for index, level in enumerate(handling.beslutsnivåer)
            ),
            *(
                (root / "alternativ" / index, choice.förslag_till_beslut, None)
                for index, choice in enumerate(handling.alternativ)
            ),
        ]
        for at, points, level in lists:
            clauses = []
            for index, point in enumerate(points):
                address = at / "förslag_till_beslut" / index / "text"
                prose = subject.prose(address)
                if prose is not None:
                    mood = _mood(form.beslut, level)
                    clauses.append(Clause(address, point, handling, form.beslut, level, mood, prose))
            if clauses:
                yield clauses


def clauses(subject: Subject) -> Iterator[Clause]:
    """Every decision point of every paper."""
    for listed in clause_lists(subject):
        yield from listed


def _mood(form: Beslutsform, level: Beslutsnivå | None) -> Mood | None:
    if form.form is not Mood.VALFRI:
        return form.form
    if level is None:
        lead_in = form.ingress
    else:
        lead_in = form.ingress_beslutar if level.roll is Role.BESLUTAR else form.ingress_föreslår
    is_after_that = form.märke is Marker.THAT or (lead_in or "").endswith(" att")
    return Mood.INFINITIV if is_after_that else None
