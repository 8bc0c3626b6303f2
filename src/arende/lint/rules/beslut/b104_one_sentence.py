"""En punkt är en mening.

Varför: en andra mening gömmer lätt ett beslut eller ett uppdrag som ingen har röstat om för sig.
Fel:    - tillsätta externt stöd. Stödet ska följas upp och rapporteras till nämnden
Rätt:   - tillsätta externt stöd
        - ge förvaltningen i uppdrag att rapportera hur stödet används i varje delårsrapport
Källa:  Vad ska jag skriva under de olika rubrikerna, om förslag till beslut:
        https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.prose import sentences
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.subject import Subject

CODE, NAME = "B104", "en-mening"
SEVERITY = Severity.INFO

_FEWEST_WORDS = 3


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over what follows the first sentence of a point."""
    for clause in clauses(subject):
        rest = list(sentences(clause.prose))[1:]
        longer = [sentence for sentence in rest if len(sentence.text.split()) >= _FEWEST_WORDS]
        if longer:
            yield subject.finding(
                clause.address,
                "punkten har mer än en mening",
                "skriv den andra meningen som en egen punkt, eller i beskrivningen",
                within=(longer[0].start, longer[0].end),
            )
