"""The structure trees of all parts hung under one, as ISO 32000-1 section 14.7 has it."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from arende.bundle.parts import BundlePart
from arende.bundle.walking import tree_entries

LANGUAGE = "sv-SE"
# What says nothing to one who does not see it, unless it has a text of its own (ISO 14289-1, 7.3 and 7.7).
_SPEECHLESS = ("/Figure", "/Formula")


def structure_of(pdf: Pdf) -> Object | None:
    """The root of the structure tree, where the PDF says that it is tagged; else None."""
    root, marked = pdf.Root.get(Name.StructTreeRoot), pdf.Root.get(Name.MarkInfo)
    if not isinstance(root, Dictionary) or not isinstance(marked, Dictionary):
        return None
    is_tagged = bool(marked.get(Name.Marked)) and any(True for _ in elements(root))
    return root if is_tagged else None


def elements(root: Object) -> Iterator[Object]:
    """Every structure element under *root*, once, in no certain order."""
    waiting = kids(root)
    seen: set[tuple[int, int]] = set()
    while waiting:
        one = waiting.pop()
        if not isinstance(one, Dictionary) or Name.S not in one or (one.is_indirect and one.objgen in seen):
            continue
        seen.add(one.objgen)
        yield one
        waiting.extend(kids(one))


def kids(element: Object) -> list[Object]:
    """What stands right under *element*: elements, and references to marked content and to objects."""
    under = element.get(Name.K)
    return [] if under is None else list(under) if isinstance(under, Array) else [under]


def speaks(root: Object) -> bool:
    """Whether every picture and formula in the tree has a text to be read instead."""
    roles = {str(name): str(role) for name, role in root.get(Name.RoleMap, Dictionary()).items()}
    return all(
        Name.Alt in one or Name.ActualText in one
        for one in elements(root)
        if roles.get(str(one.S), str(one.S)) in _SPEECHLESS
    )


class Structure:
    """The tree of the bundle as it grows, part by part."""

    def __init__(self, pdf: Pdf) -> None:
        self.next_key = 0
        """The first key of the parent tree that no part has taken."""
        self._pdf = pdf
        self._root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._document = self._element(Name.Document, self._root)
        self._groups: dict[int, Object] = {}
        self._roles: dict[str, Object] = {}
        self._classes: dict[str, Object] = {}
        self._namespaces: list[Object] = []
        self._ids: list[tuple[bytes, Object]] = []
        self._parents: list[tuple[int, Object]] = []

    def group(self, number: int, title: str) -> Object:
        """The element of ärende *number*, which its papers hang under; made when first asked for."""
        if number not in self._groups:
            self._groups[number] = self._element(Name.Part, self._document, title)
        return self._groups[number]

    @property
    def document(self) -> Object:
        """The element that everything hangs under."""
        return self._document

    def hang(self, tree: Object, part: BundlePart, under: Object, language: str) -> None:
        """*tree*, copied into the bundle and renamed by `renaming`, hung below *under* as one part."""
        top = kids(tree)
        if len(top) == 1 and top[0].is_indirect and top[0].get(Name.S) == Name.Document:
            whole = top[0]
            whole.S, whole.P, whole.T = Name.Part, under, String(part.title)
            append(under, whole)
        else:
            whole = self._element(Name.Part, under, part.title)
            whole.K = Array(top)
            for one in top:
                one.P = whole
        if language and language != LANGUAGE and Name.Lang not in whole:
            whole.Lang = String(language)
        self._take_over(tree)

    def page(self, page: Object, under: Object) -> int:
        """An element for all that stands on a page without tags; gives the page's key."""
        element = self._element(Name.P, under)
        element.Pg, element.K = page, 0
        self._parents.append((self.next_key, self._pdf.make_indirect(Array([element]))))
        self.next_key += 1
        return self.next_key - 1

    def untagged(self, part: BundlePart, under: Object) -> Object:
        """The element of a part that has no tags of its own."""
        return self._element(Name.Part, under, part.title)

    def finish(self) -> None:
        """Puts the tree in the catalogue."""
        self._root.K = Array([self._document])
        self._parents.sort(key=lambda pair: pair[0])
        numbers = Array([thing for pair in self._parents for thing in pair])
        self._root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        self._root.ParentTreeNextKey = self.next_key
        if self._roles:
            self._root.RoleMap = Dictionary(self._roles)
        if self._classes:
            self._root.ClassMap = Dictionary(self._classes)
        if self._namespaces:
            self._root.Namespaces = Array(self._namespaces)
        if self._ids:
            self._root.IDTree = self._pdf.make_indirect(_name_tree(self._ids))
        self._pdf.Root.StructTreeRoot = self._root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    @property
    def roles(self) -> dict[str, str]:
        """What the parts so far mean by the names they have made up for elements."""
        return {name: str(role) for name, role in self._roles.items()}

    def _element(self, kind: Name, under: Object, title: str = "") -> Object:
        element = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=kind, P=under))
        if title:
            element.T = String(title)
        if under.get(Name.Type) == Name.StructElem:
            append(under, element)
        return element

    def _take_over(self, tree: Object) -> None:
        self._roles.update(tree.get(Name.RoleMap, Dictionary()).items())
        self._classes.update(tree.get(Name.ClassMap, Dictionary()).items())
        self._namespaces.extend(tree.get(Name.Namespaces, Array()))
        for key, value in tree_entries(tree.get(Name.ParentTree), Name.Nums):
            # The keys of the pages were moved before they were copied; so were these.
            self._parents.append((int(key), value))
        self._ids.extend((bytes(one.ID), one) for one in elements(tree) if Name.ID in one)


def append(element: Object, kid: Object) -> None:
    """Puts *kid* last under *element*."""
    element.K = Array([*kids(element), kid])


def _name_tree(pairs: list[tuple[bytes, Object]]) -> Dictionary:
    ordered = sorted(pairs, key=lambda pair: pair[0])
    return Dictionary(Names=Array([thing for key, value in ordered for thing in (String(key), value)]))
