"""What a reader reads of a tree: its words without marks, styles and addresses."""

from collections.abc import Iterable

from arende.markup.blocks import (
    Block,
    Blocks,
    FootnoteMark,
    Heading,
    ImageBlock,
    Inline,
    LineBreak,
    ListBlock,
    ListItem,
    PageReference,
    Paragraph,
    Point,
    PointList,
    Quote,
    Run,
    Table,
)

Readable = Block | Inline | ListItem | Point | Blocks


def plain(node: Readable | Iterable[Readable]) -> str:
    """The words of a block, of inlines or of several: paragraphs apart by a line end, table cells by a tab.

    A footnote's words stand within brackets where it is called; an image is its alternative text; a page
    number is not known yet and gives nothing.
    """
    match node:
        case Run(text=text):
            return text
        case LineBreak():
            return "\n"
        case FootnoteMark(blocks=blocks):
            return f" [{plain(Blocks(blocks))}]"
        case PageReference():
            return ""
        case Paragraph(inlines=inlines) | Heading(inlines=inlines):
            return "".join(map(plain, inlines))
        case ImageBlock(alt=alt):
            return alt
        case ListBlock(items=items):
            return "\n".join(map(plain, items))
        case Blocks(blocks=blocks) | ListItem(blocks=blocks) | Quote(blocks=blocks):
            return "\n".join(map(plain, blocks))
        case Table(header=header, rows=rows):
            return "\n".join("\t".join(map(plain, row)) for row in (header, *rows))
        case Point(inlines=inlines, details=details):
            return "\n".join(map(plain, (inlines, *details)))
        case PointList(points=points):
            return "\n".join(map(plain, points))
    return _several(tuple(node))


def _several(nodes: tuple[Readable, ...]) -> str:
    inline = all(isinstance(node, (Run, LineBreak, FootnoteMark, PageReference)) for node in nodes)
    return ("" if inline else "\n").join(map(plain, nodes))
