"""Anslaget säger var protokollet finns.

Varför: den som vill överklaga ska kunna läsa det som beslutades. Ett anslag utan platsen räcker inte.
Fel:    justering: {datum: 2026-10-29, anslag: 2026-10-30}, utan ”protokollet_förvaras” om organet
Rätt:   protokollet_förvaras: Kommunkansliet, Stadshuset
Källa:  kommunallagen (2017:725) 8 kap. 12 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.announcing import adjusted

CODE, NAME = "J230", "protokollets-plats"
SEVERITY = Severity.ERROR


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each announcement of an organ that does not say where its minutes are kept."""
    if subject.organ.protokollet_förvaras:
        return
    for one in adjusted(subject.meeting):
        if one.anslag is not None:
            message = "anslaget säger inte var protokollet finns"
            advice = "skriv ”protokollet_förvaras” om organet i ”organ.yaml”"
            yield subject.finding(one.address / "anslag", message, advice)
