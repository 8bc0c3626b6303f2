"""Paragrafer som justeras omedelbart har en egen dag för justering och anslag.

Varför: tiden för överklagande av dem börjar tidigare än för resten av protokollet, med ett eget anslag.
Fel:    omedelbar_justering: ja
        justering: {datum: 2026-10-29, anslag: 2026-10-30}
Rätt:   justering: {datum: 2026-10-29, omedelbar: {datum: 2026-10-22, anslag: 2026-10-23}}
Källa:  kommunallagen (2017:725) 5 kap. 69 §, för nämnder genom 6 kap. 35 §, och 8 kap. 12 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J216", "dagar-för-omedelbar"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at the first § adjusted at once, where the days of that are not written."""
    justering = subject.meeting.justering
    days = justering.omedelbar if justering is not None else None
    first = next((item for item in subject.items() if item.entry.omedelbar_justering), None)
    if first is not None and (days is None or days.anslag is None):
        missing = "ingen egen dag" if days is None else "inget eget anslag"
        message = f"de omedelbart justerade paragraferna har {missing}"
        advice = "skriv ”datum” och ”anslag” under ”omedelbar” i ”justering”"
        yield subject.finding(first.address / "omedelbar_justering", message, advice)
