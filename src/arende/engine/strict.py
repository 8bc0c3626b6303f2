"""XML read strictly, and the names of WordprocessingML that the engine asks for."""

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element = etree._Element

_PARSER = etree.XMLParser(
    resolve_entities=False, no_network=True, huge_tree=False, recover=False, load_dtd=False, collect_ids=False
)


def parse(data: bytes) -> Element:
    """The root of *data*; raises ``etree.XMLSyntaxError`` at the first thing that is not XML."""
    return etree.fromstring(data, _PARSER)


def serialise(root: Element) -> bytes:
    """*root* as a part: UTF-8 with a declaration."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def w(name: str) -> str:
    """A WordprocessingML name as lxml writes it."""
    return f"{{{W}}}{name}"


P, R_, T, TBL, TR, TC = w("p"), w("r"), w("t"), w("tbl"), w("tr"), w("tc")
P_PR, R_PR, TC_PR, TR_PR, TBL_PR, TBL_GRID = (
    w("pPr"),
    w("rPr"),
    w("tcPr"),
    w("trPr"),
    w("tblPr"),
    w("tblGrid"),
)
BODY, SECT_PR, SDT, SDT_CONTENT, SDT_PR = w("body"), w("sectPr"), w("sdt"), w("sdtContent"), w("sdtPr")
BOOKMARK_START, BOOKMARK_END = w("bookmarkStart"), w("bookmarkEnd")
TAB, BR, CR = w("tab"), w("br"), w("cr")
NO_BREAK_HYPHEN, SOFT_HYPHEN = w("noBreakHyphen"), w("softHyphen")
FOOTNOTE, TEXT_BOX = w("footnote"), w("txbxContent")
VAL, ID, NAME = w("val"), w("id"), w("name")
DOC_PR = f"{{{WP}}}docPr"
