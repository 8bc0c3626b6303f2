"""The votes of a meeting, each counted among those who decide."""

from collections.abc import Iterator
from dataclasses import dataclass

from arende.address import Address
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.agenda import Item
from arende.meeting.presence import Seat
from arende.meeting.votes import (
    Tally,
    is_minority_enough,
    is_settled_by_lot,
    may_remit_by_minority,
    remits,
    remitting_minority,
    tally,
    voting,
    was_put_off,
)
from arende.model.outcome import Omröstning, Proposition, Sedelval


@dataclass(frozen=True)
class Counted:
    """One vote. *address* is the proposition's, *deciding* are those who take part in the decision and the
    vote, *present* how many are in the room.
    """

    item: Item
    address: Address
    proposition: Proposition
    vote: Omröstning
    deciding: tuple[Seat, ...]
    present: int
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
            present = len(voting(one.omröstning, subject.presence.serving(item)))
            yield Counted(
                item,
                item.address / "propositioner" / index,
                one,
                one.omröstning,
                voting(one.omröstning, deciding),
                present,
                count,
            )


def every_vote(subject: MeetingSubject) -> Iterator[Counted]:
    """Every vote of the meeting, in order."""
    return (one for item in subject.items() for one in counted_in(subject, item))


def every_election(subject: MeetingSubject) -> Iterator[tuple[Item, Address, Sedelval]]:
    """Every election by closed sedlar, with the address where it stands."""
    for item in subject.items():
        for index, one in enumerate(item.entry.propositioner):
            if one.slutna_sedlar is not None:
                yield item, item.address / "propositioner" / index / "slutna_sedlar", one.slutna_sedlar


def minority(subject: MeetingSubject, one: Counted) -> int | None:
    """The yrkande that a minority in fullmäktige carries although it lost."""
    return remitting_minority(one.vote, one.tally, one.item, subject.organ, one.present)


def is_put_off_again(subject: MeetingSubject, item: Item) -> bool:
    """Whether the same organ has remitted or tabled the ärende before."""
    case = subject.sitting.case(item)
    dnr = item.entry.dnr or (case.dnr if case is not None else "")
    return was_put_off(subject.sitting.earlier.get(dnr, ()), subject.organ)


def carried_by_minority(subject: MeetingSubject, one: Counted) -> bool:
    """Whether a minority that may not remit or table is said to have done so."""
    number = one.proposition.bifalls
    if number is None or number == one.tally.winner or not remits(one.item, number):
        return False
    is_enough = is_minority_enough(one.votes_for(number), one.present)
    return is_enough and not may_remit_by_minority(subject.organ, one.item)
