"""Ett protokoll säger vilken dag det justeras.

Varför: dagen står på protokollets första sida och på anslaget, och tiderna räknas från den.
Fel:    justering: {justerare: [Monika Fabelholm]}
Rätt:   justering: {justerare: [Monika Fabelholm], datum: 2026-10-29}
Källa:  kommunallagen (2017:725) 5 kap. 69 §, för nämnder genom 6 kap. 35 §, och 8 kap. 12 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J215", "justeringsdag"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding where the day is missing, unless every § was adjusted at once."""
    justering = subject.meeting.justering
    is_done = all(item.entry.omedelbar_justering for item in subject.items())
    if not is_done and (justering is None or justering.datum is None):
        address = Address(("organ",)) if justering is None else Address(("justering",))
        message = "protokollet säger inte vilken dag det justeras"
        yield subject.finding(address, message, "skriv ”datum” under ”justering”")
