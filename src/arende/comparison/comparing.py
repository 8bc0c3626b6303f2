"""Two versions of a record compared, by address."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from arende.address import Address
from arende.comparison.aligning import aligned, in_order
from arende.comparison.change import Change, Deed, Passage
from arende.comparison.nouns import noun_of, number_of
from arende.loading.shape import Shape, shape_of
from arende.model.case import Ärende
from arende.model.choices import Paper
from arende.model.decision import Belopp
from arende.model.profile import Profil
from arende.swedish.amounts import format_amount

# A list whose items are known by one field: a change of it alone is a change of the item.
_CALLED = ("text", "namn", "titel", "händelse")

# A line of a list, a table, a heading, a quotation or code; and an end of line that is printed.
_LINE_OF_ITS_OWN = re.compile(r"\s*([-*+>|#`~]|\d+[.)]|\[\^)|\s{4}")
_BREAK = re.compile(r"(  |\\)$")
_PAPERS = tuple((paper.value,) for paper in Paper)


def compare(old: Ärende | None, new: Ärende | None, profile: Profil | None = None) -> tuple[Change, ...]:
    """Every change from *old* to *new*, in the order of the record; None is a version without the ärende.

    Section headings are *profile*'s. Layout, comments and the spelling of YAML are no changes.
    """
    shape = shape_of(Ärende)
    return tuple(_Comparing(profile, old, new).values(old, new, shape, Address(), Address()))


class _Comparing:
    def __init__(self, profile: Profil | None, old: Ärende | None, new: Ärende | None) -> None:
        self._profile, self._old, self._new = profile, old, new

    def values(self, old: Any, new: Any, shape: Shape, was: Address, now: Address) -> Iterator[Change]:
        """What differs between two values of one field, at *was* in the old version and *now* in the new."""
        if old == new:
            return
        if _is_nothing(old) or _is_nothing(new):
            yield from self._come_or_gone(old, new, shape, was, now)
        elif shape.record is not None:
            for name, inner in shape.fields.items():
                yield from self.values(getattr(old, name), getattr(new, name), inner, was / name, now / name)
        elif isinstance(new, Mapping):
            for key in dict.fromkeys((*old, *new)):
                assert shape.item is not None
                yield from self.values(old.get(key), new.get(key), shape.item, was / key, now / key)
        elif isinstance(new, Sequence) and not isinstance(new, str):
            assert shape.item is not None
            yield from self._items(old, new, shape.item, was, now)
        elif found := passages(written(old), written(new)):
            yield self._change(Deed.CHANGED, now, found)

    def _come_or_gone(self, old: Any, new: Any, shape: Shape, was: Address, now: Address) -> Iterator[Change]:
        deed = Deed.ADDED if _is_nothing(old) else Deed.REMOVED
        value, at = (new, now) if deed is Deed.ADDED else (old, was)
        if isinstance(value, Mapping) or (isinstance(value, Sequence) and not isinstance(value, str)):
            steps = value.items() if isinstance(value, Mapping) else enumerate(value)
            for step, item in steps:
                yield self._one(deed, at / step, item)
        elif not at.steps or at.steps in _PAPERS:
            yield self._change(deed, at, ())
        else:
            yield self._one(deed, at, value)

    def _one(self, deed: Deed, at: Address, value: Any) -> Change:
        text = written(value)
        return self._change(deed, at, (Passage("", text) if deed is Deed.ADDED else Passage(text, ""),))

    def _items(
        self, old: Sequence[Any], new: Sequence[Any], item: Shape, was: Address, now: Address
    ) -> Iterator[Change]:
        name = _called(item)
        pairs = aligned(
            [written(one) for one in old],
            [written(one) for one in new],
            [written(getattr(one, name, None)) for one in old],
            [written(getattr(one, name, None)) for one in new],
        )
        kept = [(i, j) for i, j in pairs if i is not None and j is not None]
        still = in_order([i for i, _ in kept])
        moved = {j for place, (_, j) in enumerate(kept) if place not in still}
        for i, j in pairs:
            if i is None and j is not None:
                yield self._one(Deed.ADDED, now / j, new[j])
            elif j is None and i is not None:
                yield self._one(Deed.REMOVED, was / i, old[i])
            elif i is not None and j is not None:
                if j in moved:
                    yield self._moved(was / i, now / j)
                yield from self._within(old[i], new[j], item, was / i, now / j)

    def _within(self, old: Any, new: Any, item: Shape, was: Address, now: Address) -> Iterator[Change]:
        if item.record is None:
            yield from self.values(old, new, item, was, now)
            return
        for name, inner in item.fields.items():
            one, other = getattr(old, name), getattr(new, name)
            if one != other and name == _called(item) and isinstance(one, str) and isinstance(other, str):
                if found := passages(one, other):
                    yield self._change(Deed.CHANGED, now, found)
            else:
                yield from self.values(one, other, inner, was / name, now / name)

    def _moved(self, was: Address, now: Address) -> Change:
        noun = noun_of(now, self._profile, self._new)
        return Change(
            Deed.MOVED, str(now), noun, (), number_of(was) if was.steps[-1] != now.steps[-1] else ""
        )

    def _change(self, deed: Deed, at: Address, found: tuple[Passage, ...]) -> Change:
        case = self._old if deed is Deed.REMOVED else self._new
        return Change(deed, str(at), noun_of(at, self._profile, case), found)


def _called(item: Shape) -> str:
    return next((name for name in _CALLED if name in item.fields), "")


def _is_nothing(value: Any) -> bool:
    return value is None or value == () or value == {}


def written(value: Any) -> str:
    """*value* as text a reader knows: its texts after one another, dates and amounts as they are read."""
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nej"
        case date():
            return value.isoformat()
        case Decimal():
            return format_amount(value)
        case Enum():
            return str(value.value)
        case str():
            return value.strip()
        case int():
            return str(value)
        case Belopp():
            return _money(value)
        case Mapping():
            return "\n\n".join(written(one) for one in value.values())
        case Sequence():
            return ", ".join(filter(None, map(written, value)))
    fields = type(value).model_fields
    set_ones = [getattr(value, name) for name in fields if name in value.model_fields_set]
    return ", ".join(filter(None, map(written, set_ones))) if fields else str(value)


def _money(value: Belopp) -> str:
    """”450 000 kronor, 2027”."""
    year = str(value.år) if value.år is not None else ""
    amount = f"{format_amount(value.summa)} {value.enhet.value}"
    return ", ".join(filter(None, (amount, year, value.konto, value.finansiering)))


def passages(old: str, new: str) -> tuple[Passage, ...]:
    """The paragraphs that differ between two texts; none where only the lines are broken otherwise."""
    before, after = _paragraphs(old), _paragraphs(new)
    if len(before) == len(after) == 1:
        return (Passage(before[0], after[0]),) if before != after else ()
    found = []
    for i, j in aligned(before, after):
        one = before[i] if i is not None else ""
        other = after[j] if j is not None else ""
        if one != other:
            found.append(Passage(one, other))
    return tuple(found) or ((Passage(old, new),) if before != after else ())


def _paragraphs(text: str) -> list[str]:
    return [_on_one_line(part.strip()) for part in text.split("\n\n") if part.strip()]


def _on_one_line(paragraph: str) -> str:
    """*paragraph* without the breaks its writer made to fit the screen; those that are printed are kept."""
    lines = paragraph.split("\n")
    if any(_LINE_OF_ITS_OWN.match(line) for line in lines) or any(_BREAK.search(one) for one in lines[:-1]):
        return paragraph
    return " ".join(line.strip() for line in lines)
