"""One style of styles.xml: what it says of paragraphs and characters, written the way Word wants it."""

from dataclasses import dataclass, field

from scripts.draw_templates.xml import element


@dataclass(frozen=True)
class Style:
    """A paragraph style. Sizes in half-points, spacing and indents in twips."""

    id: str
    name: str
    based_on: str = "Normal"
    following: str = ""
    size: int = 0
    font: str = ""
    bold: bool = False
    italic: bool = False
    caps: bool = False
    tracking: int = 0
    colour: str = ""
    before: int | None = None
    after: int | None = None
    line: int | None = None
    indent: int | None = None
    hanging: int | None = None
    right: int | None = None
    numbered: tuple[int, int] | None = None
    outline: int | None = None
    keep_next: bool = False
    keep_lines: bool = False
    suppress_hyphens: bool = False
    aligned: str = ""
    borders: str = ""
    tabs: tuple[tuple[str, int], ...] = field(default=())


def _paragraph_properties(style: Style) -> str:
    numbered = ""
    if style.numbered:
        number, level = style.numbered
        deeper = element("w:ilvl", w_val=level) if level else ""
        numbered = element("w:numPr", deeper, element("w:numId", w_val=number))
    spacing = indent = ""
    if (style.before, style.after, style.line) != (None, None, None):
        rule = "auto" if style.line else None
        spacing = element(
            "w:spacing", w_before=style.before, w_after=style.after, w_line=style.line, w_lineRule=rule
        )
    if (style.indent, style.hanging, style.right) != (None, None, None):
        indent = element("w:ind", w_left=style.indent, w_right=style.right, w_hanging=style.hanging)
    return element(
        "w:pPr",
        element("w:keepNext") if style.keep_next else "",
        element("w:keepLines") if style.keep_lines else "",
        numbered,
        element("w:pBdr", style.borders) if style.borders else "",
        element("w:tabs", *(element("w:tab", w_val=kind, w_pos=place) for kind, place in style.tabs))
        if style.tabs
        else "",
        element("w:suppressAutoHyphens") if style.suppress_hyphens else "",
        spacing,
        indent,
        element("w:jc", w_val=style.aligned) if style.aligned else "",
        element("w:outlineLvl", w_val=style.outline) if style.outline is not None else "",
    )


def run_properties(style: Style) -> str:
    """The character side of a style, in the order Word wants."""
    inner = (
        fonts(style.font) if style.font else "",
        element("w:b") if style.bold else "",
        element("w:i") if style.italic else "",
        element("w:caps") if style.caps else "",
        element("w:color", w_val=style.colour) if style.colour else "",
        element("w:spacing", w_val=style.tracking) if style.tracking else "",
        (element("w:sz", w_val=style.size) + element("w:szCs", w_val=style.size)) if style.size else "",
    )
    return element("w:rPr", *inner) if any(inner) else ""


def fonts(name: str) -> str:
    """One font for every script."""
    return element("w:rFonts", w_ascii=name, w_hAnsi=name, w_eastAsia=name, w_cs=name)


def written(style: Style) -> str:
    """*style* as ``w:style``; a name of Word's own is not marked as custom."""
    built_in = style.name.lower() in _BUILT_IN
    properties = _paragraph_properties(style)
    return element(
        "w:style",
        element("w:name", w_val=style.name),
        element("w:basedOn", w_val=style.based_on),
        element("w:next", w_val=style.following) if style.following else "",
        element("w:uiPriority", w_val=9 if style.name.startswith("heading") else 10),
        element("w:qFormat"),
        properties if properties != "<w:pPr/>" else "",
        run_properties(style),
        w_type="paragraph",
        w_customStyle=None if built_in else 1,
        w_styleId=style.id,
    )


_BUILT_IN = {
    *(f"heading {level}" for level in range(1, 6)),
    *("body text", "subtitle", "header", "footer", "quote", "caption", "footnote text"),
    *(f"list {kind}{deeper}" for kind in ("bullet", "number") for deeper in ("", " 2", " 3")),
}
