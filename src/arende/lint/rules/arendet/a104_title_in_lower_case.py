"""Rubriken skrivs med små bokstäver, stor bokstav först och i namn.

Varför: versaler läses långsammare, och skärmläsare kan läsa dem bokstav för bokstav.
Fel:    rubrik: PLAN FÖR SKOLSKJUTS
Rätt:   rubrik: Plan för skolskjuts
Källa:  Myndigheternas skrivregler, avsnittet om stor och liten bokstav; WCAG 2.1, 3.1.5
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject
from arende.swedish import capitalise_first

CODE, NAME = "A104", "rubriken-inte-i-versaler"
SEVERITY = Severity.WARNING

# Two words of four letters or more: ”VA-TAXA” and ”LSS” may be names, a row of long words is not.
_LONG_WORD = Pattern(r"[^\W\d_]{4,}")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over a title in capitals alone."""
    for name, text in (("rubrik", subject.case.rubrik), ("underrubrik", subject.case.underrubrik or "")):
        if text == text.upper() and len(_LONG_WORD.findall(text)) > 1:
            yield subject.finding(
                Address((name,)),
                f"{name}en är skriven i versaler",
                f"skriv ”{capitalise_first(text.lower())}”, med stor bokstav också i namn",
            )
