"""YAML text that knows its places."""

from arende.source.document import Document
from arende.source.parsing import parse
from arende.source.reading import decode, read

__all__ = ["Document", "decode", "parse", "read"]
