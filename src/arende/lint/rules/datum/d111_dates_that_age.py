"""Tidsangivelser går att förstå när handlingen läses senare.

Varför: ”i går” och ”nästa vecka” betyder något annat när nämnden läser, och ingenting i arkivet.
Fel:    Samrådet avslutades i förra veckan.
Rätt:   Samrådet avslutades den 18 september 2026.
Källa:  språklagen (2009:600) 11 §: språket ska vara begripligt; arkivlagen (1990:782) 3 §
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "D111", "tid-som-håller"
SEVERITY = Severity.INFO

_PASSING = Pattern(
    r"\b(?:i\s+(?:går(?!\s+(?:inte|att|ut|in|upp|ner)\b)|förrgår|morgon|övermorgon)|igår|imorgon|iövermorgon"
    r"|(?:i\s+)?(?:förra|nästa)\s+(?:vecka|veckan|månad|månaden))\b(?!\s+(?:som|då|när|efter))",
    *("går", "morgon", "förra", "nästa"),
    flags=re.IGNORECASE,
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each phrase that only holds on the day it was written."""
    for prose in subject.texts.running:
        for found in _PASSING.finditer(prose.plain):
            yield subject.finding(
                prose.address,
                f"”{' '.join(found[0].split())}” går inte att förstå senare",
                "skriv datumet, veckan eller månaden",
                within=found.span(),
            )
