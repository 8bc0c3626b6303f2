"""Two edits of one value made one: keys by name, list items by what they say, texts by paragraph."""

from arende.address import Address
from arende.merging.alignment import Slot, align
from arende.merging.numbers import misnumbered
from arende.merging.paragraphs import fold_text
from arende.merging.sides import ABSENT, Side, Value

# The key of the record that a plain sentence stands for, by the field it stands in.
_SENTENCE = {
    "förslag_till_beslut": "text",
    "punkter": "text",
    "beslutsunderlag": "titel",
    "bilagor": "titel",
    "ärenden": "rubrik",
    "beslut": "utgång",
    "sekreterare": "namn",
    "jäv": "namn",
    "frånvarande": "namn",
    "ersättare": "namn",
    "övriga": "namn",
}


def fold(base: Value, ours: Value, theirs: Value, side: Side, at: Address, clashes: list[Address]) -> Value:
    """The value with both sides' edits; where both changed one field otherwise, *side*'s, and its address.

    ABSENT is a key or an item that is not there. *clashes* gets each address once.
    """
    if ours == theirs or base == theirs:
        return ours
    if base == ours:
        return theirs
    base, ours, theirs = as_records(at, base, ours, theirs)
    match ours, theirs:
        case dict(), dict():
            return _fold_entries(base if isinstance(base, dict) else {}, ours, theirs, side, at, clashes)
        case list(), list():
            return _fold_list(base if isinstance(base, list) else [], ours, theirs, side, at, clashes)
        case str(), str() if isinstance(base, str):
            folded_text, clean = fold_text(base, ours, theirs, side)
            if not clean:
                clashes.append(at)
            return folded_text
    clashes.append(at)
    return side.of(ours, theirs)


def _fold_entries(
    base: dict[str, Value],
    ours: dict[str, Value],
    theirs: dict[str, Value],
    side: Side,
    at: Address,
    clashes: list[Address],
) -> Value:
    whole = misnumbered(base, ours, theirs)
    folded: dict[str, Value] = {}
    for key in keys_in_order(list(ours), list(theirs)):
        mine, other = ours.get(key, ABSENT), theirs.get(key, ABSENT)
        if key in whole:
            clashes.append(at / key)
            folded[key] = side.of(mine, other)
        else:
            folded[key] = fold(base.get(key, ABSENT), mine, other, side, at / key, clashes)
    return {key: value for key, value in folded.items() if value is not ABSENT}


def _fold_list(
    base: list[Value], ours: list[Value], theirs: list[Value], side: Side, at: Address, clashes: list[Address]
) -> Value:
    plan = align(base, ours, theirs)
    if plan.clashes:
        clashes.append(at)
    folded = [
        _fold_item(
            item(base, slot.base),
            item(ours, slot.ours),
            item(theirs, slot.theirs),
            side,
            at / place(slot),
            clashes,
            slot.whole,
        )
        for slot in side.of(plan.ours, plan.theirs)
    ]
    return [value for value in folded if value is not ABSENT]


def _fold_item(
    base: Value, ours: Value, theirs: Value, side: Side, at: Address, clashes: list[Address], whole: bool
) -> Value:
    if whole and quarrel(base, ours, theirs):
        clashes.append(at)
        return side.of(ours, theirs)
    return fold(base, ours, theirs, side, at, clashes)


def quarrel(base: Value, ours: Value, theirs: Value) -> bool:
    """Whether both changed the value, and not to the same."""
    return ours != theirs and base not in (ours, theirs)


def item(values: list[Value], index: int | None) -> Value:
    """The item at *index*; ABSENT where there is none."""
    return ABSENT if index is None else values[index]


def place(slot: Slot) -> int:
    """The number that names *slot* in an address: ours', else theirs'."""
    return slot.ours if slot.ours is not None else slot.theirs or 0


def keys_in_order(ours: list[str], theirs: list[str]) -> list[str]:
    """All keys: ours in our order, and each that only theirs has after the one it follows there."""
    order = list(ours)
    for index, key in enumerate(theirs):
        if key not in order:
            before = next((one for one in reversed(theirs[:index]) if one in order), None)
            order.insert(order.index(before) + 1 if before is not None else 0, key)
    return order


def as_records(at: Address, *values: Value) -> tuple[Value, ...]:
    """*values* with each plain sentence as the record it stands for, where another of them is one."""
    field = next((step for step in reversed(at.steps) if isinstance(step, str)), "")
    key = _SENTENCE.get(field)
    if key is None or not any(isinstance(one, dict) for one in values):
        return values
    return tuple({key: one} if isinstance(one, str) else one for one in values)
