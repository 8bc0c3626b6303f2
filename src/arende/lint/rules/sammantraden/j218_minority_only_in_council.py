"""Bara i fullmäktige kan en minoritet få ett ärende återremitterat eller bordlagt.

Varför: i en nämnd gäller det som de flesta röstade för, också när frågan är om ärendet ska vänta.
Fel:    organ: tekniska nämnden
        återremiss med 3 röster mot 6
Rätt:   ärendet avgörs i dag
Källa:  kommunallagen (2017:725) 5 kap. 50 §, som enligt 6 kap. 33 § 2 st. inte gäller nämnder
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.voting import carried_by_minority, every_vote

CODE, NAME = "J218", "minoritetsåterremiss"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each outcome that a minority of a third would have carried in fullmäktige."""
    for one in every_vote(subject):
        if carried_by_minority(subject, one):
            message = "en minoritet kan inte skjuta upp ärendet här, bara i fullmäktige och inte i val"
            yield subject.finding(one.address / "bifalls", message, "rätta rösterna eller ”bifalls”")
