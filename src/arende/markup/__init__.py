"""Markdown to a tree of blocks with places."""
