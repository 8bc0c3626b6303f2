"""Image files: read, and shown to be whole PNG or JPEG before any paper uses them."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from arende.loading.files import Trouble
from arende.markup.images import Image

LARGEST_BYTES = 20_000_000
LONGEST_SIDE_PX = 20_000
_MOST_PX = 100_000_000
_USUAL_DPI = 96
_PNG = b"\x89PNG\r\n\x1a\n"
_OTHERS = (
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"%PDF", "PDF"),
    (b"<svg", "SVG"),
    (b"<?xml", "SVG"),
    (b"\xd7\xcd\xc6\x9a", "WMF"),
    (b"PK\x03\x04", "Office- eller zipfil"),
)
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))


class _Broken(Exception):
    """An image that does not hold together."""


def read_image(path: Path) -> Image | Trouble:
    """The image in *path*, or why it cannot be printed."""
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            megabytes = f"{size / 1_000_000:.0f} MB, högst {LARGEST_BYTES // 1_000_000} MB skrivs ut"
            message = f"bilden är för stor: {megabytes}"
            return Trouble("F106", message, "spara bilden i mindre format")
        data = path.read_bytes()
    except OSError:
        return Trouble("F101", "bilden går inte att läsa", "stäng den i andra program")
    try:
        image = _png(data) if data.startswith(_PNG) else _jpeg(data) if data.startswith(b"\xff\xd8") else None
    except (_Broken, struct.error, IndexError):
        return Trouble("F107", "bildfilen är skadad eller ofullständig", "hämta eller spara om bilden")
    if image is None:
        return _other(data)
    if max(image.width_px, image.height_px) > LONGEST_SIDE_PX or image.width_px * image.height_px > _MOST_PX:
        message = f"bilden är orimligt stor: {image.width_px} × {image.height_px} bildpunkter"
        return Trouble("F106", message, "spara bilden i mindre format")
    return image


def _other(data: bytes) -> Trouble:
    kind = next((name for start, name in _OTHERS if data.lstrip()[:8].startswith(start)), None)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        kind = "WebP"
    elif data[4:8] == b"ftyp":
        kind = "HEIC eller video"
    found = kind if kind is not None else "något annat" if data else "en tom fil"
    return Trouble(
        "F105", f"väntade en bild i PNG eller JPEG, fann {found}", "spara bilden som PNG eller JPEG"
    )


def _png(data: bytes) -> Image:
    header, dpi, has_pixels, is_ended = b"", (_USUAL_DPI, _USUAL_DPI), False, False
    for kind, content in _chunks(data):
        if not header and kind != b"IHDR":
            raise _Broken
        match kind:
            case b"IHDR":
                header = content
            case b"pHYs" if content[8] == 1:  # dots per metre
                dpi = (_dots(content[0:4]), _dots(content[4:8]))
            case b"IDAT":
                has_pixels = True
            case b"IEND":
                is_ended = True
    if len(header) != 13 or not has_pixels or not is_ended:
        raise _Broken
    width, height = struct.unpack(">II", header[:8])
    if not width or not height:
        raise _Broken
    return Image(data, "png", width, height, *dpi)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each chunk's kind and content, its checksum verified, until the image ends."""
    position = len(_PNG)
    while position < len(data):
        (length,) = struct.unpack_from(">I", data, position)
        kind, content = data[position + 4 : position + 8], data[position + 8 : position + 8 + length]
        (checksum,) = struct.unpack_from(">I", data, position + 8 + length)
        if zlib.crc32(content, zlib.crc32(kind)) != checksum:
            raise _Broken
        yield kind, content
        if kind == b"IEND":
            return
        position += 12 + length


def _dots(metre: bytes) -> int:
    return max(1, round(int.from_bytes(metre, "big") * 0.0254)) if any(metre) else _USUAL_DPI


def _jpeg(data: bytes) -> Image:
    size, dpi = (0, 0), (_USUAL_DPI, _USUAL_DPI)
    for marker, content in _segments(data):
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", content, 1)
            size = (width, height)
        elif marker == 0xE0 and content.startswith(b"JFIF\x00"):
            unit, x, y = struct.unpack_from(">BHH", content, 7)
            scale = {1: 1.0, 2: 2.54}.get(unit, 0.0)
            if scale and x and y:
                dpi = (round(x * scale), round(y * scale))
    if not all(size) or data.rfind(b"\xff\xd9") == -1:
        raise _Broken
    return Image(data, "jpeg", *size, *dpi)


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each segment's marker and content, until the picture itself begins."""
    position = 2
    while True:
        if data[position] != 0xFF:
            raise _Broken
        marker = data[position + 1]
        if marker == 0xFF or marker in _ALONE:
            position += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack_from(">H", data, position + 2)
        if marker == 0xDA:
            if data.find(b"\xff\xd9", position + 2 + length) == -1:
                raise _Broken
            return
        if marker == 0xD9 or length < 2:
            raise _Broken
        yield marker, data[position + 4 : position + 2 + length]
        position += 2 + length
