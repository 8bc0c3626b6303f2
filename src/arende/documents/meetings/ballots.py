"""Propositionsordning and votes: in which order the chair put the yrkanden, and how each person voted.

Källa: KL 5 kap. 53–56 §§ (how propositions are put and votes counted), for a nämnd through 6 kap. 33 §;
5 kap. 50 § (a minority that puts an item off); 67 § (what the minutes say of them), through 6 kap. 35 §.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from arende.documents.meetings.motions import all_called, called
from arende.documents.meetings.phrases import people, sentence
from arende.documents.meetings.texts import Texts
from arende.documents.reading import line
from arende.documents.setting import set_inlines
from arende.loading.sitting import Sitting
from arende.markup.blocks import Block, Inlines, Paragraph, Run, Table
from arende.meeting.agenda import Item
from arende.meeting.presence import Attending
from arende.meeting.votes import Tally, is_settled_by_lot, remits, remitting_minority, tally, voting
from arende.model.outcome import Omröstning, Proposition, Sedelval
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
    if step.slutna_sedlar is not None:
        yield sentence(words.slutna_sedlar)
        return
    if _puts_off(item, step.yrkanden):
        put = all_called(sitting, item, [number for number in step.yrkanden if number])
        yield sentence(words.proposition_i_dag, yrkanden=put)
    else:
        put = all_called(sitting, item, step.yrkanden)
        yield sentence(words.proposition, yrkanden=put)
    if step.omröstning is not None:
        yield sentence(words.omröstning)
    elif not step.bifalls and _puts_off(item, step.yrkanden):
        yield sentence(words.i_dag)
    elif step.bifalls is None:
        yield sentence(words.avslås, organ=organ, yrkanden=put)
    else:
        yield sentence(words.acklamation, organ=organ, yrkande=called(sitting, item, step.bifalls))


def _puts_off(item: Item, numbers: Sequence[int]) -> bool:
    """Whether a step on *numbers* is about when the item is decided: 0 is then that it is decided today.

    Källa: KL 5 kap. 50 §.
    """
    return any(remits(item, number) for number in numbers)


def vote_blocks(sitting: Sitting, item: Item) -> tuple[Block, ...]:
    """Each vote: what yes and no mean, how everyone voted, the sum, and what was decided by it."""
    return tuple(
        block
        for step in item.entry.propositioner
        for block in (
            *(() if step.omröstning is None else _Ballot(sitting, item, step, step.omröstning).blocks()),
            *(() if step.slutna_sedlar is None else _election(sitting, item, step, step.slutna_sedlar)),
        )
    )


@dataclass(frozen=True)
class _Ballot:
    """One vote in the writing."""

    sitting: Sitting
    item: Item
    step: Proposition
    vote: Omröstning

    @property
    def counted(self) -> Tally:
        """The votes of those who take part in the decision."""
        presence = self.sitting.presence
        chair, by_lot = presence.chair_of(self.item), is_settled_by_lot(self.item)
        return tally(self.vote, presence.deciding(self.item), chair, by_lot)

    @property
    def is_about_the_day(self) -> bool:
        """Whether the vote is on putting the item off."""
        return _puts_off(self.item, (self.vote.ja_för, self.vote.nej_för))

    def blocks(self) -> Iterator[Block]:
        """The vote as the minutes tell it."""
        words, counted = self.sitting.form.ord, self.counted
        yield self._meaning(words.ja_röst, words.ja_röst_i_dag, self.vote.ja_för)
        yield self._meaning(words.nej_röst, words.nej_röst_i_dag, self.vote.nej_för)
        yield sentence(words.sluten_omröstning) if self.vote.sluten else _table(self.sitting, counted)
        yield from _away(self.sitting, self.vote.frånvarande)
        yield self._sum(counted)
        yield from self._outcome(counted)

    def _meaning(self, pattern: str, today: str, number: int) -> Paragraph:
        """What a vote means; it holds on to the table that follows."""
        if number == 0 and self.is_about_the_day:
            said = sentence(today)
        else:
            said = sentence(pattern, yrkande=called(self.sitting, self.item, number))
        return replace(said, keep_with_next=not self.vote.sluten)

    def _sum(self, counted: Tally) -> Paragraph:
        words, counts = self.sitting.form.ord, counted.counts
        pattern = words.röstresultat if counts.avstår else words.röstresultat_utan_avstår
        return sentence(pattern, ja=str(counts.ja), nej=str(counts.nej), avstår=str(counts.avstår))

    def _outcome(self, counted: Tally) -> Iterator[Block]:
        words, organ = self.sitting.form.ord, self.sitting.organ.namn
        winner = counted.winner if self.step.bifalls is None else self.step.bifalls
        is_by_few = winner is not None and winner == self._minority(counted)
        if self.vote.utslagsröst or (counted.is_tie and counted.winner is not None and not is_by_few):
            yield sentence(words.utslagsröst)
        yield from _lot(self.vote.lottning)
        if winner is None:
            return
        if winner == 0 and self.is_about_the_day:
            yield sentence(words.röstbeslut_i_dag, organ=organ)
        else:
            pattern = words.röstbeslut_minoritet if is_by_few else words.röstbeslut
            yield sentence(pattern, organ=organ, yrkande=called(self.sitting, self.item, winner))

    def _minority(self, counted: Tally) -> int | None:
        present = len(voting(self.vote, self.sitting.presence.serving(self.item)))
        return remitting_minority(self.vote, counted, self.item, self.sitting.organ, present)


def _election(sitting: Sitting, item: Item, step: Proposition, vote: Sedelval) -> Iterator[Block]:
    """The votes that each got, the blank and the invalid ones, and the sum.

    Källa: KL 5 kap. 54 § (closed in elections), 56 § (lot); 67 § 3.
    """
    words = sitting.form.ord
    other = ((words.blanka, vote.blanka), (words.ogiltiga, vote.ogiltiga))
    counts = (*((one.för, one.antal) for one in vote.röster), *((name, n) for name, n in other if n))
    rows = [tuple(map(line, (name, str(number)))) for name, number in counts]
    total = tuple((Run(text, bold=True),) for text in (words.summa, str(vote.total)))
    yield Table(tuple(map(line, (words.namn, words.röster))), (*rows, total), ("left", "center"))
    yield from _away(sitting, vote.frånvarande)
    yield from _lot(vote.lottning)
    if step.bifalls is not None:
        said = called(sitting, item, step.bifalls)
        yield sentence(words.röstbeslut, organ=sitting.organ.namn, yrkande=said)


def _away(sitting: Sitting, names: Sequence[str]) -> Iterator[Paragraph]:
    if names:
        yield sentence(sitting.form.ord.frånvarande_vid_omröstningen, namn=people(sitting, names))


def _lot(said: str | None) -> Iterator[Paragraph]:
    if said is not None:
        yield Paragraph(set_inlines(line(f"{capitalise_first(said).rstrip('.')}.")))


def _table(sitting: Sitting, counted: Tally) -> Table:
    words = sitting.form.ord
    header = (words.ledamot, words.parti, words.ja, words.nej, words.avstår)
    ways = (counted.ja, counted.nej, counted.avstår)
    names = _in_order(sitting, counted)
    rows = [_row(sitting, name, [name in way for way in ways]) for name in names]
    sums = [str(len(way)) for way in ways]
    total = tuple((Run(text, bold=True),) for text in (words.summa, "", *sums))
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
