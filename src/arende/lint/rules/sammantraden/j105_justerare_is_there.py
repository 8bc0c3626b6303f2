"""Den som justerar är med på mötet, och är inte den som leder det.

Varför: justeraren intygar tillsammans med ordföranden vad som beslutades.
Fel:    frånvarande: [Monika Fabelholm]
        justering: {justerare: [Monika Fabelholm]}
Rätt:   justering: {justerare: [Åsa Skrönman]}
Källa:  praxis; fullmäktiges arbetsordning, nämndens reglemente (kommunallagen 5 kap. 69 §, 6 kap. 35 §)
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.naming import listed

CODE, NAME = "J105", "justerare-på-plats"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each justerare who misses the whole meeting or is the chair."""
    justering, chair = subject.meeting.justering, subject.presence.chair
    gone = {seat.name for seat in subject.presence.absent_all}
    named = justering.justerare if justering is not None else ()
    for address, name in listed(Address(("justering", "justerare")), named):
        if name in gone:
            yield subject.finding(address, f"{name} är frånvarande", "välj en justerare som är med på mötet")
        elif chair is not None and name == chair.name:
            message = f"{name} leder mötet och justerar redan som ordförande"
            yield subject.finding(address, message, "välj en justerare utöver ordföranden")
