"""The words a finished paper must hold: every leaf of the case it is made from.

Why: collected from the record itself and not from the context, so that a fault on the way from the one
to the other shows as a lost word.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum

from arende.address import Address
from arende.documents.reading import Reading
from arende.documents.registers import earlier_decision, unlisted
from arende.engine.request import Required
from arende.loading import Leaf
from arende.markup.blocks import (
    Block,
    FootnoteMark,
    Heading,
    ImageBlock,
    Inlines,
    LineBreak,
    ListBlock,
    Paragraph,
    Quote,
    Run,
    Table,
)
from arende.model.choices import Paper, Part, Value
from arende.model.kinds import Manner
from arende.model.profile import Pappersform
from arende.swedish.amounts import format_amount

# Fields that steer the paper without being printed in it.
_PAPERS = frozenset(kind.value for kind in Paper)
_STEERING = {"profil", "beslutsgång", "svar_på.slag", "överklagande"}
_STEERING_ENDS = ("bilagor.fil", "beslutsnivåer.roll", "beslutsnivåer.föreslår", "belopp.enhet", "besvarar")
# What the papers share, printed where the form has a place for it; rule P104 holds that some form has.
_SHARED: Mapping[str, Callable[[Pappersform], bool]] = {
    "svar_på": lambda form: form.has_part(Part.SVAR),
    "beslut_skickas_till": lambda form: form.has_part(Part.EXPEDIERING),
    "er_beteckning": lambda form: form.shows(Value.ER_BETECKNING),
    "sekretess": lambda form: form.shows(Value.SEKRETESS),
}
_DETAILS = ("ansvarig", "senast", "belopp")


def required_words(reading: Reading) -> tuple[Required, ...]:
    """A Required for each leaf that the paper prints, in the order of the record; then earlier decisions."""
    own = tuple(
        required
        for leaf in reading.loaded.leaves
        if _is_printed(reading, leaf.address)
        for required in _of(reading, leaf)
    )
    return (*own, *_earlier(reading))


def _earlier(reading: Reading) -> Iterator[Required]:
    if reading.form.has_part(Part.UNDERLAG):
        place = str(reading.root / "beslutsunderlag")
        for entry in unlisted(reading):
            yield Required(place, (earlier_decision(reading, entry),))


def _is_printed(reading: Reading, address: Address) -> bool:
    first = address.steps[0]
    if first in _PAPERS and first != reading.kind:
        return False
    if first in _SHARED and not _SHARED[str(first)](reading.form):
        return False
    pattern = address.pattern
    if pattern in _STEERING or pattern.endswith(_STEERING_ENDS):
        return False
    names = pattern.split(".")
    if reading.form.leaves_out(*names) or reading.form.leaves_out(*names[1:]):
        return False
    inside_point = "förslag_till_beslut" in address.steps
    return reading.form.beslut.uppgifter or not (
        inside_point and any(step in _DETAILS for step in address.steps)
    )


def _of(reading: Reading, leaf: Leaf) -> Iterator[Required]:
    if leaf.manner in (Manner.INLINE, Manner.BLOCK):
        parsed = reading.loaded.texts.get(str(leaf.address))
        if parsed is not None:
            yield from required_text(str(leaf.address), parsed.blocks)
    else:
        yield Required(str(leaf.address), (_printed(reading, leaf.value),))


def required_text(address: str, blocks: tuple[Block, ...]) -> Iterator[Required]:
    """All words of the text at *address*, footnotes apart, since they stand elsewhere in the paper."""
    notes: list[Block] = []
    yield Required(address, tuple(_chunks(blocks, notes)))
    while notes:
        note, notes = notes, []
        yield Required(address, tuple(_chunks(tuple(note), notes)))


def _printed(reading: Reading, value: object) -> str:
    match value:
        case date():
            return reading.day(value)
        case Decimal():
            return format_amount(value)
        case Enum():
            return reading.profile.utfall.get(str(value.value), str(value.value))
    return str(value)


def _chunks(blocks: tuple[Block, ...], notes: list[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(inlines=inlines) | Heading(inlines=inlines):
                yield _text(inlines, notes)
            case ListBlock(items=items):
                for item in items:
                    yield from _chunks(item.blocks, notes)
            case Quote(blocks=inner):
                yield from _chunks(inner, notes)
            case Table(header=header, rows=rows):
                for row in (header, *rows):
                    yield from (_text(cell, notes) for cell in row)
            case ImageBlock():
                pass


def _text(inlines: Inlines, notes: list[Block]) -> str:
    written: list[str] = []
    for inline in inlines:
        match inline:
            case Run(text=text):
                written.append(text)
            case LineBreak():
                written.append(" ")
            case FootnoteMark(blocks=blocks):
                notes.extend(blocks)
    return "".join(written)
