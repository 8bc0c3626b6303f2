"""För den som är jävig träder en ersättare in, när någon finns på plats.

Varför: platsen ska inte stå tom, och protokollet ska visa vem som beslutade.
Fel:    jäv: [{namn: Göran Sagostrand}]
Rätt:   jäv: [{namn: Göran Sagostrand, ersättare: Hugo Skenlund}]
Källa:  kommunallagen (2017:725) 5 kap. 17–20 och 47 §§, 6 kap. 28–32 §§
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.agenda import Item
from arende.meeting.paragraphs import numbers
from arende.model.organs import Office

CODE, NAME = "J213", "jäv-och-ersättare"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each ledamot with jäv whose seat is empty though an ersättare is there and free."""
    for item in subject.items():
        free = _free(subject, item)
        for index, one in enumerate(item.entry.jäv):
            seat = subject.presence.seat(one.namn)
            if one.ersättare is None and free and seat is not None and seat.office is not Office.ERSÄTTARE:
                message = f"ingen träder in för {one.namn}, men {free[0]} är på plats"
                address = item.address / "jäv" / index / "namn"
                yield subject.finding(address, message, f"skriv ersättare: {free[0]}")
                free = free[1:]


def _free(subject: MeetingSubject, item: Item) -> list[str]:
    """The ersättare who are there in *item* and do not serve in it; those of a stretch of §§ only in it."""
    serving = {seat.name for seat in subject.presence.serving(item)}
    away = {one.namn for one in item.entry.jäv} | serving
    return [
        one.namn
        for one in subject.meeting.ersättare
        if one.namn not in away and (one.paragrafer is None or item.paragraph in numbers(one.paragrafer))
    ]
