"""En minoritet får ett ärende återremitterat eller bordlagt en gång.

Varför: har fullmäktige redan skjutit upp ärendet på en minoritets begäran krävs nästa gång en majoritet.
Fel:    återremiss med 3 röster mot 4, när ärendet återremitterades också i september
Rätt:   ärendet avgörs i dag
Källa:  kommunallagen (2017:725) 5 kap. 50 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.voting import every_vote, is_put_off_again, minority

CODE, NAME = "J224", "minoriteten-en-gång"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each outcome that a minority carried in an ärende that has been put off before.

    Why a warning: that the first time was by a majority no file says, and then the minority still may.
    """
    for one in every_vote(subject):
        few = minority(subject, one)
        if few is not None and one.proposition.bifalls == few and is_put_off_again(subject, one.item):
            message = "ärendet har skjutits upp förut; var det av en minoritet krävs nu en majoritet"
            yield subject.finding(one.address / "bifalls", message, "rätta rösterna eller ”bifalls”")
