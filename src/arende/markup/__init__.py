"""Markdown to a tree of blocks with places."""

from arende.markup.line import parse_line
from arende.markup.plain import plain
from arende.markup.problems import CODES, Problem
from arende.markup.reading import Parsed, parse_blocks

__all__ = ["CODES", "Parsed", "Problem", "parse_blocks", "parse_line", "plain"]
