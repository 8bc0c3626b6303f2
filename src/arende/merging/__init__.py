"""Two edits of one file made one, field by field, or a conflict where both changed the same."""
