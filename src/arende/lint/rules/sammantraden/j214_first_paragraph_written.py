"""Ett protokoll säger vilken paragraf det börjar med.

Varför: annars räknas numren ut av de tidigare mötenas filer, och ändras om en av dem ändras eller saknas.
Fel:    datum: 2026-10-22
        tid: 13.00
Rätt:   datum: 2026-10-22
        tid: 13.00
        första_paragraf: 84
Källa:  praxis: paragraferna numreras i följd över kalenderåret, var för sig för varje organ
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J214", "första-paragrafen-skriven"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at the day of minutes without a first §."""
    if subject.meeting.första_paragraf is None:
        first = min(subject.presence.paragraphs, default=1)
        message = "protokollet säger inte vilken paragraf det börjar med"
        yield subject.finding(Address(("datum",)), message, f"skriv första_paragraf: {first}")
