"""Den som reserverar sig röstade inte för det som beslutades.

Varför: en reservation går emot den egna rösten, och ofta har två namn bytt plats.
Fel:    omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman], övriga: ja}, där 0 bifalls
        reservationer: [{av: [Torun Diktén]}]
Rätt:   reservationer: [{av: [Åsa Skrönman]}]
Källa:  kommunallagen (2017:725) 4 kap. 27 § och 5 kap. 67 § 5–6
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.naming import reserving
from arende.lint.rules.sammantraden.voting import Counted, counted_in
from arende.meeting.agenda import Item

CODE, NAME = "J212", "reservation-mot-egen-röst"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each name that voted for what won in the last proposition, by an open vote."""
    for item in subject.items():
        vote = _last(subject, item)
        winners = vote.winners if vote is not None else ()
        for address, name in reserving(item):
            if name in winners:
                message = f"{name} röstade för det som beslutades"
                yield subject.finding(address, message, "rätta namnet eller rösten")


def _last(subject: MeetingSubject, item: Item) -> Counted | None:
    """The vote of the last proposition, where that is how it was settled."""
    votes = list(counted_in(subject, item))
    is_settled = votes and votes[-1].proposition is item.entry.propositioner[-1]
    return votes[-1] if is_settled and votes[-1].proposition.bifalls is not None else None
