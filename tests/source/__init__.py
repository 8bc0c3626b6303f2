"""YAML text with places: what is read, and where it stands."""

from arende.source import Document, parse
from arende.text import SourceText


def document(text: str) -> Document:
    """*text* as the Document of a file."""
    return parse(SourceText("ä.yaml", text))
