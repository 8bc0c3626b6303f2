"""WordprocessingML as trees: its names, strict reading, and what XML says however it is written."""

from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

Element = etree._Element
Essence = tuple[Any, ...]

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATED = f"{{{OFFICE}}}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_PARSER = etree.XMLParser(
    resolve_entities=False, no_network=True, recover=False, load_dtd=False, collect_ids=False
)


def w(name: str) -> str:
    """A WordprocessingML name as lxml writes it."""
    return f"{{{WORD}}}{name}"


P, R, T, TBL, TR, TC = w("p"), w("r"), w("t"), w("tbl"), w("tr"), w("tc")
P_PR, R_PR, TR_PR, TC_PR, TBL_PR = w("pPr"), w("rPr"), w("trPr"), w("tcPr"), w("tblPr")
P_STYLE, NUM_PR, SECT_PR, SDT, SDT_CONTENT = (
    w("pStyle"),
    w("numPr"),
    w("sectPr"),
    w("sdt"),
    w("sdtContent"),
)
INS, DEL, MOVE_FROM, MOVE_TO = w("ins"), w("del"), w("moveFrom"), w("moveTo")
TRACKS = (INS, DEL, MOVE_FROM, MOVE_TO)
P_PR_CHANGE, R_PR_CHANGE = w("pPrChange"), w("rPrChange")
BOOKMARK_START, BOOKMARK_END = w("bookmarkStart"), w("bookmarkEnd")
HYPERLINK, FIELD = w("hyperlink"), w("fldSimple")
FOOTNOTE, FOOTNOTE_REFERENCE = w("footnote"), w("footnoteReference")
VAL, ID, NAME = w("val"), w("id"), w("name")
DOC_PR = f"{_DRAWING}docPr"
_NUMBERED = (DOC_PR, f"{_PICTURE}cNvPr")  # their ids and names count the drawings of one rendering
_PASSED_THROUGH = (SDT, SDT_CONTENT, w("customXml"), w("smartTag"))


def parse(data: bytes) -> Element:
    """The root of *data*; raises ``etree.XMLSyntaxError`` at the first thing that is not XML."""
    return etree.fromstring(data, _PARSER)


def serialise(root: Element) -> bytes:
    """*root* as a part: UTF-8 with a declaration."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def essence(element: Element, links: Mapping[str, str]) -> Essence:
    """What *element* says: equal for two that differ only in prefixes, order of attributes or running ids.

    *links* says what each relationship id of its part leads to.
    """
    numbered = element.tag in _NUMBERED
    attributes = sorted(
        (str(name), links.get(str(value), str(value)) if str(name).startswith(RELATED) else str(value))
        for name, value in element.items()
        if not (numbered and name in ("id", "name"))
    )
    inner = tuple(essence(child, links) for child in element if isinstance(child.tag, str))
    return (element.tag, tuple(attributes), "" if inner else element.text or "", inner)


def value(parent: Element | None, *path: str) -> str:
    """``w:val`` of the element that *path* leads to from *parent*; empty where there is none."""
    for step in path:
        parent = None if parent is None else parent.find(step)
    return "" if parent is None else str(parent.get(VAL, ""))


def flow(container: Element, *tags: str) -> Iterator[Element]:
    """The elements called *tags* that stand in *container*, content controls looked into, in order."""
    for child in container:
        if child.tag in tags:
            yield child
        elif child.tag in _PASSED_THROUGH:
            yield from flow(child, *tags)
