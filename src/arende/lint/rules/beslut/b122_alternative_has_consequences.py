"""Varje alternativ säger vad det leder till.

Varför: nämnden väljer mellan följder; ett alternativ utan dem är inte utrett.
Fel:    - rubrik: Skolan byggs ut
          förslag_till_beslut: [bygga ut Hamnskolan]
Rätt:   - rubrik: Skolan byggs ut
          förslag_till_beslut: [bygga ut Hamnskolan]
          konsekvenser: Skolan får plats för 60 elever till.
Källa:  Söderhamns kommun, innehåll i protokoll och ärendelistor:
        https://www.soderhamn.se/sidor/kommun-och-politik/politik-och-demokrati/moten-och-protokoll/innehall-i-protokoll-och-arendelistor.html
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "B122", "alternativet-har-konsekvenser"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the points of each alternative without ”konsekvenser”."""
    for kind, handling, _ in subject.papers():
        for index, choice in enumerate(handling.alternativ):
            if not (choice.konsekvenser or "").strip():
                yield subject.finding(
                    Address((kind.value, "alternativ", index, "förslag_till_beslut")),
                    f"alternativ {index + 1} säger inte vad det leder till",
                    "lägg till ”konsekvenser”",
                    key=True,
                )
