"""What a rule looks at: one case, its profile, and the way to say what was found."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.prose import CaseTexts, Prose
from arende.loading import Loaded
from arende.model.case import Handling, Ärende
from arende.model.choices import Paper
from arende.model.decision import Punkt
from arende.model.profile import Pappersform, Profil, Regelval
from arende.text import Edit


@dataclass(frozen=True)
class TextSubject:
    """A file that could be read, and the profile it is held against, as a rule about texts sees them.

    *severity* is what the profile says of the rule, or what it ships with; *choice* its parameters.
    """

    loaded: Loaded[Any]
    profile: Profil
    texts: CaseTexts
    code: str = ""
    severity: Severity = Severity.ERROR
    choice: Regelval | None = None

    def finding(
        self,
        address: Address,
        message: str,
        advice: str,
        *,
        key: bool = False,
        within: tuple[int, int] | None = None,
        fix: str | None = None,
    ) -> Diagnostic:
        """A finding of the running rule at *address*.

        *key* puts the caret under the key, *within* under a stretch of the field's text. *fix* is what should
        stand in that stretch instead: only what is certain, since ”granska --rätta” writes it unasked.
        """
        finding = self.loaded.finding(address, self.code, message, advice, self.severity, key, within)
        return finding if fix is None or within is None else self._mended(finding, address, within, fix)

    def words(self, name: str, default: tuple[str, ...]) -> tuple[str, ...]:
        """The rule's list *name* in the profile, or *default*."""
        return self.choice.värden.get(name, default) if self.choice else default

    def number(self, name: str, default: int) -> int:
        """The rule's number *name* in the profile, or *default*; a word there counts as the default."""
        written = self.words(name, (str(default),))
        return int(written[0]) if written and written[0].isdigit() else default

    def prose(self, address: Address) -> Prose | None:
        """The text field at *address*."""
        return self.texts.by_address.get(address)

    def _mended(self, finding: Diagnostic, address: Address, within: tuple[int, int], fix: str) -> Diagnostic:
        document = self.loaded.document
        span = document.text_span(address, *within)
        prose = self.prose(address)
        # Only where the file holds the very signs that are replaced: not over a fold or an escape.
        if prose is None or document.source.text[span.start : span.end] != prose.text[slice(*within)]:
            return finding
        return finding.with_edits((Edit(span, fix),))


@dataclass(frozen=True)
class Subject(TextSubject):
    """An ärende as one rule sees it."""

    @property
    def case(self) -> Ärende:
        """The ärende itself."""
        assert isinstance(self.loaded.value, Ärende)
        return self.loaded.value

    def papers(self) -> Iterator[tuple[Paper, Handling, Pappersform]]:
        """Each paper of the case that the profile has a form for."""
        for kind in Paper:
            handling = self.paper(kind)
            form = self.profile.papper.get(kind)
            if handling is not None and form is not None:
                yield kind, handling, form

    def paper(self, kind: Paper) -> Handling | None:
        """The paper of *kind*, if the case has one."""
        return self.case.tjänsteutlåtande if kind is Paper.TJÄNSTEUTLÅTANDE else self.case.ordförandeförslag

    def points(self) -> Iterator[tuple[Address, Punkt, Pappersform]]:
        """Every decision point of every paper, levels and alternatives included."""
        for kind, handling, form in self.papers():
            for address, points in point_lists(Address((kind.value,)), handling):
                for index, point in enumerate(points):
                    yield address / index, point, form


def point_lists(root: Address, handling: Handling) -> Iterator[tuple[Address, tuple[Punkt, ...]]]:
    """Each list of decision points in *handling*, whose own address is *root*, with its address."""
    yield root / "förslag_till_beslut", handling.förslag_till_beslut
    for index, level in enumerate(handling.beslutsnivåer):
        yield root / "beslutsnivåer" / index / "förslag_till_beslut", level.förslag_till_beslut
    for index, choice in enumerate(handling.alternativ):
        yield root / "alternativ" / index / "förslag_till_beslut", choice.förslag_till_beslut
