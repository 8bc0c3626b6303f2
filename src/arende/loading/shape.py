"""The shape of a record: what each field holds, read once from the model's own annotations."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin

from pydantic import BeforeValidator
from pydantic.fields import FieldInfo

from arende.address import Step
from arende.model.kinds import Amount, Claim, Clock, Day, Manner, Paragraphs, Record, Whole


class Kind(StrEnum):
    """What a field holds, in the words of a message: ”väntade …”."""

    TEXT = "text"
    RECORD = "nycklar"
    MAPPING = "egna nycklar"
    LIST = "en lista"
    CHOICE = "ett av orden"
    DAY = "ett datum"
    AMOUNT = "ett belopp"
    CLAIM = "ja eller nej"
    WHOLE = "ett heltal"
    CLOCK = "ett klockslag"
    PARAGRAPHS = "paragrafnummer"


@dataclass(frozen=True)
class Shape:
    """One field's kind, and what lies in it.

    *manner*: how a text is read. *record*: the class of a record. *item*: what a list or mapping holds.
    *choices*: the words of a choice, or the keys of a mapping that has a fixed set. *before*: what makes
    a record of a plain sentence.
    """

    kind: Kind
    manner: Manner | None = None
    record: type[Record] | None = None
    item: "Shape | None" = None
    choices: tuple[str, ...] = ()
    before: Callable[[Any], Any] | None = field(default=None, compare=False)
    examples: tuple[Any, ...] = ()
    required: bool = False

    @property
    def fields(self) -> dict[str, "Shape"]:
        """A record's fields by key, in the model's order; empty for everything else."""
        return fields_of(self.record) if self.record is not None else {}

    def inner(self, step: Step) -> "Shape | None":
        """The shape one step down."""
        if self.record is not None:
            return self.fields.get(str(step))
        return self.item

    def as_record(self, value: Any) -> Any:
        """*value*, or the mapping that the model makes of a plain sentence."""
        return self.before(value) if self.before is not None and isinstance(value, str) else value


_KINDS: dict[Any, Kind] = {
    get_args(Day)[1]: Kind.DAY,
    get_args(Amount)[1]: Kind.AMOUNT,
    get_args(Claim)[1]: Kind.CLAIM,
    get_args(Whole)[1]: Kind.WHOLE,
    get_args(Clock)[1]: Kind.CLOCK,
    get_args(Paragraphs)[1]: Kind.PARAGRAPHS,
}


@cache
def shape_of(record: type[Record]) -> Shape:
    """The shape of a whole record."""
    return Shape(Kind.RECORD, record=record)


@cache
def fields_of(record: type[Record]) -> dict[str, Shape]:
    """The shape of each field of *record*, in the model's order."""
    return {name: _field(info) for name, info in record.model_fields.items()}


def _field(info: FieldInfo) -> Shape:
    shape = _read(info.annotation, list(info.metadata), list(info.examples or ()))
    return Shape(
        shape.kind,
        shape.manner,
        shape.record,
        shape.item,
        shape.choices,
        shape.before,
        tuple(info.examples or shape.examples),
        info.is_required(),
    )


def _read(annotation: Any, metadata: list[Any], examples: list[Any]) -> Shape:
    while get_origin(annotation) is Annotated:
        annotation, *more = get_args(annotation)
        metadata = [*more, *metadata]
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return _read(next(one for one in arguments if one is not NoneType), metadata, examples)
    if origin is tuple:
        return Shape(Kind.LIST, item=_read(arguments[0], [], []))
    if origin is dict:
        return Shape(Kind.MAPPING, item=_read(arguments[1], [], []), choices=_words(arguments[0]))
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return Shape(Kind.RECORD, record=annotation, before=_before(metadata))
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return Shape(Kind.CHOICE, choices=_words(annotation))
    kind = next((_KINDS[one] for one in metadata if _is_known(one)), Kind.TEXT)
    manner = next((one for one in metadata if isinstance(one, Manner)), None)
    return Shape(kind, manner, examples=tuple(_examples(annotation, metadata)))


def _is_known(one: Any) -> bool:
    return isinstance(one, BeforeValidator) and one in _KINDS


def _examples(annotation: Any, metadata: list[Any]) -> Iterator[Any]:
    for one in metadata:
        schema = getattr(one, "json_schema", None)
        if isinstance(schema, dict):
            yield from schema.get("examples", ())


def _words(annotation: Any) -> tuple[str, ...]:
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return tuple(str(member.value) for member in annotation)
    return ()


def _before(metadata: list[Any]) -> Callable[[Any], Any] | None:
    function: Any = next((one.func for one in metadata if isinstance(one, BeforeValidator)), None)
    return cast("Callable[[Any], Any] | None", function)
