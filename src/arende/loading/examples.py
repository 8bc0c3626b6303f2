"""What to write, as one line of YAML: a field's example, or a whole record's."""

from typing import Any

from arende.loading.shape import Kind, Shape
from arende.source.trap import quoted

_SIGNS = set(",[]{}#:\"'")


def line_for(name: str, shape: Shape, given: str | None = None) -> str:
    """The line that gives *name* a value; *given* is put where its first text goes."""
    return f"{name}: {example(shape, given)}"


def example(shape: Shape, given: str | None = None, flow: bool = False) -> str:
    """A value of *shape*, as written in YAML; *flow*: inside brackets or braces."""
    if given is not None and shape.kind not in (Kind.RECORD, Kind.LIST, Kind.MAPPING):
        return _scalar(given, flow)
    if shape.kind is Kind.LIST and shape.item is not None:
        items = shape.examples[0] if shape.examples and given is None else None
        if isinstance(items, list | tuple):
            return f"[{', '.join(_scalar(str(item), True) for item in items)}]"
        return f"[{example(shape.item, given, True)}]"
    if shape.kind is Kind.RECORD:
        return _record(shape, given)
    if shape.examples:
        return _written(shape.examples[0], flow)
    return _plain_example(shape)


def _record(shape: Shape, given: str | None) -> str:
    wanted = {name: inner for name, inner in shape.fields.items() if inner.required}
    if not wanted:
        wanted = dict(list(shape.fields.items())[:1])
    parts: list[str] = []
    for name, inner in wanted.items():
        parts.append(f"{name}: {example(inner, given, True)}")
        given = None
    return "{" + ", ".join(parts) + "}"


def _plain_example(shape: Shape) -> str:
    match shape.kind:
        case Kind.CHOICE:
            return shape.choices[0]
        case Kind.CLAIM:
            return "ja"
        case Kind.WHOLE:
            return "1"
        case Kind.CLOCK:
            return "13.00"
        case Kind.PARAGRAPHS:
            return "45–47"
        case Kind.MAPPING:
            return "{" + (shape.choices[0] if shape.choices else "nyckel") + ": …}"
    return "…"


def _written(value: Any, flow: bool) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_written(one, True)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_written(one, True) for one in value) + "]"
    return _scalar(str(value), flow)


def _scalar(text: str, flow: bool) -> str:
    risky = (flow and not _SIGNS.isdisjoint(text)) or ": " in text or " #" in text or text.endswith(":")
    first = text[:1]
    return quoted(text) if risky or not first or first in "-?:,[]{}#&*!|>'\"%@` " else text
