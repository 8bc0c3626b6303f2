"""A text as the pieces that a reader takes in one by one: paragraphs, headings, points, rows and notes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from arende.markup import Parsed, parse_blocks, parse_line, plain
from arende.markup.blocks import (
    Block,
    Blocks,
    FootnoteMark,
    Heading,
    ImageBlock,
    Inlines,
    ListBlock,
    ListItem,
    Paragraph,
    PointList,
    Quote,
    Run,
    Table,
)
from arende.model.kinds import Manner


class Kind(Enum):
    """What a piece is; only pieces of one kind are compared."""

    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()
    ROW = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece in plain words. *mark* stands before it where it is shown, and is not compared.

    A row of a table is known by its *name*, its first cell; *cells* are the others, each with its column.
    """

    kind: Kind
    text: str
    mark: str = ""
    name: str = ""
    cells: tuple[tuple[str, str], ...] = ()

    @property
    def shown(self) -> str:
        """The whole piece as it is read alone."""
        return self.mark + self.text

    def beside(self, other: "Piece") -> str:
        """What is shown of the piece when *other* stands beside it: of a row, the cells that differ."""
        if self.kind is not Kind.ROW or self.name != other.name:
            return self.shown
        own = [cell for cell in self.cells if cell not in other.cells]
        return row_text(self.name, own, len(self.cells)) if own else ""


def row_text(name: str, cells: Iterable[tuple[str, str]], width: int) -> str:
    """”Skolgårdar: 450 (2028), 1 200 (Summa)”; with one column beside the name it need not be told which."""
    told = ", ".join(f"{text} ({column})" if column and width > 1 else text for column, text in cells)
    return f"{name}: {told}" if name and told else name or told


def parsed(text: str, manner: Manner | None) -> Parsed | None:
    """*text* as its field is read; None of a plain line, and of one with faults: it may lack words."""
    if manner not in (Manner.BLOCK, Manner.INLINE):
        return None
    found = parse_blocks(text) if manner is Manner.BLOCK else parse_line(text)
    return None if found.problems else found


def pieces(text: str, manner: Manner | None) -> tuple[Piece, ...]:
    """The pieces of *text* in reading order; each note after the piece that first calls it."""
    tree = parsed(text, manner)
    if tree is None:
        parts = (" ".join(part.split()) for part in text.split("\n\n"))
        return tuple(Piece(Kind.PARAGRAPH, part) for part in parts if part)
    return tuple(dict.fromkeys(_of_block(tree.blocks.blocks)))


def _of_block(blocks: Iterable[Block]) -> Iterator[Piece]:
    for block in blocks:
        match block:
            case Paragraph(inlines=inlines):
                yield from _of_words(Kind.PARAGRAPH, inlines)
            case Heading(inlines=inlines):
                yield from _of_words(Kind.HEADING, inlines)
            case ListBlock(items=items, ordered=ordered, start=start):
                for number, item in enumerate(items, start):
                    yield from _of_item(item, f"{number}. " if ordered else "– ")
            case Table():
                yield from _of_table(block)
            case Quote(blocks=inner):
                yield from _of_block(inner)
            case ImageBlock(source=source, alt=alt):
                yield Piece(Kind.PARAGRAPH, f"bilden ”{alt}” ({source})")
            case PointList():
                raise AssertionError("a case holds no points in a text")


def _of_item(item: ListItem, mark: str) -> Iterator[Piece]:
    for place, piece in enumerate(_of_block(item.blocks)):
        is_own = place == 0 and piece.kind is Kind.PARAGRAPH
        yield Piece(Kind.ITEM, piece.text, mark) if is_own else piece


def _of_words(kind: Kind, inlines: Inlines) -> Iterator[Piece]:
    yield Piece(kind, words(inlines))
    yield from _notes(inlines)


def _of_table(table: Table) -> Iterator[Piece]:
    columns = [words(cell) for cell in table.header]
    yield Piece(Kind.ROW, ", ".join(filter(None, columns)))
    for row in table.rows:
        name, *texts = map(words, row)
        cells = tuple(zip(columns[1:], texts, strict=True))
        yield Piece(Kind.ROW, row_text(name, cells, len(cells)), "", name, cells)
    for row in (table.header, *table.rows):
        yield from (note for cell in row for note in _notes(cell))


def _notes(inlines: Inlines) -> Iterator[Piece]:
    for one in inlines:
        if isinstance(one, FootnoteMark):
            yield Piece(Kind.NOTE, plain(Blocks(one.blocks)), "Fotnot: ")


def words(inlines: Inlines) -> str:
    """What the reader reads: without marks and notes; after a link, where it leads."""
    written = []
    for place, one in enumerate(inlines):
        if isinstance(one, FootnoteMark):
            continue
        written.append(plain(one))
        after = inlines[place + 1] if place + 1 < len(inlines) else None
        link = one.link if isinstance(one, Run) else ""
        if link and link != plain(one) and not (isinstance(after, Run) and after.link == link):
            written.append(f" ({link})")
    return "".join(written).strip()
