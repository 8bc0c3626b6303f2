"""Who did not take part, who reserved themselves, what was noted, and what was corrected afterwards.

Källa: KL 5 kap. 47–48 §§ and 6 kap. 28–32 §§ (jäv), 4 kap. 25–27 §§ (abstaining, reservation), 5 kap. 67 §
(the minutes); that a correction of adjusted minutes says what was corrected and when: JO 581-2013.
"""

from collections.abc import Iterator

from arende.address import Address
from arende.documents.meetings.motions import called_by
from arende.documents.meetings.phrases import people, phrase, sentence
from arende.documents.meetings.texts import Texts
from arende.loading.sitting import Sitting
from arende.markup.blocks import Block, Inlines, Paragraph, Run
from arende.meeting.agenda import Item
from arende.model.meeting import Rättelse
from arende.model.organs import OrganKind
from arende.model.outcome import Yttrande


def bias_blocks(sitting: Sitting, item: Item) -> tuple[Block, ...]:
    """Who left the item because of jäv, and who served instead.

    Källa: KL 6 kap. 30 § (in a nämnd who has jäv leaves the room), 5 kap. 47 § (in fullmäktige one may stay).
    """
    return tuple(Paragraph(said) for said in _biased(sitting, item))


def _biased(sitting: Sitting, item: Item) -> Iterator[Inlines]:
    words, with_party = sitting.form.ord, sitting.presence.with_party
    plain, reasoned = words.jäv, words.jäv_skäl
    if sitting.organ.slag is OrganKind.FULLMÄKTIGE:
        plain, reasoned = words.jäv_fullmäktige, words.jäv_fullmäktige_skäl
    for one in item.entry.jäv:
        why = (one.skäl or "").rstrip(".")
        said = phrase(reasoned if why else plain, namn=with_party(one.namn), skäl=why)
        if one.ersättare is not None:
            instead = phrase(words.jäv_ersättare, namn=with_party(one.ersättare))
            said = (*said, Run(" "), *instead)
        yield said


def abstaining_blocks(sitting: Sitting, item: Item) -> tuple[Block, ...]:
    """Who took no part in the decision."""
    names = item.entry.deltar_inte
    return (sentence(sitting.form.ord.deltar_inte, namn=people(sitting, names)),) if names else ()


def reservation_blocks(sitting: Sitting, item: Item, texts: Texts, level: int) -> tuple[Block, ...]:
    """Each reservation: by whom, in favour of what, and its own words."""
    return tuple(_reservations(sitting, item, texts, level))


def _reservations(sitting: Sitting, item: Item, texts: Texts, level: int) -> Iterator[Block]:
    words = sitting.form.ord
    for index, one in enumerate(item.entry.reservationer):
        who = people(sitting, one.av)
        own = texts.of(sitting.key).blocks(item.address / "reservationer" / index / "text", level)
        if one.yrkande is None:
            said = phrase(words.reserverar, namn=who)
        else:
            favoured = called_by(sitting, item, one.yrkande, one.av)
            said = phrase(words.reserverar_för, namn=who, yrkande=favoured)
        yield Paragraph(said, keep_with_next=bool(own))
        yield from own


def statement_blocks(
    sitting: Sitting, item: Item, texts: Texts, level: int, field: str, pattern: str
) -> tuple[Block, ...]:
    """The särskilda yttranden or the protokollsanteckningar: *field* is where they stand."""
    statements: tuple[Yttrande, ...] = getattr(item.entry, field)
    drawn: list[Block] = []
    for index, one in enumerate(statements):
        drawn.append(Paragraph(phrase(pattern, namn=people(sitting, one.av)), keep_with_next=True))
        drawn.extend(texts.of(sitting.key).blocks(item.address / field / index / "text", level))
    return tuple(drawn)


def corrections(sitting: Sitting, item: Item) -> tuple[tuple[int, Rättelse], ...]:
    """The corrections of the §, with their places in the meeting's file."""
    every = sitting.meeting.justering.rättelser if sitting.meeting.justering is not None else ()
    return tuple((index, one) for index, one in enumerate(every) if one.paragraf == item.paragraph)


def correction_blocks(sitting: Sitting, item: Item, texts: Texts, level: int) -> tuple[Block, ...]:
    """What was corrected, and when."""
    drawn: list[Block] = []
    for index, one in corrections(sitting, item):
        said = phrase(sitting.form.ord.rättelse, datum=texts.day(one.datum))
        drawn.append(Paragraph(said, keep_with_next=True))
        address = Address(("justering", "rättelser", index, "text"))
        drawn.extend(texts.of(sitting.key).blocks(address, level))
    return tuple(drawn)
