"""The footnotes part: what a template needs before the first footnote can be drawn."""

from collections.abc import Mapping
from posixpath import dirname, join

from lxml import etree

from arende.word.elements import RELATIONSHIPS, WORD
from arende.word.kit import PACKAGE_RELATIONSHIPS, Kit, relationships, relationships_part
from arende.word.styles import W

_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_EMPTY_PART = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f'<w:footnotes xmlns:w="{WORD}" xmlns:r="{RELATIONSHIPS}">'
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr>'
    '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    "<w:r><w:separator/></w:r></w:p></w:footnote>"
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr>'
    '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    "<w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>"
).encode()
# What may stand after w:footnotePr in w:settings (ECMA-376 Part 1, 17.15.1.78).
_AFTER_FOOTNOTES = {
    "endnotePr",
    "compat",
    "docVars",
    "rsids",
    "attachedSchema",
    "themeFontLang",
    "clrSchemeMapping",
    "doNotIncludeSubdocsInStats",
    "doNotAutoCompressPictures",
    "forceUpgrade",
    "captions",
    "readModeInkLockDown",
    "smartTagType",
    "shapeDefaults",
    "doNotEmbedSmartTags",
    "decimalSymbol",
    "listSeparator",
}


def with_footnotes(parts: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """*parts* with an empty footnotes part and all that names it; the same mapping when there is one."""
    kit_part = Kit.from_parts(parts)
    if kit_part.footnotes_part in parts:
        return parts
    folder = dirname(kit_part.part)
    name = join(folder, "footnotes.xml")
    made = dict(parts)
    made[name] = _EMPTY_PART
    made["[Content_Types].xml"] = _with_override(parts["[Content_Types].xml"], name)
    made[relationships_part(kit_part.part)] = _with_relationship(
        parts, kit_part.part, kit_part.highest_relationship.get(kit_part.part, 0) + 1
    )
    for relationship in relationships(parts, kit_part.part):
        if relationship.get("Type") == f"{RELATIONSHIPS}/settings":
            settings = join(folder, str(relationship.get("Target")))
            if settings in parts:
                made[settings] = _with_separators(parts[settings])
    return made


def _with_override(content_types: bytes, name: str) -> bytes:
    root = etree.fromstring(content_types)
    etree.SubElement(
        root, f"{{{_CONTENT_TYPES}}}Override", {"PartName": f"/{name}", "ContentType": _FOOTNOTES_TYPE}
    )
    return _written(root)


def _with_relationship(parts: Mapping[str, bytes], part: str, number: int) -> bytes:
    written = parts.get(relationships_part(part))
    namespace = f"{{{PACKAGE_RELATIONSHIPS}}}"
    root = etree.Element(f"{namespace}Relationships") if written is None else etree.fromstring(written)
    attributes = {"Id": f"rId{number}", "Type": f"{RELATIONSHIPS}/footnotes", "Target": "footnotes.xml"}
    etree.SubElement(root, f"{namespace}Relationship", attributes)
    return _written(root)


def _with_separators(settings: bytes) -> bytes:
    root = etree.fromstring(settings)
    if root.find(f"{W}footnotePr") is not None:
        return settings
    footnotes = etree.Element(f"{W}footnotePr")
    for number in ("-1", "0"):
        etree.SubElement(footnotes, f"{W}footnote", {f"{W}id": number})
    for child in root:
        if isinstance(child.tag, str) and etree.QName(child).localname in _AFTER_FOOTNOTES:
            child.addprevious(footnotes)
            break
    else:
        root.append(footnotes)
    return _written(root)


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
