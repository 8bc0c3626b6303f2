"""Small templates for tests of the engine: the standard profile's Word file with another text put in it."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from docxtpl import DocxTemplate
from lxml import etree

from arende.engine import Kind, Name, Properties, Required, compile_template, examine
from arende.markup.blocks import Blocks, Paragraph, Run
from arende.package import write_package

GROUND = Path(__file__).parents[2] / "templates" / "standard" / "tjansteutlatande.docx"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
ROOT = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="{WP}"'
A4 = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'


def text(name: str = "", *, anchored: bool = False) -> Name:
    return Name(Kind.TEXT, name, anchored=anchored)


NAMES: Mapping[str, Name] = {
    "rubrik": text(anchored=True),
    "dnr": text(),
    "organ": Name(Kind.LIST, "namn på organ"),
    "har_bilagor": Name(Kind.CLAIM, ""),
    "innehåll": Name(Kind.BLOCKS, ""),
    "punkter": Name(Kind.LIST, "", names={"text": text(), "underpunkter": Name(Kind.LIST, "")}),
    "delar": Name(Kind.LIST, "", names={"slag": text(), "innehåll": Name(Kind.BLOCKS, "")}),
    "svar": Name(Kind.RECORD, "", names={"innehåll": Name(Kind.BLOCKS, ""), "från": text()}),
}

CONTEXT: Mapping[str, object] = {
    "rubrik": "Plan för skolskjuts",
    "dnr": "KS 2026-00123",
    "organ": ("kommunstyrelsen", "kommunfullmäktige"),
    "har_bilagor": True,
    "innehåll": Blocks(),
    "punkter": ({"text": "godkänna", "underpunkter": ("a", "b")}, {"text": "uppdra", "underpunkter": ()}),
    "delar": (),
    "svar": {"innehåll": Blocks(), "från": ""},
}
PROPERTIES = Properties("Plan för skolskjuts", created=date(2026, 9, 24))


def p(*runs: str, properties: str = "") -> str:
    """A paragraph whose *runs* are XML-escaped text."""
    written = "".join(f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{written}</w:p>"


def styled(style: str, *runs: str) -> str:
    return p(*runs, properties=f'<w:pStyle w:val="{style}"/>')


def numbered(num: int, *runs: str, level: int = 0) -> str:
    return p(*runs, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def cell(*blocks: str, properties: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>{properties}</w:tcPr>{"".join(blocks)}</w:tc>'


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{''.join(cells)}</w:tr>"


def table(*rows: str, columns: int = 1) -> str:
    grid = '<w:gridCol w:w="2000"/>' * columns
    width = '<w:tblW w:w="0" w:type="auto"/>'
    return f"<w:tbl><w:tblPr>{width}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def control(inner: str, identity: int = 7) -> str:
    return f'<w:sdt><w:sdtPr><w:id w:val="{identity}"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'


@cache
def ground() -> Mapping[str, bytes]:
    """The parts of the standard template."""
    with ZipFile(GROUND) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def template(*blocks: str, section: str = A4, **parts: str | bytes) -> bytes:
    """The standard template with *blocks* for text.

    *parts* are replaced by keyword: ``header1`` and ``footer1`` get paragraphs, others a whole part under the
    name that the keyword is short for.
    """
    body = f"<w:document {ROOT}><w:body>{''.join(blocks)}{section}</w:body></w:document>"
    changed: dict[str, bytes] = {"word/document.xml": body.encode()}
    for name in ("header1", "header2", "footer1", "footer2"):
        kind = "hdr" if name.startswith("header") else "ftr"
        inner = parts.pop(name, p(""))
        changed[f"word/{name}.xml"] = f"<w:{kind} {ROOT}>{inner}</w:{kind}>".encode()
    changed |= {name: _bytes(data) for name, data in parts.items()}
    kept = {name: data for name, data in ground().items() if not _belongs(name, changed)}
    return write_package({**kept, **changed})


def _belongs(name: str, changed: Mapping[str, bytes]) -> bool:
    owner = name.replace("_rels/", "").removesuffix(".rels")
    return name.endswith(".rels") and owner in changed and "header" in owner


def _bytes(data: str | bytes) -> bytes:
    return data.encode() if isinstance(data, str) else data


def with_part(data: bytes, name: str, change: tuple[str, str]) -> bytes:
    """The Word file *data* with one stretch of the part *name* changed."""
    parts = members(data)
    written = parts[name].decode()
    assert change[0] in written, f"{change[0]} is not in {name}"
    return write_package({**parts, name: written.replace(*change).encode()})


def members(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def render(
    data: bytes,
    context: Mapping[str, object] | None = None,
    *required: str,
    names: Mapping[str, Name] = NAMES,
    properties: Properties = PROPERTIES,
) -> bytes:
    """Our rendering of the template *data* with *context* over the usual one."""
    wanted = tuple(Required(f"text{place}", (chunk,)) for place, chunk in enumerate(required))
    compiled = compile_template(data, names, "mall.docx")
    values = {**CONTEXT, **(context or {})}
    return compiled.render(values, images={}, required=wanted, properties=properties)


def plain_docxtpl(
    data: bytes, context: Mapping[str, object] | None = None, *, autoescape: bool = False
) -> bytes:
    """What docxtpl makes of the same, used the ordinary way."""
    document = DocxTemplate(BytesIO(data))
    document.render({**CONTEXT, **(context or {})}, autoescape=autoescape)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def found(data: bytes, names: Mapping[str, Name] = NAMES) -> list[str]:
    """What ``examine`` says of a template, a line for each finding."""
    findings = examine(data, names, "mall.docx")
    return [f"{one.where}: {one.code} {one.message}".removeprefix(": ") for one in findings]


def root_of(data: bytes, part: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(members(data)[part])


def paragraphs(data: bytes, part: str = "word/document.xml") -> list[str]:
    """The text of each paragraph of a part; a break is a line feed."""
    return [_text(one) for one in root_of(data, part).iter(f"{{{W}}}p")]


def _text(paragraph: etree._Element) -> str:
    signs = {f"{{{W}}}br": "\n", f"{{{W}}}tab": "\t"}
    return "".join(signs.get(one.tag) or one.text or "" for one in paragraph.iter(f"{{{W}}}t", *signs))


def blocks(*texts: str) -> Blocks:
    """Paragraphs of body text."""
    return Blocks(tuple(Paragraph((Run(one),)) for one in texts))
