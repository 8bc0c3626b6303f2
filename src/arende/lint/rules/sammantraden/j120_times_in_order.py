"""Ärendenas klockslag följer på varandra och på mötets början, och uppehållen överlappar inte.

Varför: de som är kallade till ärendet kommer på klockslaget, och två uppehåll på en gång går inte att läsa.
Fel:    tid: 13.00
        ärenden: [{rubrik: Budget, klockslag: 9.15}]
Rätt:   ärenden: [{rubrik: Budget, klockslag: 13.15}]
Källa:  praxis: ärendena tas upp i dagordningens ordning
"""

from collections.abc import Iterator
from itertools import pairwise

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J120", "klockslagen-följer"
SEVERITY = Severity.WARNING

_ADVICE = "rätta klockslaget"


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each time of an item that is before the last one, and at each break begun in another.

    An extra item has a place on the agenda but may be taken up at any time.
    """
    last, what = subject.meeting.tid, "mötets början"
    for item in subject.items():
        begins = item.entry.klockslag
        if begins is None or item.entry.extra:
            continue
        if begins < last:
            message = f"ärendet tas upp {begins:%H.%M}, före {what} {last:%H.%M}"
            yield subject.finding(item.address / "klockslag", message, _ADVICE)
        else:
            last, what = begins, "ärendet innan"
    yield from _overlapping(subject)


def _overlapping(subject: MeetingSubject) -> Iterator[Diagnostic]:
    pauses = sorted(enumerate(subject.meeting.ajourneringar), key=lambda pair: (pair[1].från, pair[0]))
    for (_, before), (index, after) in pairwise(pauses):
        if after.från < before.till:
            message = f"uppehållet börjar {after.från:%H.%M}, i det som slutar {before.till:%H.%M}"
            yield subject.finding(Address(("ajourneringar", index, "från")), message, _ADVICE)
