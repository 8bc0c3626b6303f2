"""En underskrift har titel eller enhet.

Varför: den som läser handlingen ska se med vilken rätt den är undertecknad.
Fel:    underskrifter: [{namn: Nils Påhitt}]
Rätt:   underskrifter: [{namn: Nils Påhitt, titel: förvaltningschef}]
Källa:  god kanslised; kommunens delegationsordning säger vem som skriver under
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "A118", "underskriften-har-titel"
SEVERITY = Severity.INFO


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each signature that is a name alone."""
    for kind, handling, _ in subject.papers():
        for index, signature in enumerate(handling.underskrifter):
            if signature.titel is None and signature.enhet is None:
                yield subject.finding(
                    Address((kind.value, "underskrifter", index, "namn")),
                    f"underskriften av {signature.namn} har ingen titel",
                    "lägg till ”titel”",
                )
