"""Den som lämnar ett särskilt yttrande är med i paragrafen.

Varför: ett särskilt yttrande förklarar hur någon som var med ställde sig. Det kan också den göra som inte
        deltar i beslutet, och en ersättare i en nämnd; den som är borta eller jävig kan det inte.
Fel:    frånvarande: [Åsa Skrönman]
        särskilda_yttranden: [{av: [Åsa Skrönman], text: …}]
Rätt:   deltar_inte: [Åsa Skrönman]
        särskilda_yttranden: [{av: [Åsa Skrönman], text: …}]
Källa:  praxis; kommunallagen (2017:725) 6 kap. 17 § (ersättare i en nämnd), 5 kap. 47 § och 6 kap. 28 § (jäv)
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.naming import commenting
from arende.meeting.agenda import Item
from arende.meeting.substitutes import within
from arende.model.organs import OrganKind

CODE, NAME = "J211", "yttrande-av-närvarande"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each name, known to the register, that is not there in the §."""
    for item in subject.items():
        there = _there(subject, item)
        for address, name in commenting(item):
            if name not in there and subject.presence.seat(name) is not None:
                message = f"{name} är inte med i § {item.paragraph}"
                yield subject.finding(address, message, "rätta namnet, eller vilka som är med")


def _there(subject: MeetingSubject, item: Item) -> set[str]:
    """Those who serve in *item*, and in a nämnd the ersättare who only listen, if they have no jäv."""
    there = {seat.name for seat in subject.presence.serving(item)}
    if subject.organ.slag is not OrganKind.FULLMÄKTIGE:
        everything = subject.presence.paragraphs
        there |= {
            one.namn
            for one in subject.meeting.ersättare
            if item.paragraph in within(one.paragrafer, everything)
        }
    return there - {one.namn for one in item.entry.jäv}
