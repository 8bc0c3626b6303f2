"""Every dictionary of a PDF, and the entries of its name and number trees."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream


def dictionaries(pdf: Pdf) -> Iterator[Object]:
    """Each dictionary, streams' own included, once; those that lie inside others too."""
    for indirect in pdf.objects:
        yield from _inside(indirect)


def _inside(thing: object) -> Iterator[Object]:
    if isinstance(thing, Dictionary | Stream):
        yield thing
        for value in thing.values():
            yield from _direct(value)
    elif isinstance(thing, Array):
        for value in thing:
            yield from _direct(value)


def _direct(value: object) -> Iterator[Object]:
    # What an indirect reference leads to comes by itself, and numbers come as Python's own.
    if isinstance(value, Dictionary | Stream | Array) and not value.is_indirect:
        yield from _inside(value)


def tree_entries(root: Object | None, leaves: Name) -> list[tuple[Object, Object]]:
    """Keys and values of a name tree (*leaves* is ``/Names``) or a number tree (``/Nums``), as they stand."""
    found: list[tuple[Object, Object]] = []
    waiting = [] if root is None else [root]
    seen: set[tuple[int, int]] = set()
    while waiting:
        node = waiting.pop()
        if node.is_indirect and node.objgen in seen:
            continue
        seen.add(node.objgen)
        pairs = list(node.get(leaves, Array()))
        found.extend(zip(pairs[::2], pairs[1::2], strict=False))
        waiting.extend(reversed(list(node.get(Name.Kids, Array()))))
    return found
