"""Ett protokoll från fullmäktige säger vilken dag kallelsen skickades.

Varför: ett beslut av ett fullmäktige som inte är kallat i tid kan upphävas, och utan dagen syns det inte.
Fel:    organ: kommunfullmäktige
        datum: 2026-11-23
Rätt:   organ: kommunfullmäktige
        datum: 2026-11-23
        kallad: 2026-11-16
Källa:  kommunallagen (2017:725) 5 kap. 13 och 15 §§
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.deadlines import latest_notice
from arende.model.organs import OrganKind

CODE, NAME = "J231", "fullmäktige-är-kallat"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at the day of a meeting of fullmäktige without a day of notice."""
    meeting = subject.meeting
    if subject.organ.slag is OrganKind.FULLMÄKTIGE and meeting.kallad is None:
        message = "filen säger inte vilken dag fullmäktige kallades"
        advice = f"skriv ”kallad”; senast {latest_notice(meeting.datum)}"
        yield subject.finding(Address(("datum",)), message, advice)
