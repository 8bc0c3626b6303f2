"""Where a Word file comes from: custom properties, and a seal that tells if it was touched since."""

import zlib
from collections.abc import Mapping
from hashlib import sha256
from html import escape
from xml.etree import ElementTree
from zipfile import BadZipFile

from arende.package.describing import XML_DECLARATION
from arende.package.parts import CUSTOM_PROPERTIES
from arende.package.writing import Packed, content_of, has_loose_bits, pack, read_packed, write_package

SEAL = "arende.innehåll"
_OURS = "arende."
_UNSEALED = "0" * 64

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_ID = 2  # 0 and 1 are reserved ([MS-OLEPS] 2.18)


def custom_properties(existing: bytes | None, provenance: Mapping[str, str]) -> bytes:
    """``docProps/custom.xml`` with *existing* properties kept, *provenance* added, and an empty seal last."""
    kept = [] if existing is None else _kept(existing)
    ours = {**provenance, SEAL: _UNSEALED}
    written = [_moved(element, _FIRST_ID + place) for place, element in enumerate(kept)]
    first = _FIRST_ID + len(kept)
    written += [_property(name, value, first + place) for place, (name, value) in enumerate(ours.items())]
    body = "".join(written)
    return (
        f'{XML_DECLARATION}<Properties xmlns="{_PROPERTIES}" xmlns:vt="{_TYPES}">{body}</Properties>'.encode()
    )


def seal(parts: Mapping[str, bytes | Packed], unsealed: bytes) -> bytes:
    """*unsealed* custom properties with the digest of *parts* and of themselves as their seal."""
    digest = content_digest({**parts, CUSTOM_PROPERTIES: unsealed})
    head, _, tail = unsealed.rpartition(_UNSEALED.encode())
    return head + digest.encode() + tail


def sealed_again(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """*parts*, whose custom properties say where they come from, sealed as they are now."""
    custom = parts[CUSTOM_PROPERTIES]
    provenance = {name: value for name, value in _properties(custom).items() if name != SEAL}
    return {**parts, CUSTOM_PROPERTIES: seal(parts, custom_properties(custom, provenance))}


def content_digest(parts: Mapping[str, bytes | Packed]) -> str:
    """SHA-256 over the names and contents of *parts*, in hexadecimal.

    The custom properties count with an empty seal: they hold the digest itself.
    """
    whole = sha256()
    for name in sorted(parts):
        part = parts[name]
        digest = part.digest if isinstance(part, Packed) else sha256(part).digest()
        whole.update(name.encode() + b"\0" + digest)
    return whole.hexdigest()


def provenance_of(data: bytes) -> dict[str, str]:
    """The ``arende.`` properties of a Word file; empty when it is none, or not ours."""
    try:
        custom = _custom_part(read_packed(data))
        return {} if custom is None else _properties(custom)
    except _UNREADABLE:
        return {}


def untouched(data: bytes) -> bool | None:
    """Whether the Word file *data* is byte for byte what this program wrote; None when it did not write it.

    Nothing but the file is asked, so the answer holds for a copy that came by mail too. The container is
    compared as well: a file that another program has packed again is not untouched.
    """
    try:
        parts = read_packed(data)
        custom = _custom_part(parts)
        written = _properties(custom).get(SEAL) if custom is not None else None
    except _UNREADABLE:
        return None
    if custom is None or not written:
        return None
    head, _, tail = custom.rpartition(written.encode())
    blank = {**parts, CUSTOM_PROPERTIES: pack(head + _UNSEALED.encode() + tail)}
    if content_digest(blank) != written or write_package(parts) != data:
        return False
    return not any(has_loose_bits(part) for part in parts.values())


_UNREADABLE = (
    BadZipFile,
    EOFError,
    zlib.error,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    ElementTree.ParseError,
)


def _custom_part(parts: Mapping[str, Packed]) -> bytes | None:
    part = parts.get(CUSTOM_PROPERTIES)
    return None if part is None else content_of(part.packed, part.method, part.size)


def _properties(custom: bytes) -> dict[str, str]:
    if b"<!" in custom:  # a DTD: nothing this program writes
        return {}
    named = (
        (element.get("name", ""), "".join(element.itertext())) for element in ElementTree.fromstring(custom)
    )
    return {name: value for name, value in named if name.startswith(_OURS)}


def _kept(existing: bytes) -> list[ElementTree.Element]:
    return [
        element
        for element in ElementTree.fromstring(existing)
        if not element.get("name", "").startswith(_OURS)
    ]


def _moved(element: ElementTree.Element, identity: int) -> str:
    element.set("pid", str(identity))
    element.tail = None
    return ElementTree.tostring(element, encoding="unicode")


def _property(name: str, value: str, identity: int) -> str:
    return (
        f'<property fmtid="{_FORMAT}" pid="{identity}" name="{escape(name)}">'
        f"<vt:lpwstr>{escape(value, quote=False)}</vt:lpwstr></property>"
    )
