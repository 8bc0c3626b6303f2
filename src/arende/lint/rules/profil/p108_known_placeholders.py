"""Profilens ingresser använder bara platshållare som finns.

Varför: en platshållare som inte finns skulle stå kvar i beslutet.
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
from arende.model.profile import Part, Profil
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
        for index, entry in enumerate(form.delar):
            if entry.slag is Part.FÖRSLAG and entry.rubrik:
                address = Address(("papper", kind.value, "delar", index, "rubrik"))
                yield from _placeholders(loaded, address, entry.rubrik, _KNOWN["ingress"])


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
