"""Ett beslut som överklagas med förvaltningsbesvär har skäl.

Varför: den som beslutet gäller ska förstå varför det blev som det blev, och kunna bemöta det.
Fel:    överklagande: förvaltningsbesvär
        beslut: enligt förslag
Rätt:   överklagande: förvaltningsbesvär
        beslut: enligt förslag
        motivering: Sökanden uppfyller kraven, eftersom …
Källa:  förvaltningslagen (2017:900) 32 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.meeting.appeal import rules_of_förvaltningslagen

CODE, NAME = "J220", "beslutet-har-skäl"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding at each such decision without ”motivering”; one that only prepares another needs none."""
    for item, _ in subject.decided():
        rules = rules_of_förvaltningslagen(subject.sitting.appeal(item))
        if item.entry.motivering is None and rules.needs_reasons:
            message = "beslutet har ingen motivering"
            advice = "skriv skälen under ”motivering”; de får utelämnas när de är uppenbart obehövliga"
            yield subject.finding(item.address / "beslut", message, advice)
