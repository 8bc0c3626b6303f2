"""Small pictures, drawn byte by byte."""

import struct
import zlib


def chunk(kind: bytes, content: bytes) -> bytes:
    """One PNG chunk with its checksum."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, extra: bytes = b"") -> bytes:
    """A white PNG; *extra* chunks stand before its pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\x00" + b"\xff" * width) * height
    parts = chunk(b"IHDR", header), extra, chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def jpeg(width: int, height: int, density: tuple[int, int, int] = (1, 96, 96), frame: int = 0xC0) -> bytes:
    """The markers of a JPEG: JFIF header, one frame, one scan."""
    start = b"JFIF\x00\x01\x01" + struct.pack(">BHH", *density) + b"\x00\x00"
    size = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"
    scan = b"\x01\x01\x00\x00\x3f\x00"
    segments = ((0xE0, start), (frame, size), (0xDA, scan))
    body = b"".join(bytes([0xFF, kind]) + struct.pack(">H", len(one) + 2) + one for kind, one in segments)
    return b"\xff\xd8" + body + b"\x12\x34\xff\x00\x56" + b"\xff\xd9"
