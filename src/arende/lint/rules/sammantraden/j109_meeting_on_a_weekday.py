"""Mötet är på en vardag.

Varför: en dag som är fel skriven syns ofta på att den är en lördag, en söndag eller en helgdag.
Fel:    datum: 2026-10-24
Rätt:   datum: 2026-10-22
Källa:  lag (1930:173) om beräkning av lagstadgad tid, 2 §; almanackan
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.deadlines import is_weekday
from arende.swedish import holiday

CODE, NAME = "J109", "sammanträde-på-vardag"
SEVERITY = Severity.WARNING

_SATURDAY = 5


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at the day of the meeting."""
    day = subject.meeting.datum
    if not is_weekday(day):
        what = holiday(day) or ("en lördag" if day.weekday() == _SATURDAY else "en söndag")
        yield subject.finding(Address(("datum",)), f"{day} är {what}", "rätta dagen")
