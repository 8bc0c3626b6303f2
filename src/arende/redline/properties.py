"""A paragraph's properties: what is said of its mark, and how it looked before."""

from copy import deepcopy

from lxml import etree

from arende.redline.elements import P_PR, P_PR_CHANGE, R_PR, SECT_PR, Element, Essence, essence, w
from arende.redline.marks import Ink, Pen
from arende.redline.numbers import Numbers

# What follows from a paragraph's neighbours, not from its text: a change of it alone is not shown.
_LAYOUT = frozenset(map(w, ("keepNext", "keepLines", "spacing")))
_NOT_IN_CHANGE = frozenset((R_PR, SECT_PR, P_PR_CHANGE))


def of(paragraph: Element) -> Element:
    """The ``w:pPr`` of *paragraph*, which is given one where it has none."""
    found = paragraph.find(P_PR)
    if found is None:
        found = etree.Element(P_PR)
        paragraph.insert(0, found)
    return found


def mark_end(paragraph: Element, ink: Ink, pen: Pen) -> None:
    """Says of the paragraph's mark that it was added, cut or moved."""
    if ink is Ink.KEEP:
        return
    properties = of(paragraph)
    run = properties.find(R_PR)
    if run is None:
        run = etree.Element(R_PR)
        place = sum(1 for child in properties if child.tag not in _NOT_IN_CHANGE)
        properties.insert(place, run)
    run.insert(sum(1 for child in run if child.tag in (Ink.ADD.value, Ink.CUT.value)), pen.element(ink.value))


def restyle(paragraph: Element, old: Element, numbers: Numbers, pen: Pen) -> None:
    """Says what the properties of *paragraph* were, where those of *old* say anything else."""
    was = old_properties(old, numbers)
    if _essential(was) == _essential(paragraph.find(P_PR)):
        return
    change = pen.element(P_PR_CHANGE)
    change.append(was)
    of(paragraph).append(change)


def old_properties(old: Element, numbers: Numbers) -> Element:
    """A copy of the properties of *old*, a paragraph of the old version, in the redline's numbers."""
    found = old.find(P_PR)
    made = etree.Element(P_PR) if found is None else deepcopy(found)
    made.tail = None
    for child in list(made):
        if child.tag in _NOT_IN_CHANGE:
            made.remove(child)
    return numbers.renamed(made)


def _essential(properties: Element | None) -> list[Essence]:
    found = () if properties is None else properties
    return [
        essence(child, {}) for child in found if child.tag not in _LAYOUT and child.tag not in _NOT_IN_CHANGE
    ]
