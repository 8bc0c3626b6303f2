"""Where in a Word file something stands, in words that someone with Word open can follow."""

from arende.engine.strict import BODY, FOOTNOTE, ID, TBL, TC, TEXT_BOX, TR, Element, P, w

_TRANSPARENT = frozenset(
    (w("sdt"), w("sdtContent"), w("customXml"), w("ins"), w("del"), w("moveTo"), w("moveFrom"), w("smartTag"))
)
_CONTAINERS = frozenset(
    (BODY, TC, FOOTNOTE, TEXT_BOX, *map(w, ("document", "hdr", "ftr", "footnotes", "endnotes", "comments")))
)


def where(element: Element, part: str = "") -> str:
    """”sidhuvud 1, stycke 2”, ”tabell 2, rad 1, cell 3, stycke 1”; *part* is empty for the main text."""
    steps: list[str] = []
    current: Element | None = element
    while current is not None:
        step = _step(current)
        if step:
            steps.append(step)
        current = current.getparent()
    steps.append(part)
    return ", ".join(step for step in reversed(steps) if step)


def _step(element: Element) -> str:
    match element.tag:
        case tag if tag == P:
            return f"stycke {_number(element, _block_container(element), P)}"
        case tag if tag == TBL:
            return f"tabell {_number(element, _block_container(element), TBL)}"
        case tag if tag == TR:
            return f"rad {_number(element, _ancestor(element, TBL), TR)}"
        case tag if tag == TC:
            return f"cell {_number(element, _ancestor(element, TR), TC)}"
        case tag if tag == FOOTNOTE:
            return f"fotnot {element.get(ID)}"
        case tag if tag == TEXT_BOX:
            return "textruta"
        case _:
            return ""


def _block_container(element: Element) -> Element:
    parent = element.getparent()
    while parent is not None and parent.tag not in _CONTAINERS:
        parent = parent.getparent()
    return element if parent is None else parent


def _ancestor(element: Element, tag: str) -> Element:
    return next(element.iterancestors(tag), element)


def _number(element: Element, container: Element, tag: str) -> int:
    """The place of *element* among its kind in *container*, from 1, content controls opened."""
    return 1 + next((place for place, one in enumerate(_members(container, tag)) if one is element), 0)


def _members(container: Element, tag: str) -> list[Element]:
    found: list[Element] = []
    for child in container:
        if child.tag == tag:
            found.append(child)
        elif child.tag in _TRANSPARENT:
            found.extend(_members(child, tag))
    return found
