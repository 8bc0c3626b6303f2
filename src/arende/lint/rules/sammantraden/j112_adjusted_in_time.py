"""Protokollet justeras senast fjorton dagar efter mötet.

Varför: först när protokollet är justerat kan det tillkännages, och tiden för överklagande börja.
Fel:    datum: 2026-10-22
        justering: {datum: 2026-11-09}
Rätt:   justering: {datum: 2026-11-05}
Källa:  kommunallagen (2017:725) 5 kap. 69 §, för nämnder genom 6 kap. 35 §; lag (1930:173) 2 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.announcing import adjusted
from arende.meeting.deadlines import latest_justering

CODE, NAME = "J112", "justering-i-tid"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each day of justering that is too late, or before the meeting."""
    held, latest = subject.meeting.datum, latest_justering(subject.meeting.datum)
    for one in adjusted(subject.meeting):
        if one.datum > latest:
            message = f"väntade en justering senast {latest}, fann {one.datum}"
            yield subject.finding(one.address / "datum", message, "välj en tidigare dag")
        elif one.datum < held:
            message = f"justeringen {one.datum} är före mötet {held}"
            yield subject.finding(one.address / "datum", message, "rätta dagen")
