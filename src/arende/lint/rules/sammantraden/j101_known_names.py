"""Den som nämns finns i organets register på mötesdagen.

Varför: partiet, närvaron och rösterna hämtas efter namnet. Ett namn som är felstavat hör inte till någon.
Fel:    frånvarande: [Bertil Versmat]
Rätt:   frånvarande: [Bertil Versmått]
Källa:  kommunallagen (2017:725) 5 kap. 66 §, för nämnder genom 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden import naming
from arende.lint.rules.sammantraden.naming import Named
from arende.suggest import did_you_mean

CODE, NAME = "J101", "namn-i-registret"
SEVERITY = Severity.ERROR

_OF_ITEM = (
    naming.askers,
    naming.stepping_in,
    naming.abstainers,
    naming.movers,
    naming.voters,
    naming.reserving,
    naming.commenting,
)


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each name that the organ does not know on the day.

    A vacant seat is served for by the name of the one who held it. Officials can have jäv, take part at a
    distance and have something noted.
    """
    seats = tuple(subject.presence.seats)
    others = {one.namn for one in subject.meeting.övriga}
    if subject.presence.secretary is not None:
        others.add(subject.presence.secretary.namn)
    former = {one.namn for one in subject.organ.ledamöter}
    known = {*seats}
    yield from _strangers(subject, _elected(subject), known)
    yield from _strangers(subject, _served_for(subject), {*known, *former})
    yield from _strangers(subject, _anyone(subject), {*known, *others})


def _elected(subject: MeetingSubject) -> Iterator[Named]:
    meeting = subject.meeting
    yield from naming.absent(meeting)
    yield from naming.substitutes(meeting)
    if meeting.ordförande is not None:
        yield Address(("ordförande",)), meeting.ordförande
    yield from naming.justerare(meeting)
    for item in subject.sitting.items:
        for named in _OF_ITEM:
            yield from named(item)


def _served_for(subject: MeetingSubject) -> Iterator[Named]:
    for index, one in enumerate(subject.meeting.ersättare):
        if one.tjänstgör_för is not None:
            yield Address(("ersättare", index, "tjänstgör_för")), one.tjänstgör_för


def _anyone(subject: MeetingSubject) -> Iterator[Named]:
    yield from naming.listed(Address(("på_distans",)), subject.meeting.på_distans)
    for item in subject.sitting.items:
        yield from naming.barred(item)
        yield from naming.noting(item)


def _strangers(subject: MeetingSubject, named: Iterator[Named], known: set[str]) -> Iterator[Diagnostic]:
    otherwise = "skriv namnet som i ”organ.yaml”, eller lägg till personen där"
    for address, name in named:
        if name not in known:
            message = f"”{name}” finns inte i {subject.organ.namn} på mötesdagen"
            yield subject.finding(address, message, did_you_mean(name, sorted(known), otherwise))
