"""Rubriken säger att ärendet besvarar en motion, ett medborgarförslag eller ett initiativ.

Varför: den som har väckt frågan, och de som ska rösta, letar efter svaret på kallelsen.
Fel:    rubrik: Solel på kommunens tak      (när ”svar_på” är en motion)
Rätt:   rubrik: Svar på motion om solel på kommunens tak
Källa:  kommunallagen (2017:725) 5 kap. 22 och 35 §§: motionen är ett eget ärende som ska avgöras
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.requests import with_article
from arende.lint.subject import Subject
from arende.model.request import Request

CODE, NAME = "A110", "rubriken-säger-vad-som-besvaras"
SEVERITY = Severity.INFO

_REQUESTS = (Request.MOTION, Request.MEDBORGARFÖRSLAG, Request.NÄMNDINITIATIV, Request.INTERPELLATION)
_NAMED = Pattern(r"motion|medborgarförslag|initiativ|interpellation|invånarförslag", flags=re.IGNORECASE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over a title that does not name what the case answers."""
    kind = subject.case.svar_på.slag if subject.case.svar_på else None
    if (
        kind is not None
        and kind in _REQUESTS
        and not _NAMED.search(f"{subject.case.rubrik} {subject.case.underrubrik or ''}")
    ):
        yield subject.finding(
            Address(("rubrik",)),
            f"rubriken säger inte att ärendet är ett svar på {with_article(kind)}",
            f"skriv ”Svar på {kind.value} om …”",
        )
