"""Which item of one list is which of another: by what it says, not by its number."""

import json
from collections.abc import Sized
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from arende.merging.sides import Value

LIKE, _MUCH_ALIKE = 0.6, 0.8
# How many pairs of items are tried: past that both lists are rewritten, and comparing takes seconds.
_MOST_PAIRS = 10_000
# Records that say the same here are the same, whatever else was changed, and otherwise they are not.
_NAMES = ("id", "dnr", "fil", "namn")
_SENTENCES = ("text", "titel", "rubrik")


@dataclass(frozen=True, slots=True)
class Slot:
    """One item of the merged list: its number in each of the three, or None where it is not there.

    *whole*: a side put something else in its place, so that the item is one field and not its keys.
    """

    base: int | None
    ours: int | None
    theirs: int | None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """The merged list's items in order; the two orders differ only where both moved items (*clashes*)."""

    ours: tuple[Slot, ...]
    theirs: tuple[Slot, ...]
    clashes: bool


def align(base: list[Value], ours: list[Value], theirs: list[Value]) -> Plan:
    """How the lists go together: items of base that either has, and what each added (ours first).

    The order of the items is one field: ours', theirs', or a clash where both changed it otherwise. So is the
    whole list where both added too many items to see which are the same.
    """
    (mine, my_own), (other, their_own) = pairs(base, ours), pairs(base, theirs)
    replaced = my_own | their_own
    slots = {("base", at): Slot(at, mine.get(at), other.get(at), at in replaced) for at in {**mine, **other}}
    new_ours = [at for at in range(len(ours)) if at not in mine.values()]
    new_theirs = [at for at in range(len(theirs)) if at not in other.values()]
    same = _same_new([ours[at] for at in new_ours], [theirs[at] for at in new_theirs])
    for left, right in same.items():
        slots["ours", new_ours[left]] = Slot(None, new_ours[left], new_theirs[right])
    taken = {new_theirs[right] for right in same.values()}
    for at in new_ours:
        slots.setdefault(("ours", at), Slot(None, at, None))
    for at in new_theirs:
        if at not in taken:
            slots["theirs", at] = Slot(None, None, at)
    plan = _ordered(list(slots.values()))
    return replace(plan, clashes=plan.clashes or _are_too_many(new_ours, new_theirs))


def _are_too_many(left: Sized, right: Sized) -> bool:
    return len(left) * len(right) > _MOST_PAIRS


def _ordered(slots: list[Slot]) -> Plan:
    ours = sorted((one for one in slots if one.ours is not None), key=lambda one: one.ours or 0)
    theirs = sorted((one for one in slots if one.theirs is not None), key=lambda one: one.theirs or 0)
    orders = [[one.base for one in side if one.base is not None and _in_both(one)] for side in (ours, theirs)]
    by_base = sorted(at for at in orders[0] if at is not None)
    if orders[0] == orders[1] or orders[1] == by_base:
        whole = _with(ours, theirs)
        return Plan(whole, whole, clashes=False)
    if orders[0] == by_base:
        whole = _with(theirs, ours)
        return Plan(whole, whole, clashes=False)
    return Plan(_with(ours, theirs), _with(theirs, ours), clashes=True)


def _in_both(slot: Slot) -> bool:
    return slot.ours is not None and slot.theirs is not None


def _with(main: list[Slot], other: list[Slot]) -> tuple[Slot, ...]:
    """*main*, and each slot that only *other* has after the one it follows there and what *main* added."""
    whole = list(main)
    for index, slot in enumerate(other):
        if slot in whole:
            continue
        before = next((one for one in reversed(other[:index]) if one in whole), None)
        at = whole.index(before) + 1 if before is not None else 0
        while at < len(whole) and whole[at].base is None and whole[at] not in other:
            at += 1
        whole.insert(at, slot)
    return tuple(whole)


def pairs(old: list[Value], new: list[Value]) -> tuple[dict[int, int], set[int]]:
    """Which item of *new* each of *old* became: the same, then the most alike, then the one in its place.

    Those of the last kind are told too. Where too many were rewritten the most alike are not looked for: an
    item in another's place is one field, so that what the other side did with it is a clash and never lost.
    """
    left, right = [_key(one) for one in old], [_key(one) for one in new]
    found: dict[int, int] = {}
    for start, first, length in SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        found.update((start + at, first + at) for at in range(length))
    for at, key in enumerate(left):
        if at not in found:
            same = next((to for to, one in enumerate(right) if one == key and to not in found.values()), None)
            if same is not None:
                found[at] = same
    _pair_alike(old, new, found)
    alike = set(found)
    _pair_in_place(len(old), len(new), found)
    return found, set(found) - alike


def _pair_alike(old: list[Value], new: list[Value], found: dict[int, int]) -> None:
    taken = set(found.values())
    if _are_too_many(range(len(old) - len(found)), range(len(new) - len(taken))):
        return
    scores = [
        (likeness(old[at], new[to]), -abs(at - to), at, to)
        for at in range(len(old))
        if at not in found
        for to in range(len(new))
        if to not in taken
    ]
    for score, _, at, to in sorted(scores, reverse=True):
        if score >= LIKE and at not in found and to not in found.values():
            found[at] = to


def _pair_in_place(olds: int, news: int, found: dict[int, int]) -> None:
    """Pair what is left between the same neighbours, in order.

    Why: a decision point rewritten altogether by both is one point with two proposals, not two points.
    """
    back = {to: at for at, to in found.items()}
    at = to = 0
    while at < olds and to < news:
        if at in found and to in back:
            at, to = (at + 1, to + 1) if found[at] == to else (at + 1, to)
        elif at in found:
            to += 1
        elif to in back:
            at += 1
        else:
            found[at], back[to] = to, at
            at, to = at + 1, to + 1


def likeness(one: Value, other: Value) -> float:
    """How alike two items are, 0 to 1; over 1 for records of one name, and 0 for records of two."""
    if isinstance(one, dict) and isinstance(other, dict):
        named = [one[name] == other[name] for name in _NAMES if name in one and name in other]
        if named:
            return 1.5 if named[0] else 0.0
    return max(ratio(_sentence(one), _sentence(other)), ratio(_said(one), _said(other)))


def ratio(one: str, other: str) -> float:
    """How alike two texts are in their words, 0 to 1; 0 for those that are clearly not.

    Why words: by letters any two points that begin with ”ge förvaltningen i uppdrag att” are alike.
    """
    matcher = SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    if not one or not other:
        return 0.0
    return matcher.ratio() if matcher.real_quick_ratio() >= LIKE and matcher.quick_ratio() >= LIKE else 0.0


def _sentence(value: Value) -> str:
    if isinstance(value, dict):
        value = next((value[key] for key in _SENTENCES if key in value), None)
    return value if isinstance(value, str) else ""


def _same_new(ours: list[Value], theirs: list[Value]) -> dict[int, int]:
    """What both added: the same, or so alike that it cannot be meant twice."""
    found: dict[int, int] = {}
    for exact in (True,) if _are_too_many(ours, theirs) else (True, False):
        for at, one in enumerate(ours):
            for to, other in enumerate(theirs):
                if at in found or to in found.values():
                    continue
                if one == other or (not exact and likeness(one, other) >= _MUCH_ALIKE):
                    found[at] = to
    return found


def _key(value: Value) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _said(value: Value) -> str:
    match value:
        case dict():
            return "\n".join(_said(one) for one in value.values())
        case list():
            return "\n".join(_said(one) for one in value)
    return str(value or "")
