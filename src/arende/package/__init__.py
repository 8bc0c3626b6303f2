"""A Word file as parts: opened safely, written the same way every time, put on disk whole."""

from arende.package.opening import open_package
from arende.package.parts import ContentTypes, Package, Relationship
from arende.package.provenance import content_digest, provenance_of, untouched
from arende.package.replacing import replace_file
from arende.package.writing import Packed, pack, write_package

__all__ = [
    "ContentTypes",
    "Package",
    "Packed",
    "Relationship",
    "content_digest",
    "open_package",
    "pack",
    "provenance_of",
    "replace_file",
    "untouched",
    "write_package",
]
