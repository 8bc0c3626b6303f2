"""A Word file as parts: names, content types and relationships as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from posixpath import dirname, join, normpath

CONTENT_TYPES = "[Content_Types].xml"
ROOT_RELATIONSHIPS = "_rels/.rels"
CUSTOM_PROPERTIES = "docProps/custom.xml"

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."


class RelationshipType:
    """The relationship types this program reads or writes."""

    DOCUMENT = _OFFICE + "officeDocument"
    CORE = _PACKAGE + "metadata/core-properties"
    EXTENDED = _OFFICE + "extended-properties"
    CUSTOM = _OFFICE + "custom-properties"
    CUSTOM_XML = _OFFICE + "customXml"
    CUSTOM_XML_PROPERTIES = _OFFICE + "customXmlProps"
    STYLES = _OFFICE + "styles"
    NUMBERING = _OFFICE + "numbering"
    SETTINGS = _OFFICE + "settings"
    HEADER = _OFFICE + "header"
    FOOTER = _OFFICE + "footer"
    FOOTNOTES = _OFFICE + "footnotes"
    ENDNOTES = _OFFICE + "endnotes"
    COMMENTS = _OFFICE + "comments"
    HYPERLINK = _OFFICE + "hyperlink"
    IMAGE = _OFFICE + "image"
    ATTACHED_TEMPLATE = _OFFICE + "attachedTemplate"


class ContentType:
    """The content types this program reads or writes."""

    DOCUMENT = _WORD + "document.main+xml"
    TEMPLATE = _WORD + "template.main+xml"
    NUMBERING = _WORD + "numbering+xml"
    FOOTNOTES = _WORD + "footnotes+xml"
    CORE = "application/vnd.openxmlformats-package.core-properties+xml"
    EXTENDED = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    CUSTOM = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    CUSTOM_XML_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    XML = "application/xml"
    RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"


@dataclass(frozen=True, slots=True)
class Relationship:
    """One relationship of a part. *target* is a part name, or the address as written when *external*."""

    identity: str
    type: str
    target: str
    external: bool = False


@dataclass(frozen=True, slots=True)
class ContentTypes:
    """What each part is: by its own name, else by its extension (lower case)."""

    overrides: Mapping[str, str]
    defaults: Mapping[str, str]

    def of(self, name: str) -> str:
        """The content type of the part *name*; empty where the package names none."""
        return self.overrides.get(name) or self.defaults.get(extension(name), "")


@dataclass(frozen=True)
class Package:
    """A Word file that has passed every check of ``open_package``.

    *parts* holds every part, ``[Content_Types].xml`` and the relationship parts included, by name without a
    leading slash. *relationships* is keyed by source part; the package's own stand under the empty name.
    """

    shown: str
    parts: Mapping[str, bytes]
    content_types: ContentTypes
    relationships: Mapping[str, tuple[Relationship, ...]] = field(default_factory=dict)

    @cached_property
    def main(self) -> str:
        """The name of the main document part."""
        return self.related("", RelationshipType.DOCUMENT)[0]

    def related(self, source: str, kind: str) -> tuple[str, ...]:
        """The parts that *source* is related to by *kind*, each once, in the order of the relationships."""
        found = (link.target for link in self.relationships.get(source, ()) if link.type == kind)
        return tuple(dict.fromkeys(target for target in found if target in self.parts))


def extension(name: str) -> str:
    """The lower-case extension of a part name, without its dot."""
    last = name.rpartition("/")[2]
    return last.rpartition(".")[2].lower() if "." in last else ""


def relationships_of(source: str) -> str:
    """The name of the part that holds the relationships of *source*."""
    if not source:
        return ROOT_RELATIONSHIPS
    folder, _, last = source.rpartition("/")
    return f"{folder}/_rels/{last}.rels" if folder else f"_rels/{last}.rels"


def source_of(relationships: str) -> str:
    """The part whose relationships stand in the part *relationships*."""
    folder, _, last = relationships.rpartition("/")
    return join(folder.removesuffix("_rels").rstrip("/"), last.removesuffix(".rels"))


def resolve(source: str, target: str) -> str:
    """The part name that *target*, as written in a relationship of *source*, leads to."""
    if target.startswith("/"):
        return normpath(target).lstrip("/")
    return normpath(join(dirname(source), target))
