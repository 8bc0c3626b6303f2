"""I ett val med slutna sedlar är den vald som fick flest röster, eller som lotten gav.

Varför: valet följer av rösterna. Säger protokollet något annat är det ena av dem fel.
Fel:    slutna_sedlar: {röster: [{för: Åsa Skrönman, antal: 2}, {för: Monika Fabelholm, antal: 3}]}
        beslut: enligt förslag, där förslaget är att utse Åsa Skrönman
Rätt:   slutna_sedlar: {röster: [{för: Åsa Skrönman, antal: 3}, {för: Monika Fabelholm, antal: 2}]}
Källa:  kommunallagen (2017:725) 5 kap. 55 och 56 §§, för nämnder genom 6 kap. 33 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.voting import every_election
from arende.meeting.agenda import Item
from arende.model.outcome import Sedelval

CODE, NAME = "J229", "flest-sedlar-vinner"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each election whose decision names one with fewer votes, and at a wrong or missing lot.

    A decision that names none of those voted for says nothing to go by.
    """
    for item, address, election in every_election(subject):
        leaders = election.leaders
        if election.lottning is None and len(leaders) > 1:
            message = "flera fick lika många röster, och det står inte vad lotten gav"
            yield subject.finding(address, message, "skriv ”lottning”", key=True)
        if election.lottning is not None and len(leaders) == 1:
            message = f"{leaders[0]} fick flest röster, och lotten avgör inte"
            yield subject.finding(address / "lottning", message, "ta bort ”lottning”")
        yield from _chosen(subject, item, address, election)


def _chosen(
    subject: MeetingSubject, item: Item, address: Address, election: Sedelval
) -> Iterator[Diagnostic]:
    made = subject.sitting.decisions.get(item.address)
    text = " ".join(placed.point.text for level in made.levels for placed in level.points) if made else ""
    if any(name in text for name in election.leaders):
        return
    for index, one in enumerate(election.röster):
        if one.för in text:
            message = f"{one.för} är vald med {one.antal} röster, men {election.leaders[0]} fick flest"
            advice = "rätta rösterna eller beslutet"
            yield subject.finding(address / "röster" / index / "för", message, advice)
