"""What a drawing adds beside the text: numbering, footnotes, relationships and content types."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lxml import etree

from arende.engine.foundation import Foundation
from arende.engine.strict import parse, w
from arende.package.describing import (
    TYPES_END,
    default_xml,
    override_xml,
    relationships_xml,
)
from arende.package.parts import (
    CONTENT_TYPES,
    ContentTypes,
    Relationship,
    extension,
    relationships_of,
    resolve,
)
from arende.word import Canvas
from arende.word import Relationship as Drawn

_NUMBERING_END = "</w:numbering>"
_FOOTNOTES_END = "</w:footnotes>"


@dataclass(frozen=True, slots=True)
class Additions:
    """The parts that grow, as text, and what their ends look like."""

    footnotes: str
    numbering: str
    texts: Mapping[str, str]
    content_types: ContentTypes
    relationships: Mapping[str, tuple[Relationship, ...]]

    @classmethod
    def of(cls, ground: Foundation, footnotes: str, numbering: str, filled: set[str]) -> "Additions":
        """*filled* parts are rendered anew each time, and so are not kept as text."""
        texts = {CONTENT_TYPES: ground.parts[CONTENT_TYPES].decode()}
        if footnotes not in filled:
            texts[footnotes] = _text(ground.parts[footnotes])
        if numbering:
            texts[numbering] = _text(ground.parts[numbering])
        return cls(footnotes, numbering, texts, ground.content_types, ground.relationships)

    def footnoted(self, canvas: Canvas, filled: dict[str, str]) -> dict[str, str]:
        """The parts that were *filled*, and the footnotes with those that *canvas* has drawn."""
        if not canvas.footnotes:
            return filled
        text = filled.get(self.footnotes) or self.texts[self.footnotes]
        return {**filled, self.footnotes: _before_end(text, canvas.footnotes, _FOOTNOTES_END)}

    def grown(self, canvas: Canvas) -> dict[str, str]:
        """The parts without text of their own that *canvas* makes longer, by name."""
        grown = {
            relationships_of(source): self._related(source, links)
            for source, links in canvas.relationships.items()
        }
        if canvas.numbering:
            grown[self.numbering] = _before_end(self.texts[self.numbering], canvas.numbering, _NUMBERING_END)
        if types := self._types(canvas):
            grown[CONTENT_TYPES] = _before_end(self.texts[CONTENT_TYPES], types, TYPES_END)
        return grown

    def _related(self, source: str, links: Iterable[Drawn]) -> str:
        added = (_as_written(source, link) for link in links)
        return relationships_xml(source, (*self.relationships.get(source, ()), *added))

    def _types(self, canvas: Canvas) -> str:
        """A ``Default`` for each new extension; an ``Override`` where the template gives it another type."""
        added = ""
        for name, kind in canvas.content_types.items():
            known = self.content_types.defaults.get(name)
            if known is None:
                added += default_xml(name, kind)
            elif known != kind:
                added += "".join(override_xml(part, kind) for part in canvas.media if extension(part) == name)
        return added


def _as_written(source: str, link: Drawn) -> Relationship:
    target = link.target if link.external else resolve(source, link.target)
    return Relationship(link.id, link.type, target, link.external)


def _text(data: bytes) -> str:
    """*data* without what must stand after the elements that are added."""
    root = parse(data)
    for last in root.findall(w("numIdMacAtCleanup")):
        root.remove(last)
    return etree.tostring(root, encoding="unicode")


def _before_end(text: str, added: str, end: str) -> str:
    head, closing, tail = text.rpartition(end)
    return f"{head}{added}{closing}{tail}"
