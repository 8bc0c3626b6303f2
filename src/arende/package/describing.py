"""The parts that describe a package: content types and relationships, written out from values."""

from collections.abc import Iterable
from html import escape
from posixpath import dirname, relpath

from arende.package.parts import ContentTypes, Relationship

XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TYPES_END = "</Types>"
RELATIONSHIPS_END = "</Relationships>"

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"


def content_types_xml(types: ContentTypes) -> str:
    """``[Content_Types].xml``: defaults, then overrides, each in the order of their names."""
    defaults = "".join(default_xml(extension, kind) for extension, kind in sorted(types.defaults.items()))
    overrides = "".join(override_xml(name, kind) for name, kind in sorted(types.overrides.items()))
    return f'{XML_DECLARATION}<Types xmlns="{_TYPES}">{defaults}{overrides}{TYPES_END}'


def default_xml(extension: str, kind: str) -> str:
    """The content type of every part with *extension*."""
    return f'<Default Extension="{escape(extension)}" ContentType="{escape(kind)}"/>'


def override_xml(name: str, kind: str) -> str:
    """The content type of the part *name*."""
    return f'<Override PartName="/{escape(name)}" ContentType="{escape(kind)}"/>'


def relationships_xml(source: str, links: Iterable[Relationship]) -> str:
    """The relationship part of *source*."""
    written = "".join(relationship_xml(source, link) for link in links)
    return f'{XML_DECLARATION}<Relationships xmlns="{_RELATIONSHIPS}">{written}{RELATIONSHIPS_END}'


def relationship_xml(source: str, link: Relationship) -> str:
    """One relationship; a target inside the package is written relative to *source*."""
    mode = ' TargetMode="External"' if link.external else ""
    target = escape(link.target if link.external else relpath(link.target, dirname(source) or "."))
    return f'<Relationship Id="{link.identity}" Type="{escape(link.type)}" Target="{target}"{mode}/>'
