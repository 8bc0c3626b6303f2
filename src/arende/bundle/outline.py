"""The bookmarks: one for each ärende, its papers below, and below each paper what it had itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from pikepdf import Array, Dictionary, Name, Object, Pdf, String


@dataclass(frozen=True)
class Bookmark:
    """One of our own. *own* are the bookmarks of the PDF that begins on *page*, copied into the bundle."""

    title: str
    page: Object
    below: Sequence["Bookmark"] = ()
    own: Sequence[Object] = ()


def set_outline(pdf: Pdf, bookmarks: Sequence[Bookmark]) -> None:
    """Puts *bookmarks* in the catalogue, all folded, and has a reader begin with them in sight."""
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    _hang(root, [_item(pdf, one) for one in bookmarks])
    pdf.Root.Outlines = root
    pdf.Root.PageMode = Name.UseOutlines


def _item(pdf: Pdf, bookmark: Bookmark) -> Object:
    start = Array([bookmark.page, Name.XYZ, None, None, None])
    item = pdf.make_indirect(Dictionary(Title=String(bookmark.title), Dest=start))
    _hang(item, [*(_item(pdf, one) for one in bookmark.below), *bookmark.own])
    return item


def _hang(above: Object, items: Sequence[Object]) -> None:
    """Links *items* under *above*. A bookmark counts what it shows unfolded, with a minus when folded."""
    if not items:
        return
    for place, item in enumerate(items):
        item.Parent = above
        for key, neighbour in ((Name.Prev, place - 1), (Name.Next, place + 1)):
            if 0 <= neighbour < len(items):
                item[key] = items[neighbour]
            elif key in item:
                del item[key]
    above.First, above.Last = items[0], items[-1]
    shown = sum(1 + max(0, _count(item)) for item in items)
    above.Count = shown if above.get(Name.Type) == Name.Outlines else -shown


def items(outline: Object) -> list[Object]:
    """The bookmarks right under *outline*; a chain that bites its tail is followed once round."""
    found: list[Object] = []
    seen: set[tuple[int, int]] = set()
    item = outline.get(Name.First)
    while isinstance(item, Dictionary) and item.is_indirect and item.objgen not in seen:
        seen.add(item.objgen)
        found.append(item)
        item = item.get(Name.Next)
    return found


def _count(item: Object) -> int:
    written = item.get(Name.Count)
    return written if isinstance(written, int) else 0
