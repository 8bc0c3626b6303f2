"""Every leaf of a record: its address, its value and how its text is read."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from arende.address import Address
from arende.loading.shape import Shape, shape_of
from arende.model.kinds import Manner, Record


class Leaf(NamedTuple):
    """One field that holds no other. *manner* is None for dates, amounts, numbers and choices."""

    address: Address
    value: Any
    manner: Manner | None


def leaves(value: Record) -> Iterator[Leaf]:
    """The leaves of *value* in the model's order; what is not there has no leaf."""
    return walk(value, shape_of(type(value)))


def walk(value: Any, shape: Shape, address: Address | None = None) -> Iterator[Leaf]:
    """The leaves of *value*: a record, or the plain dicts and lists one is read from.

    What does not fit *shape* is passed by, so that a faulty case still shows its texts.
    """
    at = address or Address()
    value = shape.as_record(value)
    match value:
        case None:
            return
        case Record():
            for name, inner in shape.fields.items():
                yield from walk(getattr(value, name), inner, at / name)
        case Mapping():
            for name, one in value.items():
                found = shape.inner(name)
                if found is not None:
                    yield from walk(one, found, at / name)
        case str():
            if shape.record is None and shape.item is None:
                yield Leaf(at, value, shape.manner)
        case Sequence():
            if shape.item is not None:
                for index, one in enumerate(value):
                    yield from walk(one, shape.item, at / index)
        case _:
            yield Leaf(at, value, shape.manner)
