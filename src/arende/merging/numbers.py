"""Items that other fields name by number: a merge that moves them must not leave a number pointing wrong."""

from collections.abc import Iterator

from arende.merging.alignment import align
from arende.merging.sides import Value

_NUMBERED = (("yrkanden",), ("svar_på", "yrkanden"))
_REFERENCES = ("besvarar", "bifalls", "yrkande", "enligt_yrkande", "ja_för", "nej_för")


def misnumbered(base: Value, ours: dict[str, Value], theirs: dict[str, Value]) -> frozenset[str]:
    """The keys under which items would get other numbers than a side that wrote new references counted by.

    ”Ja för yrkande 2” and a new yrkande before the second, each from its side, are right apart and wrong
    together.
    """
    found = set()
    for path in _NUMBERED:
        lists = [_at(one, path) for one in (base, ours, theirs)]
        if any(
            one is None or all(isinstance(item, str) and item.isdigit() for item in one) for one in lists[1:]
        ):
            continue
        old, mine, other = ([] if one is None else one for one in lists)
        slots = [
            slot
            for slot in align(old, mine, other).ours
            if slot.base is None or None not in (slot.ours, slot.theirs)
        ]
        kept_ours = all(slot.ours in (None, at) for at, slot in enumerate(slots))
        kept_theirs = all(slot.theirs in (None, at) for at, slot in enumerate(slots))
        known = list(_references(base))
        if (not kept_ours and list(_references(ours)) != known) or (
            not kept_theirs and list(_references(theirs)) != known
        ):
            found.add(path[0])
    return frozenset(found)


def _at(value: Value, path: tuple[str, ...]) -> list[Value] | None:
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value if isinstance(value, list) else None


def _references(value: Value, key: str = "") -> Iterator[tuple[str, str]]:
    match value:
        case dict():
            for name, inner in value.items():
                yield from _references(inner, name)
        case list():
            for one in value:
                yield from _references(one, key)
        case str() if key in _REFERENCES or (key == "yrkanden" and value.isdigit()):
            yield key, value
