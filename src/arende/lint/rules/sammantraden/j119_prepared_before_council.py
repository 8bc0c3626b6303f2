"""Fullmäktige beslutar det som en styrelse eller nämnd har berett.

Varför: ett ärende ska beredas innan fullmäktige avgör det, och styrelsen ska alltid få lägga fram ett
        förslag. Annars kan beslutet upphävas.
Fel:    organ: kommunfullmäktige, med ett ärende som bara har förvaltningens förslag
Rätt:   ett tidigare möte med kommunstyrelsen, där ärendet har fått ett förslag till fullmäktige
Källa:  kommunallagen (2017:725) 5 kap. 26 och 28 §§; undantag i 29 § (val) och 33 § (brådskande ärenden)
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.beslut.preparation import needs_no_preparation
from arende.meeting.decision import Origin
from arende.model.meeting import Group
from arende.model.organs import OrganKind

CODE, NAME = "J119", "berett-före-fullmäktige"
SEVERITY = Severity.WARNING

_UNPREPARED = (Origin.FÖRVALTNING, Origin.ORDFÖRANDE)


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each ärende before fullmäktige with a proposal that no organ has put forward."""
    if subject.organ.slag is not OrganKind.FULLMÄKTIGE:
        return
    for item in subject.items():
        case, proposal = subject.sitting.case(item), subject.sitting.proposals.get(item.address)
        is_deciding = item.group.grupp is Group.BESLUT
        if case is None or proposal is None or not is_deciding or needs_no_preparation(case):
            continue
        if proposal.origin in _UNPREPARED:
            message = f"förslaget är {proposal.origin.value}; ingen styrelse eller nämnd har lagt fram det"
            advice = "skriv in styrelsens beslut i ett sammanträde, eller vänta med ärendet"
            yield subject.finding(item.address / "dnr", message, advice)
