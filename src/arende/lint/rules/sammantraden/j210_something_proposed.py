"""Det står vad som beslutades i varje ärende.

Varför: protokollet ska återge besluten. Utan förslag, eller punkter i yrkandet som vann, står inget där.
Fel:    yrkanden: [{av: [Åsa Skrönman], slag: återremiss}]
        beslut: {utgång: återremiss, enligt_yrkande: 1}
Rätt:   beslut: {utgång: återremiss, punkter: [återremittera ärendet till tekniska förvaltningen]}
Källa:  kommunallagen (2017:725) 5 kap. 67 § 4, för nämnder genom 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.agenda import Item
from arende.model.outcome import Beslut, Result

CODE, NAME = "J210", "beslutet-har-punkter"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each decision without points; an ärende that could not be read is told of elsewhere.

    Why not points made up of what the yrkande wants: the words of a decision are the organ's, and to whom
    an item goes back, or until when it waits, is part of them.
    """
    for item, decision in subject.decided():
        is_unread = item.entry.rubrik is None and item.address not in subject.sitting.cases
        made = subject.sitting.decisions.get(item.address)
        if is_unread or (made is not None and any(level.points for level in made.levels)):
            continue
        yield from _nothing(subject, item, decision)


def _nothing(subject: MeetingSubject, item: Item, decision: Beslut) -> Iterator[Diagnostic]:
    number = decision.enligt_yrkande
    if decision.utgång is Result.ENLIGT_FÖRSLAG or number == 0:
        message = f"§ {item.paragraph} har inget förslag, eller flera alternativ"
        advice = "skriv ”förslag_till_beslut”, eller ”utgång: ändrat” med ”punkter”"
        yield subject.finding(item.address / "beslut", message, advice)
    elif number is not None and number <= len(item.entry.yrkanden):
        message = f"§ {item.paragraph} har inget beslut att skriva: yrkande {number} har inga punkter"
        advice = "skriv ”punkter” under yrkandet, eller under ”beslut” i stället för ”enligt_yrkande”"
        yield subject.finding(item.address / "beslut", message, advice)
