"""Numbered paragraphs inside loops: each run of the innermost loop counts from its own beginning."""

from collections.abc import Iterator

from lxml import etree

from arende.engine.numbered import Numbering, Place
from arende.engine.placed import PartTags, PlacedLoop, PlacedTag
from arende.engine.rewriting import NEW_NUMBERS
from arende.engine.strict import P_PR, R_, TC, TR, VAL, Element, P, T, w

_LEVEL_HOLDERS = {"tr": TR, "tc": TC}
_BEFORE_NUMBERING = frozenset(
    map(w, ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"))
)


def restart_numbers(found: PartTags, numbering: Numbering) -> None:
    """Gives each run of a loop numbers of its own, where the loop repeats numbered paragraphs.

    Word counts on through every paragraph of one ``w:num``. Headings are left alone: they number the paper.
    """
    taken: set[Element] = set()
    counter = 0
    for loop in found.loops:  # an inner loop closes before the outer, and so comes first
        groups: dict[int, list[tuple[Element, Place]]] = {}
        for paragraph in _paragraphs(loop):
            place = numbering.place(paragraph)
            if place is not None and paragraph not in taken:
                taken.add(paragraph)
                groups.setdefault(place.num, []).append((paragraph, place))
        for num, members in groups.items():
            counter += 1
            variable = f"_numbers{counter}"
            level = min(place.level for _, place in members)
            start = numbering.start(num, level)
            _insert_before(loop.first, f"set {variable} = {num}|{NEW_NUMBERS}({level}, {start})")
            for paragraph, place in members:
                _number(paragraph, place.level, f"{{{{ {variable} }}}}")


def _holder(placed: PlacedTag) -> Element:
    paragraph = placed.text.element
    tag = _LEVEL_HOLDERS.get(placed.tag.level)
    return paragraph if tag is None else next(paragraph.iterancestors(tag))


def _paragraphs(loop: PlacedLoop) -> Iterator[Element]:
    last = _holder(loop.last)
    sibling = _holder(loop.first).getnext()
    while sibling is not None and sibling is not last:
        yield from sibling.iter(P)
        sibling = sibling.getnext()


def _insert_before(first: PlacedTag, statement: str) -> None:
    paragraph = etree.Element(P)
    etree.SubElement(etree.SubElement(paragraph, R_), T).text = f"{{%{first.tag.level} {statement} %}}"
    wrapped = paragraph
    for holder in {"tc": (TC,), "tr": (TC, TR)}.get(first.tag.level, ()):
        outer = etree.Element(holder)
        outer.append(wrapped)
        wrapped = outer
    _holder(first).addprevious(wrapped)


def _number(paragraph: Element, level: int, written: str) -> None:
    properties = paragraph.find(P_PR)
    if properties is None:
        properties = etree.Element(P_PR)
        paragraph.insert(0, properties)
    number = properties.find(w("numPr"))
    if number is None:
        number = etree.Element(w("numPr"))
        properties.insert(sum(1 for child in properties if child.tag in _BEFORE_NUMBERING), number)
    for child in list(number):
        number.remove(child)
    etree.SubElement(number, w("ilvl")).set(VAL, str(level))
    etree.SubElement(number, w("numId")).set(VAL, written)
