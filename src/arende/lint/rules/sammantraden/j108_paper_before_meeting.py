"""Handlingen i ett ärende är daterad före mötet.

Varför: den som beslutar har läst handlingen. En dag efter mötet säger att det var en annan.
Fel:    datum: 2026-10-22, med ett tjänsteutlåtande daterat 2026-11-02
Rätt:   ett tjänsteutlåtande daterat 2026-10-02
Källa:  praxis: handlingarna skickas med kallelsen; kommunallagen (2017:725) 5 kap. 15 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.model.choices import Paper
from arende.model.outcome import Result

CODE, NAME = "J108", "handling-före-mötet"
SEVERITY = Severity.WARNING

_COMING_BACK = (Result.ÅTERREMISS, Result.BORDLÄGGNING)


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each ärende with a later paper; one that was sent back is written anew, and left out."""
    day = subject.meeting.datum
    for item in subject.items():
        case, decision = subject.sitting.case(item), item.entry.beslut
        if case is None or (decision is not None and decision.utgång in _COMING_BACK):
            continue
        for kind in Paper:
            paper = case.tjänsteutlåtande if kind is Paper.TJÄNSTEUTLÅTANDE else case.ordförandeförslag
            if paper is not None and paper.datum > day:
                message = f"ärendets {kind.value} är daterat {paper.datum}, efter mötet {day}"
                yield subject.finding(item.address / "dnr", message, "rätta dagen i ärendet eller i mötet")
