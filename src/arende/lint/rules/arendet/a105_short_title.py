"""Rubriken är så kort att den får plats på två rader.

Varför: rubriken står på kallelsen, i protokollet, i diariet och i e-post. En lång rubrik kapas där.
Fel:    rubrik: Förslag till beslut om att anta en ny plan för skolskjuts med anledning av den utredning som …
Rätt:   rubrik: Plan för skolskjuts 2026–2028
Profil: högst (120): tecken i rubriken.
Källa:  Nacka kommuns mall för tjänsteskrivelse, tvådelad rubrik:
        https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "A105", "rubriken-är-kort"
SEVERITY = Severity.INFO

_MOST = 120


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over what the title has beyond the profile's number of signs."""
    most = subject.number("högst", _MOST)
    length = len(subject.case.rubrik)
    if length > most:
        yield subject.finding(
            Address(("rubrik",)),
            f"rubriken är lång: väntade högst {most} tecken, fann {length}",
            "korta den, eller skriv en del av den under ”underrubrik”",
            within=(most, length),
        )
