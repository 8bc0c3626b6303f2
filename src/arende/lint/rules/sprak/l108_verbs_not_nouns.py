"""Det som görs sägs med ett verb.

Varför: ”genomföra en utvärdering av” tar fyra ord för att säga ”utvärdera”, och den som gör det försvinner.
Fel:    Förvaltningen ska genomföra en utvärdering av försöket.
Rätt:   Förvaltningen ska utvärdera försöket.
Källa:  språklagen (2009:600) 11 §; Myndigheternas skrivregler, avsnittet ”Skriv lättlästa meningar”
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "L108", "verb-i-stället-för-substantiv"
SEVERITY = Severity.INFO

_VERBS = {
    "analys": "analysera",
    "utvärdering": "utvärdera",
    "uppföljning": "följa upp",
    "översyn": "se över",
    "bedömning": "bedöma",
    "utredning": "utreda",
    "kartläggning": "kartlägga",
    "inventering": "inventera",
    "jämförelse": "jämföra",
    "prövning": "pröva",
    "granskning": "granska",
    "undersökning": "undersöka",
    "beräkning": "beräkna",
    "avstämning": "stämma av",
    "prioritering": "prioritera",
    "justering": "justera",
    "anpassning": "anpassa",
    "effektivisering": "effektivisera",
    "minskning": "minska",
    "höjning": "höja",
    "sänkning": "sänka",
}
_WRITTEN = Pattern(
    r"(?<![\w-])(?:genomför|genomföra|genomförde|genomfört|gör|göra|gjorde|gjort|utför|utföra|företa|företar)"
    r"\s+(?:en|ett)\s+(?:(?:ny|samlad|fördjupad|noggrann)\s+)?"
    rf"(?P<noun>{'|'.join(_VERBS)})\s+(?:av|kring|över)(?![\w-])",
    flags=re.IGNORECASE,
)
_JUDGEMENT = Pattern(
    r"(?<![\w-])(?:gör|göra|gjorde|gjort)\s+(?:\w+\s+)?bedömningen(?=\s+att(?![\w-]))", flags=re.IGNORECASE
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each noun that a verb says shorter."""
    vocabulary = subject.texts.vocabulary
    nouns, judgement = not vocabulary.isdisjoint(_VERBS), "bedömningen" in vocabulary
    for prose in subject.texts.own if nouns or judgement else ():
        for found in _WRITTEN.finditer(prose.read):
            yield _finding(subject, prose.address, found, _VERBS[found["noun"].lower()])
        for found in _JUDGEMENT.finditer(prose.read):
            yield _finding(subject, prose.address, found, "bedöma")


def _finding(subject: TextSubject, address: Address, found: re.Match[str], verb: str) -> Diagnostic:
    message = f"”{' '.join(found[0].split())}” säger med ett substantiv vad någon gör"
    return subject.finding(address, message, f"skriv med verbet ”{verb}”", within=found.span())
