"""XML as text: elements written by name, attributes by keyword, everything escaped."""

from xml.sax.saxutils import escape, quoteattr

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def element(name: str, /, *content: str, **attributes: object) -> str:
    """One element; ``w_val="x"`` writes ``w:val="x"``; an attribute that is None is left out."""
    written = "".join(
        f" {key.replace('_', ':', 1)}={quoteattr(str(value))}"
        for key, value in attributes.items()
        if value is not None
    )
    inner = "".join(content)
    return f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>"


def text(value: str) -> str:
    """*value* as character data."""
    return escape(value)


def part(root: str, *content: str) -> str:
    """A whole Word part whose root element declares every namespace that the templates use."""
    declared = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    return f"{DECLARATION}<{root}{declared}>{''.join(content)}</{root}>"


def twips(millimetres: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def emu(millimetres: float) -> int:
    """Millimetres as English metric units, the measure of drawings."""
    return round(millimetres * 36000)
