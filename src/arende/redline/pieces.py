"""A paragraph as pieces: the words, spaces, signs and objects that are kept, added or cut whole."""

import re
from collections.abc import Hashable
from dataclasses import dataclass, field
from enum import Enum, auto

from arende.redline.elements import (
    BOOKMARK_END,
    BOOKMARK_START,
    FIELD,
    FOOTNOTE_REFERENCE,
    HYPERLINK,
    NAME,
    R_PR,
    SDT,
    SDT_CONTENT,
    Element,
    R,
    T,
    essence,
    w,
)
from arende.redline.version import Part

# A number with its grouping, a date and an address on the web are each one word.
_JOINTS = "\u2011\u00ad.,:/’'@_&=?-"
_TOKENS = re.compile(rf"\w+(?:(?:[{_JOINTS}]|(?<=\d)[\u00a0\u202f](?=\d))\w+)*|\s+|[^\w\s]")
_ADDRESS = "_d_"

_SILENT = frozenset(map(w, ("proofErr", "lastRenderedPageBreak", "pPr", "rPr")))
_TRANSPARENT = frozenset(map(w, ("smartTag", "customXml", "dir", "bdo")))
_FIELD_SIGN, _FIELD_KIND = w("fldChar"), w("fldCharType")


class Kind(Enum):
    """What a piece is to the one who compares."""

    WORD = auto()
    SPACE = auto()
    OBJECT = auto()
    NOTE = auto()
    MARK = auto()
    """A bookmark's end, or a content control's: takes no room, and only the new version's are kept."""


@dataclass(frozen=True, slots=True, eq=False)
class Wrapping:
    """A link or a simple field round some pieces. *key* is the same for two that lead to the same place."""

    key: Hashable
    element: Element


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """The smallest stretch that is marked. *key* says whether two are the same; *form* how they look."""

    kind: Kind
    key: Hashable
    text: str = ""
    form: Hashable = None
    properties: Element | None = None
    wrappings: tuple[Wrapping, ...] = ()
    content: tuple[Element, ...] = ()
    """The children of one run, or whole runs and formulas when *is_whole*."""
    is_whole: bool = False


@dataclass(slots=True)
class Line:
    """The pieces of one paragraph, in order."""

    pieces: list[Piece] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    """The addresses, hashed, that its bookmarks carry."""


def read_line(paragraph: Element, part: Part) -> Line:
    """The pieces of *paragraph*, which stands in *part*."""
    reading = _Reading(part)
    reading.children(paragraph, ())
    reading.end()
    return reading.line


class _Reading:
    """A paragraph being read: neighbouring texts that look the same are one before words are cut."""

    def __init__(self, part: Part) -> None:
        self.line = Line()
        self._part = part
        self._text: list[str] = []
        self._look: tuple[Hashable, Element | None] = (None, None)
        self._wrappings: tuple[Wrapping, ...] = ()
        self._forms: dict[Element, Hashable] = {}
        self._field: list[Element] = []
        self._depth = 0

    def close(self) -> None:
        """Cuts the text so far into words."""
        if not self._text:
            return
        form, properties = self._look
        around = tuple(wrapping.key for wrapping in self._wrappings)
        for token in _TOKENS.findall("".join(self._text)):
            kind = Kind.SPACE if token.isspace() else Kind.WORD
            self.line.pieces.append(Piece(kind, (token, around), token, form, properties, self._wrappings))
        self._text = []

    def end(self) -> None:
        """Cuts what is left; a field that goes on in the next paragraph is kept run by run."""
        self.close()
        for run in self._field:
            self._object((run,), (), whole=True)

    def children(self, parent: Element, wrappings: tuple[Wrapping, ...]) -> None:
        for child in parent:
            tag = child.tag
            if tag == R:
                self._run(child, wrappings)
            elif tag in _SILENT or not isinstance(tag, str):
                continue
            elif tag in (HYPERLINK, FIELD):
                self.close()
                self.children(child, (*wrappings, self._wrapping(child)))
                self.close()
            elif tag in _TRANSPARENT:
                self.children(child, wrappings)
            elif tag == SDT:
                self._control(child, wrappings)
            elif tag in (BOOKMARK_START, BOOKMARK_END):
                self._bookmark(child)
            else:
                self._object((child,), wrappings, whole=True)

    def _run(self, run: Element, wrappings: tuple[Wrapping, ...]) -> None:
        if self._depth or run.find(_FIELD_SIGN) is not None:
            self._in_field(run, wrappings)
            return
        properties = run.find(R_PR)
        look = (None if properties is None else essence(properties, {}), properties)
        if (look[0], wrappings) != (self._look[0], self._wrappings):
            self.close()
            self._look, self._wrappings = look, wrappings
        for child in run:
            if child.tag == T:
                self._text.append(child.text or "")
            elif child.tag not in _SILENT:
                self._object((child,), wrappings)

    def _in_field(self, run: Element, wrappings: tuple[Wrapping, ...]) -> None:
        """A field of several runs is one piece, from its first sign to its last."""
        self._field.append(run)
        for sign in run.iterchildren(_FIELD_SIGN):
            self._depth += {"begin": 1, "end": -1}.get(str(sign.get(_FIELD_KIND)), 0)
        if self._depth <= 0:
            runs, self._field, self._depth = tuple(self._field), [], 0
            self._object(runs, wrappings, whole=True)

    def _object(
        self, content: tuple[Element, ...], wrappings: tuple[Wrapping, ...], *, whole: bool = False
    ) -> None:
        look = (None, None) if whole else self._look
        self.close()
        around = tuple(wrapping.key for wrapping in wrappings)
        kind = Kind.NOTE if content[0].tag == FOOTNOTE_REFERENCE else Kind.OBJECT
        said = "note" if kind is Kind.NOTE else tuple(essence(one, self._part.links) for one in content)
        self.line.pieces.append(Piece(kind, (said, around), "", look[0], look[1], wrappings, content, whole))

    def _wrapping(self, element: Element) -> Wrapping:
        said = tuple(
            sorted(
                (str(name), self._part.links.get(str(given), str(given))) for name, given in element.items()
            )
        )
        return Wrapping((element.tag, said), element)

    def _control(self, control: Element, wrappings: tuple[Wrapping, ...]) -> None:
        self.close()
        self.line.pieces.append(Piece(Kind.MARK, "open", content=(control,)))
        for content in control.iterchildren(SDT_CONTENT):
            self.children(content, wrappings)
        self.close()
        self.line.pieces.append(Piece(Kind.MARK, "close", content=(control,)))

    def _bookmark(self, bookmark: Element) -> None:
        self.close()
        name = str(bookmark.get(NAME, ""))
        if name.startswith(_ADDRESS):
            self.line.anchors.append(name)
        self.line.pieces.append(Piece(Kind.MARK, "bookmark", content=(bookmark,)))
