"""En mening börjar inte med en siffra.

Varför: efter en punkt ser en siffra ut som slutet på det som stod före, och skärmläsare läser ihop
        meningarna.
Fel:    … till skolan. 14 elever åker buss.
Rätt:   … till skolan. Fjorton elever åker buss.
Källa:  http://publications.europa.eu/code/sv/sv-4100600sv.htm
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject
from arende.swedish.typography import MONTHS

CODE, NAME = "N112", "meningen-börjar-med-ord"
SEVERITY = Severity.INFO

_NO_NOUNS = frozenset(("kap", "mom", "procent", *MONTHS))
# A sentence's end after a word that is no abbreviation, and a number with the noun it counts.
_BEGINS = Pattern(
    r"(?:(?<=[a-zåäö]{4}\.\s)|(?<=[a-zåäö]\.\n\n))(?P<number>\d{1,3}(?: \d{3})*)"
    r"(?= (?P<noun>[a-zåäö]{3,}) [a-zåäö])"
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each number that begins a sentence within a paragraph."""
    for prose in subject.texts.running:
        for found in prose.matches(_BEGINS):
            if found["noun"] in _NO_NOUNS:
                continue
            yield subject.finding(
                prose.address,
                f"meningen börjar med en siffra: ”{found[0]}”",
                "skriv talet med bokstäver, eller vänd på meningen",
                within=found.span("number"),
            )
