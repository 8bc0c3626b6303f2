"""What a rule about a sammanträde looks at: the whole meeting, and the way to say what was found."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.meeting.presence import Presence
from arende.model.meeting import Sammanträde
from arende.model.organs import Organ
from arende.model.outcome import Beslut


@dataclass(frozen=True)
class MeetingSubject(TextSubject):
    """A sammanträde as one rule sees it."""

    sitting: Sitting = field(kw_only=True)

    @property
    def meeting(self) -> Sammanträde:
        """The meeting as written."""
        return self.sitting.meeting

    @property
    def organ(self) -> Organ:
        """The organ that meets."""
        return self.sitting.organ

    @property
    def presence(self) -> Presence:
        """Who takes part, and in which §§."""
        return self.sitting.presence

    def items(self) -> Iterator[Item]:
        """Each item that has a §: those struck from the agenda are left out."""
        return (item for item in self.sitting.items if item.paragraph is not None)

    def decided(self) -> Iterator[tuple[Item, Beslut]]:
        """Each item that has been decided, with the decision."""
        return ((item, item.entry.beslut) for item in self.items() if item.entry.beslut is not None)


class MeetingRule(Protocol):
    """A rule's module about a meeting; its docstring is its page, as for every rule."""

    __doc__: str | None
    CODE: str
    NAME: str
    SEVERITY: Severity

    def check(self, subject: MeetingSubject) -> Iterator[Diagnostic]:
        """Every finding of this rule on *subject*."""
