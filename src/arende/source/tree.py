"""YAML text as a tree of nodes that know where they stand."""

from typing import NamedTuple

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

try:
    from yaml._yaml import CParser
except ImportError as missing:  # pragma: no cover - a wheel of PyYAML built without libyaml
    raise ImportError(
        "arende kräver PyYAML med libyaml; installera om det: python -m pip install --force-reinstall pyyaml"
    ) from missing
from yaml.error import MarkedYAMLError, YAMLError

from arende.source.nodes import Entries, Items, Node, Scalar, Tree, Unreadable
from arende.source.trap import MOST_TRAPS, Trap, quoted, quoting, shown
from arende.text import Span

DEEPEST = 50


class _Open(NamedTuple):
    """A list or mapping being read; *place* holds the key whose value comes next."""

    node: Items | Entries
    place: list[Scalar | None]
    dash: int


_NO_KEY = Scalar(None, "", 0, 0)


def grow(text: str) -> Tree:
    """*text* as a tree; raises Unreadable where libyaml cannot go on."""
    return _Growth(text).tree


class _Growth:
    """Follows libyaml's events, without recursion, so that depth is ours to limit."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tree = Tree()
        self.open: list[_Open] = []
        self.documents = 0
        parser = CParser(text)
        try:
            while parser.check_event():
                if not self._take(parser.get_event()):
                    break
        except MarkedYAMLError as fault:
            raise _unreadable(fault, len(text)) from None
        except YAMLError as fault:
            raise Unreadable(str(fault), getattr(fault, "position", 0) or 0, "", 0) from None
        finally:
            parser.dispose()

    def _take(self, event: object) -> bool:
        match event:
            case ScalarEvent():
                self._scalar(event)
            case MappingStartEvent() | SequenceStartEvent():
                return self._start(event)
            case MappingEndEvent() | SequenceEndEvent():
                self._end(event)
            case AliasEvent():
                self._alias(event)
            case DocumentStartEvent():
                return self._document(event)
        return True

    def _scalar(self, event: ScalarEvent) -> None:
        start, end = _stretch(event)
        style = event.style or ""
        value: str | None = event.value
        if not value and not style:
            value = None
        scalar = Scalar(value, style, start, end)
        holder = self.open[-1] if self.open else None
        is_key = holder is not None and isinstance(holder.node, Entries) and not holder.place
        if event.anchor is not None or event.tag is not None:
            self._marked(event, scalar)
        else:
            self.tree.scalars.append((scalar, is_key, holder.dash if holder else -1))
        self._put(scalar)

    def _start(self, event: MappingStartEvent | SequenceStartEvent) -> bool:
        start, _ = _stretch(event)
        if len(self.open) >= DEEPEST:
            advice = "ta bort överflödiga hakparenteser och indrag"
            message = f"texten är nästlad i fler än {DEEPEST} nivåer"
            self.tree.traps.append(Trap("I006", Span(start, start + 1), message, advice))
            self.tree.too_deep = True
            return False
        if event.anchor is not None or event.tag is not None:
            self._feature(event)
        flow = bool(event.flow_style)
        dash = self.open[-1].dash if self.open else -1
        if isinstance(event, MappingStartEvent):
            node: Items | Entries = Entries({}, flow, start, start)
        else:
            node = Items([], flow, start, start)
            if not flow:
                dash = start - (self.text.rfind("\n", 0, start) + 1)
        self.open.append(_Open(node, [], dash))
        return True

    def _end(self, event: MappingEndEvent | SequenceEndEvent) -> None:
        node = self.open.pop().node
        if node.flow:
            _, end = _stretch(event)
        elif isinstance(node, Items):
            end = node.items[-1].end if node.items else node.start
        else:
            end = max((value.end for _, value in node.entries.values()), default=node.start)
        self._put(node._replace(end=max(end, node.start)))

    def _put(self, node: Node) -> None:
        if not self.open:
            if self.tree.root is None:
                self.tree.root = node
            return
        holder, place, _ = self.open[-1]
        if isinstance(holder, Items):
            holder.items.append(node)
        elif not place:
            place.append(self._key(node))
        else:
            key = place.pop()
            assert key is not None
            if key.text is not None:
                self._entry(holder, key, node)

    def _key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar) and node.text is not None:
            return node
        span = Span(node.start, max(node.end, node.start + 1))
        if self.text.startswith("{{", span.start - 1) and self.text.startswith("}}", span.end - 1):
            span = Span(span.start - 1, span.end + 1)  # a template's tag
        written = self.text[span.start : span.end]
        if isinstance(node, Scalar):
            trap = Trap("I033", span, "nyckel saknas framför kolonet", "skriv nyckeln före ”:”")
        else:
            advice = f"sätt citattecken om det är text: {quoted(shown(written))}"
            trap = Trap("I033", span, "väntade en nyckel, fann en lista eller klammer", advice)
            self.tree.damaged.append(span)
        self.tree.traps.append(trap)
        return _NO_KEY

    def _entry(self, holder: Entries, key: Scalar, node: Node) -> None:
        name = key.text or ""
        span = Span(key.start, key.end)
        if name == "<<" and not key.style:
            advice = "skriv ut nycklarna där de behövs"
            self.tree.traps.append(Trap("I031", span, "sammanslagning med ”<<” används inte", advice))
            self.tree.damaged.append(Span(holder.start, max(node.end, key.end)))
        elif name in holder.entries:
            if len(self.tree.traps) > MOST_TRAPS:
                return
            first = holder.entries[name][0]
            line = self.text.count("\n", 0, first.start) + 1
            advice = f"behåll den ena; den första står på rad {line}"
            self.tree.traps.append(Trap("I028", span, f"nyckeln ”{name}” står två gånger", advice))
        else:
            holder.entries[name] = (key, node)

    def _marked(self, event: ScalarEvent, scalar: Scalar) -> None:
        written = self.text[scalar.start : scalar.end]
        if event.style or " " not in written or written.startswith("!!"):
            self._feature(event)
            return
        span = Span(scalar.start, scalar.end)
        message = f"texten börjar med ”{written[0]}”, som är ett styrtecken i YAML"
        advice = f"sätt citattecken: {quoted(shown(written))}"
        edits = () if "\n" in written else quoting(self.text, span)
        self.tree.traps.append(Trap("I012", span, message, advice, edits))
        self.tree.damaged.append(span)

    def _feature(self, event: ScalarEvent | MappingStartEvent | SequenceStartEvent) -> None:
        start, end = _stretch(event)
        signs = self.text[start : start + 200].split(None, 1)[0]
        span = Span(start, start + len(signs))
        if event.tag is not None and signs.startswith("!"):
            trap = Trap("I029", span, f"taggen ”{signs}” används inte", f"ta bort ”{signs}”")
        else:
            trap = Trap("I030", span, f"ankaret ”{signs}” används inte", f"ta bort ”{signs}”")
        self.tree.traps.append(trap)
        self.tree.damaged.append(Span(start, max(end, span.end)))

    def _alias(self, event: AliasEvent) -> None:
        span = Span(*_stretch(event))
        written = self.text[span.start : span.end]
        self._put(Scalar(written, "", span.start, span.end))
        if self.tree.traps and self.tree.traps[-1].code == "I031" and self._merges(span):
            return
        advice = f"skriv ut texten; hör stjärnan till texten, sätt citattecken: {quoted(written)}"
        self.tree.traps.append(Trap("I030", span, f"hänvisningen ”{written}” används inte", advice))
        self.tree.damaged.append(span)

    def _merges(self, alias: Span) -> bool:
        """Whether *alias* is what a merge key, already told of, merges."""
        return self.text[self.tree.traps[-1].span.end : alias.start].strip() == ":"

    def _document(self, event: DocumentStartEvent) -> bool:
        self.documents += 1
        if self.documents == 1:
            return True
        span = Span(*_stretch(event))
        message = "raden ”---” börjar ett nytt dokument; en fil är ett ärende"
        self.tree.traps.append(Trap("I032", span, message, "ta bort raden, eller dela filen i två"))
        return False


def _stretch(event: Event) -> tuple[int, int]:
    """Where *event* stands; libyaml counts in characters, and always gives both marks."""
    start, end = event.start_mark, event.end_mark
    assert start is not None
    assert end is not None
    return start.index, end.index


def _unreadable(fault: MarkedYAMLError, length: int) -> Unreadable:
    mark, context = fault.problem_mark, fault.context_mark
    offset = min(mark.index, length) if mark else 0
    return Unreadable(fault.problem or "", offset, fault.context or "", context.index if context else offset)
