"""Ett ärende som inte har tillkännagetts avgörs av fullmäktige bara om alla närvarande är överens.

Varför: säger en enda ledamot nej, måste ärendet vänta. Protokollet bör visa att frågan ställdes.
Fel:    extra: ja
Rätt:   extra: ja
        behandling: Alla närvarande ledamöter är överens om att ärendet avgörs i dag.
Källa:  kommunallagen (2017:725) 5 kap. 52 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.model.organs import OrganKind

CODE, NAME = "J111", "extra-ärende"
SEVERITY = Severity.INFO


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each extra item of fullmäktige of which nothing is noted; a nämnd has rules of its own."""
    if subject.organ.slag is OrganKind.FULLMÄKTIGE:
        for item in subject.items():
            if item.entry.extra and item.entry.behandling is None:
                message = (
                    "ärendet stod inte i kallelsen, och alla närvarande måste vara överens om att avgöra det"
                )
                advice = "skriv under ”behandling” att alla är överens"
                yield subject.finding(item.address / "extra", message, advice)
