"""The tags of a template where they stand: what reading gives and rewriting needs."""

from dataclasses import dataclass, field

from arende.engine.names import Name
from arende.engine.paragraphs import ParagraphText
from arende.engine.strict import Element
from arende.engine.tags import Tag


@dataclass(frozen=True)
class TemplatePart:
    """A part that is filled in. *label* is ”sidhuvud 1” and the like, empty for the main text."""

    name: str
    label: str
    root: Element
    is_body: bool


@dataclass(frozen=True, slots=True)
class PlacedTag:
    """A tag in its paragraph. *printed* is what a print tag gives, where that is known."""

    tag: Tag
    text: ParagraphText
    printed: Name | None = None
    bound_inline: bool = False


@dataclass(frozen=True, slots=True)
class PlacedLoop:
    """A loop over whole paragraphs, rows or cells: its first and last tag."""

    first: PlacedTag
    last: PlacedTag


@dataclass
class PartTags:
    """Every tag of one part, as the rewriting needs them."""

    part: TemplatePart
    tags: list[PlacedTag] = field(default_factory=list)
    loops: list[PlacedLoop] = field(default_factory=list)
    attributes: list[tuple[Element, str]] = field(default_factory=list)
