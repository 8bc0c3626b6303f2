"""Kallelsen skickas före mötet.

Varför: den som inte är kallad kan inte vara med. En dag efter mötet är fel skriven.
Fel:    datum: 2026-10-22
        kallad: 2026-10-25
Rätt:   kallad: 2026-10-15
Källa:  kommunallagen (2017:725) 5 kap. 15 § (fullmäktige); för en nämnd reglementet, 6 kap. 44 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J118", "kallelse-före-mötet"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at a notice that is sent after the day of the meeting, in any organ."""
    called, held = subject.meeting.kallad, subject.meeting.datum
    if called is not None and called > held:
        message = f"kallelsen {called} är efter mötet {held}"
        yield subject.finding(Address(("kallad",)), message, "rätta dagen")
