"""The PDFs of a meeting as one: their tags, bookmarks and links kept, and a stamp on every page."""

from arende.bundle.merging import bundle
from arende.bundle.opening import is_bundle, page_count
from arende.bundle.parts import Bundle, BundlePart, Placed, Trouble

__all__ = ["Bundle", "BundlePart", "Placed", "Trouble", "bundle", "is_bundle", "page_count"]
