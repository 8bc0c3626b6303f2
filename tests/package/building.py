"""Small Word files for tests of the package: drawn part by part, so that each fault is the only one."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def relationships(*links: tuple[str, str] | tuple[str, str, str]) -> bytes:
    """A relationship part of (type, target) or (type, target, mode)."""
    written = "".join(
        f'<Relationship Id="rId{place}" Type="{_full(kind)}" Target="{target}"{_mode(mode)}/>'
        for place, (kind, target, *mode) in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{RELATIONSHIPS}">{written}</Relationships>'.encode()


def _full(kind: str) -> str:
    return kind if "/" in kind else f"{OFFICE}/{kind}"


def _mode(mode: list[str]) -> str:
    return f' TargetMode="{mode[0]}"' if mode else ""


def content_types(main: str = f"{WORD}.document.main+xml") -> bytes:
    """Content types for a document."""
    return (
        f'<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="bin" ContentType="application/octet-stream"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    ).encode()


def document(text: str = "Hej") -> bytes:
    """A main part with one paragraph."""
    return (
        f'<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>'
    ).encode()


def parts(**changed: bytes) -> dict[str, bytes]:
    """The parts of the smallest Word file; *changed* by keyword for those with plain names."""
    return {
        "[Content_Types].xml": changed.get("types", content_types()),
        "_rels/.rels": changed.get("root", relationships(("officeDocument", "word/document.xml"))),
        "word/document.xml": changed.get("document", document()),
    }


def linked(*links: tuple[str, str] | tuple[str, str, str], **members: bytes) -> bytes:
    """The smallest Word file whose document has *links*, with *members* beside it in ``word/``."""
    beside = {f"word/{name}.bin": data for name, data in members.items()}
    return zipped({**parts(), "word/_rels/document.xml.rels": relationships(*links), **beside})


def zipped(members: dict[str, bytes]) -> bytes:
    """*members* as an ordinary zip, with the clock of no one."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, ZIP_DEFLATED)
    return out.getvalue()
