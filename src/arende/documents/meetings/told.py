"""The words that minutes and extracts must hold: every leaf of the meeting's file that they print.

Why: collected from the files themselves and not from the context, so that a fault on the way shows as a lost
word; what a municipality prints and what it decided are to be the same.
"""

from collections.abc import Iterator
from datetime import time

from arende.address import Address, Step
from arende.documents.meetings.appeals import forbids
from arende.documents.meetings.front import guests, hidden_paragraphs, narrowed
from arende.documents.meetings.head import clock
from arende.documents.meetings.paragraph import Writing, entries, hidden, names_rapporteur
from arende.documents.meetings.receivers import receivers
from arende.documents.meetings.texts import place
from arende.documents.meetings.underlag import summary_place
from arende.documents.required import required_text
from arende.engine.request import Required
from arende.loading import Leaf
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.meeting.decision import Origin, PlacedPoint
from arende.model.choices import MinutesPart
from arende.model.kinds import Manner

# Where each part of a § is written under its item in the meeting's file.
_FIELDS = {
    MinutesPart.STÄLLD: ("ställd_av", "ställd_till"),
    MinutesPart.BEHANDLING: ("behandling",),
    MinutesPart.JÄV: ("jäv",),
    MinutesPart.DELTAR_INTE: ("deltar_inte",),
    MinutesPart.YRKANDEN: ("yrkanden",),
    MinutesPart.PROPOSITIONER: ("propositioner",),
    MinutesPart.OMRÖSTNING: ("propositioner",),
    MinutesPart.MOTIVERING: ("motivering",),
    MinutesPart.RESERVATIONER: ("reservationer",),
    MinutesPart.YTTRANDEN: ("särskilda_yttranden",),
    MinutesPart.ANTECKNINGAR: ("protokollsanteckningar",),
}
_DETAILS = ("ansvarig", "senast", "belopp", "besvarar")
_FRONT = ("plats", "tid", "sluttid", "ersättare", "på_distans", "övriga", "ajourneringar")


def required_front(sitting: Sitting, items: tuple[Item, ...]) -> Iterator[Required]:
    """What the first page of minutes of *items* says of the meeting and of those who were there then."""
    shown = narrowed(sitting, items)
    concealed = hidden_paragraphs(sitting, items)
    for leaf in sitting.loaded.leaves:
        steps = leaf.address.steps
        if steps[0] not in _FRONT or steps[-1] in ("paragrafer", "paragraf"):
            continue
        if not _is_told(shown, concealed, steps):
            continue
        if isinstance(leaf.value, time):
            yield Required(place(sitting.key, leaf.address), (clock(leaf.value, sitting.form),))
        elif isinstance(leaf.value, str):
            yield Required(place(sitting.key, leaf.address), (leaf.value,))


def _is_told(shown: Sitting, concealed: frozenset[int], steps: tuple[Step, ...]) -> bool:
    """Whether the entry at *steps* is one of *shown*; of an ersättare who serves in no §, not for whom."""
    if len(steps) == 1:
        return True
    presence, meeting = shown.presence, shown.loaded.value or shown.meeting
    entry = getattr(meeting, str(steps[0]))[int(steps[1])]
    others = [one for one, _ in guests(shown, concealed)]
    match steps[0]:
        case "ersättare":
            serving = {(one.seat.name, one.for_) for one in presence.substitutes_serving}
            if steps[-1] == "tjänstgör_för":
                return (entry.namn, entry.tjänstgör_för) in serving
            idle = {one.seat.name for one in presence.substitutes_present}
            return entry.namn in idle | {name for name, _ in serving}
        case "övriga":
            return any((one.name, one.title) == (entry.namn, entry.titel or "") for one in others)
        case "på_distans":
            there = (*presence.members, *presence.substitutes_serving, *presence.substitutes_present)
            return entry in {one.seat.name for one in there} | {one.name for one in others}
        case "ajourneringar":
            return entry in shown.meeting.ajourneringar
    return True


def required_paragraph(writing: Writing) -> Iterator[Required]:
    """What the § says; of a hidden one only the paragraph of law."""
    sitting, item = writing.sitting, writing.item
    if hidden(writing):
        yield Required(place(sitting.key, item.address), (sitting.secrecy(item),))
        return
    file, address = sitting.title(item)
    yield from required_text(place(file, address), sitting.texts(file, address).blocks)
    case = sitting.case(item)
    if case is not None:
        yield Required(place(sitting.cases[item.address][0], Address(("dnr",))), (case.dnr,))
    if names_rapporteur(writing):
        yield Required(place(sitting.key, item.address / "föredragande"), (item.entry.föredragande or "",))
    kinds = {entry.slag for entry in entries(sitting)}
    for kind in (one for one in MinutesPart if one in kinds):
        yield from _part(writing, kind)


def _part(writing: Writing, kind: MinutesPart) -> Iterator[Required]:
    sitting, item = writing.sitting, writing.item
    match kind:
        case MinutesPart.BESLUT:
            decided = sitting.decisions.get(item.address)
            for level in decided.levels if decided is not None else ():
                yield from (one for point in level.points for one in _point(sitting, point))
        case MinutesPart.FÖRSLAG:
            proposal = sitting.proposals.get(item.address)
            if proposal is not None and proposal.origin is not Origin.VANLIGT:
                for level in proposal.levels:
                    yield from (one for point in level.points for one in _point(sitting, point))
        case MinutesPart.SAMMANFATTNING:
            found = summary_place(sitting, item)
            if found is not None:
                yield from required_text(place(*found), sitting.texts(*found).blocks)
        case MinutesPart.EXPEDIERING:
            for index, name in enumerate(receivers(sitting, item)):
                yield Required(place(sitting.key, item.address / "beslut_skickas_till" / index), (name,))
        case MinutesPart.ÖVERKLAGANDE:
            law = sitting.forbids_appeal(item) if writing.is_extract and forbids(sitting, item) else ""
            if law:
                yield Required(place(sitting.key, item.address / "överklagas_inte_enligt"), (law,))
        case MinutesPart.RÄTTELSER:
            yield from _corrections(writing)
        case _:
            for field in _FIELDS.get(kind, ()):
                yield from _field(writing, field)


def _point(sitting: Sitting, point: PlacedPoint) -> Iterator[Required]:
    address = point.address / "text"
    yield from required_text(place(point.file, address), sitting.texts(point.file, address).blocks)


def _corrections(writing: Writing) -> Iterator[Required]:
    sitting, texts = writing.sitting, writing.texts
    justering = sitting.meeting.justering
    for index, one in enumerate(justering.rättelser if justering is not None else ()):
        if one.paragraf == writing.item.paragraph:
            address = Address(("justering", "rättelser", index))
            yield Required(place(sitting.key, address / "datum"), (texts.day(one.datum),))
            written = sitting.texts(sitting.key, address / "text")
            yield from required_text(place(sitting.key, address / "text"), written.blocks)


def _field(writing: Writing, field: str) -> Iterator[Required]:
    """The leaves under one field of the item; a yrkande that was withdrawn is not printed."""
    sitting = writing.sitting
    root = (*writing.item.address.steps, field)
    withdrawn = {index for index, one in enumerate(writing.item.entry.yrkanden) if one.återtaget}
    for leaf in sitting.loaded.leaves:
        steps = leaf.address.steps
        if steps[: len(root)] != root or (field == "yrkanden" and steps[len(root)] in withdrawn):
            continue
        yield from _leaf(sitting, leaf)


def _leaf(sitting: Sitting, leaf: Leaf) -> Iterator[Required]:
    written = place(sitting.key, leaf.address)
    if leaf.manner in (Manner.INLINE, Manner.BLOCK):
        yield from required_text(written, sitting.texts(sitting.key, leaf.address).blocks)
    elif leaf.manner is Manner.LINE and not any(step in _DETAILS for step in leaf.address.steps):
        yield Required(written, (str(leaf.value),))
