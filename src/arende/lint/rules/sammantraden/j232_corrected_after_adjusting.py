"""En rättelse görs efter att protokollet har justerats.

Varför: det som ändras dessförinnan är ingen rättelse, utan en del av det som justeras. En rättelse ska
        synas: vad som stod, vad som ska stå och när.
Fel:    justering: {datum: 2026-10-29, rättelser: [{paragraf: 47, datum: 2026-10-27, text: …}]}
Rätt:   justering: {datum: 2026-10-29, rättelser: [{paragraf: 47, datum: 2026-11-02, text: …}]}
Källa:  JO 581-2013, https://lagen.nu/avg/jo/581-2013; kommunallagen (2017:725) 5 kap. 69 §
"""

from collections.abc import Iterator
from datetime import date

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.model.meeting import Justering

CODE, NAME = "J232", "rättelse-efter-justering"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each correction that is dated before its § was adjusted."""
    justering = subject.meeting.justering
    for index, one in enumerate(justering.rättelser if justering is not None else ()):
        adjusted = _adjusted(subject, justering, one.paragraf)
        if adjusted is not None and one.datum < adjusted:
            address = Address(("justering", "rättelser", index, "datum"))
            message = f"rättelsen {one.datum} är före justeringen {adjusted}"
            yield subject.finding(address, message, "rätta dagen, eller ändra i paragrafen utan rättelse")


def _adjusted(subject: MeetingSubject, justering: Justering | None, paragraph: int) -> date | None:
    """The day that the § was adjusted: that of the directly adjusted where it is one of them."""
    if justering is None:
        return None
    direct = {item.paragraph for item in subject.items() if item.entry.omedelbar_justering}
    if paragraph in direct and justering.omedelbar is not None:
        return justering.omedelbar.datum
    return justering.datum
