"""A table in the template's table style: repeated header, whole rows, measured columns."""

from collections.abc import Callable, Sequence

from arende.markup.blocks import Inlines, Table
from arende.markup.plain import plain
from arende.word.elements import attribute, paragraph_properties
from arende.word.kit import Kit

# The mean width of a character in text of 10 points, and a cell's own margins, in twips.
_CHARACTER = 110
_PADDING = 240
_WIDEST_WORD = 24
# A table with no more rows than this stays on one page.
_KEPT_TOGETHER = 8


def table(block: Table, kit: Kit, inlines: Callable[[Inlines], str]) -> str:
    """*block* as ``w:tbl``; *inlines* draws a cell's content."""
    texts = [[plain(cell) for cell in row] for row in (block.header, *block.rows)]
    widths = column_widths(texts, block.align, kit.text_width)
    style = kit.styles.get("Tabelltext", "")
    opens = [f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p>' for width in widths]
    kept, loose = (_paragraphs(style, block.align, keep_next=keep_next) for keep_next in (True, False))
    is_short = len(block.rows) <= _KEPT_TOGETHER

    def row(cells: Sequence[Inlines], paragraphs: list[str], flags: str) -> str:
        drawn = (
            f"{opening}{properties}{inlines(cell)}</w:p></w:tc>"
            for opening, properties, cell in zip(opens, paragraphs, cells, strict=True)
        )
        return f"<w:tr><w:trPr><w:cantSplit/>{flags}</w:trPr>{''.join(drawn)}</w:tr>"

    return (
        f"<w:tbl>{_properties(kit.table_style, sum(widths), texts[0])}<w:tblGrid>"
        + "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        + f"</w:tblGrid>{row(block.header, kept, '<w:tblHeader/>')}"
        + "".join(row(cells, kept if is_short else loose, "") for cells in block.rows[:-2])
        # The last row is often the sum, and says nothing alone on a page.
        + "".join(row(cells, kept, "") for cells in block.rows[-2:-1])
        + "".join(row(cells, loose, "") for cells in block.rows[-1:])
        + "</w:tbl>"
    )


def _paragraphs(style: str, align: Sequence[str], *, keep_next: bool) -> list[str]:
    """The properties of the one paragraph in each cell of a row."""
    return [
        paragraph_properties(style, keep_next=keep_next, align="" if side == "left" else side)
        for side in align
    ]


def column_widths(rows: Sequence[Sequence[str]], align: Sequence[str], total: int) -> list[int]:
    """Widths in twips that add up to *total*: room for the longest word first, then by what is to be said.

    The first of *rows* is the header. Columns aligned right hold amounts, which never break; headers may.
    """
    columns = list(zip(*rows, strict=True))
    natural = [max(len(text) for text in column) * _CHARACTER + _PADDING for column in columns]
    least = [
        (_unbroken(column) if align[place] == "right" else _longest_word(column)) * _CHARACTER + _PADDING
        for place, column in enumerate(columns)
    ]
    least = [min(width, wish) for width, wish in zip(least, natural, strict=True)]
    if sum(least) >= total:
        return _shares(least, total)
    room = total - sum(least)
    wishes = [wish - width for wish, width in zip(natural, least, strict=True)]
    if sum(wishes) > room:
        extra = _shares(wishes, room)
    else:
        growing = [wish if align[place] != "right" else 0 for place, wish in enumerate(natural)]
        extra = _shares(growing if any(growing) else natural, room - sum(wishes))
        extra = [more + wish for more, wish in zip(extra, wishes, strict=True)]
    return [width + more for width, more in zip(least, extra, strict=True)]


def _unbroken(column: Sequence[str]) -> int:
    """Characters that a column of amounts needs: its longest amount whole, and its header's longest word."""
    return max(_longest_word(column[:1]), max((len(text) for text in column[1:]), default=0))


def _longest_word(column: Sequence[str]) -> int:
    return min(max((len(word) for text in column for word in text.split(" ")), default=0), _WIDEST_WORD)


def _shares(weights: Sequence[int], total: int) -> list[int]:
    """*total* in whole parts as *weights* are to one another; the last one takes what rounding leaves."""
    whole = sum(weights)
    shares: list[int] = []
    given = passed = 0
    for weight in weights:
        passed += weight
        share = total * passed // whole - given if whole else 0
        shares.append(share)
        given += share
    return shares


def _properties(style: str, width: int, header: Sequence[str]) -> str:
    """``w:tblLook`` says that the first row is a header; screen readers need it beside ``w:tblHeader``."""
    named = ", ".join(text for text in header if text)
    description = (
        f'<w:tblDescription w:val="{attribute(f"Tabell med kolumnerna {named}")}"/>' if named else ""
    )
    return (
        "<w:tblPr>"
        + (f'<w:tblStyle w:val="{style}"/>' if style else "")
        + f'<w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        + '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        + f' w:noHBand="0" w:noVBand="1"/>{description}</w:tblPr>'
    )
