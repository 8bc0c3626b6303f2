"""Ordföranden skriver under sitt eget förslag.

Varför: ett ordförandeförslag med någon annans namn under är en kvarleva från den handling som kopierades.
Fel:    ordförandeförslag: {ordförande: Maj Uppdiktad, underskrifter: [{namn: Nils Påhitt}]}
Rätt:   ordförandeförslag: {ordförande: Maj Uppdiktad, underskrifter: [{namn: Maj Uppdiktad}]}
Källa:  kommunallagen (2017:725) 4 kap. 20 §: en ledamot väcker ärendet själv
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject
from arende.model.case import Ordförandeförslag

CODE, NAME = "A120", "ordföranden-skriver-under"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the first signature where none is the chair's."""
    for kind, handling, _ in subject.papers():
        if not isinstance(handling, Ordförandeförslag) or not handling.underskrifter:
            continue
        names = [signature.namn for signature in handling.underskrifter]
        if handling.ordförande.casefold() not in (name.casefold() for name in names):
            yield subject.finding(
                Address((kind.value, "underskrifter", 0, "namn")),
                f"ordföranden {handling.ordförande} skriver inte under: fann ”{names[0]}”",
                f"skriv ”{handling.ordförande}”, eller ändra ”ordförande”",
            )
