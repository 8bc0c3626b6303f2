"""Tjänsteutlåtandet har sitt eget datum när det räknas upp bland underlagen.

Varför: datumet skrivs av från ett tidigare utkast, och beslutet hänvisar till en handling som inte finns.
Fel:    datum: 2026-09-24 och i beslutsunderlag {titel: Förvaltningens tjänsteutlåtande, datum: 2026-09-10}
Rätt:   {titel: Förvaltningens tjänsteutlåtande, datum: 2026-09-24}
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g; iakttaget i
        publicerade handlingar
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.handlingar.listed import is_own_paper
from arende.lint.subject import Subject

CODE, NAME = "H104", "eget-utlåtande-eget-datum"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the date of the case's own paper where no listing of it has the right one."""
    own = subject.case.tjänsteutlåtande
    if own is None:
        return
    for kind, handling, _ in subject.papers():
        entries = [
            (index, entry.datum)
            for index, entry in enumerate(handling.beslutsunderlag)
            if is_own_paper(subject, entry) and entry.datum
        ]
        if any(day == own.datum for _, day in entries):
            continue
        for index, day in entries:
            yield subject.finding(
                Address((kind.value, "beslutsunderlag", index, "datum")),
                f"tjänsteutlåtandet är daterat {own.datum}, inte {day}",
                f"skriv ”{own.datum}”",
            )
