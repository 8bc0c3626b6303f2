"""Blocks to WordprocessingML: styles, numbering, tables, anchors."""

from arende.word.anchors import Anchored, bookmark_name
from arende.word.canvas import Canvas, Relationship
from arende.word.drawing import SEPARATOR, draw
from arende.word.kit import Kit
from arende.word.notes import with_footnotes

__all__ = [
    "SEPARATOR",
    "Anchored",
    "Canvas",
    "Kit",
    "Relationship",
    "bookmark_name",
    "draw",
    "with_footnotes",
]
