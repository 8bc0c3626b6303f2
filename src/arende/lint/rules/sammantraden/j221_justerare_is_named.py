"""Ett protokoll säger vilka som justerar det.

Varför: ordföranden justerar tillsammans med så många som arbetsordningen eller reglementet säger. Utan namn
        saknas en underskrift, och det står inte vem som utsågs.
Fel:    justering: {datum: 2026-10-29}
Rätt:   justering: {justerare: [Monika Fabelholm], datum: 2026-10-29}
Källa:  praxis; fullmäktiges arbetsordning, nämndens reglemente (kommunallagen 5 kap. 69 §, 6 kap. 35 §)
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject

CODE, NAME = "J221", "justerare-utsedda"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding where nobody is named: at ”justering”, or at the organ where that is missing."""
    justering = subject.meeting.justering
    if justering is None or not justering.justerare:
        address = Address(("organ",)) if justering is None else Address(("justering",))
        message = "protokollet säger inte vem som justerar det"
        yield subject.finding(address, message, "skriv namnen på ”justerare” under ”justering”")
