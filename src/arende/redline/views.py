"""A paper with tracked changes as it reads when all of them are accepted, and when all are rejected."""

from collections.abc import Callable, Mapping

from arende.redline.elements import (
    BOOKMARK_END,
    BOOKMARK_START,
    DEL,
    FIELD,
    FOOTNOTE,
    FOOTNOTE_REFERENCE,
    HYPERLINK,
    ID,
    INS,
    MOVE_FROM,
    MOVE_TO,
    P_PR,
    R_PR,
    SDT,
    SDT_CONTENT,
    SECT_PR,
    TBL,
    TC,
    TR,
    TRACKS,
    Element,
    P,
    R,
    T,
    parse,
    serialise,
    w,
)

_CELL_INS, _CELL_DEL = w("cellIns"), w("cellDel")
_CHANGES = tuple(
    map(w, ("rPrChange", "pPrChange", "tblPrChange", "tblPrExChange", "tcPrChange", "trPrChange"))
) + tuple(map(w, ("sectPrChange", "tblGridChange", "numberingChange")))
_RANGES = tuple(
    w(f"{kind}{end}")
    for kind in ("moveFromRange", "moveToRange", "customXmlInsRange", "customXmlDelRange")
    for end in ("Start", "End")
)
_WHOLE_NAMES = {w("delText"): T, w("delInstrText"): w("instrText")}
_TRACES = (b"<w:ins", b"<w:del", b"<w:moveFrom", b"<w:moveTo", b"Change ", b"<w:cellIns", b"<w:cellDel")
_NO_CONTENT = frozenset((P_PR, BOOKMARK_START, BOOKMARK_END, w("proofErr")))
_KEPT_IN_CHANGE = frozenset((R_PR, SECT_PR))


def accepted(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """*parts* with every tracked change made for good."""
    return _settled(parts, frozenset((DEL, MOVE_FROM, _CELL_DEL)), _forget)


def rejected(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """*parts* as they were before every tracked change."""
    return _settled(parts, frozenset((INS, MOVE_TO, _CELL_INS)), _restore)


def _settled(
    parts: Mapping[str, bytes], gone: frozenset[str], settle: Callable[[Element], None]
) -> dict[str, bytes]:
    made = dict(parts)
    roots = {
        name: parse(data)
        for name, data in parts.items()
        if name.endswith(".xml") and any(trace in data for trace in _TRACES)
    }
    for name, root in roots.items():
        _settle(root, gone, settle)
        made[name] = serialise(root)
    if roots:
        _drop_uncalled_notes(made)
    return made


def _settle(root: Element, gone: frozenset[str], settle: Callable[[Element], None]) -> None:
    for change in list(root.iter(*_CHANGES)):
        settle(change)
    for marker in list(root.iter(*_RANGES)):
        _remove(marker)
    _settle_rows(root, gone)
    joined = [paragraph for paragraph in root.iter(P) if _settle_mark(paragraph, gone)]
    emptied = _settle_runs(root, gone)
    for holder in emptied:
        _remove_empty(holder)
    for paragraph in joined:
        _join(paragraph)
    for text in root.iter(*_WHOLE_NAMES):
        text.tag = _WHOLE_NAMES[text.tag]


def _settle_runs(root: Element, gone: frozenset[str]) -> list[Element]:
    """Drops and unwraps; gives what held something that was dropped, innermost first."""
    holders: list[Element] = []
    for track in list(root.iter(*TRACKS)):
        parent = track.getparent()
        if parent is None:
            continue
        if track.tag in gone:
            holders += [holder for holder in track.iterancestors(HYPERLINK, FIELD, SDT, R) if holder.tag != R]
            parent.remove(track)
    for track in list(root.iter(*TRACKS)):
        parent = track.getparent()
        if parent is not None:
            place = parent.index(track)
            parent[place : place + 1] = list(track)
    return holders


def _settle_rows(root: Element, gone: frozenset[str]) -> None:
    for held, properties in ((TR, w("trPr")), (TC, w("tcPr"))):
        for marker in list(root.iter(INS, DEL, _CELL_INS, _CELL_DEL)):
            parent = marker.getparent()
            if parent is None or parent.tag != properties:
                continue
            holder = parent.getparent()
            parent.remove(marker)
            if marker.tag in gone and holder is not None and holder.tag == held:
                _remove(holder)
    for table in list(root.iter(TBL)):
        if next(table.iter(TR), None) is None:
            _remove(table)


def _settle_mark(paragraph: Element, gone: frozenset[str]) -> bool:
    """Takes away what is said of the paragraph's mark; whether the mark itself goes."""
    run = paragraph.find(f"{P_PR}/{R_PR}")
    if run is None:
        return False
    said = [child for child in run if child.tag in TRACKS]
    for child in said:
        run.remove(child)
    if said and not len(run):
        _remove(run)
    return any(child.tag in gone for child in said)


def _join(paragraph: Element) -> None:
    """Lets the paragraph, whose mark is gone, run on into the next; an empty one leaves nothing behind."""
    following = paragraph.getnext()
    is_empty = all(child.tag in _NO_CONTENT for child in paragraph)
    if following is not None and following.tag == P:
        if not is_empty:
            content = [child for child in paragraph if child.tag != P_PR]
            place = 1 if following.find(P_PR) is not None else 0
            following[place:place] = content
        _remove(paragraph)
    elif is_empty and _others(paragraph):
        _remove(paragraph)


def _others(paragraph: Element) -> bool:
    """Whether its holder may lose the paragraph: a cell, a note and a body never end without one."""
    before = paragraph.getprevious()
    after = paragraph.getnext()
    return (after is not None and after.tag != SECT_PR) or (before is not None and before.tag == P)


def _remove_empty(holder: Element) -> None:
    content = holder.find(SDT_CONTENT) if holder.tag == SDT else holder
    if content is None or not any(child.tag not in _NO_CONTENT for child in content):
        _remove(holder)


def _forget(change: Element) -> None:
    parent = change.getparent()
    _remove(change)
    if parent is not None and parent.tag == R_PR and not len(parent):
        _remove(parent)


def _restore(change: Element) -> None:
    """Puts back what *change* says was there; the marks of a paragraph and a section are not part of it."""
    properties = change.getparent()
    before = next(iter(change), None)
    if properties is None or before is None:
        _remove(change)
        return
    kept = [child for child in properties if child.tag in _KEPT_IN_CHANGE] if properties.tag == P_PR else []
    kept += [
        child for child in properties if child.tag in (INS, DEL, MOVE_FROM, MOVE_TO, _CELL_INS, _CELL_DEL)
    ]
    is_run = properties.tag == R_PR
    for child in list(properties):
        properties.remove(child)
    properties[:] = [*kept, *before] if is_run else [*before, *kept]
    if is_run and not len(properties):
        _remove(properties)


def _drop_uncalled_notes(parts: dict[str, bytes]) -> None:
    """Takes out the footnotes that no text calls any more."""
    name = next((name for name in parts if name.endswith("footnotes.xml")), None)
    if name is None or b"<w:footnote " not in parts[name]:
        return
    root = parse(parts[name])
    others = (data for part, data in parts.items() if part.endswith(".xml") and b"footnoteReference" in data)
    called = {str(found.get(ID)) for data in others for found in parse(data).iter(FOOTNOTE_REFERENCE)}
    uncalled = [
        note
        for note in root.iterchildren(FOOTNOTE)
        if note.get(w("type")) is None and str(note.get(ID)) not in called
    ]
    for note in uncalled:
        root.remove(note)
    if uncalled:
        parts[name] = serialise(root)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
