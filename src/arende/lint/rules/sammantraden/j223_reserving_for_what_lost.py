"""Den som reserverar sig gör det till förmån för något annat än det som beslutades.

Varför: en reservation är mot beslutet. Är den till förmån för yrkandet som vann är numret fel.
Fel:    propositioner: [{yrkanden: [0, 1], bifalls: 0}]
        beslut: enligt förslag
        reservationer: [{av: [Åsa Skrönman], yrkande: 0}]
Rätt:   reservationer: [{av: [Åsa Skrönman], yrkande: 1}]
Källa:  kommunallagen (2017:725) 4 kap. 27 § och 5 kap. 67 § 6, för nämnder genom 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.propositions import plain_number, standing
from arende.meeting.agenda import Item
from arende.model.outcome import Beslut, Result

CODE, NAME = "J223", "reservation-mot-beslutet"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each reservation in favour of what was decided, by the decision or the propositions.

    The proposal counts only where it was decided as it stands: one may want it without the addition.
    """
    for item, decision in subject.decided():
        decided = {*_got(item, decision), *standing(item).carried}
        for index, one in enumerate(item.entry.reservationer):
            if one.yrkande is not None and plain_number(item, one.yrkande) in decided:
                what = f"yrkande {one.yrkande}" if one.yrkande else "det liggande förslaget"
                address = item.address / "reservationer" / index / "yrkande"
                yield subject.finding(address, f"{what} är det som beslutades", "rätta numret")


def _got(item: Item, decision: Beslut) -> tuple[int, ...]:
    if decision.utgång is Result.ENLIGT_FÖRSLAG:
        return (0,)
    number = decision.enligt_yrkande
    return () if number is None else (plain_number(item, number),)
