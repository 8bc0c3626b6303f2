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
from arende.lint.rules.sammantraden.naming import Named, listed
from arende.lint.rules.sammantraden.voting import Counted, counted_in
from arende.meeting.agenda import Item

CODE, NAME = "J212", "reservation-mot-egen-röst"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each name that voted for what won in the last proposition, by an open vote.

    Who reserves for a yrkande that this vote was not about has lost another one, as one who wanted an
    addition and then voted for the rest.
    """
    for item in subject.items():
        vote = _last(subject, item)
        winners = vote.winners if vote is not None else ()
        for address, name in _reserving(item, vote):
            if name in winners:
                message = f"{name} röstade för det som beslutades"
                yield subject.finding(address, message, "rätta namnet eller rösten")


def _reserving(item: Item, vote: Counted | None) -> Iterator[Named]:
    about = (None, vote.vote.ja_för, vote.vote.nej_för) if vote is not None else (None,)
    for index, one in enumerate(item.entry.reservationer):
        if one.yrkande in about:
            yield from listed(item.address / "reservationer" / index / "av", one.av)


def _last(subject: MeetingSubject, item: Item) -> Counted | None:
    """The vote of the last proposition, where that is how it was settled."""
    votes = list(counted_in(subject, item))
    is_settled = votes and votes[-1].proposition is item.entry.propositioner[-1]
    return votes[-1] if is_settled and votes[-1].proposition.bifalls is not None else None
