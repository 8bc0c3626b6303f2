"""Profilens ingresser och rubriker använder bara platshållare som finns, och den nämner bara fält som finns.

Varför: en platshållare som inte finns skulle stå kvar i beslutet, och ett felskrivet fält har ingen verkan.
Fel:    ingress: "{Avsändaren} föreslår {kedja} att"
Rätt:   ingress: "{Avsändare} föreslår {kedja} att"
Källa:  profilens egen beskrivning av ”ingress”
"""

import re
from collections.abc import Iterator
from string import Formatter

from arende.address import Address
from arende.diagnostics import Diagnostic
from arende.loading import Loaded
from arende.loading.shape import Kind, Shape, shape_of
from arende.model.case import Ärende
from arende.model.choices import Paper
from arende.model.profile import Del, Profil
from arende.suggest import nearest

CODE, NAME = "P108", "platshållaren-finns"

_KNOWN = {
    "ingress": ("avsändare", "organ", "beslutande", "kedja", "ordförande"),
    "ingress_beslutar": ("organ", "avsändare"),
    "ingress_föreslår": ("organ", "mottagare", "avsändare"),
    "nivårubrik": ("organ", "avsändare", "mottagare"),
}


def check_profile(loaded: Loaded[Profil]) -> Iterator[Diagnostic]:
    """A finding at each lead-in with an unknown placeholder, and at a dnr pattern that is none."""
    profile = loaded.value
    if profile is None:
        return
    yield from _dnr(loaded, profile)
    for kind, form in profile.papper.items():
        for field, known in _KNOWN.items():
            pattern = getattr(form.beslut, field)
            if pattern is not None:
                yield from _placeholders(
                    loaded, Address(("papper", kind.value, "beslut", field)), pattern, known
                )
        for address, heading in _headings(Address(("papper", kind.value, "delar")), form.delar):
            yield from _placeholders(loaded, address, heading, _KNOWN["ingress"])
        yield from _left_out(loaded, kind, form.skrivs_inte_ut)


def _headings(address: Address, entries: tuple[Del, ...]) -> Iterator[tuple[Address, str]]:
    for index, entry in enumerate(entries):
        if entry.rubrik:
            yield address / index / "rubrik", entry.rubrik
        yield from _headings(address / index / "delar", entry.delar)


def _left_out(loaded: Loaded[Profil], kind: Paper, names: tuple[str, ...]) -> Iterator[Diagnostic]:
    """A finding at each field under ”skrivs_inte_ut” that no case can have."""
    if not names:
        return
    paper = shape_of(Ärende).fields[kind.value]
    for index, name in enumerate(names):
        steps = name.split(".")
        if _has(paper, steps) or _has(shape_of(Ärende), steps):
            continue
        meant = nearest(name, [*_paths(paper), *_paths(shape_of(Ärende))])
        advice = (
            f"menade du ”{meant}”?"
            if meant
            else "skriv fältet som i ärendet, till exempel ”handläggare.telefon”"
        )
        address = Address(("papper", kind.value, "skrivs_inte_ut", index))
        yield loaded.finding(address, CODE, f"fältet ”{name}” finns inte i ett ärende", advice)


def _has(shape: Shape, steps: list[str]) -> bool:
    found: Shape | None = shape
    for step in steps:
        found = _item(found).inner(step) if found is not None else None
    return found is not None


def _paths(shape: Shape) -> Iterator[str]:
    for name, inner in _item(shape).fields.items():
        yield name
        yield from (f"{name}.{path}" for path in _paths(inner))


def _item(shape: Shape) -> Shape:
    """What lies in a list; a shape that is no list itself."""
    return shape.item if shape.kind is Kind.LIST and shape.item is not None else shape


def _dnr(loaded: Loaded[Profil], profile: Profil) -> Iterator[Diagnostic]:
    address = Address(("dnr", "mönster"))
    try:
        matches = re.fullmatch(profile.dnr.mönster, profile.dnr.exempel)
    except re.error as fault:
        message = "mönstret för diarienummer går inte att läsa som reguljärt uttryck"
        yield loaded.finding(
            address, CODE, message, f"se över tecknet på plats {(fault.pos or 0) + 1} i mönstret"
        )
        return
    if not matches:
        message = f"exemplet ”{profile.dnr.exempel}” stämmer inte med mönstret för diarienummer"
        yield loaded.finding(Address(("dnr", "exempel")), CODE, message, "ändra mönstret eller exemplet")


def _placeholders(
    loaded: Loaded[Profil], address: Address, pattern: str, known: tuple[str, ...]
) -> Iterator[Diagnostic]:
    try:
        names = [name for _, name, _, _ in Formatter().parse(pattern) if name is not None]
    except ValueError:
        yield loaded.finding(address, CODE, "en klammer saknar sin motpart", "skriv platshållare som {organ}")
        return
    for name in names:
        if name.lower() in known:
            continue
        meant = nearest(name.lower(), list(known))
        advice = f"menade du {{{meant}}}?" if meant else f"välj bland {', '.join(f'{{{n}}}' for n in known)}"
        yield loaded.finding(address, CODE, f"platshållaren {{{name}}} finns inte", advice)
