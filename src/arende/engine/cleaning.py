"""What Word leaves in a template and no paper needs: spelling marks, revision ids, stray bookmarks."""

from arende.engine.placed import PartTags
from arende.engine.strict import BOOKMARK_END, BOOKMARK_START, ID, NAME, TC, TR, Element, w

_NOISE = frozenset(map(w, ("proofErr", "lastRenderedPageBreak", "permStart", "permEnd")))
_REVISION_IDS = frozenset(
    map(w, ("rsidR", "rsidRDefault", "rsidP", "rsidRPr", "rsidTr", "rsidSect", "rsidDel"))
)
_CURSOR = "_GoBack"


def clean(found: PartTags) -> None:
    """Takes the noise out of a part in place; the text does not change."""
    root = found.part.root
    noise = [element for element in root.iter() if element.tag in _NOISE or not isinstance(element.tag, str)]
    for element in noise:
        remove(element)
    for element in root.iter():
        for attribute in [name for name in element.attrib if name in _REVISION_IDS]:
            del element.attrib[attribute]
    _clean_bookmarks(found)


def remove(element: Element) -> None:
    """Takes *element* out of its tree; what stands after it stays."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        previous = element.getprevious()
        if previous is not None:
            previous.tail = (previous.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _clean_bookmarks(found: PartTags) -> None:
    """Drops bookmarks without both ends, and those with an end in what a tag takes away."""
    root = found.part.root
    taken = _taken_away(found)
    starts = {mark.get(ID): mark for mark in root.iter(BOOKMARK_START)}
    ends = {mark.get(ID): mark for mark in root.iter(BOOKMARK_END)}
    for identity in [*starts, *(one for one in ends if one not in starts)]:
        start, end = starts.get(identity), ends.get(identity)
        pair = [mark for mark in (start, end) if mark is not None]
        is_cursor = start is not None and start.get(NAME) == _CURSOR
        if len(pair) < 2 or is_cursor or any(_is_inside(mark, taken) for mark in pair):
            for mark in pair:
                remove(mark)


def _taken_away(found: PartTags) -> set[Element]:
    holders = set()
    for placed in found.tags:
        paragraph = placed.text.element
        match placed.tag.level:
            case "p":
                holders.add(paragraph)
            case "tr":
                holders.add(next(paragraph.iterancestors(TR)))
            case "tc":
                holders.add(next(paragraph.iterancestors(TC)))
    return holders


def _is_inside(mark: Element, holders: set[Element]) -> bool:
    return any(ancestor in holders for ancestor in mark.iterancestors())
