"""Fullmäktige kallas minst en vecka före mötet.

Varför: ett beslut i ett ärende som inte har tillkännagetts i tid kan upphävas.
Fel:    organ: kommunfullmäktige
        datum: 2026-11-23
        kallad: 2026-11-18
Rätt:   kallad: 2026-11-16
Källa:  kommunallagen (2017:725) 5 kap. 13 och 15 §§
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.deadlines import latest_notice
from arende.model.organs import OrganKind

CODE, NAME = "J106", "kallelse-en-vecka-före"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at the day of fullmäktige's notice, where it is later than the law allows."""
    called, latest = subject.meeting.kallad, latest_notice(subject.meeting.datum)
    if subject.organ.slag is OrganKind.FULLMÄKTIGE and called is not None and called > latest:
        message = f"väntade en kallelse senast {latest}, fann {called}"
        yield subject.finding(Address(("kallad",)), message, f"kalla senast {latest}, eller flytta mötet")
