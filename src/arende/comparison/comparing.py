"""Two versions of a record compared, by address."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from arende.address import Address
from arende.comparison.aligning import aligned, in_order
from arende.comparison.change import Change, Deed, Passage
from arende.comparison.nouns import noun_of, number_of
from arende.comparison.passages import passages
from arende.comparison.pieces import parsed, pieces
from arende.comparison.written import Writing
from arende.loading.shape import Shape, shape_of
from arende.model.case import Ärende
from arende.model.choices import Paper
from arende.model.profile import Ordval, Profil

# A list whose items are known by one field: a change of it alone is a change of the item.
_CALLED = ("text", "namn", "titel", "händelse")
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
        self._written = Writing(profile.ord if profile is not None else Ordval()).text

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
        else:
            yield from self._changed(old, new, shape, now)

    def _changed(self, old: Any, new: Any, shape: Shape, now: Address) -> Iterator[Change]:
        """A text, a date, an amount or a choice that is another: by its words, or else by how they stand."""
        if not (isinstance(old, str) and isinstance(new, str)):
            yield self._change(Deed.CHANGED, now, (Passage(self._written(old), self._written(new)),))
        elif found := passages(pieces(old, shape.manner), pieces(new, shape.manner)):
            yield self._change(Deed.CHANGED, now, found)
        elif parsed(old, shape.manner) != parsed(new, shape.manner):
            yield replace(self._change(Deed.CHANGED, now, ()), is_form_alone=True)

    def _come_or_gone(self, old: Any, new: Any, shape: Shape, was: Address, now: Address) -> Iterator[Change]:
        deed = Deed.ADDED if _is_nothing(old) else Deed.REMOVED
        value, at = (new, now) if deed is Deed.ADDED else (old, was)
        if isinstance(value, Mapping) or (isinstance(value, Sequence) and not isinstance(value, str)):
            steps = value.items() if isinstance(value, Mapping) else enumerate(value)
            for step, item in steps:
                yield self._one(deed, at / step, item, shape.item)
        elif not at.steps or at.steps in _PAPERS:
            yield self._change(deed, at, ())
        else:
            yield self._one(deed, at, value, shape)

    def _one(self, deed: Deed, at: Address, value: Any, shape: Shape | None) -> Change:
        text = self._written(value, shape)
        return self._change(deed, at, (Passage("", text) if deed is Deed.ADDED else Passage(text, ""),))

    def _items(
        self, old: Sequence[Any], new: Sequence[Any], item: Shape, was: Address, now: Address
    ) -> Iterator[Change]:
        name = _called(item)
        pairs = aligned(
            [self._written(one, item) for one in old],
            [self._written(one, item) for one in new],
            [self._written(getattr(one, name, None)) for one in old],
            [self._written(getattr(one, name, None)) for one in new],
        )
        kept = [(i, j) for i, j in pairs if i is not None and j is not None]
        still = in_order([i for i, _ in kept])
        moved = {j for place, (_, j) in enumerate(kept) if place not in still}
        for i, j in pairs:
            if i is None and j is not None:
                yield self._one(Deed.ADDED, now / j, new[j], item)
            elif j is None and i is not None:
                yield self._one(Deed.REMOVED, was / i, old[i], item)
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
                yield from self._changed(one, other, inner, now)
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
