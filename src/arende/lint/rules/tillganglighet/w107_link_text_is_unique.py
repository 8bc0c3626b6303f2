"""Samma länktext leder till samma ställe.

Varför: i en lista över handlingens länkar går två likadana inte att skilja åt.
Fel:    [Protokollet](…/2026-05-20) och [protokollet](…/2026-06-10)
Rätt:   [Protokollet 20 maj](…/2026-05-20) och [protokollet 10 juni](…/2026-06-10)
Källa:  WCAG 2.1, 2.4.4 och 2.4.9
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.pictures import links
from arende.lint.subject import TextSubject

CODE, NAME = "W107", "samma-länktext-samma-mål"
SEVERITY = Severity.WARNING


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each link text that an earlier link of the same paper has with another target."""
    targets: dict[tuple[str | int, str], str] = {}
    for prose in subject.texts.running:
        for link in links(prose.text):
            first = targets.setdefault((prose.address.steps[0], link.text.casefold()), link.target)
            if first != link.target:
                yield subject.finding(
                    prose.address,
                    f"länktexten ”{link.text}” leder också till {first}",
                    "ge länkarna olika text",
                    within=(link.start, link.end),
                )
