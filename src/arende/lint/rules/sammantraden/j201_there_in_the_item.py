"""Den som yrkar, avstår eller är jävig i en paragraf är med i den.

Varför: protokollet säger först vilka som deltar i paragrafen och sedan vad de gjorde; det ska stämma.
Fel:    frånvarande: [Bertil Versmått]
        yrkanden: [{av: [Bertil Versmått], slag: avslag}]
Rätt:   frånvarande: [{namn: Bertil Versmått, paragrafer: 90–101}]
        yrkanden: [{av: [Bertil Versmått], slag: avslag}], i § 88
Källa:  kommunallagen (2017:725) 4 kap. 25 §, 5 kap. 66 § och 67 § 1, 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden import naming
from arende.meeting.agenda import Item
from arende.meeting.substitutes import absences

CODE, NAME = "J201", "på-plats-i-paragrafen"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each elected person who acts without serving, or is barred or noted while absent."""
    away = absences(subject.meeting, subject.presence.paragraphs)
    gone = {seat.name for seat in subject.presence.absent_all}
    named = list(naming.listed(Address(("på_distans",)), subject.meeting.på_distans))
    if subject.meeting.ordförande is not None:
        named.append((Address(("ordförande",)), subject.meeting.ordförande))
    for address, name in named:
        if name in gone:
            yield subject.finding(address, f"{name} är frånvarande", "rätta namnet, eller ”frånvarande”")
    for item in subject.items():
        yield from _acting(subject, item)
        for address, name in (*naming.barred(item), *naming.noting(item)):
            if item.paragraph in away.get(name, ()):
                message = f"{name} är frånvarande i § {item.paragraph}"
                yield subject.finding(address, message, "rätta namnet, eller ”frånvarande”")


def _acting(subject: MeetingSubject, item: Item) -> Iterator[Diagnostic]:
    serving = {seat.name for seat in subject.presence.serving(item)}
    for address, name in (*naming.movers(item), *naming.abstainers(item)):
        if name not in serving and subject.presence.seat(name) is not None:
            advice = "rätta namnet, eller vilka som är frånvarande och tjänstgör"
            yield subject.finding(address, f"{name} tjänstgör inte i § {item.paragraph}", advice)
