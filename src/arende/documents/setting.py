"""Text as it will be set: no-break spaces put in, headings moved under their section."""

from dataclasses import replace

from arende.markup.blocks import (
    Block,
    Blocks,
    FootnoteMark,
    Heading,
    Inline,
    Inlines,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Run,
    Table,
)
from arende.swedish.typography import typeset


def set_inlines(inlines: Inlines) -> Inlines:
    """*inlines* with Swedish typography in every run, footnotes included."""
    return tuple([_inline(inline) for inline in inlines])


def _inline(inline: Inline) -> Inline:
    if isinstance(inline, Run):
        text = typeset(inline.text)
        return inline if text is inline.text else Run(text, inline.bold, inline.italic, inline.link)
    if isinstance(inline, FootnoteMark):
        return FootnoteMark(tuple(_block(block, 0) for block in inline.blocks))
    return inline


def set_blocks(blocks: Blocks, level: int) -> tuple[Block, ...]:
    """*blocks* typeset, their headings counted from *level*: the level of the section they stand in."""
    return _held_together(tuple(_block(block, level) for block in blocks.blocks))


def _block(block: Block, level: int) -> Block:
    match block:
        case Paragraph(inlines=inlines, role=role, anchor=anchor, keep_with_next=keep):
            return Paragraph(set_inlines(inlines), role, anchor, keep)
        case Heading(level=own, inlines=inlines):
            return replace(block, level=level + own, inlines=set_inlines(inlines))
        case ListBlock(items=items):
            return replace(
                block, items=tuple(ListItem(tuple(_block(b, level) for b in item.blocks)) for item in items)
            )
        case Table(header=header, rows=rows):
            return replace(
                block,
                header=tuple(map(set_inlines, header)),
                rows=tuple(tuple(map(set_inlines, row)) for row in rows),
            )
        case Quote(blocks=blocks):
            return Quote(tuple(_block(inner, level) for inner in blocks))
    return block


def _held_together(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """A paragraph that ends with a colon stays on the page of the list or table it announces."""
    held: list[Block] = []
    for index, block in enumerate(blocks):
        announces = isinstance(block, Paragraph) and _ends_with_colon(block.inlines)
        is_last = index == len(blocks) - 1
        held.append(_kept(block) if announces and not is_last else block)
    return tuple(held)


def _kept(block: Block) -> Block:
    return replace(block, keep_with_next=True) if isinstance(block, Paragraph) else block


def _ends_with_colon(inlines: Inlines) -> bool:
    last = inlines[-1] if inlines else None
    return isinstance(last, Run) and last.text.rstrip().endswith(":")
