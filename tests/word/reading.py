"""Drawn paragraphs as a reader of the tests sees them."""

from lxml import etree

from tests.word.template import R, W

NAMESPACES = {"w": W, "r": R}


def tree(drawn: str) -> etree._Element:
    """*drawn* under one root; strictly parsed."""
    return etree.fromstring(f'<w:body xmlns:w="{W}">{drawn}</w:body>')


def text(element: etree._Element) -> str:
    """The words under *element*, a tab and a line break as themselves."""
    signs = {"t": None, "tab": "\t", "br": "\n"}
    return "".join(
        (found.text or "") if signs[name] is None else str(signs[name])
        for found in element.iter(f"{{{W}}}t", f"{{{W}}}tab", f"{{{W}}}br")
        if (name := etree.QName(found).localname) in signs
    )


def paragraphs(drawn: str) -> list[str]:
    """Each paragraph on a line: style, ``next`` where it is kept with the next, level:number, text."""
    found = []
    for paragraph in tree(drawn).iter(f"{{{W}}}p"):
        marks = [str(mark) for mark in paragraph.xpath("w:pPr/w:pStyle/@w:val", namespaces=NAMESPACES)]
        if paragraph.find("w:pPr/w:keepNext", NAMESPACES) is not None:
            marks.append("next")
        for numbered in paragraph.iterfind("w:pPr/w:numPr", NAMESPACES):
            level, number = numbered.xpath("(w:ilvl|w:numId)/@w:val", namespaces=NAMESPACES)
            marks.append(f"{level}:{number}")
        found.append(f"{' '.join(marks)} | {text(paragraph)}")
    return found
