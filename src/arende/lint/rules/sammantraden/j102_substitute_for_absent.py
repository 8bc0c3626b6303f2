"""En ersättare tjänstgör för en ledamot som inte är med, och är ensam om det.

Varför: den som tjänstgör har en röst. Står två på samma plats, eller en ersättare bredvid den ledamot som är
        med, deltar fler i beslutet än organet har platser.
Fel:    ersättare: [{namn: Ylva Gissning, tjänstgör_för: Bertil Versmått}], när Bertil Versmått är med
Rätt:   frånvarande: [Bertil Versmått]
        ersättare: [{namn: Ylva Gissning, tjänstgör_för: Bertil Versmått}]
Källa:  kommunallagen (2017:725) 5 kap. 17–20 och 66 §§, 6 kap. 16–17 och 35 §§
"""

from collections.abc import Iterator
from dataclasses import dataclass

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.signs import with_sign
from arende.meeting.substitutes import absences, barred, within
from arende.model.organs import Office

CODE, NAME = "J102", "ersättare-för-frånvarande"
SEVERITY = Severity.ERROR


@dataclass(frozen=True)
class _Stand:
    """One who serves for another, in some §§."""

    address: Address
    name: str
    absent: str
    paragraphs: frozenset[int]


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding where one serves for a ledamot who is there, and where a seat or a person is taken twice."""
    yield from _for_present(subject)
    yield from _twice(subject)


def _for_present(subject: MeetingSubject) -> Iterator[Diagnostic]:
    everything, none = subject.presence.paragraphs, frozenset[int]()
    away, left = absences(subject.meeting, everything), barred(subject.items())
    for index, one in enumerate(subject.meeting.ersättare):
        absent, address = one.tjänstgör_för, Address(("ersättare", index, "tjänstgör_för"))
        seat = subject.presence.seat(absent) if absent is not None else None
        if absent is None or seat is None:
            continue  # a name the register does not know, or a seat that is vacant
        if seat.office is Office.ERSÄTTARE:
            message = f"{absent} är själv ersättare"
            yield subject.finding(address, message, "skriv ledamoten som ersätts")
            continue
        missed = away.get(absent, none) | left.get(absent, none)
        serves = within(one.paragrafer, everything)
        if absent not in away and (one.paragrafer is None or not serves <= missed):
            advice = f"lägg till {absent} under ”frånvarande”, eller ta bort ”tjänstgör_för”"
            yield subject.finding(address, f"{absent} är inte frånvarande", advice)
        elif one.paragrafer is not None and not serves <= missed:
            there = with_sign(serves - missed)
            advice = "rätta paragraferna, eller dem under ”frånvarande”"
            at = Address(("ersättare", index, "paragrafer"))
            yield subject.finding(at, f"{absent} är med i {there}", advice)


def _twice(subject: MeetingSubject) -> Iterator[Diagnostic]:
    before: list[_Stand] = []
    for one in _stands(subject):
        for other in before:
            common = one.paragraphs & other.paragraphs
            if common and one.absent == other.absent:
                message = f"både {other.name} och {one.name} tjänstgör för {one.absent} i {with_sign(common)}"
                yield subject.finding(one.address, message, "låt en av dem tjänstgöra")
            elif common and one.name == other.name:
                both = f"både {other.absent} och {one.absent}"
                message = f"{one.name} tjänstgör för {both} i {with_sign(common)}"
                yield subject.finding(one.address, message, "låt en annan ersättare tjänstgöra för en av dem")
        before.append(one)


def _stands(subject: MeetingSubject) -> Iterator[_Stand]:
    everything = subject.presence.paragraphs
    away = absences(subject.meeting, everything)
    for index, one in enumerate(subject.meeting.ersättare):
        if one.tjänstgör_för is not None:
            missed = away.get(one.tjänstgör_för, everything)
            serves = missed if one.paragrafer is None else within(one.paragrafer, everything)
            yield _Stand(Address(("ersättare", index, "tjänstgör_för")), one.namn, one.tjänstgör_för, serves)
    for item in subject.items():
        for index, jäv in enumerate(item.entry.jäv):
            if jäv.ersättare is not None and item.paragraph is not None:
                address = item.address / "jäv" / index / "ersättare"
                yield _Stand(address, jäv.ersättare, jäv.namn, frozenset({item.paragraph}))
