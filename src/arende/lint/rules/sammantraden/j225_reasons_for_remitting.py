"""Fullmäktiges beslut om återremiss har skäl.

Varför: den som ska bereda ärendet igen måste veta vad som fattas.
Fel:    beslut: {utgång: återremiss, punkter: [återremittera ärendet till kommunstyrelsen]}
Rätt:   motivering: Kommunstyrelsen ska redovisa vad en lägre bro skulle kosta.
Källa:  kommunallagen (2017:725) 5 kap. 50 § 3 st.
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.agenda import Item
from arende.model.organs import OrganKind
from arende.model.outcome import Result

CODE, NAME = "J225", "återremiss-med-skäl"
SEVERITY = Severity.WARNING

# What begins the reason in a point: ”återremittera ärendet för att …”, ”… i syfte att …”.
_REASON = (" för att ", " så att ", " i syfte att ", " eftersom ", " med anledning av ", " i uppdrag att ")


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each such decision with neither ”motivering” nor points that say why.

    Two points or more are taken to say it: the second is what is to be done.
    """
    if subject.organ.slag is not OrganKind.FULLMÄKTIGE:
        return
    for item, decision in subject.decided():
        is_remitted = decision.utgång is Result.ÅTERREMISS
        if is_remitted and item.entry.motivering is None and not _says_why(subject, item):
            advice = "skriv skälet under ”motivering”, eller i beslutspunkten efter ”för att”"
            yield subject.finding(item.address / "beslut", "återremissen har inga skäl", advice)


def _says_why(subject: MeetingSubject, item: Item) -> bool:
    """Also where there are no points at all: that is J210's."""
    made = subject.sitting.decisions.get(item.address)
    points = [placed.point.text for level in made.levels for placed in level.points] if made else []
    return len(points) != 1 or any(words in f"{points[0]} " for words in _REASON)
