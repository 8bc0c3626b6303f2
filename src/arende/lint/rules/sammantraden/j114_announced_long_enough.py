"""Anslaget sitter uppe tills tiden för överklagande har gått ut.

Varför: den som vill överklaga har tre veckor på sig från anslaget, och ska kunna läsa det så länge.
Fel:    justering: {datum: 2026-10-29, anslag: 2026-10-30, nedtagning: 2026-11-13}
Rätt:   justering: {datum: 2026-10-29, anslag: 2026-10-30, nedtagning: 2026-11-21}
Källa:  kommunallagen (2017:725) 8 kap. 12 § och 13 kap. 5 §; lag (1930:173) 2 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.announcing import adjusted
from arende.meeting.deadlines import earliest_takedown

CODE, NAME = "J114", "anslag-sitter-kvar"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each day of takedown on which an appeal can still come in."""
    for one in adjusted(subject.meeting):
        if one.anslag is not None and one.nedtagning is not None:
            earliest = earliest_takedown(one.anslag)
            if one.nedtagning < earliest:
                message = f"väntade en nedtagning tidigast {earliest}, fann {one.nedtagning}"
                advice = f"skriv {earliest}, eller ta bort dagen så räknas den ut"
                yield subject.finding(one.address / "nedtagning", message, advice)
