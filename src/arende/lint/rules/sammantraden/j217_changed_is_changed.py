"""Ett beslut är som förslaget eller ändrat, så som det sägs vara.

Varför: den som läser letar efter ändringen. Det som beslutades ska heller inte skrivas om efter mötet.
        Punkter under ”enligt förslag” skrivs bara när ärendets förslag har ändrats efter beslutet, och då
        med ett undantag som säger det.
Fel:    beslut: {utgång: ändrat, punkter: [godkänna taxan]}, där förslaget är att godkänna taxan
Rätt:   beslut: enligt förslag
Källa:  JO 3339-2013, https://lagen.nu/avg/jo/3339-2013
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.decision import Level
from arende.model.decision import Punkt
from arende.model.outcome import Result

CODE, NAME = "J217", "ändrat-är-ändrat"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each decision that is the proposal and said not to be, or the other way round."""
    for item, decision in subject.decided():
        before, after = (
            subject.sitting.proposals.get(item.address),
            subject.sitting.decisions.get(item.address),
        )
        if before is None or after is None:
            continue
        is_same = _points(before.levels) == _points(after.levels)
        if decision.utgång is Result.ÄNDRAT and is_same:
            message = "beslutet sägs vara ändrat, men är som förslaget"
            advice = "skriv beslut: enligt förslag, eller rätta punkterna"
            yield subject.finding(item.address / "beslut" / "utgång", message, advice)
        elif decision.utgång is Result.ENLIGT_FÖRSLAG and not is_same:
            message = "beslutet sägs vara enligt förslag, men förslaget är ett annat"
            advice = "skriv utgång: ändrat, eller säg i ett undantag hur förslaget har ändrats sedan beslutet"
            yield subject.finding(item.address / "beslut" / "utgång", message, advice)


def _points(levels: tuple[Level, ...]) -> list[Punkt]:
    return [placed.point for level in levels for placed in level.points]
