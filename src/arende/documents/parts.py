"""The parts of a paper, in the profile's order, each with its heading and its content."""

from collections.abc import Iterator
from dataclasses import dataclass

from arende.address import Address
from arende.documents.context import PartContent
from arende.documents.proposal import part_heading, proposal
from arende.documents.reading import Reading, line
from arende.documents.registers import answer, documents_listed, enclosures, receivers, timeline
from arende.documents.setting import set_inlines
from arende.markup.blocks import Block, Blocks, Heading, Paragraph
from arende.model.choices import Part
from arende.model.profile import Del, flat

_TITLE_LEVEL = 1
_DROP, _HEADING_ONLY = "utelämna", "rubrik"
_BEFORE_OWN = (Part.AVSNITT, Part.SAMMANFATTNING)


@dataclass(frozen=True)
class PlacedPart:
    """A part with the profile's entry and the level its heading has (2 is right under the title)."""

    entry: Del
    level: int
    content: PartContent


def parts(reading: Reading) -> tuple[PlacedPart, ...]:
    """Every part that prints anything, groups opened, in reading order."""
    return tuple(_walk(reading, with_own_sections(reading.form.delar), _TITLE_LEVEL + 1))


def with_own_sections(entries: tuple[Del, ...]) -> tuple[Del, ...]:
    """*entries* with a place for egna avsnitt: after the last avsnitt where the profile names none."""
    if any(entry.slag is Part.EGNA_AVSNITT for entry in flat(entries)):
        return entries
    last = max(
        (index for index, entry in enumerate(entries) if any(e.slag in _BEFORE_OWN for e in flat((entry,)))),
        default=len(entries) - 1,
    )
    return (*entries[: last + 1], Del(slag=Part.EGNA_AVSNITT), *entries[last + 1 :])


def _walk(reading: Reading, entries: tuple[Del, ...], level: int) -> Iterator[PlacedPart]:
    for entry in entries:
        match entry.slag:
            case Part.GRUPP:
                inner = tuple(_walk(reading, entry.delar, level + 1))
                if inner:
                    yield _placed(reading, entry, level, (), anchor="")
                    yield from inner
            case Part.EGNA_AVSNITT:
                yield from _own_sections(reading, entry, level)
            case Part.UNDERSKRIFTER:
                if reading.paper.underskrifter:
                    yield _placed(reading, entry, level, (), anchor="", signatures=True)
            case _:
                yield from _plain_part(reading, entry, level)


def _plain_part(reading: Reading, entry: Del, level: int) -> Iterator[PlacedPart]:
    address = address_of(reading.root, entry)
    content = _content(reading, entry, level, address)
    if not content:
        if entry.när_tom == _DROP:
            return
        if entry.när_tom != _HEADING_ONLY:
            content = (Paragraph(set_inlines(line(entry.när_tom))),)
    yield _placed(reading, entry, level, content, anchor=str(address))


def address_of(root: Address, entry: Del) -> Address:
    """Where in the case the content of *entry* is written; *root* is the paper's own address."""
    match entry.slag:
        case Part.AVSNITT:
            return root / "avsnitt" / (entry.id or "")
        case Part.FÖRSLAG:
            return root / "förslag_till_beslut"
        case Part.EXPEDIERING:
            return Address(("beslut_skickas_till",))
        case Part.SVAR:
            return Address(("svar_på",))
    return root / entry.slag.value


def _content(reading: Reading, entry: Del, level: int, address: Address) -> tuple[Block, ...]:
    match entry.slag:
        case Part.FÖRSLAG:
            return proposal(reading, level)
        case Part.SVAR:
            return answer(reading)
        case Part.UNDERLAG:
            return documents_listed(reading)
        case Part.TIDPLAN:
            return timeline(reading, entry.form)
        case Part.BILAGOR:
            return enclosures(reading)
        case Part.EXPEDIERING:
            return receivers(reading)
    return reading.blocks(address, level)


def _own_sections(reading: Reading, entry: Del, level: int) -> Iterator[PlacedPart]:
    for index in range(len(reading.paper.egna_avsnitt)):
        address = reading.root / "egna_avsnitt" / index
        heading = Heading(level, reading.inlines(address / "rubrik"), str(address / "rubrik"))
        content = PartContent(
            slag=entry.slag.value,
            rubrik=Blocks((heading,)),
            innehåll=Blocks(reading.blocks(address / "text", level)),
        )
        yield PlacedPart(entry, level, content)


def _placed(
    reading: Reading,
    entry: Del,
    level: int,
    content: tuple[Block, ...],
    *,
    anchor: str,
    signatures: bool = False,
) -> PlacedPart:
    text = part_heading(reading, entry.rubrik) if entry.rubrik else ""
    heading = (Heading(level, set_inlines(line(text)), anchor),) if text else ()
    return PlacedPart(
        entry,
        level,
        PartContent(entry.slag.value, entry.id or "", signatures, Blocks(heading), Blocks(content)),
    )
