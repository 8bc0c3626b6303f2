"""Tjänsteutlåtandet står först bland beslutsunderlagen.

Varför: det är den handling beslutet vilar på, och läsaren letar efter den överst.
Fel:    beslutsunderlag: [remissen, förvaltningens tjänsteutlåtande]
Rätt:   beslutsunderlag: [förvaltningens tjänsteutlåtande, remissen]
Profil: ”krävs: ja” om det egna utlåtandet alltid ska räknas upp; annars räcker det att det står först när det
        räknas upp.
Källa:  https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.handlingar.listed import is_own_paper
from arende.lint.subject import Subject

CODE, NAME = "H105", "eget-utlåtande-först"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the case's own paper where another is listed before it, or at a list without it."""
    is_required = subject.words("krävs", ("nej",)) == ("ja",)
    for kind, handling, _ in subject.papers():
        address = Address((kind.value, "beslutsunderlag"))
        places = [i for i, entry in enumerate(handling.beslutsunderlag) if is_own_paper(subject, entry)]
        if places and places[0] > 0:
            yield subject.finding(
                address / places[0] / "titel", "tjänsteutlåtandet står inte först", "flytta raden överst"
            )
        elif is_required and not places and handling.beslutsunderlag and subject.case.tjänsteutlåtande:
            yield subject.finding(
                address,
                "tjänsteutlåtandet saknas bland underlagen",
                "lägg det överst, med sitt datum",
                key=True,
            )
