"""Fastigheten står i underrubriken, och rubriken säger vad saken gäller.

Varför: i en lista med ärenden ska rubriken gå att förstå; fastighetens beteckning säger läsaren lite.
Fel:    rubrik: Försäljning av mark för ett nytt äldreboende, fastigheten Åkern 1:2
Rätt:   rubrik: Försäljning av mark för ett nytt äldreboende
        underrubrik: Fastigheten Åkern 1:2
Profil: minst (40): tecken i rubriken utöver fastigheten för att regeln ska säga till.
Källa:  Nacka kommuns mall för tjänsteskrivelse, tvådelad rubrik:
        https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject
from arende.swedish import capitalise_first

CODE, NAME = "A107", "fastigheten-i-underrubriken"
SEVERITY = Severity.INFO

_PROPERTY = Pattern(
    r"(?:\b(?:fastigheten|fastigheterna|kvarteret|kv\.)\s+)?"
    r"\b[A-ZÅÄÖ][a-zåäöé]+(?:[ -][A-ZÅÄÖ][a-zåäöé]+)?\s\d{1,3}:\d{1,4}\b(?:\s+m\.?\s?fl\b\.?)?"
)
_REST = 40


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the property that a long title without ”underrubrik” names."""
    title = subject.case.rubrik
    found = _PROPERTY.search(title)
    if (
        found is None
        or subject.case.underrubrik
        or len(title) - len(found[0]) < subject.number("minst", _REST)
    ):
        return
    yield subject.finding(
        Address(("rubrik",)),
        "rubriken har fastigheten i sig",
        f"skriv ”underrubrik: {capitalise_first(found[0])}” på en egen rad",
        within=found.span(),
    )
