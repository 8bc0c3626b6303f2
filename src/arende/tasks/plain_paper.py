"""A Word file as plain text, for git to show what two versions of it differ in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from arende.package.opening import open_package
from arende.package.parts import Package, RelationshipType

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {"tab": " ⇥ ", "br": "\n", "cr": "\n", "noBreakHyphen": "‑"}
_LEFT_OUT = ("pPr", "rPr", "del", "moveFrom", "delText")


@dataclass(frozen=True)
class _Style:
    """What a paragraph's style makes of it: a heading's level, or a list's mark."""

    level: int = 0
    listed: bool = False


def plain_text(data: bytes, shown: str) -> str:
    """The file's headings (#), paragraphs, lists (-), tables (|), headers, footers and notes, in order.

    The same file gives the same text; tracked changes count as accepted. Raises Faults where *data* is no
    sound Word file.
    """
    package = open_package(data, shown)
    styles = _styles(package)
    lines = [*_margin(package, styles, RelationshipType.HEADER, "sidhuvud")]
    body = ElementTree.fromstring(package.parts[package.main]).find(f"{_W}body")
    lines += list(_blocks(body, styles)) if body is not None else []
    lines += _margin(package, styles, RelationshipType.FOOTER, "sidfot")
    for kind, word in ((RelationshipType.FOOTNOTES, "fotnot"), (RelationshipType.ENDNOTES, "slutnot")):
        for part in package.related(package.main, kind):
            for note in ElementTree.fromstring(package.parts[part]):
                if note.get(f"{_W}type") in (None, "normal"):
                    text = " ".join(line for line in _blocks(note, styles) if line)
                    lines += ["", f"[{word} {note.get(f'{_W}id', '')}] {text}"]
    kept = (line for line, after in pairwise([*lines, ""]) if line or after)
    return "\n".join(kept).strip("\n") + "\n"


def _styles(package: Package) -> Mapping[str, _Style]:
    found: dict[str, _Style] = {}
    for part in package.related(package.main, RelationshipType.STYLES)[:1]:
        for style in ElementTree.fromstring(package.parts[part]).iter(f"{_W}style"):
            name = _value(style, "name").lower()
            level = int(name[8:]) if name.startswith("heading ") and name[8:].isdigit() else 0
            listed = style.find(f"{_W}pPr/{_W}numPr") is not None and not level
            found[style.get(f"{_W}styleId", "")] = _Style(level, listed)
    return found


def _margin(package: Package, styles: Mapping[str, _Style], kind: str, word: str) -> list[str]:
    """The headers or footers that say something, each text once."""
    texts: dict[str, None] = {}
    for part in package.related(package.main, kind):
        said = " / ".join(
            line for line in _blocks(ElementTree.fromstring(package.parts[part]), styles) if line
        )
        if said:
            texts[said] = None
    return [line for text in texts for line in (f"[{word}] {text}", "")]


def _blocks(parent: Element, styles: Mapping[str, _Style]) -> Iterator[str]:
    """A line for each paragraph and row, and a blank one before what is not in a list or table."""
    was_listed = False
    for child in parent:
        if child.tag == f"{_W}p":
            line, listed = _paragraph(child, styles)
            if line:
                yield from () if listed and was_listed else ("",)
                yield line
                was_listed = listed
        elif child.tag == f"{_W}tbl":
            yield ""
            yield from _rows(child, styles)
            was_listed = False
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}moveTo", f"{_W}customXml"):
            yield from _blocks(child, styles)


def _paragraph(paragraph: Element, styles: Mapping[str, _Style]) -> tuple[str, bool]:
    text = "".join(_pieces(paragraph)).strip()
    properties = paragraph.find(f"{_W}pPr")
    style = styles.get(_value(properties, "pStyle") if properties is not None else "", _Style())
    if not text or style.level:
        return (f"{'#' * style.level} {text}" if text else ""), False
    listed = style.listed or (properties is not None and properties.find(f"{_W}numPr") is not None)
    return (f"- {text}" if listed else text), listed


def _rows(table: Element, styles: Mapping[str, _Style]) -> Iterator[str]:
    for row in table.iter(f"{_W}tr"):
        cells = [
            " ".join(line for line in _blocks(cell, styles) if line).replace("\n", " ")
            for cell in row.findall(f"{_W}tc")
        ]
        if any(cells):
            yield f"| {' | '.join(cells)} |"


def _pieces(parent: Element) -> Iterator[str]:
    for child in parent:
        name = child.tag.removeprefix(_W)
        if name in _LEFT_OUT or child.tag == _FALLBACK:
            continue
        if name == "fldSimple":
            yield f"«{child.get(f'{_W}instr', '').strip()}»"
        elif name == "instrText":
            yield f"«{(child.text or '').strip()}»"
        elif name == "t":
            yield child.text or ""
        elif name == "footnoteReference":
            yield f"[fotnot {child.get(f'{_W}id', '')}]"
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif child.tag == _PICTURE:
            yield f"(bild: {child.get('descr') or 'utan beskrivning'})"
        else:
            yield from _pieces(child)


def _value(parent: Element, name: str) -> str:
    element = parent.find(f"{_W}{name}")
    return element.get(f"{_W}val", "") if element is not None else ""
