"""Parts to bytes: the deterministic zip, where what did not change is copied already deflated."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from struct import Struct
from zipfile import BadZipFile, ZipFile

from arende.package.parts import CONTENT_TYPES, ROOT_RELATIONSHIPS

_LOCAL = Struct("<4sHHHHHLLLHH")
_CENTRAL = Struct("<4sHHHHHHLLLHHHHHLL")
_END = Struct("<4sHHHHLLH")
_NAME_LENGTHS = Struct("<HH")

_VERSION_NEEDED = 20
_MADE_BY = 3 << 8 | 20  # Unix, so that the attributes below are read the same everywhere
_FILE_ATTRIBUTES = 0o100644 << 16
_UTF8_NAME = 0x800
_DATE_1980_01_01 = 1 << 5 | 1
_STORED, _DEFLATED = 0, 8
_LEVEL = 6
# Window bits and memory for what fits in 8 kB: the same bytes at a third of the cost, most of it setting up.
_SMALL = (13, 7)


@dataclass(frozen=True, slots=True)
class Packed:
    """One part as it stands in the container, with the SHA-256 of its content.

    *packed* is raw deflate, or the data itself when *method* is 0.
    """

    packed: bytes
    size: int
    crc: int
    method: int
    digest: bytes


def store(data: bytes) -> Packed:
    """*data* as it is: for pictures, which are deflated already."""
    return Packed(data, len(data), zlib.crc32(data), _STORED, sha256(data).digest())


def pack(data: bytes) -> Packed:
    """*data* deflated at level 6; stored where deflating gains nothing (images)."""
    window, memory = _SMALL if len(data) <= 1 << _SMALL[0] else (zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL)
    squeezer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -window, memory)
    squeezed = squeezer.compress(data) + squeezer.flush()
    method = _DEFLATED if len(squeezed) < len(data) else _STORED
    packed = squeezed if method == _DEFLATED else data
    return Packed(packed, len(data), zlib.crc32(data), method, sha256(data).digest())


def write_package(parts: Mapping[str, bytes | Packed]) -> bytes:
    """A zip of *parts* that depends on nothing but their names and contents.

    ``[Content_Types].xml`` comes first (readers that stream need it), then the package's relationships, then
    the rest in the order of their names.
    """
    bodies: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for name in sorted(parts, key=_rank):
        part = parts[name]
        entry = part if isinstance(part, Packed) else pack(part)
        written = name.encode()
        flags = 0 if name.isascii() else _UTF8_NAME
        head = (
            flags,
            entry.method,
            0,
            _DATE_1980_01_01,
            entry.crc,
            len(entry.packed),
            entry.size,
            len(written),
            0,
        )
        local = _LOCAL.pack(b"PK\x03\x04", _VERSION_NEEDED, *head) + written
        listed = (_MADE_BY, _VERSION_NEEDED, *head, 0, 0, 0, _FILE_ATTRIBUTES, offset)
        directory.append(_CENTRAL.pack(b"PK\x01\x02", *listed) + written)
        bodies += (local, entry.packed)
        offset += len(local) + len(entry.packed)
    listing = b"".join(directory)
    end = _END.pack(b"PK\x05\x06", 0, 0, len(directory), len(directory), len(listing), offset, 0)
    return b"".join((*bodies, listing, end))


def read_packed(data: bytes) -> dict[str, Packed]:
    """The parts of a zip as they stand in it, still deflated; raises BadZipFile where any is not whole."""
    parts = {}
    with ZipFile(BytesIO(data)) as archive:
        for info in archive.infolist():
            with archive.open(info):  # checks that the two headers agree and stand within the file
                name_length, extra_length = _NAME_LENGTHS.unpack_from(data, info.header_offset + 26)
            start = info.header_offset + _LOCAL.size + name_length + extra_length
            packed = data[start : start + info.compress_size]
            content = content_of(packed, info.compress_type, info.file_size)
            if zlib.crc32(content) != info.CRC:
                raise BadZipFile(info.orig_filename)
            digest = sha256(content).digest()
            parts[info.orig_filename] = Packed(packed, info.file_size, info.CRC, info.compress_type, digest)
    return parts


def content_of(packed: bytes, method: int, size: int) -> bytes:
    """The *size* bytes behind *packed*; raises BadZipFile unless the stream ends there and nothing follows.

    Why: zip readers stop at the size they were told, and do not see what was changed in a stream's last bits.
    """
    if method == _STORED:
        content = packed
    elif method == _DEFLATED:
        reader = zlib.decompressobj(-zlib.MAX_WBITS)
        content = reader.decompress(packed, size + 1)
        if not reader.eof or reader.unused_data:
            raise BadZipFile("the stream does not end where its part does")
    else:
        raise BadZipFile("unknown method")
    if len(content) != size:
        raise BadZipFile("not the size that was told")
    return content


def has_loose_bits(part: Packed) -> bool:
    """Whether a bit is set after the end of the deflated data, where no deflater sets one.

    Those bits stand last and highest in the last byte, so the highest bit that is set is one of them exactly
    when the data is the same without it.
    """
    last = part.packed[-1] if part.method == _DEFLATED else 0
    if not last:
        return False
    without = part.packed[:-1] + bytes([last ^ 1 << last.bit_length() - 1])
    reader = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        return zlib.crc32(reader.decompress(without)) == part.crc and reader.eof
    except zlib.error:
        return False


def _rank(name: str) -> tuple[int, str]:
    first = {CONTENT_TYPES: 0, ROOT_RELATIONSHIPS: 1}
    return (first.get(name, 2), name)
