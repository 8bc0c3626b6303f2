"""WordprocessingML as text: escaping, runs and paragraph properties in the order the schema wants."""

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def escaped(text: str) -> str:
    """*text* as character data."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text


def attribute(text: str) -> str:
    """*text* as the value of an attribute in double quotes."""
    return escaped(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def run(text: str, properties: str = "") -> str:
    """A run of *text*; *properties* is the whole of its ``w:rPr``.

    Word drops a run's outer spaces unless the element says so (ECMA-376 Part 1, 17.3.3.31).
    """
    if "\t" in text or "\n" in text:
        return f"<w:r>{properties}{_with_tabs(text)}</w:r>"
    return f'<w:r>{properties}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def _with_tabs(text: str) -> str:
    lines = text.split("\n")
    return "<w:br/>".join("<w:tab/>".join(map(_text, line.split("\t"))) for line in lines)


def _text(text: str) -> str:
    return f'<w:t xml:space="preserve">{escaped(text)}</w:t>' if text else ""


def paragraph_properties(
    style: str,
    *,
    keep_next: bool = False,
    numbering: str = "",
    spacing: str = "",
    indent: str = "",
    align: str = "",
) -> str:
    """``w:pPr`` with the elements that are given; *style* is a style id or empty."""
    return (
        "<w:pPr>"
        + (f'<w:pStyle w:val="{style}"/>' if style else "")
        + ("<w:keepNext/>" if keep_next else "")
        + numbering
        + spacing
        + indent
        + (f'<w:jc w:val="{align}"/>' if align else "")
        + "</w:pPr>"
    )


def number_properties(level: int, number: int) -> str:
    """``w:numPr``; number 0 takes the style's numbering away."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
