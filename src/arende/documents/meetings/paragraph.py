"""One § of the minutes: its heading, its dnr, and its parts in the order that the profile says.

Källa: KL 5 kap. 67 §, for a nämnd through 6 kap. 35 §: förslag and yrkanden that were not withdrawn, the
order in which the chair put them, votes and how they went, decisions, who took part, reservationer.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from arende.address import Address
from arende.documents.meetings.appeals import appeal_blocks, appeal_of
from arende.documents.meetings.asking import answer_blocks, asking_blocks
from arende.documents.meetings.ballots import proposition_blocks, vote_blocks
from arende.documents.meetings.dissent import (
    abstaining_blocks,
    bias_blocks,
    correction_blocks,
    corrections,
    reservation_blocks,
    statement_blocks,
)
from arende.documents.meetings.head import paragraph_mark
from arende.documents.meetings.motions import motion_blocks
from arende.documents.meetings.phrases import joined
from arende.documents.meetings.points import level_blocks
from arende.documents.meetings.receivers import receivers
from arende.documents.meetings.secrecy import secret_words, title_of
from arende.documents.meetings.texts import Texts, place
from arende.documents.meetings.underlag import source_blocks, summary_blocks
from arende.documents.reading import line
from arende.documents.setting import set_inlines
from arende.loading.sitting import Sitting
from arende.markup.blocks import Block, Blocks, Heading, Inlines, Paragraph, Role, Run
from arende.markup.plain import plain
from arende.meeting.agenda import Item
from arende.meeting.decision import Origin
from arende.model.choices import Appeal, MinutesPart
from arende.model.meeting_form import Paragrafdel
from arende.swedish.typography import NO_BREAK_SPACE, typeset
from arende.swedish.words import capitalise_first

_AFTER_MARK = NO_BREAK_SPACE + " "
# What the law wants in the minutes: printed last, without a heading, where the profile has no place for it.
_LAWFUL = (
    MinutesPart.STÄLLD,
    MinutesPart.JÄV,
    MinutesPart.YRKANDEN,
    MinutesPart.PROPOSITIONER,
    MinutesPart.OMRÖSTNING,
    MinutesPart.DELTAR_INTE,
    MinutesPart.RESERVATIONER,
    MinutesPart.RÄTTELSER,
)


@dataclass(frozen=True, slots=True)
class ParagraphContent:
    """One § ready to print: its mark, heading, a line under it (dnr and the like), and its parts."""

    beteckning: str = ""
    rubrik: Blocks = field(default_factory=Blocks)
    uppgift: str = ""
    innehåll: Blocks = field(default_factory=Blocks)


@dataclass(frozen=True)
class Writing:
    """One § in the writing: *level* is that of its heading.

    *whole* prints what is secret too; *is_extract* says that it stands in a protokollsutdrag.
    """

    sitting: Sitting
    item: Item
    level: int = 2
    whole: bool = False
    is_extract: bool = False

    @property
    def texts(self) -> Texts:
        """Every file's texts."""
        return Texts(self.sitting.texts, self.sitting.profile, self.sitting.answered)


def paragraph(writing: Writing) -> ParagraphContent:
    """The § as it stands in the minutes; of a secret one no more than the profile's words for it."""
    mark = mark_of(writing.sitting, writing.item)
    heading = Blocks((Heading(writing.level, heading_of(writing), anchor_of(writing)),))
    if hidden(writing):
        words = Paragraph((*secret_words(writing.sitting, writing.item), Run(".")))
        return ParagraphContent(mark, heading, _fact(writing), Blocks((words,)))
    return ParagraphContent(mark, heading, _fact(writing), Blocks(tuple(_parts(writing))))


def hidden(writing: Writing) -> bool:
    """Whether the § is secret and this is a paper that anyone can read."""
    return writing.sitting.is_secret(writing.item) and not writing.whole


def anchor_of(writing: Writing) -> str:
    """Where in the meeting's file the § is written; its heading carries it."""
    return place(writing.sitting.key, writing.item.address)


def mark_of(sitting: Sitting, item: Item) -> str:
    """”§ 47” as the profile writes it; empty for a struck item."""
    if item.paragraph is None:
        return ""
    return paragraph_mark(sitting.form, sitting.organ, item.paragraph, sitting.meeting.datum.year)


def heading_of(writing: Writing) -> Inlines:
    """”§ 47  Plan för skolskjuts”; of a secret § the mark alone."""
    mark = mark_of(writing.sitting, writing.item)
    if hidden(writing):
        return line(mark)
    title = title_of(writing.sitting, writing.item, whole=writing.whole)
    return (Run(f"{mark}{_AFTER_MARK}"), *title) if mark else title


def _fact(writing: Writing) -> str:
    """The line under the heading: dnr and subtitle, immediate justering, corrections."""
    sitting, item, words = writing.sitting, writing.item, writing.sitting.form.ord
    told: list[str] = []
    if not hidden(writing):
        case, found = sitting.case(item), sitting.cases.get(item.address)
        dnr = case.dnr if case is not None else item.entry.dnr
        told.append(f"{words.dnr} {dnr}" if dnr else "")
        if found is not None and case is not None and case.underrubrik is not None:
            told.append(plain(writing.texts.of(found[0]).inlines(Address(("underrubrik",)))))
        if names_rapporteur(writing):
            told.append(f"{words.föredragande}: {item.entry.föredragande}")
    if item.entry.omedelbar_justering:
        told.append(joined((words.omedelbart_justerad, _day_of_immediate(writing)), " "))
    days = [writing.texts.day(one.datum) for _, one in corrections(sitting, item)]
    told.append(f"{words.rättad} {joined(days)}" if days else "")
    return typeset(joined(told, " · "))


def names_rapporteur(writing: Writing) -> bool:
    """Whether the § says who presented the item: in myndighetsutövning, or in all where the profile wants.

    Källa: förvaltningslagen (2017:900) 31 § 4, for a decision appealed by förvaltningsbesvär.
    """
    sitting, item = writing.sitting, writing.item
    if item.entry.föredragande is None:
        return False
    is_besvär = appeal_of(sitting, item) is Appeal.FÖRVALTNINGSBESVÄR
    return is_besvär or sitting.form.föredragande_i_protokollet


def _day_of_immediate(writing: Writing) -> str:
    justering = writing.sitting.meeting.justering
    omedelbar = justering.omedelbar if justering is not None else None
    return writing.texts.day(omedelbar.datum) if omedelbar is not None else ""


def _parts(writing: Writing) -> Iterator[Block]:
    for entry in entries(writing.sitting):
        content = part_blocks(writing, entry.slag)
        if content and entry.rubrik is not None:
            yield Heading(writing.level + 1, set_inlines(line(entry.rubrik)))
        yield from content


def entries(sitting: Sitting) -> tuple[Paragrafdel, ...]:
    """The profile's parts, and after them those that the law wants and the profile has no place for."""
    given = sitting.form.delar
    kinds = {entry.slag for entry in given}
    return (*given, *(Paragrafdel(slag=kind) for kind in _LAWFUL if kind not in kinds))


def part_blocks(writing: Writing, kind: MinutesPart) -> tuple[Block, ...]:
    """The content of one part, below its heading; empty where the file holds none."""
    sitting, item, texts, words = writing.sitting, writing.item, writing.texts, writing.sitting.form.ord
    level = writing.level + 1
    match kind:
        case MinutesPart.BESLUT:
            return _decision(writing, level)
        case MinutesPart.STÄLLD:
            return (*asking_blocks(sitting, item), *answer_blocks(sitting, item))
        case MinutesPart.SAMMANFATTNING:
            return summary_blocks(sitting, item, texts, level)
        case MinutesPart.UNDERLAG:
            return source_blocks(sitting, item)
        case MinutesPart.FÖRSLAG:
            return _proposal(writing, level)
        case MinutesPart.BEHANDLING:
            return texts.of(sitting.key).blocks(item.address / "behandling", level)
        case MinutesPart.JÄV:
            return bias_blocks(sitting, item)
        case MinutesPart.DELTAR_INTE:
            return abstaining_blocks(sitting, item)
        case MinutesPart.YRKANDEN:
            return motion_blocks(sitting, item, texts)
        case MinutesPart.PROPOSITIONER:
            return proposition_blocks(sitting, item, texts, level)
        case MinutesPart.OMRÖSTNING:
            return vote_blocks(sitting, item)
        case MinutesPart.MOTIVERING:
            return texts.of(sitting.key).blocks(item.address / "motivering", level)
        case MinutesPart.RESERVATIONER:
            return reservation_blocks(sitting, item, texts, level)
        case MinutesPart.YTTRANDEN:
            return statement_blocks(sitting, item, texts, level, "särskilda_yttranden", words.yttrande)
        case MinutesPart.ANTECKNINGAR:
            return statement_blocks(sitting, item, texts, level, "protokollsanteckningar", words.anteckning)
        case MinutesPart.RÄTTELSER:
            return correction_blocks(sitting, item, texts, level)
        case MinutesPart.ÖVERKLAGANDE:
            return _appeal(writing, level)
        case MinutesPart.EXPEDIERING:
            return _receivers(writing)


def _decision(writing: Writing, level: int) -> tuple[Block, ...]:
    sitting = writing.sitting
    decided = sitting.decisions.get(writing.item.address)
    if decided is None:
        return ()
    form, organ = sitting.form.beslut, sitting.organ.namn
    return level_blocks(decided.levels, form, organ, writing.texts, level)


def _proposal(writing: Writing, level: int) -> tuple[Block, ...]:
    """What was before the organ. Why not the group's usual proposal: the decision says the same again."""
    sitting = writing.sitting
    proposal = sitting.proposals.get(writing.item.address)
    if proposal is None or proposal.origin is Origin.VANLIGT:
        return ()
    organ = sitting.organ.namn
    drawn = level_blocks(proposal.levels, sitting.form.beslut, organ, writing.texts, level, anchored=False)
    if proposal.origin is not Origin.ORGAN or not proposal.organ:
        return drawn
    whose = f"{sitting.form.ord.förslag_från} {proposal.organ}"
    return (Paragraph(set_inlines((Run(f"{whose}:", italic=True),)), keep_with_next=True), *drawn)


def _appeal(writing: Writing, level: int) -> tuple[Block, ...]:
    """How to appeal. In the minutes only where a party must be told, which is with förvaltningsbesvär.

    Why not under every §: the minutes say once, in the bevis, until when laglighetsprövning can be asked for.
    Källa: förvaltningslagen (2017:900) 33 §.
    """
    kind = appeal_of(writing.sitting, writing.item)
    if kind is not Appeal.FÖRVALTNINGSBESVÄR and not writing.is_extract:
        return ()
    return appeal_blocks(writing.sitting, writing.item, level)


def _receivers(writing: Writing) -> tuple[Block, ...]:
    names = receivers(writing.sitting, writing.item)
    last = len(names) - 1
    return tuple(
        Paragraph(set_inlines(line(capitalise_first(name))), Role.RECEIVER, keep_with_next=place < last)
        for place, name in enumerate(names)
    )
