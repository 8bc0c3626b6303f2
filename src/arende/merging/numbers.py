"""Items that other fields name by number: a merge that moves them must not leave a number pointing wrong."""

from collections.abc import Iterator

from arende.merging.alignment import align
from arende.merging.sides import Value

_NUMBERED = (("yrkanden",), ("svar_på", "yrkanden"))
_REFERENCES = ("besvarar", "bifalls", "yrkande", "enligt_yrkande", "ja_för", "nej_för")


def misnumbered(base: Value, ours: dict[str, Value], theirs: dict[str, Value]) -> frozenset[str]:
    """The keys under which items would get other numbers than a side that wrote new references counted by.

    ”Ja för yrkande 2” and a new yrkande before the second, each from its side, are right apart and wrong
    together. So are ”frånvarande i §§ 94–101” and a new item on the agenda.
    """
    found = set(_misplaced(base, ours, theirs))
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


def _misplaced(base: Value, ours: dict[str, Value], theirs: dict[str, Value]) -> Iterator[str]:
    """The keys in which one side wrote §§ while the other changed which item has which §."""
    counted = [list(_agenda(one)) for one in (base, ours, theirs)]
    if counted[1] == counted[2]:
        return
    for own, by, other in ((theirs, counted[2], counted[1]), (ours, counted[1], counted[2])):
        for key, value in own.items() if by and other != counted[0] else ():
            known = base.get(key) if isinstance(base, dict) else None
            if key != "dagordning" and list(_paragraphs(value)) != list(_paragraphs(known)):
                yield key


def _agenda(value: Value) -> Iterator[Value]:
    """What the §§ of a meeting are counted by: the first of them, and the items that are not struck."""
    if not isinstance(value, dict) or not isinstance(value.get("dagordning"), list):
        return
    yield value.get("första_paragraf")
    for group in value["dagordning"]:
        listed = group.get("ärenden") if isinstance(group, dict) else None
        for one in listed if isinstance(listed, list) else ():
            if not isinstance(one, dict):
                yield one
            elif one.get("utgår") in (None, "nej"):
                yield one.get("dnr") or one.get("rubrik")


def _paragraphs(value: Value) -> Iterator[Value]:
    match value:
        case dict():
            yield from ([value["paragrafer"]] if "paragrafer" in value else ())
            for inner in value.values():
                yield from _paragraphs(inner)
        case list():
            for one in value:
                yield from _paragraphs(one)


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
