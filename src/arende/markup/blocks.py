"""The tree of blocks: what a paper's text is, before Word and after Markdown."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from arende.model.marker import Marker

Align = Literal["left", "right", "center"]


class Role(StrEnum):
    """What a paragraph is for; the template's styles say how it looks."""

    BODY = "brödtext"
    LEAD_IN = "ingress"
    DETAIL = "punktuppgift"
    RECEIVER = "mottagare"
    CAPTION = "bildtext"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one manner. *link* is an absolute address or empty.

    A link that begins with # leads to the anchor after it, in the same document.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A hard line break inside a paragraph."""


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """Where a footnote is called; *blocks* is the note itself, repeated for each call."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class PageReference:
    """The number of the page where the text anchored *anchor* stands; only a word processor knows it."""

    anchor: str


Inline = Run | LineBreak | FootnoteMark | PageReference
Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. *keep_with_next* holds it on the page of the block that follows."""

    inlines: Inlines
    role: Role = Role.BODY
    anchor: str = ""
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading at the document's own *level* (1 is the paper's title); *anchor* is an address."""

    level: int
    inlines: Inlines
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list: paragraphs and deeper lists."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A bullet list, or a numbered one from *start*; every instance numbers from its own start."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row; *rows* are as wide as *header*. Amount columns are aligned right.

    *held* are the places of the rows that stay on the page of the row after them.
    """

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    align: tuple[Align, ...]
    held: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quote."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class ImageBlock:
    """An image standing alone. *source* is the path as written; *alt* its text alternative."""

    source: str
    alt: str


@dataclass(frozen=True, slots=True)
class Point:
    """A decision point: one anchored paragraph, and lines of detail (amount, responsible) under it."""

    inlines: Inlines
    anchor: str
    details: tuple[Inlines, ...] = ()


@dataclass(frozen=True, slots=True)
class PointList:
    """Decision points under one lead-in; numbers restart with each list."""

    points: tuple[Point, ...]
    marker: Marker = Marker.NUMBER


Block = Paragraph | Heading | ListBlock | Table | Quote | ImageBlock | PointList


@dataclass(frozen=True, slots=True)
class Blocks:
    """Blocks in reading order: what ``{{p … }}`` in a template prints."""

    blocks: tuple[Block, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.blocks)
