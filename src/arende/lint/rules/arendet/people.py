"""The people a case names, in order, each with the place of the name."""

from collections.abc import Iterator
from dataclasses import dataclass

from arende.address import Address
from arende.lint.subject import Subject
from arende.model.case import Ordförandeförslag, Tjänsteutlåtande


@dataclass(frozen=True, slots=True)
class Named:
    """One mention of a person. *address* is the record's, or the name's own where it has no record.

    *group* tells one list of people from another.
    """

    group: str
    address: Address
    name_address: Address
    name: str
    title: str | None


def people(subject: Subject) -> Iterator[Named]:
    """Every handläggare, ordförande and underskrift of every paper."""
    for kind, handling, _ in subject.papers():
        root = Address((kind.value,))
        if isinstance(handling, Tjänsteutlåtande):
            for index, person in enumerate(handling.handläggare):
                at = root / "handläggare" / index
                yield Named(str(root / "handläggare"), at, at / "namn", person.namn, person.titel)
        if isinstance(handling, Ordförandeförslag):
            at = root / "ordförande"
            yield Named(str(at), at, at, handling.ordförande, None)
        for index, signature in enumerate(handling.underskrifter):
            at = root / "underskrifter" / index
            yield Named(str(root / "underskrifter"), at, at / "namn", signature.namn, signature.titel)
