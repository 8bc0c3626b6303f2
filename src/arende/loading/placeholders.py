"""The placeholders of ``sammantraden.yaml``: what each pattern may ask for, and must not leave out."""

from collections.abc import Iterator
from dataclasses import dataclass
from string import Formatter

from arende.address import Address
from arende.diagnostics import Diagnostic
from arende.loading.leaves import walk
from arende.loading.loaded import finding_at
from arende.loading.shape import shape_of
from arende.model.appeal_texts import FILLED
from arende.model.meeting_form import Mötesord, Sammanträdesform
from arende.source import Document
from arende.suggest import nearest

_CODE = "I122"
# Left out of a sentence these cost no fact: the organ is the meeting's, and what is put stands as yrkanden.
_SPARED = frozenset({"organ", "yrkanden"})
# The points of the yrkande follow, and say the same.
_SPARED_OF = {"yrkar_punkter": _SPARED | {"yrkande"}}


@dataclass(frozen=True)
class _Asked:
    """What one pattern may ask for, in the order the råd lists it, and what it must."""

    known: tuple[str, ...]
    needed: frozenset[str] = frozenset()


_LEAD_INS = {
    "ingress_beslutar": _Asked(("organ", "mottagare", "kedja")),
    "ingress_föreslår": _Asked(("organ", "mottagare", "kedja")),
    "nivårubrik": _Asked(("organ",)),
}
_PARAGRAPH = _Asked(("nummer", "organ", "år"), frozenset({"nummer"}))


def placeholder_faults(document: Document) -> list[Diagnostic]:
    """A finding at each pattern that asks for what nobody fills in, or leaves out what would be lost."""
    found: list[Diagnostic] = []
    for leaf in walk(document.value, shape_of(Sammanträdesform)):
        asked = _asked(leaf.address)
        if asked is not None:
            found += _faults(document, leaf.address, leaf.value, asked)
    return found


def _asked(address: Address) -> _Asked | None:
    steps = address.steps
    match steps:
        case ("paragraf",):
            return _PARAGRAPH
        case ("ord", str(word)):
            return _word(word)
        case ("beslut", str(name)):
            return _LEAD_INS.get(name)
        case ("överklagande", _):
            return _Asked(FILLED)
        case ("grupper", _, "förslag", _, "text"):
            return _Asked(("justerare",))
        case _:
            return None


def _word(name: str) -> _Asked:
    """What the program's own wording asks for is what it fills in."""
    usual = Mötesord.model_fields[name].default
    known = tuple(name.lower() for _, name, _, _ in Formatter().parse(usual) if name is not None)
    return _Asked(known, frozenset(known) - _SPARED_OF.get(name, _SPARED))


def _faults(document: Document, address: Address, pattern: str, asked: _Asked) -> Iterator[Diagnostic]:
    try:
        parts = [part for part in Formatter().parse(pattern) if part[1] is not None]
    except ValueError:
        advice = f"skriv platshållare som {{{asked.known[0]}}}" if asked.known else "ta bort klammern"
        yield finding_at(document, address, _CODE, "en klammer saknar sin motpart", advice)
        return
    names = [_as_written(name or "", spec or "", conversion or "") for _, name, spec, conversion in parts]
    strange = [name for name in names if name.lower() not in asked.known]
    for name in strange:
        message = f"platshållaren {{{name}}} finns inte här"
        yield finding_at(document, address, _CODE, message, _instead(name, asked.known))
    left_out = [name for name in asked.known if name in asked.needed - {one.lower() for one in names}]
    for name in left_out if not strange else ():
        message = f"platshållaren {{{name}}} saknas"
        advice = f"skriv {{{name}}} där det ska stå; annars går uppgiften förlorad"
        yield finding_at(document, address, _CODE, message, advice)


def _as_written(name: str, spec: str, conversion: str) -> str:
    return f"{name}{f'!{conversion}' if conversion else ''}{f':{spec}' if spec else ''}"


def _instead(name: str, known: tuple[str, ...]) -> str:
    if not known:
        return "ta bort platshållaren"
    meant = nearest(name, known)
    if meant is not None:
        return f"menade du {{{meant}}}?"
    return f"välj bland {', '.join(f'{{{one}}}' for one in known)}" if known[1:] else f"skriv {{{known[0]}}}"
