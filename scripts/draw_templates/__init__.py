"""Draws the Word templates that the project ships: the same bytes from the same measures, every time."""
