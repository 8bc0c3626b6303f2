"""Underrubriken säger något som rubriken inte säger.

Varför: två rader med samma ord tar plats utan att ge läsaren något.
Fel:    rubrik: Försäljning av fastigheten Åkern 1:2
        underrubrik: Fastigheten Åkern 1:2
Rätt:   rubrik: Försäljning av mark för äldreboende
        underrubrik: Fastigheten Åkern 1:2
Källa:  Nacka kommuns mall för tjänsteskrivelse, tvådelad rubrik:
        https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "A125", "underrubriken-upprepar-inte"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at a subtitle whose words all stand in the title, in the same order."""
    subtitle = subject.case.underrubrik
    if subtitle and subtitle.casefold() in subject.case.rubrik.casefold():
        message = f"underrubriken ”{subtitle}” står redan i rubriken"
        yield subject.finding(
            Address(("underrubrik",)), message, "ta bort den ur rubriken eller ur underrubriken"
        )
