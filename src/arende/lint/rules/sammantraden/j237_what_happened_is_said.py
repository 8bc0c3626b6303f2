"""En punkt som inte ska avgöras har ett beslut, eller en rad om vad som hände.

Varför: protokollet ska säga att punkten togs upp. En fråga, en frågestund eller en information behöver
        inget beslut, men något ska stå.
Fel:    grupp: information
        - rubrik: Förvaltningschefen informerar
Rätt:   grupp: information
        - rubrik: Förvaltningschefen informerar
          behandling: Förvaltningschefen berättar om höstens arbeten.
Källa:  praxis; jämför kommunallagen (2017:725) 5 kap. 65–68 §§
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.rules.sammantraden.j208_every_item_is_decided import must_be_decided

CODE, NAME = "J237", "något-sägs-om-punkten"
SEVERITY = Severity.INFO


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each item that needs no decision and has none, and of which nothing is noted."""
    for item in subject.items():
        entry = item.entry
        is_told = entry.beslut is not None or entry.behandling is not None or entry.besvarad is not None
        if not is_told and not must_be_decided(item):
            field = "rubrik" if entry.rubrik is not None else "dnr"
            message = f"§ {item.paragraph} har varken beslut eller behandling"
            advice = "skriv ”behandling”, ”beslut” eller ”utgår: ja”"
            yield subject.finding(item.address / field, message, advice)
