"""What a PDF calls by name or number made its own among the others, before it is copied into the bundle."""

from collections.abc import Mapping

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from arende.bundle.structure import elements
from arende.bundle.walking import dictionaries, tree_entries

# The names that a PDF may not give a meaning of its own (ISO 32000-1, 14.8.4; ISO 14289-1, 7.1).
_STANDARD = """
    Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6
    L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot
    Ruby RB RT RP Warichu WT WP Figure Formula Form
"""
_STANDARD_NAMES = frozenset(_STANDARD.split())
_KEYS = (Name.StructParent, Name.StructParents)


def number_keys(pdf: Pdf, first: int, tree: Object | None) -> int:
    """Moves the keys of the parent tree to begin with *first*; gives the first that is free after them.

    Without a *tree* the keys lead nowhere, and are removed.
    """
    last = first - 1
    for one in dictionaries(pdf):
        for key in _KEYS:
            if key not in one:
                continue
            if tree is None:
                del one[key]
            else:
                one[key] = int(one[key]) + first
                last = max(last, int(one[key]))
    if tree is None:
        return first
    moved = [(int(key) + first, value) for key, value in tree_entries(tree.get(Name.ParentTree), Name.Nums)]
    tree.ParentTree = Dictionary(Nums=Array([thing for pair in moved for thing in pair]))
    return max([last, *(key for key, _ in moved)]) + 1


def name_destinations(pdf: Pdf, prefix: str) -> dict[bytes, Object]:
    """Each named destination by its new name, and every link and bookmark of *pdf* led to that name."""
    for one in dictionaries(pdf):
        if one.get(Name.S) == Name.GoTo:
            _rename(one, Name.D, prefix)
        _rename(one, Name.Dest, prefix)
    names = pdf.Root.get(Name.Names, Dictionary())
    found = {
        prefix.encode() + bytes(key): value for key, value in tree_entries(names.get(Name.Dests), Name.Names)
    }
    older = pdf.Root.get(Name.Dests, Dictionary())
    return {**{(prefix + str(key)[1:]).encode(): value for key, value in older.items()}, **found}


def _rename(thing: Object, key: Name, prefix: str) -> None:
    """The old kind of destination has a name where the new has a string; all become the new kind."""
    match thing.get(key):
        case String() as written:
            thing[key] = String(prefix.encode() + bytes(written))
        case Name() as written:
            thing[key] = String((prefix + str(written)[1:]).encode())


def name_elements(tree: Object, prefix: str, taken: Mapping[str, str]) -> None:
    """Ids, classes, and such roles as an earlier part means something else by, under names of their own."""
    written = tree.get(Name.RoleMap, Dictionary()).items()
    roles = {str(name): str(role) for name, role in written if str(name) != str(role)}
    own = {
        name: f"/{prefix}{name[1:]}"
        for name, role in roles.items()
        if name[1:] in _STANDARD_NAMES or taken.get(name, role) != role
    }
    if Name.RoleMap in tree:
        renamed = {own.get(name, name): Name(own.get(role, role)) for name, role in roles.items()}
        tree.RoleMap = Dictionary(renamed)
    if Name.ClassMap in tree:
        tree.ClassMap = Dictionary({f"/{prefix}{name[1:]}": each for name, each in tree.ClassMap.items()})
    for one in elements(tree):
        if str(one.S) in own:
            one.S = Name(own[str(one.S)])
        if Name.ID in one:
            one.ID = String(prefix.encode() + bytes(one.ID))
        if Name.C in one:
            one.C = _classes(one.C, prefix)
        for attributes in _list(one.get(Name.A)):
            if isinstance(attributes, Dictionary) and Name.Headers in attributes:
                attributes.Headers = Array([String(prefix.encode() + bytes(id)) for id in attributes.Headers])


def _classes(written: Object, prefix: str) -> Array:
    return Array([Name(f"/{prefix}{str(one)[1:]}") for one in _list(written) if isinstance(one, Name)])


def _list(value: Object | None) -> list[Object]:
    return [] if value is None else list(value) if isinstance(value, Array) else [value]
