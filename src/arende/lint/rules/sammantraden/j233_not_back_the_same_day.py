"""Den som har avbrutit tjänstgöringen i fullmäktige kommer inte tillbaka samma dag, annat än efter jäv.

Varför: annars kan den som röstar bytas från ärende till ärende, så att röstetalen blir andra än valet gav.
Fel:    frånvarande: [{namn: Jöns Påfund, paragrafer: 115–117}], när mötet har §§ 112–125
Rätt:   frånvarande: [{namn: Jöns Påfund, paragrafer: 115–125}]
Källa:  kommunallagen (2017:725) 5 kap. 20 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.substitutes import within
from arende.model.organs import OrganKind

CODE, NAME = "J233", "inte-tillbaka-samma-dag"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each absence in fullmäktige that begins after the first § and ends before the last."""
    everything = subject.presence.paragraphs
    if subject.organ.slag is not OrganKind.FULLMÄKTIGE or not everything:
        return
    for index, one in enumerate(subject.meeting.frånvarande):
        back = _back(within(one.paragrafer, everything), everything)
        if back is not None:
            address = Address(("frånvarande", index, "paragrafer"))
            message = f"{one.namn} avbryter tjänstgöringen och är tillbaka i § {back}"
            advice = "låt frånvaron gälla resten av mötet; den som är jävig skrivs under ”jäv”"
            yield subject.finding(address, message, advice)


def _back(gone: frozenset[int], everything: frozenset[int]) -> int | None:
    """The § in which one who had served and left is back."""
    served = False
    left = False
    for number in sorted(everything):
        if number in gone:
            left = left or served
        elif left:
            return number
        else:
            served = True
    return None
