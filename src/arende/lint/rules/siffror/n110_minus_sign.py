"""Negativa tal skrivs med minustecken.

Varför: ett bindestreck kan hamna på raden före sitt tal, och skärmläsare läser det inte som minus.
Fel:    resultatet blev -1 400 tkr
Rätt:   resultatet blev −1 400 tkr
Källa:  Svenska skrivregler, ”Siffror och tal”: minustecken, eller tankstreck där minustecken saknas
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import unit_at
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "N110", "minustecken"
SEVERITY = Severity.INFO

_NEGATIVE = Pattern(r"-(?<=[ (|*]-)(?P<number>\d[\d \u00a0\u202f]*(?:,\d+)?)")
_OTHER_UNIT = Pattern(r"\s?(?:%|procent|°C|grader)(?!\w)")
_CELL_BEFORE, _CELL_AFTER = Pattern(r"\|[ *]*\Z"), Pattern(r"[ *]*\|")
_AFTER_NUMBER = Pattern(r"\d\s?\Z")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the hyphen before each negative amount, percentage or number in a table."""
    for prose in subject.texts.running:
        for found in prose.matches(_NEGATIVE):
            if _is_negative(prose.plain, found):
                yield subject.finding(
                    prose.address,
                    "negativt tal med bindestreck: väntade ”−”, fann ”-”",
                    "skriv ”−” före talet",
                    within=(found.start(), found.start() + 1),
                    fix="−",
                )


def _is_negative(text: str, found: re.Match[str]) -> bool:
    """Whether a unit or the walls of a table's cell say that the number is one by itself."""
    before, end = text[max(0, found.start() - 12) : found.start()], found.start() + len(found[0].rstrip())
    if _CELL_BEFORE.search(before):
        return _CELL_AFTER.match(text, end) is not None
    if before[-1:] not in " (" or _AFTER_NUMBER.search(before):
        return False
    return bool(unit_at(text, end)) or _OTHER_UNIT.match(text, end) is not None
