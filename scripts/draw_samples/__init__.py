"""Draws the pictures and attachments that the sample cases name."""
