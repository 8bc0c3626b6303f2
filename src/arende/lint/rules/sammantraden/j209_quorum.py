"""Fler än hälften av ledamöterna är med i varje ärende.

Varför: organet får inte handlägga ett ärende om färre är med, och beslutet kan upphävas.
Fel:    frånvarande: fem av nio ledamöter, utan ersättare
Rätt:   ersättare: [{namn: Ylva Gissning, tjänstgör_för: Bertil Versmått}]
Källa:  kommunallagen (2017:725) 5 kap. 45–46 §§ (inte interpellationer och frågor), 6 kap. 27 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.signs import with_sign
from arende.meeting.agenda import Item
from arende.meeting.quorum import has_quorum, needed

CODE, NAME = "J209", "beslutsför"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each run of §§ with too few: one at the absent, not one for each §."""
    day = subject.meeting.datum
    short: dict[int, list[Item]] = {}
    for item in subject.items():
        if not has_quorum(item, subject.organ, subject.presence, day):
            short.setdefault(len(subject.presence.serving(item)), []).append(item)
    for there, found in short.items():
        paragraphs = with_sign(item.paragraph for item in found if item.paragraph is not None)
        message = f"väntade minst {needed(subject.organ, day)} tjänstgörande i {paragraphs}, fann {there}"
        advice = "skriv vilka ersättare som tjänstgör, eller rätta ”frånvarande”"
        yield subject.finding(_place(found), message, advice)


def _place(found: list[Item]) -> Address:
    return found[0].address / "jäv" if len(found) == 1 and found[0].entry.jäv else Address(("frånvarande",))
