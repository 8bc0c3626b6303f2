"""A profile's ``organ.yaml`` to an Organregister: who sits in each organ."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from arende.address import Address
from arende.diagnostics import Diagnostic
from arende.loading.case import load_record
from arende.loading.files import Folder
from arende.loading.loaded import Loaded
from arende.loading.profile import shown_file
from arende.model.organs import Förtroendevald, Office, Organ, Organregister
from arende.suggest import did_you_mean

ORGANS_FILE = "organ.yaml"
# Offices that one alone holds at a time; there may be several ”vice ordförande” without number.
_SINGLE = (Office.ORDFÖRANDE, Office.FÖRSTE_VICE, Office.ANDRE_VICE)
Placed = tuple[Address, Förtroendevald]


def load_organs(folder: Path, shown: str, data: bytes | None = None) -> Loaded[Organregister]:
    """The register beside the profile in *folder*, or in *data* as if it stood there.

    *shown* is the path of its file, or of the folder, that messages print.
    """
    inside = Folder(folder, folder.parent, "mallarnas mapp", ".docx")
    loaded = load_record(Organregister, folder / ORGANS_FILE, shown_file(shown, ORGANS_FILE), inside, data)
    if loaded.value is None:
        return loaded
    found = sorted((*loaded.findings, *_faults(loaded, loaded.value)), key=lambda finding: finding.order)
    return replace(loaded, findings=tuple(found))


def _faults(loaded: Loaded[Organregister], register: Organregister) -> Iterator[Diagnostic]:
    yield from _organs(loaded, register)
    for index, organ in enumerate(register.organ):
        everybody = tuple(_everybody(Address(("organ", index)), organ))
        for address, one in everybody:
            if one.från is not None and one.till is not None and one.till < one.från:
                message = f"uppdraget slutar {one.till} men börjar {one.från}"
                yield loaded.finding(address / "till", "I127", message, "rätta en av dagarna")
        yield from _doubled(loaded, everybody)
        yield from _offices(loaded, everybody)


def _organs(loaded: Loaded[Organregister], register: Organregister) -> Iterator[Diagnostic]:
    """Two organs with one name, and a nämnd that an utskott is said to be under and that is not there."""
    names = [one.namn for one in register.organ]
    seen: set[str] = set()
    for index, organ in enumerate(register.organ):
        address = Address(("organ", index))
        if organ.namn.casefold() in seen:
            advice = "slå ihop dem, eller ge dem olika namn"
            yield loaded.finding(address / "namn", "I128", f"två organ heter ”{organ.namn}”", advice)
        seen.add(organ.namn.casefold())
        if organ.under is not None and register.called(organ.under) is None:
            advice = did_you_mean(organ.under, names, "skriv namnet så som organet heter i filen")
            message = f"organet ”{organ.under}” finns inte i filen"
            yield loaded.finding(address / "under", "I129", message, advice)


def _everybody(root: Address, organ: Organ) -> Iterator[Placed]:
    for field, people in (("ledamöter", organ.ledamöter), ("ersättare", organ.ersättare)):
        yield from ((root / field / index, one) for index, one in enumerate(people))


def _doubled(loaded: Loaded[Organregister], everybody: tuple[Placed, ...]) -> Iterator[Diagnostic]:
    """A name is who somebody is: two places at once for one name make one of them unread."""
    for index, (address, one) in enumerate(everybody):
        if any(other.namn == one.namn and _meet(one, other) for _, other in everybody[:index]):
            message = f"”{one.namn}” står två gånger i organet"
            advice = "ta bort den ena, eller skriv ”från” och ”till”; två med samma namn skiljs åt i namnet"
            yield loaded.finding(address / "namn", "I128", message, advice)


def _offices(loaded: Loaded[Organregister], everybody: tuple[Placed, ...]) -> Iterator[Diagnostic]:
    for office in _SINGLE:
        holders = [(address, one) for address, one in everybody if one.uppdrag is office]
        for index, (address, one) in enumerate(holders):
            before = next((other for _, other in holders[:index] if _meet(one, other)), None)
            if before is not None and before.namn != one.namn:
                message = f"både {before.namn} och {one.namn} är {office} samtidigt"
                advice = "rätta det ena uppdraget, eller skriv ”till” och ”från”"
                yield loaded.finding(address / "uppdrag", "I126", message, advice)


def _meet(one: Förtroendevald, other: Förtroendevald) -> bool:
    """Whether the two offices are held on a common day."""
    first = max(one.från or date.min, other.från or date.min)
    return first <= min(one.till or date.max, other.till or date.max)
