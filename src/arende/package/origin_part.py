"""Where a Word file comes from, told once more: a custom XML part that nothing in the text is bound to.

Why beside the custom properties: a program that saves the file again may lose the one and keep the other, and
a property is seldom shown longer than 255 signs.
"""

from collections.abc import Mapping
from dataclasses import replace
from html import escape
from xml.etree import ElementTree

from arende.package.describing import XML_DECLARATION, relationships_xml
from arende.package.parts import (
    ContentType,
    ContentTypes,
    Package,
    Relationship,
    RelationshipType,
    relationships_of,
)

NAMESPACE = "urn:arende:ursprung"
_IDENTITY = "{6F1B7A52-3C0E-4E5B-9D41-7A2B8C90D1E4}"  # the same in every paper: it names the kind of part
_LINK = "rIdUrsprung"
_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_PROPERTIES_XML = (
    f'{XML_DECLARATION}<ds:datastoreItem ds:itemID="{_IDENTITY}" xmlns:ds="{_STORE}">'
    f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
)


def with_origin_part(package: Package) -> tuple[Package, str]:
    """*package* with room for the part, and the part's name; its content is each paper's own.

    The custom XML parts that a template has are kept as they are. The one of a paper that was made a template
    gives way.
    """
    bare = _without_ours(package)
    number = next(n for n in range(1, len(bare.parts) + 2) if not _is_taken(bare, n))
    item, described = f"customXml/item{number}.xml", f"customXml/itemProps{number}.xml"
    link = Relationship(_LINK, RelationshipType.CUSTOM_XML, item)
    relationships = {
        **bare.relationships,
        bare.main: (*bare.relationships.get(bare.main, ()), link),
        item: (Relationship("rId1", RelationshipType.CUSTOM_XML_PROPERTIES, described),),
    }
    parts = {
        **bare.parts,
        described: _PROPERTIES_XML.encode(),
        relationships_of(item): relationships_xml(item, relationships[item]).encode(),
    }
    types = _with_types(bare.content_types, item, described)
    return replace(bare, parts=parts, relationships=relationships, content_types=types), item


def origin_xml(provenance: Mapping[str, str]) -> bytes:
    """The part's content."""
    told = "".join(
        f'<uppgift namn="{escape(name)}">{escape(value, quote=False)}</uppgift>'
        for name, value in provenance.items()
    )
    return f'{XML_DECLARATION}<ursprung xmlns="{NAMESPACE}">{told}</ursprung>'.encode()


def origin_in(parts: Mapping[str, bytes]) -> dict[str, str]:
    """What the part among *parts* tells; empty where there is none, or none that can be read."""
    for name in sorted(parts):
        data = parts[name]
        if name.startswith("customXml/") and NAMESPACE.encode() in data and b"<!" not in data:
            try:
                root = ElementTree.fromstring(data)
            except ElementTree.ParseError:
                continue
            if root.tag == f"{{{NAMESPACE}}}ursprung":
                return {one.get("namn", ""): "".join(one.itertext()) for one in root}
    return {}


def _is_taken(package: Package, number: int) -> bool:
    names = {name.casefold() for name in package.parts}
    return not names.isdisjoint((f"customxml/item{number}.xml", f"customxml/itemprops{number}.xml"))


def _without_ours(package: Package) -> Package:
    ours = [
        item
        for item in package.related(package.main, RelationshipType.CUSTOM_XML)
        for described in package.related(item, RelationshipType.CUSTOM_XML_PROPERTIES)
        if _IDENTITY.encode() in package.parts[described]
    ]
    if not ours:
        return package
    described = [
        one for item in ours for one in package.related(item, RelationshipType.CUSTOM_XML_PROPERTIES)
    ]
    gone = {*ours, *described, *map(relationships_of, ours)}
    types = package.content_types
    return replace(
        package,
        parts={name: data for name, data in package.parts.items() if name not in gone},
        relationships={
            source: tuple(link for link in links if link.target not in gone)
            for source, links in package.relationships.items()
            if source not in gone
        },
        content_types=replace(
            types, overrides={name: kind for name, kind in types.overrides.items() if name not in gone}
        ),
    )


def _with_types(types: ContentTypes, item: str, described: str) -> ContentTypes:
    overrides = {**types.overrides, described: ContentType.CUSTOM_XML_PROPERTIES}
    defaults = {"xml": ContentType.XML, **types.defaults}
    if defaults["xml"] != ContentType.XML:
        overrides[item] = ContentType.XML
    return ContentTypes(overrides, defaults)
