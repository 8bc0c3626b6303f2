"""Justeringen tillkännages senast andra dagen efter att protokollet justerades.

Varför: tiden för överklagande räknas från den dag då justeringen tillkännages på anslagstavlan.
Fel:    justering: {datum: 2026-10-29, anslag: 2026-11-05}
Rätt:   justering: {datum: 2026-10-29, anslag: 2026-10-30}
Källa:  kommunallagen (2017:725) 8 kap. 12 §, för nämnder också 6 kap. 35 §; lag (1930:173) 2 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.announcing import adjusted
from arende.meeting.deadlines import latest_announcement

CODE, NAME = "J113", "anslag-i-tid"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each day of announcement that is too late, or before the justering."""
    for one in adjusted(subject.meeting):
        latest, address = latest_announcement(one.datum), one.address / "anslag"
        if one.anslag is not None and one.anslag > latest:
            message = f"väntade ett anslag senast {latest}, fann {one.anslag}"
            yield subject.finding(address, message, f"anslå senast {latest}")
        elif one.anslag is not None and one.anslag < one.datum:
            message = f"anslaget {one.anslag} är före justeringen {one.datum}"
            yield subject.finding(address, message, "rätta dagen")
