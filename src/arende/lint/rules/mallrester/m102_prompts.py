"""Inga uppmaningar från en Wordmall står kvar i texten.

Varför: ”Klicka eller tryck här för att ange text” har stått i signerade och publicerade protokoll, på
        platsen för en motivering som saknades.
Fel:    [Klicka här och skriv eventuell beslutsmotivering]
Rätt:   motiveringen, eller ingenting
Källa:  iakttaget i publicerade nämndprotokoll; mallens ledtexter ska ersättas eller tas bort
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "M102", "uppmaningar-borttagna"
SEVERITY = Severity.ERROR

_SIGNS = (
    "[klicka", "[tryck", "[ange", "[skriv", "[fyll", "[välj", "[infoga", "[lägg", "[komplettera", "[beskriv",
    "[redogör", "[här", "klicka här", "tryck här", "välj ett",
)  # fmt: skip
_PROMPT = Pattern(
    r"\[(?:klicka|tryck|ange|skriv|fyll i|välj|infoga|lägg in|lägg till|komplettera|beskriv|redogör|här)\b"
    r"[^\[\]\n]{0,160}\](?!\()"
    r"|\b(?:klicka|tryck)(?: eller (?:klicka|tryck))? här (?:för att (?:ange|skriva|välja|fylla i|lägga till)"
    r"|och (?:ange|skriv|välj|fyll i))\b[^\[\].\n]{0,80}\.?"
    r"|\bvälj ett (?:objekt|byggblock)\.?",
    *_SIGNS,
    flags=re.IGNORECASE,
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each prompt to the one who fills in a template."""
    for prose in subject.texts.prose:
        for found in _PROMPT.finditer(prose.read):
            yield subject.finding(
                prose.address,
                "mallens uppmaning står kvar",
                "skriv det som efterfrågas, eller ta bort uppmaningen",
                within=found.span(),
            )
