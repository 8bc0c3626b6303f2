"""Paragrafer som nämns är mötets egna.

Varför: närvaron räknas efter paragraferna. En paragraf som mötet inte har ger en frånvaro som aldrig syns.
Fel:    första_paragraf: 84
        frånvarande: [{namn: Bertil Versmått, paragrafer: 48–49}]
Rätt:   frånvarande: [{namn: Bertil Versmått, paragrafer: 88–89}]
Källa:  kommunallagen (2017:725) 5 kap. 66 §, för nämnder genom 6 kap. 35 §
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.signs import with_sign
from arende.meeting.paragraphs import numbers

CODE, NAME = "J103", "paragraf-på-mötet"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each field that names a § outside the meeting's."""
    everything = subject.presence.paragraphs
    for address, named in _named(subject):
        outside = named - everything
        if outside or not named:
            message = f"mötet har {with_sign(everything)}"
            found = f", fann {with_sign(outside)}" if outside else ""
            yield subject.finding(address, message + found, "rätta numren, eller ”första_paragraf”")


def _named(subject: MeetingSubject) -> Iterator[tuple[Address, frozenset[int]]]:
    meeting = subject.meeting
    people = {
        "frånvarande": [one.paragrafer for one in meeting.frånvarande],
        "ersättare": [one.paragrafer for one in meeting.ersättare],
        "övriga": [one.paragrafer for one in meeting.övriga],
    }
    for key, paragraphs in people.items():
        for index, one in enumerate(paragraphs):
            if one is not None:
                yield Address((key, index, "paragrafer")), numbers(one)
    for index, pause in enumerate(meeting.ajourneringar):
        if pause.paragraf is not None:
            yield Address(("ajourneringar", index, "paragraf")), frozenset({pause.paragraf})
    if meeting.justering is not None:
        for index, change in enumerate(meeting.justering.rättelser):
            yield Address(("justering", "rättelser", index, "paragraf")), frozenset({change.paragraf})
