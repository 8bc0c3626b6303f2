"""Beslutet är det som ordföranden fann, eller som omröstningen gav.

Varför: protokollet ska visa hur beslutet kom till. Säger propositionerna ett och beslutet ett annat vet ingen
        vilket som gäller, och den som överklagar får rätt.
Fel:    yrkanden: [{av: [Åsa Skrönman], slag: ändring, punkter: [anlägga två lekplatser]}]
        propositioner: [{yrkanden: [0, 1], bifalls: 1}]
        beslut: enligt förslag
Rätt:   beslut: {utgång: ändrat, enligt_yrkande: 1}
Källa:  kommunallagen (2017:725) 5 kap. 53 § och 67 § 2–4, för nämnder genom 6 kap. 33 och 35 §§
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.propositions import Standing, plain_number, standing
from arende.meeting.agenda import Item
from arende.model.outcome import Beslut, Motion, Result

CODE, NAME = "J222", "beslutet-följer-propositionerna"
SEVERITY = Severity.ERROR

_PUT_OFF = {Motion.ÅTERREMISS: Result.ÅTERREMISS, Motion.BORDLÄGGNING: Result.BORDLÄGGNING}

Said = tuple[str, str]


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each decision that is not what the propositions, taken in turn, led to.

    A decision with points of its own can hold any of what won, and is left alone but for whether the item
    was put off. A number that no yrkande has is told of by J206.
    """
    for item, decision in subject.decided():
        if not item.entry.propositioner or not _are_known(item):
            continue
        stands = standing(item)
        said = _put_off(item, decision, stands) or _decided(item, decision, stands)
        if said is not None:
            yield subject.finding(item.address / "beslut", *said)


def _are_known(item: Item) -> bool:
    last = len(item.entry.yrkanden)
    return all(number <= last for number in (*standing(item).won, *standing(item).lost))


def _put_off(item: Item, decision: Beslut, stands: Standing) -> Said | None:
    kinds = {n: item.entry.yrkanden[n - 1].slag for n in (*stands.carried, *(stands.lost - {0}))}
    number = next((number for number in stands.carried if kinds[number] in _PUT_OFF), None)
    if number is not None:
        expected = _PUT_OFF[kinds[number]]
        if decision.utgång is expected:
            return None
        return f"yrkande {number} bifölls, men beslutet är ”{decision.utgång}”", f"skriv utgång: {expected}"
    if decision.utgång in _PUT_OFF.values() and any(kind in _PUT_OFF for kind in kinds.values()):
        message = f"beslutet är ”{decision.utgång}”, men inget sådant yrkande bifölls"
        return message, "rätta ”bifalls” eller ”utgång”"
    return None


def _decided(item: Item, decision: Beslut, stands: Standing) -> Said | None:
    if decision.utgång in _PUT_OFF.values():
        return None
    if decision.utgång is Result.ENLIGT_FÖRSLAG:
        number: int | None = 0
    else:
        number = decision.enligt_yrkande
    if number is None:
        return None
    got = plain_number(item, number)
    what = "enligt förslaget" if got == 0 else f"enligt yrkande {got}"
    missed = next((one for one in stands.carried if one != got), None)
    if missed is not None:
        message = f"yrkande {missed} bifölls, men beslutet är {what}"
        return message, "rätta ”bifalls”, eller skriv allt som beslutades under ”beslut” med ”punkter”"
    if got in stands.lost:
        return f"beslutet är {what}, som inte bifölls", "rätta ”bifalls” eller ”beslut”"
    return None
