"""What an item rests on, for its § of the minutes: its summary, and the papers and earlier decisions."""

from collections.abc import Iterator

from arende.address import Address
from arende.documents.meetings.texts import Texts
from arende.documents.paper import paper_of, papers_in
from arende.documents.reading import Reading, line
from arende.documents.registers import document, earlier_decision, unlisted
from arende.documents.setting import set_inlines
from arende.loading.sitting import Sitting
from arende.markup.blocks import Block, Inlines, ListBlock, ListItem, Paragraph, Run
from arende.meeting.agenda import Item
from arende.meeting.decision import Origin
from arende.model.case import Handling, Underlag
from arende.model.choices import Paper
from arende.model.profile import Pappersform


def main_paper(sitting: Sitting, item: Item) -> Paper | None:
    """The paper that the proposal is in, else the förvaltning's; None for free text."""
    case = sitting.case(item)
    if case is None:
        return None
    there = papers_in(case)
    proposal = sitting.proposals.get(item.address)
    is_chairs = proposal is not None and proposal.origin is Origin.ORDFÖRANDE
    wanted = item.entry.förslag or (Paper.ORDFÖRANDEFÖRSLAG if is_chairs else Paper.TJÄNSTEUTLÅTANDE)
    return wanted if wanted in there else there[0]


def summary_place(sitting: Sitting, item: Item) -> tuple[str, Address] | None:
    """The file and the address of the summary: the main paper's, another paper's, or the item's own text."""
    found, main = sitting.cases.get(item.address), main_paper(sitting, item)
    case = found[1].value if found is not None else None
    if found is not None and case is not None and main is not None:
        for kind in dict.fromkeys((main, *papers_in(case))):
            paper = paper_of(case, kind)
            if paper is not None and paper.sammanfattning is not None:
                return found[0], Address((kind.value, "sammanfattning"))
    return (sitting.key, item.address / "text") if item.entry.text is not None else None


def summary_blocks(sitting: Sitting, item: Item, texts: Texts, level: int) -> tuple[Block, ...]:
    """The summary of the ärende, or the text of an item that is none."""
    place = summary_place(sitting, item)
    return texts.of(place[0]).blocks(place[1], level) if place is not None else ()


def source_blocks(sitting: Sitting, item: Item) -> tuple[Block, ...]:
    """The papers of the ärende, what the main one rests on, earlier decisions; else its bilagor."""
    lines = tuple(_of_case(sitting, item)) or tuple(_of_item(sitting, item))
    items = tuple(ListItem((Paragraph(set_inlines(written)),)) for written in lines)
    return (ListBlock(items),) if items else ()


def _of_case(sitting: Sitting, item: Item) -> Iterator[Inlines]:
    reading = case_reading(sitting, item)
    if reading is None:
        return
    for kind in papers_in(reading.case):
        form, paper = sitting.profile.papper.get(kind), paper_of(reading.case, kind)
        if form is not None and paper is not None and not _is_listed(reading, kind, form, paper):
            yield line(f"{form.dokumenttyp}, {reading.day(paper.datum)}")
    address = reading.root / "beslutsunderlag"
    for index, entry in enumerate(reading.paper.beslutsunderlag):
        yield document(reading, address / index, entry)
    for entry in unlisted(reading):
        yield line(earlier_decision(reading, entry))


def _is_listed(reading: Reading, kind: Paper, form: Pappersform, paper: Handling) -> bool:
    """Whether the main paper lists *paper* itself, by one of its names and with its date."""
    called = (form.dokumenttyp.casefold(), kind.value)
    return any(
        entry.datum == paper.datum and any(name in (entry.titel or "").casefold() for name in called)
        for entry in reading.paper.beslutsunderlag
    )


def case_reading(sitting: Sitting, item: Item) -> Reading | None:
    """The main paper of the ärende, with what organs have decided in it before; None for free text."""
    found, kind = sitting.cases.get(item.address), main_paper(sitting, item)
    case = found[1].value if found is not None else None
    paper = paper_of(case, kind) if case is not None and kind is not None else None
    if found is None or case is None or kind is None or paper is None:
        return None
    earlier = tuple(
        Underlag(organ=one.organ, datum=one.day, paragraf=str(one.paragraph))
        for one in sitting.earlier.get(case.dnr, ())
    )
    return Reading(found[1], case, sitting.profile, kind, paper, earlier)


def _of_item(sitting: Sitting, item: Item) -> Iterator[Inlines]:
    own = Texts(sitting.texts, sitting.profile).of(sitting.key)
    for index, one in enumerate(item.entry.bilagor):
        day = (Run(f", {own.day(one.datum)}"),) if one.datum is not None else ()
        yield (*own.inlines(item.address / "bilagor" / index / "titel"), *day)
