"""En ledamot som är frånvarande ersätts, när någon ersättare är på plats.

Varför: en ersättare har rätt att tjänstgöra, och platsen ska inte stå tom när organet beslutar.
Fel:    frånvarande: [Bertil Versmått]
        ersättare: [Ylva Gissning]
Rätt:   frånvarande: [Bertil Versmått]
        ersättare: [{namn: Ylva Gissning, tjänstgör_för: Bertil Versmått}]
Källa:  kommunallagen (2017:725) 5 kap. 17 §, 6 kap. 17 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.free import free_for
from arende.meeting.agenda import Item
from arende.meeting.presence import Seat
from arende.meeting.substitutes import absences, served
from arende.model.organs import Office

CODE, NAME = "J234", "ingen-plats-tom"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each absent ledamot, for the first § in which the seat is empty and somebody is free."""
    told: set[str] = set()
    for item in subject.items():
        taken: list[str] = []
        for index, seat in _empty(subject, item):
            free = free_for(subject, item, seat.party, taken)
            if free:
                taken.append(free[0].name)
            if free and seat.name not in told:
                told.add(seat.name)
                message = (
                    f"ingen tjänstgör för {seat.name} i § {item.paragraph}, men {free[0].name} är på plats"
                )
                advice = f"skriv till exempel ”tjänstgör_för: {seat.name}” under {free[0].name}"
                yield subject.finding(Address(("frånvarande", index, "namn")), message, advice)


def _empty(subject: MeetingSubject, item: Item) -> Iterator[tuple[int, Seat]]:
    """The ledamöter who are absent in *item* and whom nobody serves for, by their place among the absent."""
    everything = subject.presence.paragraphs
    away = absences(subject.meeting, everything)
    serving = served(subject.meeting, subject.sitting.items, everything)
    filled = {absent for (_, absent), own in serving.items() if item.paragraph in own}
    for index, one in enumerate(subject.meeting.frånvarande):
        seat = subject.presence.seat(one.namn)
        is_away = item.paragraph in away[one.namn] and one.namn not in filled
        if is_away and seat is not None and seat.office is not Office.ERSÄTTARE:
            yield index, seat
