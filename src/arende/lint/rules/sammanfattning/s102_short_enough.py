"""Sammanfattningen är kort.

Varför: den läses i kallelsen och i protokollet, ofta ensam. Är den en sida lång läser ingen den.
Fel:    en sammanfattning på 400 ord
Rätt:   en sammanfattning på högst en halv sida
Profil: ”ord”: så många ord som den får ha; 200 om inget sägs, ungefär en halv sida.
Källa:  https://komin.malmo.se/Forvaltningar/Stadsbyggnadskontoret/Mal--styrning-pa-SBK/Styrdokument/Verksamhets-styrdokument/Rutinbank/Rutinbanker---OP-och-utredningar/Rutinbank---Utredningsuppdrag/Begaran-om-uppdrag-Idefasen/Uppdrag-fran-kommunstyrelsen.html
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "S102", "sammanfattning-kort"
SEVERITY = Severity.INFO

_WORD = Pattern(r"\w+(?:[-:.]\w+)*")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the key of each summary with more words than the profile allows."""
    most = subject.number("ord", 200)
    for kind, handling, _ in subject.papers():
        count = len(_WORD.findall(handling.sammanfattning or ""))
        if count > most:
            yield subject.finding(
                Address((kind.value, "sammanfattning")),
                f"sammanfattningen har {count} ord: väntade högst {most}",
                "behåll det som behövs för att förstå beslutet",
                key=True,
            )
