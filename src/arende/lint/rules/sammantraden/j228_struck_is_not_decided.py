"""Ett ärende som utgick har inget beslut.

Varför: ett ärende som ströks från dagordningen får ingen paragraf, och beslutet skrivs inte i protokollet.
Fel:    - rubrik: Ny lekplats
          utgår: ja
          beslut: enligt förslag
Rätt:   - rubrik: Ny lekplats
          utgår: ja
Källa:  kommunallagen (2017:725) 5 kap. 67 § 4, för nämnder genom 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J228", "utgår-utan-beslut"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each decision on an item that was struck."""
    for item in subject.sitting.items:
        if item.entry.utgår and item.entry.beslut is not None:
            message = "ärendet utgår, men har ett beslut, som inte skrivs i protokollet"
            advice = "ta bort ”beslut”, eller ta bort ”utgår”"
            yield subject.finding(item.address / "beslut", message, advice)
