"""Propositionsordning and votes: in which order the chair put the yrkanden, and how each person voted.

Källa: KL 5 kap. 53–56 §§ (how propositions are put and votes counted), 67 § (what the minutes say of them).
"""

from collections.abc import Iterator

from arende.documents.meetings.motions import all_called, called
from arende.documents.meetings.phrases import sentence
from arende.documents.meetings.texts import Texts
from arende.documents.reading import line
from arende.loading.sitting import Sitting
from arende.markup.blocks import Block, Inlines, Run, Table
from arende.meeting.agenda import Item
from arende.meeting.presence import Attending
from arende.meeting.votes import Tally, is_settled_by_lot, tally
from arende.model.outcome import Omröstning, Proposition
from arende.swedish.words import capitalise_first

_MARK, _NO_MARK = "X", "–"


def proposition_blocks(sitting: Sitting, item: Item, texts: Texts, level: int) -> tuple[Block, ...]:
    """Each step in order: the file's own words, or the profile's where the file gives none."""
    return tuple(
        block
        for index, step in enumerate(item.entry.propositioner)
        for block in _step(sitting, item, texts, level, index, step)
    )


def _step(
    sitting: Sitting, item: Item, texts: Texts, level: int, index: int, step: Proposition
) -> Iterator[Block]:
    own = texts.of(sitting.key).blocks(item.address / "propositioner" / index / "text", level)
    if own:
        yield from own
        return
    words, organ = sitting.form.ord, sitting.organ.namn
    put = all_called(sitting, item, step.yrkanden)
    yield sentence(words.proposition, yrkanden=put)
    if step.omröstning is not None:
        yield sentence(words.omröstning)
    elif step.bifalls is None:
        yield sentence(words.avslås, organ=organ, yrkanden=put)
    else:
        yield sentence(words.acklamation, organ=organ, yrkande=called(sitting, item, step.bifalls))


def vote_blocks(sitting: Sitting, item: Item) -> tuple[Block, ...]:
    """Each vote: what yes and no mean, how everyone voted, the sum, and what was decided by it."""
    return tuple(
        block
        for step in item.entry.propositioner
        if step.omröstning is not None
        for block in _vote(sitting, item, step, step.omröstning)
    )


def _vote(sitting: Sitting, item: Item, step: Proposition, vote: Omröstning) -> Iterator[Block]:
    words, chair = sitting.form.ord, sitting.presence.chair_of(item)
    counted = tally(vote, sitting.presence.serving(item), chair, is_settled_by_lot(item))
    yield sentence(words.ja_röst, yrkande=called(sitting, item, vote.ja_för))
    yield sentence(words.nej_röst, yrkande=called(sitting, item, vote.nej_för))
    if vote.sluten:
        yield sentence(words.sluten_omröstning)
    else:
        yield _table(sitting, counted)
    ja, nej, avstår = counted.counts.ja, counted.counts.nej, counted.counts.avstår
    yield sentence(words.röstresultat, ja=str(ja), nej=str(nej), avstår=str(avstår))
    if vote.utslagsröst:
        yield sentence(words.utslagsröst)
    if vote.lottning is not None:
        yield sentence(f"{capitalise_first(vote.lottning).rstrip('.')}.")
    winner = counted.winner if step.bifalls is None else step.bifalls
    if winner is not None:
        yield sentence(words.röstbeslut, organ=sitting.organ.namn, yrkande=called(sitting, item, winner))


def _table(sitting: Sitting, counted: Tally) -> Table:
    words = sitting.form.ord
    header = (words.ledamot, words.parti, words.ja, words.nej, words.avstår)
    ways = (counted.ja, counted.nej, counted.avstår)
    names = _in_order(sitting, counted)
    rows = [_row(sitting, name, [name in way for way in ways]) for name in names]
    sums = [str(len(way)) for way in ways]
    total = tuple((Run(text, bold=True),) for text in (words.summa, _NO_MARK, *sums))
    return Table(
        tuple(map(line, header)),
        (*rows, total),
        ("left", "left", "center", "center", "center"),
        held=frozenset(range(len(rows))),
    )


def _in_order(sitting: Sitting, counted: Tally) -> list[str]:
    """Everyone who voted: those of the register in its order, the chair first, strangers last."""
    order = {one.seat.name: place for place, one in enumerate(_there(sitting))}
    voted = dict.fromkeys((*counted.ja, *counted.nej, *counted.avstår))
    return sorted(voted, key=lambda name: order.get(name, len(order)))


def _there(sitting: Sitting) -> tuple[Attending, ...]:
    return (*sitting.presence.members, *sitting.presence.substitutes_serving)


def _row(sitting: Sitting, name: str, ways: list[bool]) -> tuple[Inlines, ...]:
    seat = sitting.presence.seat(name)
    party = seat.party if seat is not None and seat.party else _NO_MARK
    return tuple(map(line, (name, party, *(_MARK if way else _NO_MARK for way in ways))))
