"""En punkt med ett diarienummer har sitt förslag och sin text i ärendet.

Varför: ett förslag som skrivs på dagordningen tar platsen för förvaltningens och det förra organets, utan att
        det syns. En text där skrivs i kallelsen men inte i protokollet, som har ärendets sammanfattning.
Fel:    ärenden: [{dnr: TN 2026-00041, förslag_till_beslut: [avslå ansökan]}]
Rätt:   ärenden: [{dnr: TN 2026-00041}]
Källa:  praxis: ett ärendes förslag står i dess handlingar
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J121", "ärendets-egna-ord"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each proposal and text written for an item whose words come from an ärende."""
    for item in subject.items():
        entry = item.entry
        if entry.dnr is None or entry.rubrik is not None or subject.sitting.case(item) is None:
            continue
        if entry.förslag_till_beslut:
            message = f"förslaget skrivs i stället för det i ärendet {entry.dnr}"
            advice = "ta bort det, och ändra ärendet; ett nytt förslag på mötet skrivs under ”yrkanden”"
            yield subject.finding(item.address / "förslag_till_beslut", message, advice, key=True)
        if entry.text is not None:
            message = "texten skrivs i kallelsen men inte i protokollet, som har ärendets sammanfattning"
            advice = "skriv den i ärendet, eller det som sägs på mötet under ”behandling”"
            yield subject.finding(item.address / "text", message, advice, key=True)
