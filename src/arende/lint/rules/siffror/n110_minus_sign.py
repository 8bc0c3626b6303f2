"""Negativa tal skrivs med minustecken.

Varför: ett bindestreck kan hamna på raden före sitt tal, och skärmläsare läser det inte som minus.
Fel:    resultatet blev -1 400 tkr
Rätt:   resultatet blev −1 400 tkr
Källa:  Svenska skrivregler, ”Siffror och tal”: minustecken, eller tankstreck där minustecken saknas
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import UNIT
from arende.lint.subject import Subject

CODE, NAME = "N110", "minustecken"
SEVERITY = Severity.INFO

_NEGATIVE = re.compile(
    rf"(?<=[ (])-(?=\d[\d \u00a0\u202f]*(?:,\d+)?\s?(?:%|procent|{UNIT}|°C|grader)(?!\w))"
    r"|(?<=[|*] )-(?=\d[^|\n]*\|)|(?<=\|)-(?=\d[^|\n]*\|)",
    re.IGNORECASE,
)
_AFTER_NUMBER = re.compile(r"\d\s?$")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the hyphen before each negative amount, percentage or number in a table."""
    for prose in subject.texts.running:
        if "-" not in prose.plain:
            continue
        for found in prose.matches(_NEGATIVE):
            if not _AFTER_NUMBER.search(prose.plain, max(0, found.start() - 3), found.start()):
                yield subject.finding(
                    prose.address,
                    "negativt tal med bindestreck: väntade ”−”, fann ”-”",
                    "skriv ”−” före talet",
                    within=found.span(),
                    fix="−",
                )
