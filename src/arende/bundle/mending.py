"""What LibreOffice leaves undone of PDF/UA, done: untagged lines, notes without id, links without element."""

from collections.abc import Iterable, Sequence
from typing import Any

from pikepdf import (
    Array,
    ContentStreamInstruction,
    Dictionary,
    Name,
    Object,
    Operator,
    Page,
    Pdf,
    String,
    parse_content_stream,
    unparse_content_stream,
)

from arende.bundle.structure import append, elements

_DRAWS = {"m", "l", "c", "v", "y", "h", "re"}
_PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"}
_BEGINS, _ENDS, _FORGETS = {"BMC", "BDC"}, "EMC", "n"


def mend(pdf: Pdf, tree: Object, key: int) -> int:
    """Mends a tagged *pdf*; *key* is the first that is free in its parent tree, and the next free is given.

    Found in LibreOffice 7.4: borders in headers and footers, and the links from notes back to the text.
    """
    notes = sorted((one for one in elements(tree) if one.S == Name.Note), key=lambda note: note.objgen)
    for number, note in enumerate(notes, start=1):
        if not note.get(Name.ID):
            note.ID = String(f"not-{number}")
    for page in pdf.pages:
        _mark_lines(pdf, page)
        here = [note for note in notes if _page_of(note) == page.obj.objgen]
        key = _own_links(pdf, page, here, tree, key)
    return key


def _mark_lines(pdf: Pdf, page: Page) -> None:
    """Lines and areas that stand outside all tags are marked as decoration; text is never touched."""
    instructions = list(parse_content_stream(page))
    marked = _marked(instructions)
    if len(marked) != len(instructions):
        page.obj.Contents = pdf.make_stream(unparse_content_stream(marked))


def _marked(instructions: Iterable[Any]) -> list[Any]:
    marked: list[Any] = []
    depth, path = 0, -1
    for instruction in instructions:
        operator = str(instruction.operator)
        depth += (operator in _BEGINS) - (operator == _ENDS)
        if operator in _DRAWS and path < 0:
            path = len(marked)
        marked.append(instruction)
        if operator in _PAINTS and path >= 0 and depth == 0:
            marked.insert(path, ContentStreamInstruction([Name.Artifact], Operator("BMC")))
            marked.append(ContentStreamInstruction([], Operator("EMC")))
        if operator in _PAINTS or operator == _FORGETS:
            path = -1
    return marked


def _page_of(element: Object) -> tuple[int, int] | None:
    """The page that *element* or the first of its content stands on."""
    return next((one.Pg.objgen for one in (element, *elements(element)) if Name.Pg in one), None)


def _own_links(pdf: Pdf, page: Page, notes: Sequence[Object], tree: Object, key: int) -> int:
    """An element for each link of the page that no element has.

    As many as there are notes on the page, they lead from the notes back to the text, and stand in them.
    """
    stray = [
        one
        for one in page.obj.get(Name.Annots, Array())
        if one.get(Name.Subtype) == Name.Link and Name.StructParent not in one
    ]
    under = notes if len(notes) == len(stray) else [_top(tree)] * len(stray)
    for link, above in zip(stray, under, strict=True):
        element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Link, P=above, Pg=page.obj))
        element.K = Dictionary(Type=Name.OBJR, Obj=link, Pg=page.obj)
        append(above, element)
        link.StructParent = key
        tree.ParentTree.Nums.extend(Array([key, element]))
        key += 1
    return key


def _top(tree: Object) -> Object:
    return tree.K[0] if isinstance(tree.K, Array) else tree.K
