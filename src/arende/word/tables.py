"""A table in the template's table style: repeated header, whole rows, measured columns."""

import re
from collections.abc import Callable, Sequence

from arende.markup.blocks import Inlines, Table
from arende.markup.plain import plain
from arende.word.elements import attribute, paragraph_properties
from arende.word.kit import Kit

# The mean width of a character in text of 10 points, and a cell's own margins, in twips.
_CHARACTER = 110
_TEN_POINTS = 20
_PADDING = 240
# A word of more characters than the first is broken where columns are crowded, than the second in any case.
_WIDEST_WORD, _BROKEN = 24, 30
# A text of no more characters than this, as a dnr or a day, stays on one line.
_SHORT = 16
_SPACE = re.compile("[ \n]")
# A table with no more rows than this stays on one page.
_KEPT_TOGETHER = 8
# No more rows than this hold on to one another: together with what leads up to them they fit on a page.
_LONGEST_HOLD = 24


def table(block: Table, kit: Kit, inlines: Callable[[Inlines], str]) -> str:
    """*block* as ``w:tbl``; *inlines* draws a cell's content."""
    texts = [[plain(cell) for cell in row] for row in (block.header, *block.rows)]
    widths = column_widths(texts, block.align, kit.text_width, _CHARACTER * kit.table_size // _TEN_POINTS)
    style = kit.styles.get("Tabelltext", "")
    opens = [f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p>' for width in widths]
    kept, loose = (_paragraphs(style, block.align, keep_next=keep_next) for keep_next in (True, False))
    held = _held(block)

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
        + "".join(row(cells, kept if place in held else loose, "") for place, cells in enumerate(block.rows))
        + "</w:tbl>"
    )


def _held(block: Table) -> frozenset[int]:
    """The places of the rows that stay on the page of the next one; the last row has none to stay with."""
    last = len(block.rows) - 1
    if len(block.rows) <= _KEPT_TOGETHER:
        return frozenset(range(last))
    held, chain = set[int](), list[int]()
    for place in range(len(block.rows)):
        if place in block.held and place < last:
            chain.append(place)
            continue
        held.update(chain if len(chain) <= _LONGEST_HOLD else ())
        chain = []
    # The last row is often the sum, and says nothing alone on a page.
    return frozenset(held | {last - 1})


def _paragraphs(style: str, align: Sequence[str], *, keep_next: bool) -> list[str]:
    """The properties of the one paragraph in each cell of a row."""
    return [
        paragraph_properties(style, keep_next=keep_next, align="" if side == "left" else side)
        for side in align
    ]


def column_widths(
    rows: Sequence[Sequence[str]], align: Sequence[str], total: int, character: int = _CHARACTER
) -> list[int]:
    """Widths in twips that add up to *total*: room for the longest word first, then by what is to be said.

    The first of *rows* is the header. Columns aligned right hold amounts, which never break; headers may.
    *character* is the mean width of one.
    """
    columns = list(zip(*rows, strict=True))
    natural = [max(len(text) for text in column) * character + _PADDING for column in columns]
    units = [
        _unbroken(column) if align[place] == "right" else _longest_word(column)
        for place, column in enumerate(columns)
    ]
    least = _least(columns, units, natural, total, character)
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


def _least(
    columns: Sequence[Sequence[str]], units: Sequence[int], natural: Sequence[int], total: int, character: int
) -> list[int]:
    """What each column must have: its short texts whole if all that fits on the line, else its longest word.

    The last resort counts with narrow characters, which words mostly are.
    """
    short = [max(unit, _longest_short(column)) for unit, column in zip(units, columns, strict=True)]
    common = [min(unit, _WIDEST_WORD) for unit in units]
    for counted, width in ((short, character), (common, character), (units, character * 7 // 8)):
        least = [min(unit * width + _PADDING, wish) for unit, wish in zip(counted, natural, strict=True)]
        if sum(least) < total:
            break
    return least


def _unbroken(column: Sequence[str]) -> int:
    """Characters that a column of amounts needs: its longest amount whole, and its header's longest word."""
    return max(_longest_word(column[:1]), max((len(text) for text in column[1:]), default=0))


def _longest_word(column: Sequence[str]) -> int:
    return min(max((len(word) for text in column for word in _SPACE.split(text)), default=0), _BROKEN)


def _longest_short(column: Sequence[str]) -> int:
    """Characters of the longest text among the short ones of the column."""
    return max((len(text) for text in column if len(text) <= _SHORT), default=0)


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
