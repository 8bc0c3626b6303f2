"""A template's package made ready to hold papers: what described the template is gone."""

from collections.abc import Mapping
from dataclasses import dataclass

from arende.engine.properties import CORE_PART, EXTENDED_PART, EXTENDED_XML
from arende.package.describing import content_types_xml, relationships_xml
from arende.package.origin_part import with_origin_part
from arende.package.parts import (
    CONTENT_TYPES,
    CUSTOM_PROPERTIES,
    ContentType,
    ContentTypes,
    Package,
    Relationship,
    RelationshipType,
    relationships_of,
)

_DESCRIPTIONS = (
    (RelationshipType.CORE, ContentType.CORE, CORE_PART),
    (RelationshipType.EXTENDED, ContentType.EXTENDED, EXTENDED_PART),
    (RelationshipType.CUSTOM, ContentType.CUSTOM, CUSTOM_PROPERTIES),
)
_DROPPED = tuple(kind for kind, _, _ in _DESCRIPTIONS)
_THUMBNAIL = "/thumbnail"  # a picture of the template's first page, which no paper looks like


@dataclass(frozen=True, slots=True)
class Foundation:
    """What every paper from one template begins with.

    *parts* do not hold the three property parts, nor the part named *origin*, which are each paper's own;
    *custom* are the template's own custom properties, or None.
    """

    parts: Mapping[str, bytes]
    content_types: ContentTypes
    relationships: Mapping[str, tuple[Relationship, ...]]
    custom: bytes | None
    origin: str


def foundation(package: Package) -> Foundation:
    """*package* as the ground for papers; a .dotx becomes an ordinary document."""
    package, origin = with_origin_part(package)
    root = package.relationships.get("", ())
    dropped = [link for link in root if link.type in _DROPPED or link.type.endswith(_THUMBNAIL)]
    gone = {link.target for link in dropped} | {part for _, _, part in _DESCRIPTIONS}
    custom = next((link.target for link in dropped if link.type == RelationshipType.CUSTOM), "")
    relationships = {**package.relationships, "": _with_descriptions(root, dropped)}
    types = _content_types(package, gone)
    parts = {name: data for name, data in package.parts.items() if name not in gone}
    parts[CONTENT_TYPES] = content_types_xml(types).encode()
    for source, links in relationships.items():
        parts[relationships_of(source)] = relationships_xml(source, links).encode()
    parts[EXTENDED_PART] = EXTENDED_XML.encode()
    return Foundation(parts, types, relationships, package.parts.get(custom), origin)


def _with_descriptions(
    root: tuple[Relationship, ...], dropped: list[Relationship]
) -> tuple[Relationship, ...]:
    kept = [link for link in root if link not in dropped]
    taken = {link.identity for link in kept}
    free = (f"rId{number}" for number in range(1, len(root) + 10) if f"rId{number}" not in taken)
    added = [Relationship(next(free), kind, part) for kind, _, part in _DESCRIPTIONS]
    return (*kept, *added)


def _content_types(package: Package, gone: set[str]) -> ContentTypes:
    overrides = {name: kind for name, kind in package.content_types.overrides.items() if name not in gone}
    overrides |= {part: kind for _, kind, part in _DESCRIPTIONS}
    overrides[package.main] = ContentType.DOCUMENT
    defaults = {**package.content_types.defaults, "rels": ContentType.RELATIONSHIPS}
    return ContentTypes(overrides, defaults)
