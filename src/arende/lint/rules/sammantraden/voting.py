"""The votes of a meeting, each counted among those who decide."""

from collections.abc import Iterator
from dataclasses import dataclass

from arende.address import Address
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.agenda import Item
from arende.meeting.presence import Seat
from arende.meeting.votes import Tally, is_minority_enough, is_settled_by_lot, may_remit_by_minority, tally
from arende.model.outcome import Motion, Omröstning, Proposition

_REMITTING = (Motion.ÅTERREMISS, Motion.BORDLÄGGNING)


@dataclass(frozen=True)
class Counted:
    """One vote. *address* is the proposition's, *deciding* are those who take part in the decision."""

    item: Item
    address: Address
    proposition: Proposition
    vote: Omröstning
    deciding: tuple[Seat, ...]
    tally: Tally

    @property
    def winners(self) -> tuple[str, ...]:
        """The names of those who voted for what the proposition says won."""
        return self.tally.ja if self.proposition.bifalls == self.vote.ja_för else self.tally.nej

    def votes_for(self, number: int) -> int:
        """How many votes the yrkande *number* got."""
        return self.tally.counts.ja if number == self.vote.ja_för else self.tally.counts.nej


def counted_in(subject: MeetingSubject, item: Item) -> Iterator[Counted]:
    """Every vote in *item*, in order."""
    for index, one in enumerate(item.entry.propositioner):
        if one.omröstning is not None:
            deciding = subject.presence.deciding(item)
            chair = subject.presence.chair_of(item)
            count = tally(one.omröstning, deciding, chair, is_settled_by_lot(item))
            yield Counted(item, item.address / "propositioner" / index, one, one.omröstning, deciding, count)


def every_vote(subject: MeetingSubject) -> Iterator[Counted]:
    """Every vote of the meeting, in order."""
    return (one for item in subject.items() for one in counted_in(subject, item))


def remits(item: Item, number: int | None) -> bool:
    """Whether *number* is that of a yrkande to remit or table *item*."""
    wanted = item.entry.yrkanden[number - 1 : number] if number else ()
    return any(one.slag in _REMITTING for one in wanted)


def carried_by_minority(subject: MeetingSubject, one: Counted) -> bool:
    """Whether a minority that may not remit or table is said to have done so."""
    number = one.proposition.bifalls
    if number is None or number == one.tally.winner or not remits(one.item, number):
        return False
    is_enough = is_minority_enough(one.votes_for(number), len(subject.presence.serving(one.item)))
    return is_enough and not may_remit_by_minority(subject.organ, one.item)
