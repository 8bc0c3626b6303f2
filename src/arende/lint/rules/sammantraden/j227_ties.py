"""Vid lika röstetal avgör ordförandens röst, i val och anställningar lotten.

Varför: den som ser att rösterna är lika många ska kunna läsa hur det ändå avgjordes. Ordföranden är skyldig
        att rösta när det behövs för att ärendet ska avgöras.
Fel:    grupp: valärenden
        omröstning: {ja_för: 0, nej_för: 1, sluten: ja, antal_ja: 5, antal_nej: 5, utslagsröst: ja}
Rätt:   omröstning: {ja_för: 0, nej_för: 1, sluten: ja, antal_ja: 5, antal_nej: 5, lottning: lotten gav …}
Källa:  kommunallagen (2017:725) 4 kap. 25 § 2 st. och 5 kap. 56 §, för nämnder genom 6 kap. 33 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.voting import Counted, every_vote
from arende.meeting.votes import is_settled_by_lot

CODE, NAME = "J227", "lika-röstetal"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each chair's vote or lot that did not settle the vote, and at a tie that nothing settled.

    In a closed vote nobody sees how the chair voted, and the file's word is taken for it.
    """
    for one in every_vote(subject):
        yield from _by_lot(subject, one) if is_settled_by_lot(one.item) else _by_chair(subject, one)


def _by_lot(subject: MeetingSubject, one: Counted) -> Iterator[Diagnostic]:
    at = one.address / "omröstning"
    if one.vote.utslagsröst:
        advice = "ta bort ”utslagsröst”, och skriv ”lottning” om rösterna är lika många"
        yield subject.finding(at / "utslagsröst", "i val avgör lotten, inte ordförandens röst", advice)
    if one.tally.is_tie and one.vote.lottning is None:
        message = "rösterna är lika många, och det står inte vad lotten gav"
        yield subject.finding(at, message, "skriv ”lottning”", key=True)
    if not one.tally.is_tie and one.vote.lottning is not None:
        message = "rösterna är inte lika många, och lotten avgör inte"
        yield subject.finding(at / "lottning", message, "ta bort ”lottning”")


def _by_chair(subject: MeetingSubject, one: Counted) -> Iterator[Diagnostic]:
    at = one.address / "omröstning"
    if one.vote.lottning is not None:
        message = "lotten avgör bara i val och anställningar"
        advice = "ta bort ”lottning”, eller skriv ”slag: val” eller ”slag: anställning” på ärendet"
        yield subject.finding(at / "lottning", message, advice)
    if one.vote.utslagsröst and not one.tally.is_tie:
        message = "rösterna är inte lika många, och ordförandens röst avgör inte"
        yield subject.finding(at / "utslagsröst", message, "ta bort ”utslagsröst”")
    chair = subject.presence.chair_of(one.item)
    if one.tally.is_tie and not one.vote.sluten and one.tally.winner is None and chair is not None:
        message = f"rösterna är lika många, och {chair.name}, som leder ärendet, har inte röstat"
        advice = "ordföranden är skyldig att rösta när det behövs: rätta rösterna"
        yield subject.finding(at, message, advice, key=True)
