"""Signs of a tag left in a finished paper although no value of the case holds them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

_OPENINGS = ("{{", "{%", "{#")


def leftovers(written: Iterable[str], context: Mapping[str, object]) -> list[str]:
    """The openings of tags that stand in *written* and in no text of *context*."""
    whole = [text for text in written if "{" in text]
    standing = [opening for opening in _OPENINGS if any(opening in text for text in whole)]
    if not standing:
        return []
    values = list(_texts(context))
    return [opening for opening in standing if not any(opening in value for value in values)]


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
