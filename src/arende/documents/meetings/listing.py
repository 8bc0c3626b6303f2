"""What the lists of a meeting have in common: one template, with a head of facts and tables below it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from arende.documents.context import HeaderField
from arende.documents.meetings.head_names import HEAD_NAMES, text_name
from arende.documents.paper import PaperContent
from arende.documents.reading import line
from arende.documents.setting import set_inlines
from arende.engine.names import Kind, Name
from arende.engine.request import Properties, Required
from arende.markup import parse_line
from arende.markup.blocks import Align, Block, Blocks, FootnoteMark, Inlines, Paragraph, Table
from arende.markup.plain import plain
from arende.model.profile import Profil


@dataclass(frozen=True)
class Listing:
    """One list before it is a paper: *kind* is what the profile calls it, *day* the day it is as of.

    *reference* is what each page is called by, should it come loose; *secrecy* the law that makes it secret.
    """

    kind: str
    title: str
    day: date | None
    blocks: tuple[Block, ...]
    required: tuple[Required, ...]
    reference: str = ""
    secrecy: str = ""
    subtitle: str = ""
    fields: tuple[HeaderField, ...] = ()
    introduction: tuple[Block, ...] = ()
    provenance: Mapping[str, str] = field(default_factory=dict)


def listing(profile: Profil, made: Listing) -> PaperContent:
    """All to print *made* in the template of the lists."""
    context = {
        "organisation": profile.organisation,
        "dokumenttyp": made.kind,
        "rubrik": made.title,
        "underrubrik": made.subtitle,
        "beteckning": made.reference,
        "sekretess": made.secrecy,
        "uppgifter": made.fields,
        "inledning": Blocks(made.introduction),
        "innehåll": Blocks(made.blocks),
    }
    properties = Properties(
        f"{made.kind}: {made.title}",
        made.subtitle,
        profile.organisation,
        made.day,
        provenance=made.provenance,
    )
    return PaperContent(context, made.required, properties)


def names() -> Mapping[str, Name]:
    """Every name a template for the lists may use."""
    content = Name(Kind.BLOCKS, "listan: tabeller, med rubriker emellan där det behövs")
    reference = text_name(
        "vad varje sida heter: organ och dag, eller diarienummer", "Tekniska nämnden 2026-10-22"
    )
    return {**HEAD_NAMES, "beteckning": reference, "innehåll": content}


def table_or_words(header: Sequence[str], rows: Sequence[Sequence[Inlines]], empty: str) -> tuple[Block, ...]:
    """A table of *rows*; without any, the sentence *empty*: a heading alone looks like a fault."""
    return (table(header, rows),) if rows else (Paragraph(set_inlines(parse_line(empty).inlines)),)


def table(
    header: Sequence[str], rows: Sequence[Sequence[Inlines]], held: frozenset[int] = frozenset()
) -> Table:
    """A table of *rows* as wide as *header*, typeset, every column to the left."""
    set_rows = tuple(tuple(map(set_inlines, row)) for row in rows)
    align: tuple[Align, ...] = tuple("left" for _ in header)
    return Table(tuple(map(line, header)), set_rows, align, held)


def paragraph(text: str) -> tuple[Block, ...]:
    """One paragraph of plain *text*; none of an empty one."""
    return (Paragraph(set_inlines(line(text))),) if text else ()


def words(inlines: Inlines) -> str:
    """What a row says in one cell of a list or of a CSV file: no marks, no footnotes."""
    return plain(tuple(one for one in inlines if not isinstance(one, FootnoteMark))).replace("\n", " ")


def required(address: str, *texts: str) -> tuple[Required, ...]:
    """Each of *texts* that is not empty, each to be found by itself, since columns may stand in any order."""
    return tuple(Required(address, (text,)) for text in texts if text)
