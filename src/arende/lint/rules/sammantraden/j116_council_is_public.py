"""Fullmäktiges sammanträden är öppna för allmänheten.

Varför: öppenheten följer av lagen, och gäller hela mötet. Bara överläggningen i ett visst ärende kan stängas.
Fel:    organ: kommunfullmäktige
        offentligt: nej
Rätt:   organ: kommunfullmäktige
        och under ärendet: stängda_dörrar: ja
Källa:  kommunallagen (2017:725) 5 kap. 42 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.model.organs import OrganKind

CODE, NAME = "J116", "fullmäktige-är-öppet"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding where a meeting of fullmäktige is said to be closed, by itself or by its organ."""
    if subject.organ.slag is not OrganKind.FULLMÄKTIGE or subject.sitting.is_public:
        return
    message = f"{subject.organ.namn} sammanträder offentligt"
    if subject.meeting.offentligt is False:
        advice = "ta bort raden; skriv ”stängda_dörrar: ja” under de ärenden som stängs"
        yield subject.finding(Address(("offentligt",)), message, advice)
    else:
        advice = "ta bort ”offentligt: nej” om organet i ”organ.yaml”"
        yield subject.finding(Address(("organ",)), message, advice)
