"""The ersättare who are there and free in a §, those first who should step in."""

from collections.abc import Collection

from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.agenda import Item
from arende.meeting.presence import Seat
from arende.meeting.substitutes import within
from arende.model.organs import OrganKind


def free_for(subject: MeetingSubject, item: Item, party: str, taken: Collection[str] = ()) -> list[Seat]:
    """Who can serve in *item* for a ledamot of *party*: its own first, then in the order of the register.

    Left out are those who serve in it already, have jäv in it or are *taken*. In fullmäktige an ersättare
    serves only for a ledamot of the same party.
    Källa: KL 5 kap. 17 § (fullmäktige), 6 kap. 16–17 §§ (nämnd).
    """
    busy = {seat.name for seat in subject.presence.serving(item)} | {one.namn for one in item.entry.jäv}
    there = {
        one.namn
        for one in subject.meeting.ersättare
        if item.paragraph in within(one.paragrafer, subject.presence.paragraphs)
    }
    found = [seat for name, seat in subject.presence.seats.items() if name in there - busy - {*taken}]
    if subject.organ.slag is OrganKind.FULLMÄKTIGE:
        return [seat for seat in found if seat.party == party]
    return sorted(found, key=lambda seat: seat.party != party)
