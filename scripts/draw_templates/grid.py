"""Tables that a template's own text is laid out in, and paragraphs that hold one tag."""

from scripts.draw_templates.frame import paragraph, run
from scripts.draw_templates.xml import element


def tag(words: str, style: str = "Brdtext") -> str:
    """A paragraph with *words* alone."""
    return paragraph(style, run(words))


def laid_out(
    style: str,
    look_flags: dict[str, object],
    title: str,
    description: str,
    widths: tuple[int, ...],
    *rows: str,
) -> str:
    """A table of *rows* with columns of *widths* twips; *title* and *description* are read aloud."""
    properties = element(
        "w:tblPr",
        element("w:tblStyle", w_val=style),
        element("w:tblW", w_w=sum(widths), w_type="dxa"),
        element("w:tblLayout", w_type="fixed"),
        element("w:tblLook", **look_flags),
        element("w:tblCaption", w_val=title),
        element("w:tblDescription", w_val=description),
    )
    grid = element("w:tblGrid", *(element("w:gridCol", w_w=width) for width in widths))
    return element("w:tbl", properties, grid, *rows)


def table_look(first_column: int, first_row: int = 0) -> dict[str, object]:
    """Which parts of a table style count: labels in the first column, headings in the first row."""
    return {
        "w_val": f"{0x0600 | 0x0080 * first_column | 0x0020 * first_row:04X}",
        "w_firstRow": first_row,
        "w_lastRow": 0,
        "w_firstColumn": first_column,
        "w_lastColumn": 0,
        "w_noHBand": 1,
        "w_noVBand": 1,
    }


def row_of(
    *cells: tuple[int, str], span: int = 0, heads: bool = False, splits: bool = False, fill: str = ""
) -> str:
    """A row of cells, each its width and its paragraphs; it *heads* the table's part on every page.

    *splits*: it may go on over a page's foot. *fill* is the colour behind it.
    """
    spanned = element("w:gridSpan", w_val=span) if span > 1 else ""
    shade = element("w:shd", w_val="clear", w_color="auto", w_fill=fill) if fill else ""
    whole = "" if splits else element("w:cantSplit")
    head = element("w:tblHeader") if heads else ""
    return element(
        "w:tr",
        element("w:trPr", whole, head) if whole or head else "",
        *(
            element(
                "w:tc", element("w:tcPr", element("w:tcW", w_w=width, w_type="dxa"), spanned, shade), content
            )
            for width, content in cells
        ),
    )


def turn_row(words: str, style: str, widths: tuple[int, ...]) -> str:
    """A row that holds a tag alone, in one cell over all columns; it is gone from the finished paper."""
    return row_of((sum(widths), tag(words, style)), span=len(widths))
