"""En omröstning är sluten bara i val och anställningar.

Varför: den som väljer en ledamot ska kunna följa hur hon röstar. Val och anställningar är undantagen.
Fel:    grupp: beslutsärenden
        omröstning: {ja_för: 0, nej_för: 1, sluten: ja, antal_ja: 5, antal_nej: 4}
Rätt:   omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman], övriga: ja}
Källa:  kommunallagen (2017:725) 5 kap. 54 §, för nämnder genom 6 kap. 33 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.voting import every_election, every_vote
from arende.meeting.votes import is_settled_by_lot

CODE, NAME = "J219", "sluten-vid-val"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each closed vote in an item that is neither an election nor an employment."""
    advice = "skriv hur var och en röstade, eller ”slag: val” eller ”slag: anställning” på ärendet"
    for one in every_vote(subject):
        if one.vote.sluten and not is_settled_by_lot(one.item):
            message = "omröstningen är sluten, men ärendet är inget val"
            yield subject.finding(one.address / "omröstning" / "sluten", message, advice)
    for item, address, _ in every_election(subject):
        if not is_settled_by_lot(item):
            message = "omröstningen är med slutna sedlar, men ärendet är inget val"
            yield subject.finding(address, message, advice, key=True)
