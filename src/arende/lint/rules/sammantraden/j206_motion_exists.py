"""Det yrkande som en proposition, en omröstning, ett beslut eller en reservation nämner finns.

Varför: numret säger vems förslag som vann. Ett nummer som inte finns gör protokollet obegripligt.
Fel:    yrkanden: [{av: [Åsa Skrönman], slag: avslag}]
        propositioner: [{yrkanden: [0, 2], bifalls: 0}]
Rätt:   propositioner: [{yrkanden: [0, 1], bifalls: 0}]
Källa:  kommunallagen (2017:725) 5 kap. 67 § 1–3, för nämnder genom 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.propositions import plain_number
from arende.meeting.agenda import Item
from arende.model.outcome import Omröstning, Proposition

CODE, NAME = "J206", "yrkandet-finns"
SEVERITY = Severity.ERROR

Numbered = tuple[Address, int]


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each number of no yrkande or a withdrawn one, and at an outcome that was never put.

    0 wins where all that was put was rejected.
    """
    for item in subject.items():
        for address, number in _named(item):
            yield from _unknown(subject, item, address, number)
        for index, one in enumerate(item.entry.propositioner):
            yield from _never_put(subject, item, item.address / "propositioner" / index, one)


def _unknown(subject: MeetingSubject, item: Item, address: Address, number: int) -> Iterator[Diagnostic]:
    motions = item.entry.yrkanden
    if number > len(motions):
        there = f"yrkande 0–{len(motions)}" if motions else "bara yrkande 0"
        message = f"paragrafen har {there}, fann {number}"
        yield subject.finding(address, message, "rätta numret; 0 är det liggande förslaget")
    elif number and motions[number - 1].återtaget:
        yield subject.finding(address, f"yrkande {number} är återtaget", "rätta numret, eller ”återtaget”")


def _named(item: Item) -> Iterator[Numbered]:
    for index, one in enumerate(item.entry.propositioner):
        root = item.address / "propositioner" / index
        for place, number in enumerate(one.yrkanden):
            yield root / "yrkanden" / place, number
        if one.bifalls is not None and one.bifalls not in one.yrkanden:
            yield root / "bifalls", one.bifalls
        if one.omröstning is not None:
            yield root / "omröstning" / "ja_för", one.omröstning.ja_för
            yield root / "omröstning" / "nej_för", one.omröstning.nej_för
    for index, reservation in enumerate(item.entry.reservationer):
        if reservation.yrkande is not None:
            yield item.address / "reservationer" / index / "yrkande", reservation.yrkande
    if item.entry.beslut is not None and item.entry.beslut.enligt_yrkande is not None:
        yield item.address / "beslut" / "enligt_yrkande", item.entry.beslut.enligt_yrkande


def _never_put(
    subject: MeetingSubject, item: Item, address: Address, one: Proposition
) -> Iterator[Diagnostic]:
    vote = one.omröstning
    if vote is not None and vote.ja_för == vote.nej_för:
        message = f"ja och nej är båda röster för yrkande {vote.ja_för}"
        yield subject.finding(address / "omröstning" / "nej_för", message, "rätta ett av numren")
    if vote is not None:
        yield from _voted_beside(subject, item, address, one, vote)
    if one.bifalls and one.bifalls not in one.yrkanden:
        message = f"yrkande {one.bifalls} bifalls, men ställs inte under proposition här"
        yield subject.finding(address / "bifalls", message, "rätta numret, eller ”yrkanden”")


def _voted_beside(
    subject: MeetingSubject, item: Item, address: Address, one: Proposition, vote: Omröstning
) -> Iterator[Diagnostic]:
    """A vote is on what was put; no to what is put alone is for the proposal, 0."""
    put = {0, *(plain_number(item, number) for number in one.yrkanden)}
    for field, number in (("ja_för", vote.ja_för), ("nej_för", vote.nej_för)):
        is_there = number <= len(item.entry.yrkanden)
        if is_there and plain_number(item, number) not in put:
            message = f"omröstningen gäller yrkande {number}, som inte ställs under proposition här"
            yield subject.finding(address / "omröstning" / field, message, "rätta numret, eller ”yrkanden”")
