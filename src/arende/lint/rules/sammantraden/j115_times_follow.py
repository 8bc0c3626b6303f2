"""Mötets tider följer på varandra.

Varför: protokollet säger när mötet börjar, avbryts och slutar, och en tid som är fel skriven syns på att den
        är före den förra.
Fel:    tid: 13.00
        sluttid: 12.20
Rätt:   sluttid: 14.20
Källa:  praxis: protokollet säger när mötet började, avbröts och slutade
"""

from collections.abc import Iterator
from datetime import time

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J115", "tiderna-följer"
SEVERITY = Severity.WARNING

_ADVICE = "rätta klockslaget"


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each time that is not after the one it follows; a meeting past midnight is exempted."""
    meeting = subject.meeting
    if meeting.sluttid is not None and meeting.sluttid <= meeting.tid:
        message = f"mötet slutar {_clock(meeting.sluttid)} men börjar {_clock(meeting.tid)}"
        yield subject.finding(Address(("sluttid",)), message, _ADVICE)
    yield from _breaks(subject)
    for item in subject.items():
        begins, ends = item.entry.klockslag, item.entry.till_klockslag
        if begins is not None and ends is not None and ends <= begins:
            message = f"ärendet slutar {_clock(ends)} men börjar {_clock(begins)}"
            yield subject.finding(item.address / "till_klockslag", message, _ADVICE)


def _breaks(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """Breaks that end before they begin, or are not within the meeting."""
    meeting = subject.meeting
    for number, pause in enumerate(meeting.ajourneringar):
        address = Address(("ajourneringar", number))
        if pause.till <= pause.från:
            message = f"ajourneringen slutar {_clock(pause.till)} men börjar {_clock(pause.från)}"
            yield subject.finding(address / "till", message, _ADVICE)
        elif pause.från < meeting.tid:
            message = f"ajourneringen börjar {_clock(pause.från)}, före mötet {_clock(meeting.tid)}"
            yield subject.finding(address / "från", message, _ADVICE)
        elif meeting.sluttid is not None and meeting.tid < meeting.sluttid < pause.till:
            message = f"ajourneringen slutar {_clock(pause.till)}, efter mötet {_clock(meeting.sluttid)}"
            yield subject.finding(address / "till", message, _ADVICE)


def _clock(moment: time) -> str:
    """”13.00”."""
    return moment.strftime("%H.%M")
