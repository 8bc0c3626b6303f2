"""The nodes of a YAML tree: texts, lists and mappings, each with its stretch of the text."""

from dataclasses import dataclass, field
from typing import NamedTuple

from arende.source.trap import Trap
from arende.text import Span


class Scalar(NamedTuple):
    """One text; None for nothing. *style* is its first sign (' " | >), or empty when it is plain."""

    text: str | None
    style: str
    start: int
    end: int


class Items(NamedTuple):
    """A list; *start* is its first dash, or its bracket."""

    items: "list[Node]"
    flow: bool
    start: int
    end: int


class Entries(NamedTuple):
    """Keys with values; *start* is its first key, or its brace."""

    entries: "dict[str, tuple[Scalar, Node]]"
    flow: bool
    start: int
    end: int


Node = Scalar | Items | Entries


class Unreadable(Exception):
    """What libyaml stopped at: its own words, and the offset in the text."""

    def __init__(self, problem: str, offset: int, context: str, context_offset: int) -> None:
        super().__init__(problem)
        self.problem = problem
        self.offset = offset
        self.context = context
        self.context_offset = context_offset


@dataclass(slots=True)
class Tree:
    """The first document of a text: its *root*, every scalar in order, and what was refused on the way."""

    root: Node | None = None
    scalars: list[tuple[Scalar, bool, int]] = field(default_factory=list)  # scalar, is a key, dash column
    traps: list[Trap] = field(default_factory=list)
    damaged: list[Span] = field(default_factory=list)
    too_deep: bool = False


def plain_value(node: Node | None) -> "dict[str, object] | list[object] | str | None":
    """*node* as nested dicts, lists and texts."""
    match node:
        case Scalar(text=text):
            return text
        case Items(items=items):
            return [plain_value(item) for item in items]
        case Entries(entries=entries):
            return {name: plain_value(value) for name, (_, value) in entries.items()}
    return None
