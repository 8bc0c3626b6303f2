"""Paragraferna löper på från organets förra möte samma år.

Varför: ett beslut hittas på organ, år och paragraf. Två beslut med samma nummer går inte att skilja åt.
Fel:    första_paragraf: 84, när förra mötet slutade med § 101
Rätt:   första_paragraf: 102
Källa:  praxis: paragraferna numreras i följd över kalenderåret, var för sig för varje organ
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J104", "paragraferna-följer"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at the first § where an earlier meeting of the year says another."""
    first, coming = subject.meeting.första_paragraf, subject.sitting.follows
    if first is not None and coming is not None and first != coming:
        message = f"väntade § {coming} efter organets förra möte, fann § {first}"
        yield subject.finding(Address(("första_paragraf",)), message, f"skriv första_paragraf: {coming}")
