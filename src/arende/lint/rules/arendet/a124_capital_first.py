"""Rubriken börjar med stor bokstav.

Varför: rubriken står först på sin rad i handlingen, på kallelsen och i diariet.
Fel:    rubrik: plan för skolskjuts
Rätt:   rubrik: Plan för skolskjuts
Källa:  Myndigheternas skrivregler, avsnittet om stor och liten bokstav
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject
from arende.swedish import capitalise_first

CODE, NAME = "A124", "rubriken-med-stor-bokstav"
SEVERITY = Severity.WARNING

# Not ”e-tjänst”, ”iPad” or ”k8”, which keep their small letter.
_SMALL = Pattern(r"[a-zåäöé](?=[a-zåäöé]*(?:\s|$)|[a-zåäöé]+-)")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the small first letter of ”rubrik” or ”underrubrik”."""
    for name, text in (("rubrik", subject.case.rubrik), ("underrubrik", subject.case.underrubrik or "")):
        small = _SMALL.match(text)
        if small:
            capital = small[0].upper()
            message = f"{name}en börjar med liten bokstav"
            yield subject.finding(
                Address((name,)),
                message,
                f"skriv ”{capitalise_first(text.split()[0])}”",
                within=(0, 1),
                fix=capital,
            )
