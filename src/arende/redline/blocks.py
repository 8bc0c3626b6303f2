"""A story as blocks to compare: paragraphs, tables and rows, each with its words and what it says in all."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from arende.redline.elements import (
    P_PR,
    P_STYLE,
    SECT_PR,
    TBL,
    TBL_PR,
    TC,
    TC_PR,
    TR,
    TR_PR,
    Element,
    P,
    essence,
    flow,
    value,
    w,
)
from arende.redline.pieces import Kind, Line, Piece, read_line
from arende.redline.version import Part, Version

_GRID, _COLUMN, _SPAN, _HEADER = w("tblGrid"), w("gridCol"), w("gridSpan"), w("tblHeader")
_CAPTION = w("tblCaption")


@dataclass(eq=False)
class Block:
    """What is compared as one: two of one *kind* may be paired, two of one *signature* are equal."""

    element: Element
    kind: Hashable
    signature: Hashable
    words: Mapping[Hashable, int]
    weight: int
    """How much it says: the number of its words."""
    anchor: str = ""
    is_heading: bool = False
    label: Hashable = None
    """What names it among its like: a row's first cell, a table's caption and head."""


@dataclass(eq=False)
class Paragraph(Block):
    """A paragraph and its pieces."""

    line: Line = field(default_factory=Line)

    @cached_property
    def pieces(self) -> list[Piece]:
        """Its pieces without what takes no room."""
        return [piece for piece in self.line.pieces if piece.kind is not Kind.MARK]


@dataclass(eq=False)
class Row(Block):
    """A table row and the story in each of its cells."""

    cells: tuple[tuple[Block, ...], ...] = ()
    containers: tuple[Element, ...] = ()
    """Each cell's ``w:tc``."""


@dataclass(eq=False)
class Table(Block):
    """A table and its rows."""

    rows: tuple[Row, ...] = ()


class Reader:
    """Reads the stories of one part of one version."""

    def __init__(self, version: Version, part: Part) -> None:
        self._version = version
        self._part = part

    def story(self, container: Element) -> tuple[Block, ...]:
        """The paragraphs and tables of *container*: a body, a cell, a header or a note."""
        return tuple(
            self._paragraph(found) if found.tag == P else self._table(found)
            for found in flow(container, P, TBL)
        )

    def _paragraph(self, element: Element) -> Paragraph:
        line = read_line(element, self._part)
        style = value(element, P_PR, P_STYLE)
        section = element.find(f"{P_PR}/{SECT_PR}")
        ends = None if section is None else essence(section, self._part.links)
        said = tuple(self._said(piece) for piece in line.pieces if piece.kind is not Kind.MARK)
        words = Counter(piece.key for piece in line.pieces if piece.kind in (Kind.WORD, Kind.OBJECT))
        return Paragraph(
            element,
            ("p", ends),
            (style, ends, said),
            words,
            words.total(),
            line.anchors[0] if line.anchors else "",
            style in self._version.headings,
            None,
            line,
        )

    def _said(self, piece: Piece) -> Hashable:
        if piece.kind is not Kind.NOTE:
            return (piece.key, piece.form)
        return (piece.key, self._version.note_text(str(piece.content[0].get(w("id")))))

    def _table(self, element: Element) -> Table:
        rows = tuple(self._row(found) for found in flow(element, TR))
        grid = element.find(_GRID)
        columns = 0 if grid is None else len(grid.findall(_COLUMN))
        caption = value(element, TBL_PR, _CAPTION)
        head = rows[0].signature if rows and rows[0].kind[1] else None  # type: ignore[index]
        return Table(
            element,
            ("tbl", columns),
            tuple(row.signature for row in rows),
            together(rows),
            sum(row.weight for row in rows),
            label=(caption, head) if caption or head else None,
            rows=rows,
        )

    def _row(self, element: Element) -> Row:
        containers = tuple(flow(element, TC))
        cells = tuple(self.story(found) for found in containers)
        blocks = [block for cell in cells for block in cell]
        is_header = element.find(f"{TR_PR}/{_HEADER}") is not None
        spans = tuple(value(found, TC_PR, _SPAN) for found in containers)
        first = tuple(block.signature for block in cells[0]) if len(cells) > 1 else None
        return Row(
            element,
            ("tr", is_header, spans),
            tuple(tuple(block.signature for block in cell) for cell in cells),
            together(blocks),
            sum(block.weight for block in blocks),
            label=first if cells and any(block.weight for block in cells[0]) else None,
            cells=cells,
            containers=containers,
        )


def together(blocks: Iterable[Block]) -> Mapping[Hashable, int]:
    """The words of all *blocks*, counted."""
    words: Counter[Hashable] = Counter()
    for block in blocks:
        words.update(block.words)
    return words


def likeness(one: Block, other: Block) -> float:
    """How alike two blocks are, 0 to 1; 0 for two that cannot be written into one another."""
    if one.kind != other.kind:
        return 0.0
    if one.signature == other.signature:
        return 1.0
    total = one.weight + other.weight
    shared = _shared(one.words, other.words) / total * 2 if total else 0.0
    if one.label is not None and one.label == other.label:
        return max(shared, _SAME_LABEL)
    if shared and one.anchor and one.anchor == other.anchor:
        shared = min(shared + _SAME_ADDRESS, 0.99)
    return shared


_SAME_LABEL = 0.6
_SAME_ADDRESS = 0.1


def _shared(one: Mapping[Hashable, int], other: Mapping[Hashable, int]) -> int:
    if len(one) > len(other):
        one, other = other, one
    return sum(min(count, other[word]) for word, count in one.items() if word in other)


def texts(blocks: Sequence[Block]) -> Iterable[Paragraph]:
    """Every paragraph in *blocks*, cells looked into."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from texts(cell)
