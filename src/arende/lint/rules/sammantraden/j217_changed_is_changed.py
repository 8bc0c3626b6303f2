"""Ett beslut som sägs vara ändrat skiljer sig från förslaget.

Varför: den som läser letar efter ändringen. Det som beslutades ska heller inte skrivas om efter mötet.
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
    """A finding at each changed decision with the very points of the proposal."""
    for item, decision in subject.decided():
        before, after = (
            subject.sitting.proposals.get(item.address),
            subject.sitting.decisions.get(item.address),
        )
        if decision.utgång is not Result.ÄNDRAT or before is None or after is None:
            continue
        if _points(before.levels) == _points(after.levels):
            message = "beslutet sägs vara ändrat, men är som förslaget"
            advice = "skriv beslut: enligt förslag, eller rätta punkterna"
            yield subject.finding(item.address / "beslut" / "utgång", message, advice)


def _points(levels: tuple[Level, ...]) -> list[Punkt]:
    return [placed.point for level in levels for placed in level.points]
