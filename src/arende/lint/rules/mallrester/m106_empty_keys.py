"""En nyckel i ärendet har ett värde, eller står inte där.

Varför: den som läser filen kan inte se om uppgiften glömdes eller saknas med avsikt. I handlingen blir den
        en etikett utan värde, eller ingenting.
Fel:    avdelning:
Rätt:   avdelning: gatuenheten      (eller ingen rad alls)
Källa:  iakttaget i tjänsteutlåtanden: ”Förvaltning och avdelning” utan värde
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject

CODE, NAME = "M106", "nyckel-har-värde"
SEVERITY = Severity.WARNING


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding at each key with nothing after its colon."""
    for address in _empty(subject.loaded.document.value, Address()):
        yield subject.finding(
            address,
            f"”{address.steps[-1]}” saknar värde",
            "skriv värdet, eller ta bort raden",
            key=True,
        )


def _empty(value: object, address: Address) -> Iterator[Address]:
    match value:
        case dict():
            for key, inner in value.items():
                yield from [address / key] if inner is None else _empty(inner, address / key)
        case list():
            for index, inner in enumerate(value):
                yield from _empty(inner, address / index)
