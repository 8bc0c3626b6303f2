"""Det yrkande som bifalls är det som fick flest röster; vid lika röstetal avgör ordföranden, i val lotten.

Varför: utgången följer av rösterna. Säger protokollet något annat är det ena av dem fel.
Fel:    bifalls: 1
        omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman], övriga: ja}
Rätt:   bifalls: 0
Källa:  kommunallagen (2017:725) 5 kap. 50, 55 och 56 §§, för nämnder genom 6 kap.
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.voting import Counted, carried_by_minority, every_vote
from arende.meeting.votes import is_settled_by_lot, remitting_minority

CODE, NAME = "J204", "rösterna-avgör"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each proposition whose outcome is not that of its votes.

    A minority that remits is left to J218 where it may not, and may be what carried the day where it may.
    """
    for one in every_vote(subject):
        if not one.tally.is_tie and one.vote.utslagsröst:
            message = "rösterna är inte lika många, och ordförandens röst avgör inte"
            yield subject.finding(
                one.address / "omröstning" / "utslagsröst", message, "ta bort ”utslagsröst”"
            )
        if carried_by_minority(subject, one) or _may_be(subject, one):
            continue
        yield subject.finding(one.address / "bifalls", _outcome(one), "rätta rösterna eller ”bifalls”")


def _may_be(subject: MeetingSubject, one: Counted) -> bool:
    won = one.proposition.bifalls
    if one.tally.winner is None:
        return won in (one.vote.ja_för, one.vote.nej_för)
    if won is None:
        return one.tally.winner not in one.proposition.yrkanden
    present = len(subject.presence.serving(one.item))
    minority = remitting_minority(one.vote, one.tally, one.item, subject.organ, present)
    return won in (one.tally.winner, *([] if minority is None else [minority]))


def _outcome(one: Counted) -> str:
    counts = one.tally.counts
    votes = f"{counts.ja} ja och {counts.nej} nej"
    said = "inget" if one.proposition.bifalls is None else f"yrkande {one.proposition.bifalls}"
    if one.tally.winner is None:
        who = "lotten" if is_settled_by_lot(one.item) else "ordföranden"
        return f"{votes}: väntade det som {who} avgjorde, fann {said}"
    tie = ", med ordförandens röst" if one.tally.is_tie else ""
    return f"{votes}{tie}: väntade yrkande {one.tally.winner}, fann {said}"
