"""Tags into the form that docxtpl reads without loss: each in one run, with what rendering needs."""

from arende.engine.paragraphs import ParagraphText
from arende.engine.placed import PartTags, PlacedTag
from arende.engine.strict import P_PR
from arende.engine.tags import Tag, scan

DRAWN, ATTRIBUTE_TEXT = "drawn", "attribute_text"
ANCHOR_START, ANCHOR_END = "anchor_start", "anchor_end"
NEW_NUMBERS = "new_numbers"
"""Filters that only the compiler writes; a template owner cannot (``ALLOWED_FILTERS``)."""


def rewrite(found: PartTags) -> None:
    """Rewrites every tag of a part in its tree."""
    _heal(found)
    _rewrite_attributes(found)
    _anchor(found)


def _heal(found: PartTags) -> None:
    by_paragraph: dict[int, list[PlacedTag]] = {}
    for placed in found.tags:
        by_paragraph.setdefault(id(placed.text), []).append(placed)
    for group in by_paragraph.values():
        text: ParagraphText = group[0].text
        for placed in sorted(group, key=lambda one: one.tag.start, reverse=True):
            text.replace(placed.tag.start, placed.tag.end, _written(placed.tag))


def _written(tag: Tag) -> str:
    if tag.draws_blocks:
        return f"{{{{p ({tag.body})|{DRAWN} }}}}"
    return tag.whole


def _rewrite_attributes(found: PartTags) -> None:
    for element, name in found.attributes:
        value = element.get(name, "")
        for tag in reversed(scan(value).tags):
            value = f"{value[: tag.start]}{{{{ ({tag.body})|{ATTRIBUTE_TEXT} }}}}{value[tag.end :]}"
        element.set(name, value)


def _anchor(found: PartTags) -> None:
    """Puts a hidden bookmark round the text of each paragraph that prints an anchored name."""
    if not found.part.is_body:
        return
    anchored: set[int] = set()
    for placed in found.tags:
        paragraph = placed.text.element
        is_anchored = placed.printed is not None and placed.printed.anchored
        if not is_anchored or placed.tag.level or placed.bound_inline or id(paragraph) in anchored:
            continue
        anchored.add(id(paragraph))
        start, end = (f"{{{{ ({placed.tag.body})|{edge} }}}}" for edge in (ANCHOR_START, ANCHOR_END))
        properties = paragraph.find(P_PR)
        if properties is None:
            paragraph.text = start
        else:
            properties.tail = start
        paragraph[-1].tail = end
