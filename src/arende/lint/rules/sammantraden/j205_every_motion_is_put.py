"""Varje yrkande som inte har återtagits ställs under proposition.

Varför: ett yrkande som ordföranden inte prövar är inte avgjort, och beslutet kan överklagas.
Fel:    yrkanden: [{av: [Åsa Skrönman], slag: ändring, …}, {av: [Torun Diktén], slag: ändring, …}]
        propositioner: [{yrkanden: [0, 1], bifalls: 0}]
Rätt:   propositioner: [{yrkanden: [0, 1], bifalls: 0}, {yrkanden: [0, 2], bifalls: 0}]
Källa:  kommunallagen (2017:725) 5 kap. 53 § och 67 § 1–2, för nämnder genom 6 kap. 33 och 35 §§
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.agenda import Item
from arende.meeting.votes import remits
from arende.model.outcome import Motion, Mötesyrkande

CODE, NAME = "J205", "yrkanden-prövas"
SEVERITY = Severity.ERROR

_PROPOSAL = 0


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each yrkande that no proposition treats.

    Bifall is treated with the proposal itself, and needs no proposition where nobody wants anything else;
    avslag where the proposal alone is put. What was remitted or tabled leaves the rest for another day.
    """
    for item, _ in subject.decided():
        standing = [(number, one) for number, one in enumerate(item.entry.yrkanden, 1) if not one.återtaget]
        if _is_put_off(item) or all(one.slag is Motion.BIFALL for _, one in standing):
            continue
        for number, one in standing:
            if not _is_put(item, number, one):
                message = f"ingen proposition prövar yrkande {number}"
                advice = "skriv hur det avgjordes under ”propositioner”, eller ”återtaget: ja”"
                yield subject.finding(item.address / "yrkanden" / (number - 1) / "slag", message, advice)


def _is_put_off(item: Item) -> bool:
    return any(remits(item, one.bifalls) for one in item.entry.propositioner)


def _is_put(item: Item, number: int, wanted: Mötesyrkande) -> bool:
    put = [one.yrkanden for one in item.entry.propositioner]
    if any(number in numbers for numbers in put):
        return True
    if wanted.slag is Motion.BIFALL and not wanted.punkter:
        return any(_PROPOSAL in numbers for numbers in put)
    return wanted.slag is Motion.AVSLAG and (_PROPOSAL,) in put
