"""The table styles: Ärendetabell for the text, and those of the header fields and the signatures."""

from scripts.draw_templates.look import Look
from scripts.draw_templates.xml import element, twips

_SIDES = ("top", "left", "bottom", "right")


def table_styles(look: Look) -> str:
    """The default table style and our own three."""
    return _normal() + _case_table(look) + _fields(look) + _signatures(look)


def _line(side: str, size: int, colour: str) -> str:
    return element(f"w:{side}", w_val="single", w_sz=size, w_space=0, w_color=colour)


def _margins(top: float, left: float, bottom: float, right: float) -> str:
    sides = zip(_SIDES, (top, left, bottom, right), strict=True)
    return element(
        "w:tblCellMar", *(element(f"w:{side}", w_w=twips(size), w_type="dxa") for side, size in sides)
    )


def _style(identity: str, name: str, table: str, *conditions: str) -> str:
    return element(
        "w:style",
        element("w:name", w_val=name),
        element("w:basedOn", w_val="Normaltabell"),
        element("w:uiPriority", w_val=59),
        element("w:qFormat"),
        element("w:pPr", element("w:spacing", w_line=240, w_lineRule="auto")),
        table,
        *conditions,
        w_type="table",
        w_customStyle=1,
        w_styleId=identity,
    )


def _normal() -> str:
    return element(
        "w:style",
        element("w:name", w_val="Normal Table"),
        element("w:uiPriority", w_val=99),
        element("w:semiHidden"),
        element("w:unhideWhenUsed"),
        element("w:tblPr", element("w:tblInd", w_w=0, w_type="dxa"), _margins(0, 1.9, 0, 1.9)),
        w_type="table",
        w_default=1,
        w_styleId="Normaltabell",
    )


def _case_table(look: Look) -> str:
    colours = look.colours
    rules = element(
        "w:tblBorders",
        _line("top", 8, colours.accent),
        _line("bottom", 8, colours.accent),
        _line("insideH", 4, colours.rule),
    )
    head = element(
        "w:tblStylePr",
        element("w:rPr", element("w:b"), element("w:color", w_val=colours.accent)),
        element(
            "w:tcPr",
            element("w:tcBorders", _line("bottom", 8, colours.accent)),
            element("w:shd", w_val="clear", w_color="auto", w_fill=colours.tint),
            element("w:vAlign", w_val="bottom"),
        ),
        w_type="firstRow",
    )
    table = element("w:tblPr", element("w:tblInd", w_w=0, w_type="dxa"), rules, _margins(0.6, 1.8, 0.6, 1.8))
    return _style("rendetabell", "Ärendetabell", table, head)


def _fields(look: Look) -> str:
    colours = look.colours
    rules = ""
    if look.table_rules:
        rules = element(
            "w:tblBorders",
            _line("top", 4, colours.rule),
            _line("bottom", 4, colours.rule),
            _line("insideH", 4, colours.rule) if look.shaded_labels else "",
        )
    shade = element("w:tcPr", element("w:shd", w_val="clear", w_color="auto", w_fill=colours.tint))
    label = element(
        "w:tblStylePr",
        element(
            "w:rPr", element("w:b") if look.shaded_labels else "", element("w:color", w_val=colours.muted)
        ),
        shade if look.shaded_labels else "",
        w_type="firstCol",
    )
    side = 1.8 if look.shaded_labels else 0.0
    table = element("w:tblPr", element("w:tblInd", w_w=0, w_type="dxa"), rules, _margins(0.4, side, 0.4, 1.8))
    return _style("Uppgiftstabell", "Uppgiftstabell", table, label)


def _signatures(look: Look) -> str:
    table = element("w:tblPr", element("w:tblInd", w_w=0, w_type="dxa"), _margins(0, 0, 0, 6))
    return _style("Underskriftstabell", "Underskriftstabell", table)
