"""Varje tjänstgörande har en röst i en öppen omröstning, och ingen annan.

Varför: protokollet ska visa hur var och en röstade. Går summan inte ihop kan utgången ifrågasättas.
Fel:    deltar_inte: [Åsa Skrönman]
        omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman], övriga: ja}
Rätt:   omröstning: {ja_för: 0, nej_för: 1, nej: [Monika Fabelholm], övriga: ja}
Källa:  kommunallagen (2017:725) 4 kap. 25 §, 5 kap. 54 § och 67 § 5, 6 kap. 30, 33 och 35 §§
"""

from collections import Counter
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.naming import listed
from arende.lint.rules.sammantraden.voting import Counted, every_vote
from arende.swedish.words import list_words

CODE, NAME = "J202", "röster-och-tjänstgörande"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each vote too many, and one at a vote where somebody's is missing."""
    for one in every_vote(subject):
        if one.vote.sluten:
            continue
        yield from _too_many(subject, one)
        yield from _away(subject, one)
        if one.tally.missing:
            message = (
                f"väntade {len(one.deciding)} röster, fann ingen för {list_words(list(one.tally.missing))}"
            )
            advice = "skriv dem under ”ja”, ”nej”, ”avstår” eller ”frånvarande”, eller hur ”övriga” röstar"
            yield subject.finding(one.address / "omröstning", message, advice, key=True)


def _too_many(subject: MeetingSubject, one: Counted) -> Iterator[Diagnostic]:
    cast: Counter[str] = Counter()
    for address, name in _cast(one):
        cast[name] += 1
        if cast[name] > 1:
            yield subject.finding(address, f"{name} röstar mer än en gång", "ta bort den ena rösten")
        elif name in one.tally.strangers and subject.presence.seat(name) is not None:
            yield subject.finding(address, f"{name} {_why(subject, one, name)}", "ta bort rösten")


def _away(subject: MeetingSubject, one: Counted) -> Iterator[Diagnostic]:
    serving = {seat.name for seat in subject.presence.serving(one.item)}
    for address, name in listed(one.address / "omröstning" / "frånvarande", one.vote.frånvarande):
        if name not in serving and subject.presence.seat(name) is not None:
            message = f"{name} tjänstgör inte i § {one.item.paragraph}"
            yield subject.finding(address, message, "ta bort namnet")


def _cast(one: Counted) -> Iterator[tuple[Address, str]]:
    root = one.address / "omröstning"
    yield from listed(root / "ja", one.vote.ja)
    yield from listed(root / "nej", one.vote.nej)
    yield from listed(root / "avstår", one.vote.avstår)


def _why(subject: MeetingSubject, one: Counted, name: str) -> str:
    entry = one.item.entry
    if name in one.vote.frånvarande:
        return "är frånvarande vid omröstningen och röstar inte"
    if any(jäv.namn == name for jäv in entry.jäv):
        return "är jävig och röstar inte"
    if name in entry.deltar_inte:
        return "deltar inte i beslutet och röstar inte"
    return f"tjänstgör inte i § {one.item.paragraph} och röstar inte"
