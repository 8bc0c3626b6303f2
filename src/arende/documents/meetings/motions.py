"""The yrkanden of an item: who wants what, and what each is called when it is put to the meeting."""

from collections.abc import Iterator, Sequence

from arende.address import Address
from arende.documents.meetings.phrases import genitive, people, phrase
from arende.documents.meetings.points import level_blocks
from arende.documents.meetings.texts import Texts
from arende.documents.reading import line
from arende.loading.sitting import Sitting
from arende.markup.blocks import Block, Inlines, Paragraph
from arende.meeting.agenda import Item
from arende.meeting.decision import Level, PlacedPoint
from arende.meeting.decisions import wanted_level
from arende.model.outcome import Motion, Mötesyrkande
from arende.swedish.words import list_words

_BELOW = 3  # the level of a heading in a §; one level has none
_WANTS = {
    Motion.BIFALL: "bifall till {liggande}",
    Motion.AVSLAG: "avslag på {liggande}",
    Motion.ÄNDRING: "ändring av {liggande}",
    Motion.TILLÄGG: "tillägg till {liggande}",
    Motion.ÅTERREMISS: "att ärendet återremitteras",
    Motion.BORDLÄGGNING: "att ärendet bordläggs",
}
_CALLED = {
    Motion.BIFALL: "bifallsyrkande",
    Motion.AVSLAG: "avslagsyrkande",
    Motion.ÄNDRING: "ändringsyrkande",
    Motion.TILLÄGG: "tilläggsyrkande",
    Motion.ÅTERREMISS: "yrkande om återremiss",
    Motion.BORDLÄGGNING: "yrkande om bordläggning",
}


def motion_blocks(sitting: Sitting, item: Item, texts: Texts) -> tuple[Block, ...]:
    """Every yrkande that was not withdrawn, with its points (KL 5 kap. 67 §)."""
    return tuple(_motions(sitting, item, texts))


def _motions(sitting: Sitting, item: Item, texts: Texts) -> Iterator[Block]:
    words = sitting.form.ord
    for index, motion in enumerate(item.entry.yrkanden):
        if motion.återtaget:
            continue
        address = item.address / "yrkanden" / index
        pattern = words.yrkar_punkter if motion.punkter else words.yrkar
        said = phrase(
            pattern, namn=people(sitting, motion.av), yrkande=_wanted(sitting, motion, address, texts)
        )
        yield Paragraph(said, keep_with_next=bool(motion.punkter))
        if motion.punkter:
            points = tuple(
                PlacedPoint(point, sitting.key, address / "punkter" / place)
                for place, point in enumerate(motion.punkter)
            )
            yield from level_blocks(
                _levels(sitting, item, motion, points),
                sitting.form.beslut,
                sitting.organ.namn,
                texts,
                _BELOW,
                anchored=False,
            )


def _levels(
    sitting: Sitting, item: Item, motion: Mötesyrkande, points: tuple[PlacedPoint, ...]
) -> tuple[Level, ...]:
    """*points* as bifall to *motion* would decide them, under the words of a beslut."""
    proposal = sitting.proposals.get(item.address)
    before = proposal.levels if proposal is not None else ()
    return (wanted_level(motion, points, before, sitting.organ, sitting.case(item)),)


def _wanted(sitting: Sitting, motion: Mötesyrkande, address: Address, texts: Texts) -> Inlines:
    own = texts.of(sitting.key).inlines(address / "text")
    return own or line(_WANTS[motion.slag].format(liggande=sitting.form.ord.liggande_förslag))


def called(sitting: Sitting, item: Item, number: int) -> str:
    """What yrkande *number* is called in a sentence: ”Alva Exempels (S) ändringsyrkande”; 0 is the proposal.

    Two of the same kind by the same person get their number after. A number that no yrkande has gives it as
    it stands: it is for the rules to tell of.
    """
    motions = item.entry.yrkanden
    if number == 0:
        return sitting.form.ord.liggande_förslag
    if number > len(motions):
        return f"yrkande {number}"
    motion = motions[number - 1]
    alike = [one for one in motions if (one.av[0], one.slag) == (motion.av[0], motion.slag)]
    which = f" (yrkande {number})" if len(alike) > 1 else ""
    return f"{_whose(sitting, motion)} {_CALLED[motion.slag]}{which}"


def called_by(sitting: Sitting, item: Item, number: int, names: Sequence[str]) -> str:
    """As ``called``, in a sentence about *names*: ”sitt eget ändringsyrkande” where they all put it."""
    motions = item.entry.yrkanden[number - 1 : number] if number > 0 else ()
    if any(set(names) <= set(motion.av) for motion in motions):
        return f"sitt eget {_CALLED[motions[0].slag]}"
    return called(sitting, item, number)


def _whose(sitting: Sitting, motion: Mötesyrkande) -> str:
    seat = sitting.presence.seat(motion.av[0])
    party = f" ({seat.party})" if seat is not None and seat.party else ""
    others = " med fleras" if len(motion.av) > 1 else ""
    return f"{genitive(motion.av[0])}{party}{others}"


def all_called(sitting: Sitting, item: Item, numbers: Sequence[int]) -> str:
    """Several yrkanden in a row, as they are put to the meeting."""
    return list_words([called(sitting, item, number) for number in numbers])
