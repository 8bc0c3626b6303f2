"""För den som är jävig träder en ersättare in, när någon finns på plats.

Varför: platsen ska inte stå tom, och protokollet ska visa vem som beslutade.
Fel:    jäv: [{namn: Göran Sagostrand}]
Rätt:   jäv: [{namn: Göran Sagostrand, ersättare: Hugo Skenlund}]
Källa:  kommunallagen (2017:725) 5 kap. 17 och 47 §§, 6 kap. 16–17 och 28–32 §§
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.free import free_for
from arende.model.organs import Office

CODE, NAME = "J213", "jäv-och-ersättare"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each ledamot with jäv whose seat is empty though an ersättare is there and free."""
    for item in subject.items():
        taken: list[str] = []
        for index, one in enumerate(item.entry.jäv):
            seat = subject.presence.seat(one.namn)
            if one.ersättare is not None or seat is None or seat.office is Office.ERSÄTTARE:
                continue
            free = free_for(subject, item, seat.party, taken)
            if free:
                taken.append(free[0].name)
                message = f"ingen träder in för {one.namn}, men {free[0].name} är på plats"
                address = item.address / "jäv" / index / "namn"
                advice = f"skriv till exempel ersättare: {free[0].name}"
                yield subject.finding(address, message, advice)
