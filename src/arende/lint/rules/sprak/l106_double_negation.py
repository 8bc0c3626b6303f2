"""Det som inte är ovanligt är vanligt.

Varför: två nekningar tvingar läsaren att räkna ut vad som menas, och ”inte obetydlig” kan vara både lite
        och mycket. Säg vad som är, gärna med en siffra.
Fel:    Kostnaden är inte obetydlig.
Rätt:   Kostnaden är betydande: 2,4 miljoner kronor.
Källa:  språklagen (2009:600) 11 §; Myndigheternas skrivregler, avsnittet ”Skriv lättlästa meningar”
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "L106", "en-nekning"
SEVERITY = Severity.INFO

_DENIED = "vanlig|väsentlig|betydlig|rimlig|möjlig|sannolik|befogad|lik|känd|viktig|motiverad|tänkbar"
_WRITTEN = Pattern(
    r"(?<![\w-])(?:inte|icke|ej)\s+(?:(?:helt|alltför|heller|alldeles|så)\s+)?"
    rf"(?P<word>o(?:{_DENIED})(?:t|a)?)(?![\w-])",
    *(f"o{word}" for word in _DENIED.split("|")),
    flags=re.IGNORECASE,
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each denial of a denial."""
    for prose in subject.texts.own:
        for found in _WRITTEN.finditer(prose.read):
            yield subject.finding(
                prose.address,
                f"”{' '.join(found[0].split())}” nekar två gånger",
                f"skriv vad som är: ”{found['word'][1:]}”, eller ange hur mycket",
                within=found.span(),
            )
