"""One rendering's counters, and what its drawings leave in other parts than the one they stand in."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from posixpath import dirname, join
from types import MappingProxyType

from arende.markup.images import Image
from arende.word.anchors import bookmark_name
from arende.word.elements import RELATIONSHIPS
from arende.word.kit import Kit


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship to add to a part; *target* is a web address when *external*, else a path."""

    id: str
    type: str
    target: str
    external: bool = False


class Canvas:
    """What one rendering has drawn so far. Use one per document; nothing in it depends on time or chance."""

    def __init__(
        self, kit: Kit, images: Mapping[str, Image], files: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """*files*: what a file that an address begins with is called wherever the paper is made."""
        self.kit = kit
        self._files = files
        self.images = images
        self.relationships: dict[str, list[Relationship]] = {}
        self.media: dict[str, bytes] = {}
        self.content_types: dict[str, str] = {}
        self._numbers: list[str] = []
        self._footnotes: list[str] = []
        self._bookmarks: set[str] = set()
        self._drawings = 0
        self._related: dict[tuple[str, str], str] = {}

    @property
    def numbering(self) -> str:
        """The ``w:num`` elements to add."""
        return "".join(self._numbers)

    @property
    def footnotes(self) -> str:
        """The ``w:footnote`` elements to add."""
        return "".join(self._footnotes)

    def new_number(self, number: int, level: int, start: int = 1) -> int:
        """A new ``w:num`` of the same list as *number*, which begins *level* at *start*."""
        new = self.kit.highest_number + len(self._numbers) + 1
        self._numbers.append(self.kit.numbering.restart(number, level, start, new))
        return new

    def bookmark_name(self, address: str) -> str:
        """The bookmark of *address*, the same whatever folder the paper is made from."""
        file, sign, field = address.rpartition("#")
        return bookmark_name(f"{self._files.get(file, file)}{sign}{field}")

    def bookmark(self, address: str) -> tuple[str, str]:
        """What goes before and after the text of the field at *address*; nothing the second time.

        Why: a bookmark's name may stand once in a document, and the first place is where it is edited.
        """
        name = self.bookmark_name(address)
        if name in self._bookmarks:
            return "", ""
        self._bookmarks.add(name)
        number = self.kit.highest_bookmark + len(self._bookmarks)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>', f'<w:bookmarkEnd w:id="{number}"/>'

    def footnote(self, content: str) -> int:
        """The id of a new footnote that holds *content*, its paragraphs."""
        number = self.kit.highest_footnote + len(self._footnotes) + 1
        self._footnotes.append(f'<w:footnote w:id="{number}">{content}</w:footnote>')
        return number

    def link(self, part: str, address: str) -> str:
        """The id in *part* of the relationship that leads to *address* on the web."""
        return self._relationship(part, "hyperlink", address, external=True)

    def picture(self, part: str, image: Image) -> str:
        """The id in *part* of the relationship that leads to *image*, which is stored once."""
        name = f"media/bild-{sha256(image.data).hexdigest()[:16]}.{image.format}"
        self.media[join(dirname(part), name)] = image.data
        self.content_types[image.format] = f"image/{image.format}"
        return self._relationship(part, "image", name)

    def next_drawing(self) -> int:
        """An id for a ``wp:docPr``."""
        self._drawings += 1
        return self.kit.highest_drawing + self._drawings

    def _relationship(self, part: str, kind: str, target: str, *, external: bool = False) -> str:
        known = self._related.get((part, target))
        if known is None:
            added = self.relationships.setdefault(part, [])
            known = f"rId{self.kit.highest_relationship.get(part, 0) + len(added) + 1}"
            added.append(Relationship(known, f"{RELATIONSHIPS}/{kind}", target, external))
            self._related[part, target] = known
        return known
