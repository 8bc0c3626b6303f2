"""Varje ärende som ska avgöras har ett beslut i protokollet.

Varför: ett beslutsärende, ett val eller valet av justerare ska avgöras, skjutas upp eller strykas.
Fel:    - dnr: TN 2026-00041, utan ”beslut”
Rätt:   - dnr: TN 2026-00041
          beslut: enligt förslag
Källa:  kommunallagen (2017:725) 5 kap. 67 § 4, för nämnder genom 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.agenda import Item
from arende.model.meeting import DECIDING

CODE, NAME = "J208", "beslut-i-varje-ärende"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each item without a decision that was not struck from the agenda; a fråga needs none."""
    for item in subject.items():
        if item.entry.beslut is None and must_be_decided(item):
            field = "rubrik" if item.entry.rubrik is not None else "dnr"
            message = f"§ {item.paragraph} har inget beslut"
            yield subject.finding(item.address / field, message, "skriv ”beslut”, eller ”utgår: ja”")


def must_be_decided(item: Item) -> bool:
    """Whether *item* is there to be decided: information, a question or a list to note need not be."""
    return item.group.grupp in DECIDING
