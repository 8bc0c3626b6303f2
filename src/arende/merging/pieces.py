"""A YAML text cut in pieces, one for each key and list item, which together are the whole text."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from arende.merging.sides import Value
from arende.source.document import Document
from arende.source.nodes import Entries, Items, Node, Scalar, plain_value


class Uncuttable(Exception):
    """A text written in a way that is not cut: no keys of its own lines, or YAML that is seldom seen."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One key or list item with its value and what stands round it.

    *lead*: the comment and blank lines before it. *mark*: ``key:`` or ``-``, which stands at *column*.
    *gap*: from there to the value. *written*: a text, or a list or keys in brackets. *children*: the pieces
    of a value on lines of its own, *keys* their names. *tail*: the rest of the value's last line.
    """

    lead: str
    mark: str
    column: int
    gap: str
    node: Node
    written: str = ""
    children: tuple["Piece", ...] = ()
    keys: tuple[str, ...] = ()
    tail: str = ""

    @property
    def value(self) -> Value:
        """What it says."""
        return plain_value(self.node)

    @property
    def body(self) -> str:
        """All after the mark."""
        inner = "".join(child.whole for child in self.children)
        return self.gap + self.written + (inner if "\n" in self.gap else inner.lstrip(" ")) + self.tail

    @property
    def whole(self) -> str:
        """The piece as lines of its own."""
        return self.lead + " " * self.column + self.mark + self.body

    @property
    def is_block(self) -> bool:
        """Whether the value stands on lines of its own, key by key or item by item."""
        return bool(self.children)

    @property
    def is_text_block(self) -> bool:
        """Whether the value is a text on lines of its own."""
        return self.written[:1] in ("|", ">")

    def at(self, column: int) -> "Piece":
        """The piece moved to *column* with all that is in it."""
        shift = column - self.column
        if not shift:
            return self
        return replace(
            self,
            column=column,
            lead=_moved(self.lead, shift, first=True),
            gap=_moved_gap(self.gap, shift),
            written=_moved(self.written, shift),
            children=tuple(child.at(child.column + shift) for child in self.children),
        )


def _moved(text: str, shift: int, first: bool = False) -> str:
    """*text* with its lines moved; its first line stands after something else, unless *first*."""
    head, *rest = text.split("\n")
    lines = [_shifted(head, shift) if first else head, *(_shifted(line, shift) for line in rest)]
    return "\n".join(lines)


def _moved_gap(gap: str, shift: int) -> str:
    """*gap* moved; what stands after its last line end is the value's indentation."""
    if "\n" not in gap:
        return gap
    lines, _, last = gap.rpartition("\n")
    return f"{_moved(lines, shift)}\n{' ' * max(0, len(last) + shift) if last else ''}"


def _shifted(line: str, shift: int) -> str:
    if not line.strip():
        return line
    if shift > 0:
        return " " * shift + line
    indentation = len(line) - len(line.lstrip(" "))
    return line[min(indentation, -shift) :]


@dataclass(frozen=True, slots=True)
class Cut:
    """A whole text: *head* (comments before the first key), *root* (its *children* the keys), *foot*."""

    head: str
    root: Piece
    foot: str


def cut(document: Document) -> Cut:
    """*document* in pieces; its text must end with a line end. Raises Uncuttable."""
    text, node = document.source.text, document.root
    if not isinstance(node, Entries | Items) or node.flow or not text.endswith("\n"):
        raise Uncuttable
    start = text.rfind("\n", 0, node.start) + 1
    children = tuple(_children(text, node, start))
    if not children:
        raise Uncuttable
    end = start + sum(len(child.whole) for child in children)
    root = Piece("", "", 0, "\n", node, children=children, keys=_keys(node))
    found = Cut(text[:start], root, text[end:])
    if found.head + "".join(child.whole for child in children) + found.foot != text:
        raise Uncuttable
    return found


def _keys(node: Entries | Items) -> tuple[str, ...]:
    return tuple(node.entries) if isinstance(node, Entries) else ()


def _children(text: str, node: Entries | Items, start: int) -> Iterator[Piece]:
    """The pieces of *node*, the first at *start*: a line's beginning, or after a mark on its line."""
    rows: list[tuple[Scalar | None, Node]] = (
        [(key, value) for key, value in node.entries.values()]
        if isinstance(node, Entries)
        else [(None, one) for one in node.items]
    )
    for key, value in rows:
        mark = _dash(text, start) if key is None else key.start
        if mark < start:
            raise Uncuttable
        mark_end = mark + 1 if key is None else _colon(text, key)
        line = text.rfind("\n", 0, mark) + 1
        lead = text[start : max(start, line)]
        yield _piece(text, lead, text[mark:mark_end], mark - line, mark_end, value)
        start = _line_end(text, max(mark_end, _content_end(text, value)))


def _piece(text: str, lead: str, mark: str, column: int, mark_end: int, node: Node) -> Piece:
    if isinstance(node, Entries | Items) and not node.flow:
        line_end = _line_end(text, mark_end)
        compact = node.start < line_end
        start = node.start if compact else line_end
        children = tuple(_children(text, node, start))
        return Piece(lead, mark, column, text[mark_end:start], node, children=children, keys=_keys(node))
    end = _content_end(text, node)
    if node.start == end:  # nothing
        return Piece(lead, mark, column, "", node, tail=text[mark_end : _line_end(text, mark_end)])
    gap, written = text[mark_end : node.start], text[node.start : end]
    return Piece(lead, mark, column, gap, node, written, tail=text[end : _line_end(text, end)])


def _dash(text: str, start: int) -> int:
    """The next dash that begins a list item, past comments and blank lines."""
    position = start
    while position < len(text):
        end = _line_end(text, position)
        said = text[position:end].lstrip(" ")
        if said.strip() and not said.startswith("#"):
            if not said.startswith("-"):
                break
            return position + len(text[position:end]) - len(said)
        position = end
    raise Uncuttable


def _colon(text: str, key: Scalar) -> int:
    """Where the mark of *key* ends."""
    before = text[text.rfind("\n", 0, key.start) + 1 : key.start]
    after = text[key.end :]
    blanks = len(after) - len(after.lstrip(" "))
    if before.strip(" -") or not after.startswith(":", blanks):
        raise Uncuttable
    return key.end + blanks + 1


def _content_end(text: str, node: Node) -> int:
    """Where what *node* says ends: without the line end last, and the blank lines after a text."""
    match node:
        case Scalar(style="|" | ">"):
            header = text[node.start : _line_end(text, node.start)].partition("#")[0]
            written = text[node.start : node.end]
            kept = written.removesuffix("\n") if "+" in header else written.rstrip("\n")
            return node.start + len(kept)
        case Entries(flow=False, entries=entries):
            return max((_content_end(text, value) for _, value in entries.values()), default=node.start)
        case Items(flow=False, items=items):
            return max((_content_end(text, one) for one in items), default=node.start)
    return node.end


def _line_end(text: str, position: int) -> int:
    """Where the line of *position* ends, its line end counted."""
    end = text.find("\n", position)
    return len(text) if end == -1 else end + 1
