"""Parts to one PDF: page after page, each with its tags, links, bookmarks, and a stamp."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, String

from arende.bundle.describing import claims_accessibility, describe
from arende.bundle.leftovers import Leftovers
from arende.bundle.mending import mend
from arende.bundle.opening import UNREADABLE, open_part
from arende.bundle.outline import Bookmark, items, set_outline
from arende.bundle.parts import Bundle, BundlePart, Placed, Trouble
from arende.bundle.renaming import name_destinations, name_elements, number_keys
from arende.bundle.stamping import stamp_pages
from arende.bundle.structure import Structure, speaks, structure_of


def bundle(parts: Sequence[BundlePart], *, title: str, stamp: str, created: date) -> Bundle:
    """One PDF of *parts* in their order, the same bytes for the same parts.

    *stamp* (the meeting) is printed at the foot of every page, before the part's own mark and the page's
    number. A part that is locked or damaged is left out; one without tags is taken, and a screen reader then
    gets each of its pages as one paragraph. What a part had of scripts, of files inside it and of signatures
    that can be verified is not taken along.
    """
    broken: set[int] = set()
    while True:
        growing = _Growing(Pdf.new(), frozenset(broken))
        try:
            placed = tuple(growing.add(number, part) for number, part in enumerate(parts, start=1))
        except UNREADABLE:
            # A part that was found to be broken when half of it stood there: all over again without it.
            broken.add(growing.at)
            continue
        return _finished(growing, placed, title, stamp, created)


def _finished(
    growing: "_Growing", placed: tuple[Placed, ...], title: str, stamp: str, created: date
) -> Bundle:
    made = Bundle(b"", placed)
    if not made.pages:
        return made
    growing.finish(stamp)
    describe(growing.pdf, title, created, made.is_accessible)
    return Bundle(_saved(growing.pdf), placed)


def _saved(pdf: Pdf) -> bytes:
    written = BytesIO()
    pdf.save(written, min_version="1.7", object_stream_mode=ObjectStreamMode.generate, deterministic_id=True)
    return written.getvalue()


@dataclass(frozen=True)
class _Taken:
    """A part that stands in the bundle. *group* counts the runs of parts with one parent."""

    part: BundlePart
    group: int
    first: int
    pages: int
    own_bookmarks: list[Object]


class _Growing:
    """The bundle as parts are added. The PDFs they come from stay open till it is saved."""

    def __init__(self, pdf: Pdf, broken: frozenset[int]) -> None:
        self.pdf = pdf
        self.at = 0
        """The number of the part that is being added."""
        self._broken = broken
        self._structure = Structure(pdf)
        self._leftovers = Leftovers(pdf)
        self._destinations: dict[bytes, Object] = {}
        self._taken: list[_Taken] = []
        self._open: list[Pdf] = []

    def add(self, number: int, part: BundlePart) -> Placed:
        """The part *number* of the bundle, after those that stand there."""
        self.at = number
        source = Trouble.DAMAGED if number in self._broken else open_part(part.pdf)
        if isinstance(source, Trouble):
            return Placed(trouble=source)
        self._open.append(source)
        tree = structure_of(source)
        prefix = f"{number}-"
        free = number_keys(source, self._structure.next_key, tree)
        self._structure.next_key = mend(source, tree, free) if tree is not None else free
        destinations = name_destinations(source, prefix)
        if tree is not None:
            name_elements(tree, prefix, self._structure.roles)
        first = len(self.pdf.pages)
        for page in source.pages:
            self.pdf.pages.append(page)
        self._destinations.update(
            (name, self._copied(source, one)) for name, one in sorted(destinations.items())
        )
        self._leftovers.add(source, prefix)
        outline = source.Root.get(Name.Outlines)
        own = items(self._copied(source, outline)) if isinstance(outline, Dictionary) else []
        last = self._taken[-1] if self._taken else None
        follows = last is not None and part.parent != "" and last.part.parent == part.parent
        group = last.group if last and follows else number
        self._taken.append(_Taken(part, group, first, len(source.pages), own))
        self._hang(self._taken[-1], source, tree)
        accessible = tree is not None and claims_accessibility(source) and speaks(tree)
        return Placed(first + 1, len(source.pages), accessible)

    def finish(self, stamp: str) -> None:
        """Everything that is said once for the whole."""
        self._structure.finish()
        self._leftovers.finish()
        set_outline(self.pdf, self._bookmarks())
        if self._destinations:
            ordered = sorted(self._destinations.items())
            names = Array([thing for name, place in ordered for thing in (String(name), place)])
            self.pdf.Root.Names = Dictionary(Dests=self.pdf.make_indirect(Dictionary(Names=names)))
        marks = [(stamp, taken.part.mark) for taken in self._taken for _ in range(taken.pages)]
        stamp_pages(self.pdf, marks)

    def _hang(self, taken: _Taken, source: Pdf, tree: Object | None) -> None:
        structure, parent = self._structure, taken.part.parent
        under = structure.group(taken.group, parent) if parent else structure.document
        if tree is not None:
            language = str(source.Root.get(Name.Lang, ""))
            structure.hang(self._copied(source, tree), taken.part, under, language)
            for page in self._pages(taken):
                if Name.Annots in page:
                    # The order of tags is the order of the tab key (ISO 14289-1, 7.18.3).
                    page.Tabs = Name.S
        else:
            whole = structure.untagged(taken.part, under)
            for page in self._pages(taken):
                _as_one_paragraph(self.pdf, page, structure.page(page, whole))

    def _pages(self, taken: _Taken) -> list[Object]:
        return [self.pdf.pages[taken.first + place].obj for place in range(taken.pages)]

    def _copied(self, source: Pdf, one: Object) -> Object:
        return self.pdf.copy_foreign(one if one.is_indirect else source.make_indirect(one))

    def _bookmarks(self) -> list[Bookmark]:
        groups: dict[int, list[_Taken]] = {}
        for taken in self._taken:
            groups.setdefault(taken.group, []).append(taken)
        found: list[Bookmark] = []
        for papers in groups.values():
            own = [Bookmark(one.part.title, self._pages(one)[0], own=one.own_bookmarks) for one in papers]
            parent = papers[0].part.parent
            found.extend([Bookmark(parent, own[0].page, own)] if parent else own)
        return found


def _as_one_paragraph(pdf: Pdf, page: Object, key: int) -> None:
    """All that is drawn on a page without tags marked as the one content of the element *key* leads to.

    Why: in a tagged file, what has no tag is passed over by a screen reader.
    """
    contents = page.get(Name.Contents)
    streams = [] if contents is None else list(contents) if isinstance(contents, Array) else [contents]
    begin, end = pdf.make_stream(b"/P <</MCID 0>> BDC q\n"), pdf.make_stream(b"\nQ EMC\n")
    page.Contents = Array([begin, *streams, end])
    page.StructParents = key
