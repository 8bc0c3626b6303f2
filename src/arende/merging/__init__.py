"""Two edits of one file made one, field by field, or a conflict where both changed the same."""

from arende.merging.whole import Conflict, Merged, merge

__all__ = ["Conflict", "Merged", "merge"]
