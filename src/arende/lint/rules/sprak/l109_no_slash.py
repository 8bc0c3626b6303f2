"""En beslutspunkt har inget snedstreck mellan ord, och ingen text har ”och/eller”.

Varför: ”inrättas/genomföras” låter den som verkställer välja vad nämnden beslutade. I löpande text räcker
        ”eller”, som också kan betyda båda.
Fel:    inrätta/genomföra stödet omgående
Rätt:   inrätta stödet omgående
Källa:  Svenska skrivregler, avsnittet om snedstreck; språklagen (2009:600) 11 §
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "L109", "inget-snedstreck-mellan-ord"
SEVERITY = Severity.WARNING

_AND_OR = Pattern(r"(?<![\w/])(?:och|samt)\s?/\s?eller(?![\w/-])", flags=re.IGNORECASE)
_WORDS = Pattern(r"(?<![\w/.-])(?P<first>[A-Za-zÅÄÖåäö]{3,}) ?/ ?(?P<second>[a-zåäö]{3,})(?![\w/.-])")
# ”Kronor/elev” is an amount for each, not a choice.
_MEASURES = Pattern(
    r"(?:kronor|euro|miljoner|timmar|dagar|minuter|elever|barn|platser|bilar|besök|fordon|gånger|ton|liter)$"
    r"|.*(?:avgift|kostnad|pris|taxa|hyra)$",
    flags=re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each ”och/eller”, and over two words with a stroke between them in a point."""
    points = {address / "text" for address, _, _ in subject.points()}
    for prose in subject.texts.own:
        if "/" not in prose.read:
            continue
        for found in _AND_OR.finditer(prose.read):
            yield _finding(subject, prose.address, found, "skriv ”eller”, eller dela upp meningen i två")
        for found in _WORDS.finditer(prose.read) if prose.address in points else ():
            if not _AND_OR.fullmatch(found[0]) and not _MEASURES.match(found["first"]):
                advice = f"välj ”{found['first']}” eller ”{found['second']}”, eller skriv ut vad som gäller"
                yield _finding(subject, prose.address, found, advice)


def _finding(subject: Subject, address: Address, found: re.Match[str], advice: str) -> Diagnostic:
    return subject.finding(address, f"”{found[0]}” kan läsas på två sätt", advice, within=found.span())
