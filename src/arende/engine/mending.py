"""What a rendering can leave that Word must repair: mended in the tree, so that the file opens clean."""

from collections.abc import Callable

from lxml import etree

from arende.engine.cleaning import remove
from arende.engine.strict import (
    BODY,
    BOOKMARK_END,
    BOOKMARK_START,
    DOC_PR,
    ID,
    NAME,
    SDT,
    SDT_CONTENT,
    SDT_PR,
    TBL,
    TBL_GRID,
    TC,
    TC_PR,
    TR,
    VAL,
    Element,
    P,
    w,
)

_BLOCKS = frozenset((P, TBL, SDT, w("customXml")))
_HOLDERS = (w("hdr"), w("ftr"), w("footnote"), w("txbxContent"))
_SPAN = f"{TC_PR}/{w('gridSpan')}"


Step = Callable[[Element], bool]


def steps_for(template: Element, *, loops_over_cells: bool) -> tuple[Step, ...]:
    """What must be looked for in every rendering of *template*: what its loops and conditions can break.

    What the program itself draws is whole and has ids of its own, so a template without tables, controls,
    pictures or bookmarks costs nothing here.
    """
    steps: list[Step] = []
    if next(template.iter(SDT), None) is not None:
        steps += (_empty_controls, _repeated_controls)
    if next(template.iter(TBL), None) is not None:
        steps += (_empty_tables, _short_cells)
    if loops_over_cells:
        steps.append(_grids)
    if next(template.iter(DOC_PR), None) is not None:
        steps.append(_repeated_pictures)
    if next(template.iter(BOOKMARK_START), None) is not None:
        steps.append(_repeated_bookmarks)
    return (*steps, _touching_tables, _empty_holders)


def mend(root: Element, steps: tuple[Step, ...]) -> bool:
    """Mends *root* in place; False when nothing was wrong, so that the text it came from can be used."""
    mended = [step(root) for step in steps]
    return any(mended)


def _empty_controls(root: Element) -> bool:
    empty = [control for control in root.iter(SDT) if not len(_content(control))]
    for control in empty:
        remove(control)
    return bool(empty)


def _content(control: Element) -> Element:
    content = control.find(SDT_CONTENT)
    return control if content is None else content


def _empty_tables(root: Element) -> bool:
    """Rows without cells and tables without rows go: Word refuses both."""
    rows = [row for row in root.iter(TR) if not _has(row, TC)]
    for row in rows:
        remove(row)
    tables = [table for table in root.iter(TBL) if not _has(table, TR)]
    for table in tables:
        remove(table)
    return bool(rows or tables)


def _has(element: Element, tag: str) -> bool:
    if len(element) and element[-1].tag == tag:
        return True
    return next(element.iterdescendants(tag), None) is not None


def _grids(root: Element) -> bool:
    """A loop over cells changes how many a row has; the grid follows, its width kept and shared alike."""
    mended = False
    for table in root.iter(TBL):
        grid = table.find(TBL_GRID)
        if grid is None:
            continue
        wanted = max((_width_in_cells(row) for row in table.iterchildren(TR)), default=0)
        if wanted and wanted != len(grid):
            _share(grid, table, wanted)
            mended = True
    return mended


def _width_in_cells(row: Element) -> int:
    before = row.findall(f"{w('trPr')}/*")
    skipped = sum(int(one.get(VAL, "0")) for one in before if one.tag in (w("gridBefore"), w("gridAfter")))
    return skipped + sum(_span(cell) for cell in row.iter(TC) if _row_of(cell) is row)


def _row_of(cell: Element) -> Element | None:
    return next(cell.iterancestors(TR), None)


def _span(cell: Element) -> int:
    span = cell.find(_SPAN)
    return 1 if span is None else int(span.get(VAL, "1"))


def _share(grid: Element, table: Element, columns: int) -> None:
    total = sum(int(column.get(w("w"), "0")) for column in grid)
    for column in list(grid):
        grid.remove(column)
    share = total // columns
    for _ in range(columns):
        etree.SubElement(grid, w("gridCol")).set(w("w"), str(share))
    for row in table.iterchildren(TR):
        for cell in row.iterchildren(TC):
            width = cell.find(f"{TC_PR}/{w('tcW')}")
            if width is not None and width.get(w("type")) == "dxa":
                width.set(w("w"), str(share * _span(cell)))


def _short_cells(root: Element) -> bool:
    """A cell must end with a paragraph."""
    mended = False
    for cell in root.iter(TC):
        if len(cell) and cell[-1].tag == P:
            continue
        last = next((child for child in reversed(cell) if child.tag in _BLOCKS), None)
        if last is None or last.tag == TBL:
            cell.append(etree.Element(P))
            mended = True
    return mended


def _touching_tables(root: Element) -> bool:
    """A paragraph stands between two tables, which Word would merge, and after a table that ends the text."""
    mended = False
    for table in list(root.iter(TBL)):
        following = table.getnext()
        if following is not None and following.tag == P:
            continue
        following = _next_block(table)
        is_last_in_text = following is None and _is_text(table.getparent())
        if is_last_in_text or (following is not None and following.tag == TBL):
            table.addnext(etree.Element(P))
            mended = True
    return mended


def _empty_holders(root: Element) -> bool:
    """A header, footer, note or text box that its conditions left empty gets a paragraph."""
    holders = [root] if root.tag in _HOLDERS else list(root.iter(*_HOLDERS))
    empty = [holder for holder in holders if not any(child.tag in _BLOCKS for child in holder)]
    for holder in empty:
        holder.append(etree.Element(P))
    return bool(empty)


def _next_block(element: Element) -> Element | None:
    return next((one for one in element.itersiblings() if one.tag in _BLOCKS), None)


def _is_text(parent: Element | None) -> bool:
    return parent is not None and (parent.tag == BODY or parent.tag in _HOLDERS)


def _repeated_pictures(root: Element) -> bool:
    return _renumbered([(mark, "id") for mark in root.iter(DOC_PR)])


def _repeated_controls(root: Element) -> bool:
    identities = (properties.find(ID) for properties in root.iter(SDT_PR))
    return _renumbered([(identity, VAL) for identity in identities if identity is not None])


def _renumbered(marks: list[tuple[Element, str]]) -> bool:
    taken: set[int] = set()
    repeated = []
    for mark, attribute in marks:
        number = _whole(mark.get(attribute))
        if number in taken:
            repeated.append((mark, attribute))
        taken.add(number)
    following = max(taken, default=0)
    for mark, attribute in repeated:
        following += 1
        mark.set(attribute, str(following))
    return bool(repeated)


def _repeated_bookmarks(root: Element) -> bool:
    """A name marks one place: later ones go. Ids that two bookmarks share are told apart, start by start."""
    names: set[str] = set()
    taken: set[int] = set()
    dropped: list[Element] = []
    changed = False
    open_marks: dict[int, tuple[Element, int]] = {}
    highest = max((_whole(mark.get(ID)) for mark in root.iter(BOOKMARK_START)), default=0)
    for mark in root.iter(BOOKMARK_START, BOOKMARK_END):
        identity = _whole(mark.get(ID))
        if mark.tag == BOOKMARK_START:
            name = (mark.get(NAME) or "").casefold()
            if name in names:
                dropped.append(mark)
                open_marks[identity] = (mark, -1)
                continue
            names.add(name)
            given = identity
            if identity in taken:
                highest += 1
                given = highest
                mark.set(ID, str(given))
                changed = True
            taken.add(given)
            open_marks[identity] = (mark, given)
        else:
            _, given = open_marks.pop(identity, (None, -1))
            if given == -1:
                dropped.append(mark)
            elif given != identity:
                mark.set(ID, str(given))
    dropped += [mark for mark, given in open_marks.values() if given != -1]
    for mark in dropped:
        remove(mark)
    return changed or bool(dropped)


def _whole(written: str | None) -> int:
    try:
        return int(written or "0")
    except ValueError:
        return 0
