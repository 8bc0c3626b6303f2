"""A drawn tree as a whole .docx, put together without the engine."""

import io
import zipfile
from collections.abc import Mapping

from arende.markup.blocks import Blocks
from arende.markup.images import Image
from arende.word import Canvas, Kit, draw, with_footnotes
from arende.word.elements import attribute
from arende.word.kit import relationships_part
from tests.word.template import HEAD, PACKAGE, document_xml, template


def whole(blocks: Blocks, images: Mapping[str, Image]) -> bytes:
    """The template of these tests with *blocks* as its text."""
    parts = dict(with_footnotes(template()))
    kit = Kit.from_parts(parts)
    canvas = Canvas(kit, images)
    last = '<w:p><w:pPr><w:pStyle w:val="Brdtext"/></w:pPr></w:p>'
    parts[kit.part] = document_xml(draw(blocks, canvas) + last).encode()
    _append(parts, "word/numbering.xml", canvas.numbering)
    _append(parts, kit.footnotes_part, canvas.footnotes)
    for part, added in canvas.relationships.items():
        name = relationships_part(part)
        empty = f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"></Relationships>'
        parts.setdefault(name, empty.encode())
        for one in added:
            mode = ' TargetMode="External"' if one.external else ""
            target = f'Id="{one.id}" Type="{one.type}" Target="{attribute(one.target)}"{mode}'
            _append(parts, name, f"<Relationship {target}/>")
    for extension, kind in canvas.content_types.items():
        _append(parts, "[Content_Types].xml", f'<Default Extension="{extension}" ContentType="{kind}"/>')
    parts.update(canvas.media)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _append(parts: dict[str, bytes], name: str, added: str) -> None:
    head, closing, tail = parts[name].rpartition(b"</")
    parts[name] = head + added.encode() + closing + tail
