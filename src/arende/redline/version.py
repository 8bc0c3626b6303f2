"""One of the two versions: its parts as trees, and where each relationship leads."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from arende.package import Package, Relationship
from arende.package.opening import as_package
from arende.package.parts import RelationshipType
from arende.redline.elements import FOOTNOTE, ID, Element, Essence, essence, parse, value, w


@dataclass
class Part:
    """One part as a tree. *links* says what each of its relationship ids leads to, in the same words for
    both versions."""

    name: str
    root: Element
    links: Mapping[str, str]


class Version:
    """The parts of one rendering, each parsed when first asked for."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self.parts = parts
        self.package: Package = as_package(parts, "")
        self._read: dict[str, Part] = {}

    def part(self, name: str) -> Part:
        """The part called *name*; raises KeyError where there is none."""
        known = self._read.get(name)
        if known is None:
            links = {link.identity: self._leads_to(link) for link in self.relationships(name)}
            known = self._read[name] = Part(name, parse(self.parts[name]), links)
        return known

    @cached_property
    def main(self) -> Part:
        """The text itself."""
        return self.part(self.package.main)

    @cached_property
    def body(self) -> Element:
        """The text's ``w:body``."""
        body = self.main.root.find(w("body"))
        assert body is not None
        return body

    @cached_property
    def margins(self) -> tuple[str, ...]:
        """The names of the headers and footers, in order."""
        kinds = (RelationshipType.HEADER, RelationshipType.FOOTER)
        return tuple(name for kind in kinds for name in self.package.related(self.package.main, kind))

    @cached_property
    def footnotes(self) -> Part | None:
        """The footnotes part, if there is one."""
        return self._related(RelationshipType.FOOTNOTES)

    @cached_property
    def numbering(self) -> Part | None:
        """The numbering part, if there is one."""
        return self._related(RelationshipType.NUMBERING)

    @cached_property
    def notes(self) -> Mapping[str, Element]:
        """Every footnote by its id."""
        if self.footnotes is None:
            return {}
        return {str(note.get(ID)): note for note in self.footnotes.root.iterchildren(FOOTNOTE)}

    def note_text(self, identity: str) -> Essence:
        """What the footnote *identity* says, its own number apart."""
        note = self.notes.get(identity)
        if note is None or self.footnotes is None:
            return ()
        return tuple(essence(child, self.footnotes.links) for child in note)

    @cached_property
    def headings(self) -> frozenset[str]:
        """The ids of the styles that head a section."""
        styles = self._related(RelationshipType.STYLES)
        found = () if styles is None else styles.root.iterchildren(w("style"))
        return frozenset(
            str(style.get(w("styleId")))
            for style in found
            if value(style, w("pPr"), w("outlineLvl")) or value(style, w("name")).startswith("heading ")
        )

    def relationships(self, name: str) -> tuple[Relationship, ...]:
        """The relationships of the part called *name*."""
        return self.package.relationships.get(name, ())

    def _related(self, kind: str) -> Part | None:
        found = self.package.related(self.package.main, kind)
        return self.part(found[0]) if found else None

    def _leads_to(self, link: Relationship) -> str:
        if link.external:
            return f"{link.type} {link.target}"
        if link.type == RelationshipType.IMAGE:
            return f"{link.type} {sha256(self.parts.get(link.target, b'')).hexdigest()}"
        return f"{link.type} {link.target}"
