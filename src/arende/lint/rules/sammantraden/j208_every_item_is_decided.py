"""Varje ärende som har en paragraf i protokollet har ett beslut.

Varför: ett ärende på dagordningen ska avgöras, skjutas upp eller strykas. Också information läggs till
        handlingarna eller noteras.
Fel:    - dnr: TN 2026-00041, utan ”beslut”
Rätt:   - dnr: TN 2026-00041
          beslut: enligt förslag
Källa:  kommunallagen (2017:725) 5 kap. 67 § 4, för nämnder genom 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.model.meeting import Group

CODE, NAME = "J208", "beslut-i-varje-ärende"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each item without a decision that was not struck from the agenda; a fråga needs none."""
    for item in subject.items():
        if item.entry.beslut is None and item.group.grupp is not Group.FRÅGOR:
            field = "rubrik" if item.entry.rubrik is not None else "dnr"
            message = f"§ {item.paragraph} har inget beslut"
            yield subject.finding(item.address / field, message, "skriv ”beslut”, eller ”utgår: ja”")
