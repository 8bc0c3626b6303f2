"""Det yrkande som bifalls är det som fick flest röster; vid lika röstetal avgör ordföranden, i val lotten.

Varför: utgången följer av rösterna. Säger protokollet något annat är det ena av dem fel.
Fel:    bifalls: 1
        omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman], övriga: ja}
Rätt:   bifalls: 0
Källa:  kommunallagen (2017:725) 5 kap. 50, 55 och 56 §§, de två sista för nämnder genom 6 kap. 33 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.voting import (
    Counted,
    carried_by_minority,
    every_vote,
    is_put_off_again,
    minority,
)
from arende.meeting.votes import is_settled_by_lot

CODE, NAME = "J204", "rösterna-avgör"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each proposition whose outcome is not that of its votes.

    A minority that remits is left to J218 where it may not. Where it may it carries the day, but for an
    ärende that the organ has put off before: whether that too was by a minority no file says, see J224.
    """
    for one in every_vote(subject):
        few = minority(subject, one)
        at, won = one.address / "bifalls", one.proposition.bifalls
        if few is not None and won == one.tally.winner and not is_put_off_again(subject, one.item):
            message = (
                f"minst en tredjedel av de närvarande röstade för yrkande {few}: ärendet ska skjutas upp"
            )
            yield subject.finding(at, message, f"skriv bifalls: {few}, eller rätta rösterna")
        elif not carried_by_minority(subject, one) and not _may_be(one, few):
            yield subject.finding(at, _outcome(one), "rätta rösterna eller ”bifalls”")


def _may_be(one: Counted, few: int | None) -> bool:
    won = one.proposition.bifalls
    if one.tally.winner is None:
        return won in (one.vote.ja_för, one.vote.nej_för)
    if won is None:
        return one.tally.winner not in one.proposition.yrkanden
    return won in (one.tally.winner, *([] if few is None else [few]))


def _outcome(one: Counted) -> str:
    counts = one.tally.counts
    votes = f"{counts.ja} ja och {counts.nej} nej"
    said = "inget" if one.proposition.bifalls is None else f"yrkande {one.proposition.bifalls}"
    if one.tally.winner is None:
        who = "lotten" if is_settled_by_lot(one.item) else "ordföranden"
        return f"{votes}: väntade det som {who} avgjorde, fann {said}"
    tie = ", med ordförandens röst" if one.tally.is_tie else ""
    return f"{votes}{tie}: väntade yrkande {one.tally.winner}, fann {said}"
