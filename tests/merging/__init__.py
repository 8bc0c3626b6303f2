"""Two edits of one file made one."""
