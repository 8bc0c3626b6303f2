"""Organet finns i ärendets beslutsgång.

Varför: beslutsgången säger vem som föreslår och vem som beslutar. Ett organ utanför den får fel roll.
Fel:    organ: socialnämnden
        dnr: TN 2026-00041, med beslutsgång: [tekniska nämnden]
Rätt:   beslutsgång: [tekniska nämnden, socialnämnden]
Källa:  ärendets egen ”beslutsgång”; kommunallagen (2017:725) 5 kap. 26 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.swedish.words import list_words

CODE, NAME = "J107", "organet-i-beslutsgången"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each ärende whose route neither has the organ nor the nämnd that it is an utskott of."""
    here = {subject.organ.namn.casefold(), (subject.organ.under or subject.organ.namn).casefold()}
    for item in subject.items():
        case = subject.sitting.case(item)
        route = case.beslutsgång if case is not None else ()
        if route and not here & {organ.casefold() for organ in route}:
            message = f"ärendets beslutsgång är {list_words(route)}, fann {subject.organ.namn}"
            advice = "lägg till organet i ärendets ”beslutsgång”, eller ta ärendet från dagordningen"
            yield subject.finding(item.address / "dnr", message, advice)
