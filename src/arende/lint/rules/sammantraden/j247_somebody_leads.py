"""Någon leder mötet i varje paragraf som har ett beslut.

Varför: ordföranden leder mötet, ser till att protokoll förs och justerar det. Utan en ordförande saknas en
        underskrift.
Fel:    frånvarande: [Torun Diktén, Göran Sagostrand], som är ordförande och ende vice ordförande
Rätt:   ordförande: Monika Fabelholm
Källa:  kommunallagen (2017:725) 5 kap. 65 och 69 §§, för nämnder genom 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.signs import with_sign
from arende.meeting.agenda import Item
from arende.meeting.presence import Presence, Seat

CODE, NAME = "J247", "någon-leder"
SEVERITY = Severity.WARNING

_NAMED = Address(("ordförande",))
_SERVING = "skriv en av de tjänstgörande som ”ordförande:”"


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at an ordförande who serves nowhere, else at what leaves a decided § without one."""
    named, presence = subject.meeting.ordförande, subject.presence
    serving = {seat.name for item in subject.items() for seat in _seated(presence, item)}
    if named is not None and named not in serving:
        yield subject.finding(_NAMED, f"{named} leder mötet men tjänstgör inte", _SERVING)
        return
    led_by_nobody = [item for item, _ in subject.decided() if presence.chair_of(item) is None]
    if led_by_nobody:
        paragraphs = with_sign(item.paragraph for item in led_by_nobody if item.paragraph is not None)
        yield subject.finding(_place(subject), f"ingen av de tjänstgörande leder {paragraphs}", _SERVING)


def _place(subject: MeetingSubject) -> Address:
    if subject.meeting.ordförande is not None:
        return _NAMED
    return Address(("frånvarande",)) if subject.meeting.frånvarande else Address(("organ",))


def _seated(presence: Presence, item: Item) -> tuple[Seat, ...]:
    """Those who serve in *item*, or would but for jäv."""
    return (*presence.serving(item), *presence.left_out(item))
