"""Profilen har en mall för varje handling i ärendet.

Varför: utan mall blir det ingen handling.
Fel:    ordförandeförslag: {…}    (profilen har bara tjänsteutlåtande)
Rätt:   profil: attsats
Källa:  profilen, ”papper”
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject
from arende.model.choices import Paper

CODE, NAME = "P107", "profilen-har-handlingen"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the key of each paper that the profile has no form for."""
    for kind in Paper:
        handling = (
            subject.case.tjänsteutlåtande
            if kind is Paper.TJÄNSTEUTLÅTANDE
            else subject.case.ordförandeförslag
        )
        if handling is not None and kind not in subject.profile.papper:
            message = f"profilen ”{subject.profile.namn}” har ingen mall för {kind.value}"
            advice = f"lägg till ”{kind.value}” under ”papper” i profilen, eller välj en annan profil"
            yield subject.finding(Address((kind.value,)), message, advice, key=True)
