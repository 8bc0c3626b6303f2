"""YAML text that knows its places: where each value and key stands in the file."""

from functools import cached_property

from arende.address import Address
from arende.diagnostics import Diagnostic
from arende.source.comments import Comment, comments
from arende.source.nodes import Entries, Items, Node, Scalar, Tree, plain_value
from arende.source.scalars import stretches
from arende.source.trap import Origin
from arende.text import SourceText, Span

PlainValue = dict[str, object] | list[object] | str | None


class Document:
    """One YAML file as read. *findings* are the faults that let reading go on.

    Where the text was mended to read on, spans still count in the file as it is written.
    """

    def __init__(
        self, source: SourceText, text: str, tree: Tree, origin: Origin, findings: tuple[Diagnostic, ...]
    ) -> None:
        self.source = source
        self.findings = findings
        self._text = text
        self._tree = tree
        self._origin = origin

    @classmethod
    def unread(cls, source: SourceText) -> "Document":
        """The Document of a text that could not be read: it has no values, and places in *source*."""
        return cls(source, source.text, Tree(), Origin(), ())

    @cached_property
    def value(self) -> PlainValue:
        """The file's content as nested dicts and lists; every scalar is text, and nothing is None."""
        return plain_value(self._tree.root)

    @property
    def root(self) -> Node | None:
        """The tree of the text as it is written; None where it had to be mended to be read."""
        return self._tree.root if self._text == self.source.text else None

    @cached_property
    def damaged(self) -> tuple[Span, ...]:
        """Stretches that a finding already says are not what their writer meant."""
        return tuple(self._origin.span(span) for span in self._tree.damaged)

    @cached_property
    def comments(self) -> tuple[Comment, ...]:
        """Every comment of the file, in order; none where the text had to be mended to be read."""
        if self._text != self.source.text:
            return ()
        return tuple(comments(self.source, (scalar for scalar, _, _ in self._tree.scalars)))

    def value_span(self, address: Address) -> Span | None:
        """Where the value of *address* stands; None when the file has no such value."""
        node = self._node(address)
        return None if node is None else self._origin.span(self._visible(node))

    def key_span(self, address: Address) -> Span | None:
        """Where the key of *address* stands; None for list items and what is not in the file."""
        if not address.steps:
            return None
        parent, last = self._node(address.parent), address.steps[-1]
        if isinstance(parent, Entries) and last in parent.entries:
            key = parent.entries[str(last)][0]
            return self._origin.span(Span(key.start, key.end))
        return None

    def nearest(self, address: Address) -> Span:
        """Where *address* stands, or the key of its closest parent that the file has.

        A key with nothing after its colon stands for its value.
        """
        span = self.value_span(address) if address.steps else None
        if span is not None and span.start == span.end:
            span = self.key_span(address) or self._dash_before(span)
        while span is None and address.steps:
            address = address.parent
            span = self.key_span(address) or (self.value_span(address) if address.steps else None)
        return span or self.first_line()

    def _dash_before(self, span: Span) -> Span:
        """The dash of a list item that has nothing after it."""
        before = self.source.text[: span.start].rstrip(" ")
        return Span(len(before) - 1, len(before)) if before.endswith("-") else span

    def first_line(self) -> Span:
        """The first line that says something; the whole first line when none does."""
        position = 0
        for line in self.source.text.split("\n"):
            if line.strip() and not line.lstrip().startswith(("#", "---")):
                return Span(position, position + len(line.rstrip()))
            position += len(line) + 1
        return Span(0, len(self.source.line(1)))

    def text_span(self, address: Address, start: int, end: int) -> Span:
        """The stretch *start* to *end* of the value of *address*, in the file."""
        scalar = self._node(address, through=True)
        if not isinstance(scalar, Scalar):
            return self.nearest(address)
        spans = self._stretches(scalar)
        if not spans:
            return self._origin.span(self._visible(scalar))
        start, end = max(0, min(start, len(spans))), max(0, min(end, len(spans)))
        if start >= end:
            at = spans[start].start if start < len(spans) else spans[-1].end
            return self._origin.span(Span(at, at))
        return self._origin.span(Span(spans[start].start, spans[end - 1].end))

    def holds(self, address: Address) -> bool:
        """Whether the file has a value at *address*."""
        return self._node(address) is not None

    def _stretches(self, scalar: Scalar) -> tuple[Span, ...] | None:
        known = self._known_stretches
        if scalar.start not in known:
            known[scalar.start] = stretches(self._text, scalar)
        return known[scalar.start]

    @cached_property
    def _known_stretches(self) -> dict[int, tuple[Span, ...] | None]:
        return {}

    def _node(self, address: Address, through: bool = False) -> Node | None:
        """The node of *address*. *through*: a text stands for the record that the model makes of it."""
        node = self._tree.root
        for step in address.steps:
            match node:
                case Entries(entries=entries) if step in entries:
                    node = entries[str(step)][1]
                case Items(items=items) if isinstance(step, int) and 0 <= step < len(items):
                    node = items[step]
                case Scalar() if through:
                    return node
                case _:
                    return None
        return node

    def _visible(self, node: Node) -> Span:
        """*node* without what a caret should not stand under: a block scalar's sign and blank ends."""
        start, end = node.start, node.end
        if isinstance(node, Scalar) and node.style in ("|", ">"):
            first = self._text.find("\n", start, end)
            body = self._text[first:end] if first != -1 else ""
            if body.strip():
                start = first + len(body) - len(body.lstrip())
                end = first + len(body.rstrip())
            else:
                end = start + 1
        return Span(start, end)
