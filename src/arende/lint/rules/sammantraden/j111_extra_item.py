"""Ett ärende utanför kallelsen avgörs av fullmäktige om det tillkännagavs i tid, eller om alla är överens.

Varför: ett brådskande ärende ska tillkännages senast vardagen före mötet. Annars räcker det att en enda
        ledamot säger nej för att ärendet ska vänta, och protokollet bör visa att frågan ställdes.
Fel:    extra: ja
Rätt:   extra: ja
        tillkännagiven: 2026-11-20
Rätt:   extra: ja
        behandling: Alla närvarande ledamöter är överens om att ärendet avgörs i dag.
Källa:  kommunallagen (2017:725) 5 kap. 14 och 52 §§
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.deadlines import latest_urgent_notice
from arende.model.organs import OrganKind

CODE, NAME = "J111", "extra-ärende"
SEVERITY = Severity.INFO

_AGREED = re.compile(r"\b(?:alla|samtliga|ingen|enhällig\w*|eniga?|överens)\b", re.IGNORECASE)


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each extra item of fullmäktige that was announced too late, if at all, and not agreed on.

    A nämnd has rules of its own.
    """
    if subject.organ.slag is not OrganKind.FULLMÄKTIGE:
        return
    latest = latest_urgent_notice(subject.meeting.datum)
    for item in subject.items():
        entry, announced = item.entry, item.entry.tillkännagiven
        if not entry.extra or (announced is not None and announced <= latest):
            continue
        if _AGREED.search(entry.behandling or ""):
            continue
        field = "extra" if announced is None else "tillkännagiven"
        message = f"ärendet är inte tillkännagivet senast {latest}, så alla närvarande måste vara överens"
        advice = "skriv ”tillkännagiven”, eller under ”behandling” att alla är överens om att avgöra det"
        yield subject.finding(item.address / field, message, advice)
