"""Antalen i en sluten omröstning är tillsammans lika många som de som beslutar, och inget namn är med.

Varför: i en sluten omröstning finns inga namn att räkna efter; summan är det enda som visar att den är rätt.
Fel:    omröstning: {ja_för: 0, nej_för: 1, sluten: ja, antal_ja: 5, antal_nej: 5}, med nio som beslutar
Rätt:   omröstning: {ja_för: 0, nej_för: 1, sluten: ja, antal_ja: 5, antal_nej: 4}
Källa:  kommunallagen (2017:725) 5 kap. 54 § och 67 § 3, för nämnder genom 6 kap. 33 och 35 §§
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.voting import every_election, every_vote
from arende.model.outcome import Omröstning

CODE, NAME = "J203", "slutna-röster"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each closed vote whose numbers do not add up, or that says who voted how.

    In an open vote the program counts: a number written there would be left unread.
    """
    yield from _votes(subject)
    for item, address, election in every_election(subject):
        away = election.frånvarande
        expected = sum(seat.name not in away for seat in subject.presence.deciding(item))
        if election.total != expected:
            message = f"väntade {expected} sedlar, fann {election.total}"
            advice = "rätta ”röster”, ”blanka” eller ”ogiltiga”, eller skriv vilka som var ”frånvarande”"
            yield subject.finding(address, message, advice, key=True)


def _votes(subject: MeetingSubject) -> Iterator[Diagnostic]:
    for one in every_vote(subject):
        address = one.address / "omröstning"
        if not one.vote.sluten:
            yield from _counted(subject, address, one.vote)
            continue
        if one.tally.counts.total != len(one.deciding):
            message = f"väntade {len(one.deciding)} röster, fann {one.tally.counts.total}"
            advice = "rätta ”antal_ja”, ”antal_nej” eller ”antal_avstår”"
            yield subject.finding(address, message, advice, key=True)
        if one.vote.ja or one.vote.nej or one.vote.avstår or one.vote.övriga is not None:
            message = "en sluten omröstning säger inte hur någon röstade"
            yield subject.finding(address / "sluten", message, "skriv bara antalen")


def _counted(subject: MeetingSubject, address: Address, vote: Omröstning) -> Iterator[Diagnostic]:
    for field in ("antal_ja", "antal_nej", "antal_avstår"):
        if getattr(vote, field) is not None:
            message = f"”{field}” hör till en sluten omröstning"
            advice = "skriv namnen i stället, eller ”sluten: ja” i val och anställningar"
            yield subject.finding(address / field, message, advice, key=True)
