"""Den som reserverar sig har deltagit i beslutet.

Varför: bara den som har deltagit kan reservera sig; en annan har inget beslut att värja sig mot.
Fel:    deltar_inte: [Åsa Skrönman]
        reservationer: [{av: [Åsa Skrönman]}]
Rätt:   protokollsanteckningar: [{av: [Åsa Skrönman], text: …}]
Källa:  kommunallagen (2017:725) 4 kap. 27 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.naming import reserving

CODE, NAME = "J207", "reservation-av-beslutande"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each name, known to the register, that takes no part in the decision."""
    for item in subject.items():
        deciding = {seat.name for seat in subject.presence.deciding(item)}
        for address, name in reserving(item):
            if name not in deciding and subject.presence.seat(name) is not None:
                message = f"{name} deltar inte i beslutet i § {item.paragraph} och kan inte reservera sig"
                yield subject.finding(address, message, "ta bort namnet, eller rätta vilka som deltar")
