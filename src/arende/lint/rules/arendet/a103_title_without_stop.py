"""Rubriken slutar utan skiljetecken.

Varför: en rubrik är ingen mening, och punkten följer med till kallelsen, protokollet och diariet.
Fel:    rubrik: Plan för skolskjuts 2026–2028.
Rätt:   rubrik: Plan för skolskjuts 2026–2028
Källa:  Myndigheternas skrivregler, avsnittet om rubriker
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "A103", "rubriken-utan-punkt"
SEVERITY = Severity.WARNING

_END = Pattern(r"(?<![.,;:!?…])[.,;:!]$")
_ABBREVIATION = Pattern(r"(?:\b[^\W\d_]{1,3}\.\s?[^\W\d_]{1,3}|\b(?:etc|osv|dvs|kv|nr|jr))\.$")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the mark that ends ”rubrik” or ”underrubrik”; an abbreviation's stop is its own."""
    for name, text in (("rubrik", subject.case.rubrik), ("underrubrik", subject.case.underrubrik or "")):
        end = _END.search(text)
        if end and not _ABBREVIATION.search(text):
            message = f"{name}en slutar med ”{end[0]}”"
            advice = f"ta bort ”{end[0]}”"
            yield subject.finding(Address((name,)), message, advice, within=end.span(), fix="")
