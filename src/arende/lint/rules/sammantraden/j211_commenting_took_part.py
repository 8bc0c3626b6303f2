"""Den som lämnar ett särskilt yttrande har deltagit i beslutet.

Varför: ett särskilt yttrande förklarar hur den som var med och beslutade ställde sig. En annan kan be om en
        anteckning till protokollet.
Fel:    deltar_inte: [Åsa Skrönman]
        särskilda_yttranden: [{av: [Åsa Skrönman], text: …}]
Rätt:   protokollsanteckningar: [{av: [Åsa Skrönman], text: …}]
Källa:  praxis; jämför kommunallagen (2017:725) 4 kap. 27 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.naming import commenting

CODE, NAME = "J211", "yttrande-av-beslutande"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each name, known to the register, that takes no part in the decision."""
    for item in subject.items():
        deciding = {seat.name for seat in subject.presence.deciding(item)}
        for address, name in commenting(item):
            if name not in deciding and subject.presence.seat(name) is not None:
                message = f"{name} deltar inte i beslutet i § {item.paragraph}"
                yield subject.finding(address, message, "gör det till en protokollsanteckning")
