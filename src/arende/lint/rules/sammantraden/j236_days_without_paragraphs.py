"""Dagar för omedelbar justering skrivs bara när någon paragraf justeras omedelbart.

Varför: anslaget om de omedelbart justerade paragraferna handlar annars om ingen.
Fel:    justering: {datum: 2026-10-29, omedelbar: {datum: 2026-10-22}}, utan någon ”omedelbar_justering: ja”
Rätt:   justering: {datum: 2026-10-29}
Källa:  kommunallagen (2017:725) 5 kap. 69 §, 6 kap. 35 § och 8 kap. 12 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J236", "omedelbar-utan-paragraf"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at the days, where no § is said to be adjusted directly."""
    justering = subject.meeting.justering
    if justering is None or justering.omedelbar is None:
        return
    if not any(item.entry.omedelbar_justering for item in subject.items()):
        address = Address(("justering", "omedelbar"))
        message = "ingen paragraf justeras omedelbart"
        advice = "skriv ”omedelbar_justering: ja” under ärendet, eller ta bort ”omedelbar”"
        yield subject.finding(address, message, advice, key=True)
