"""Ingen i en nämnd avstår när ärendet är myndighetsutövning mot någon enskild.

Varför: den som söker något hos kommunen har rätt till ett beslut, och den som sitter i nämnden ska vara med
        och avgöra det.
Fel:    deltar_inte: [Åsa Skrönman], i ett ärende som överklagas med förvaltningsbesvär
Rätt:   reservationer: [{av: [Åsa Skrönman]}]
Källa:  kommunallagen (2017:725) 4 kap. 25 och 26 §§
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.naming import abstainers
from arende.lint.rules.sammantraden.voting import counted_in
from arende.meeting.agenda import Item
from arende.model.choices import Appeal
from arende.model.organs import OrganKind

CODE, NAME = "J226", "avstå-i-myndighetsutövning"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each name that takes no part, and at the last vote for those who abstain in every one.

    That the decision is appealed by förvaltningsbesvär stands for exercise of authority: nothing in a file
    says it nearer. Why a warning: not every such decision is against somebody.
    """
    if subject.organ.slag is OrganKind.FULLMÄKTIGE:
        return
    for item, _ in subject.decided():
        if not _is_appealed_on_its_merits(subject, item):
            continue
        for address, name in abstainers(item):
            message = f"{name} får inte avstå om ärendet är myndighetsutövning mot någon enskild"
            yield subject.finding(address, message, "rätta ”deltar_inte”")
        yield from _not_voting(subject, item)


def _is_appealed_on_its_merits(subject: MeetingSubject, item: Item) -> bool:
    case = subject.sitting.case(item)
    own = item.entry.överklagande or (case.överklagande if case is not None else None)
    return own is Appeal.FÖRVALTNINGSBESVÄR


def _not_voting(subject: MeetingSubject, item: Item) -> Iterator[Diagnostic]:
    votes = list(counted_in(subject, item))
    everywhere = set.intersection(*({*one.tally.avstår} for one in votes)) if votes else set()
    for name in (name for name in votes[-1].tally.avstår if name in everywhere) if votes else ():
        message = f"{name} får inte avstå från att rösta om ärendet är myndighetsutövning mot någon enskild"
        yield subject.finding(votes[-1].address / "omröstning", message, "rätta rösten", key=True)
