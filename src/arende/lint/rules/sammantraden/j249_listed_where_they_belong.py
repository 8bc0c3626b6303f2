"""En ledamot står inte bland ersättarna, och ingen förtroendevald bland de övriga.

Varför: ledamöter är med om de inte är frånvarande. Den som också står i en annan lista skrivs två gånger i
        protokollet, och räknas på två sätt.
Fel:    övriga: [Torun Diktén], som är ordförande
Rätt:   övriga: [{namn: Eva Utredare, titel: utredare}]
Källa:  kommunallagen (2017:725) 5 kap. 66 §, för nämnder genom 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden import naming
from arende.model.organs import Office

CODE, NAME = "J249", "rätt-lista"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each ledamot among the ersättare, and at each elected among the others."""
    seat_of = subject.presence.seat
    for address, name in naming.substitutes(subject.meeting):
        seat = seat_of(name)
        if seat is not None and seat.office is not Office.ERSÄTTARE:
            message = f"{name} är {seat.office}, och tjänstgör inte som ersättare"
            yield subject.finding(
                address, message, "ta bort raden; ledamöter är med när de inte är frånvarande"
            )
    for index, one in enumerate(subject.meeting.övriga):
        seat = seat_of(one.namn)
        if seat is not None:
            is_substitute = seat.office is Office.ERSÄTTARE
            advice = "skriv namnet under ”ersättare”" if is_substitute else "ta bort namnet under ”övriga”"
            message = f"{one.namn} är {seat.office} i {subject.organ.namn}"
            yield subject.finding(Address(("övriga", index, "namn")), message, advice)
