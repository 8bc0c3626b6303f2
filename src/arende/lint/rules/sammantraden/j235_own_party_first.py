"""En ersättare av samma parti går före en av ett annat.

Varför: turordningen mellan ersättarna bestäms av fullmäktige, och börjar oftast med partiets egna. Det ska
        synas om den har frångåtts.
Fel:    ersättare: [{namn: Hugo Skenlund (ÅP), tjänstgör_för: Torun Diktén (SP)}, Pelle Fantasin (SP)]
Rätt:   ersättare: [{namn: Pelle Fantasin (SP), tjänstgör_för: Torun Diktén (SP)}, Hugo Skenlund (ÅP)]
Källa:  kommunallagen (2017:725) 5 kap. 17 §, 6 kap. 16–17 §§
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.free import free_for
from arende.meeting.agenda import Item
from arende.meeting.substitutes import served

CODE, NAME = "J235", "eget-parti-först"
SEVERITY = Severity.INFO


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each ersättare of another party, where one of the same party is there and free."""
    items = {item.paragraph: item for item in subject.items()}
    serving = served(subject.meeting, subject.sitting.items, subject.presence.paragraphs)
    for index, one in enumerate(subject.meeting.ersättare):
        if one.tjänstgör_för is not None:
            own = sorted(serving.get((one.namn, one.tjänstgör_för), ()))
            address = Address(("ersättare", index, "tjänstgör_för"))
            yield from _passed_by(
                subject, [items[number] for number in own], address, one.namn, one.tjänstgör_för
            )
    for item in subject.items():
        for index, jäv in enumerate(item.entry.jäv):
            if jäv.ersättare is not None:
                address = item.address / "jäv" / index / "ersättare"
                yield from _passed_by(subject, [item], address, jäv.ersättare, jäv.namn)


def _passed_by(
    subject: MeetingSubject, items: list[Item], address: Address, name: str, absent: str
) -> Iterator[Diagnostic]:
    """A finding for the first of *items* in which somebody of the absent one's party is free."""
    serving, away = subject.presence.seat(name), subject.presence.seat(absent)
    if serving is None or away is None or not away.party or serving.party == away.party:
        return
    for item in items:
        for free in free_for(subject, item, away.party):
            if free.party == away.party:
                message = (
                    f"{serving.with_party} tjänstgör för {away.with_party}, men {free.with_party} är på plats"
                )
                yield subject.finding(address, message, "kontrollera turordningen mellan ersättarna")
                return
