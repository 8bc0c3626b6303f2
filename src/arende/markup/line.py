"""The Markdown of a field that is one sentence: a paragraph's signs, and no lists, headings or tables."""

import re
from collections.abc import Iterator

from markdown_it.token import Token

from arende.markup import wording
from arende.markup.blocks import Block, Paragraph
from arende.markup.inside import KINDS, Inside
from arende.markup.places import Spot
from arende.markup.reading import BlockReader, Parsed, parse_with

# What would begin a block. A number with a full stop is left: titles and sentences begin with numbers.
_BLOCK_MARKS = re.compile(r"(?P<heading>#{1,6})(?=[ \t]|$)|(?P<list>[-+*])(?=[ \t]|$)|(?P<quote>>)")
_READ_AS = {"heading": "en rubrik", "list": "en lista", "quote": "ett citat"}


class LineReader(BlockReader):
    """Reads at most one paragraph, and the footnotes it calls."""

    no_images_in = "ett fält som är en enda mening"

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._has_paragraph = False

    def read(self, text: str) -> tuple[Block, ...]:
        """The paragraph. A text on one line is never read as a list, whatever number it begins with."""
        stripped = text.strip()
        if "\n" in stripped:
            return super().read(text)
        lead = len(text) - len(text.lstrip())
        if mark := _BLOCK_MARKS.match(stripped):
            place = (lead + mark.start(), lead + mark.end())
            self.report(wording.not_in_a_line(_READ_AS[str(mark.lastgroup)], mark[0]), place)
        first_line = text.count("\n", 0, lead)
        inlines = self.inlines(stripped, Spot(self.places, stripped, first_line))
        return (Paragraph(inlines),) if inlines else ()

    def read_block(self, tokens: list[Token], inside: Inside) -> Iterator[Block]:
        """The first paragraph; everything else is a problem."""
        first = tokens[0]
        if inside.containers:
            yield from super().read_block(tokens, inside)
        elif first.type != "paragraph_open":
            self.report(wording.block_in_a_line(KINDS[first.type]), self.places.block(first))
        elif self._has_paragraph:
            self.report(wording.second_paragraph(), self.places.block(first))
        else:
            self._has_paragraph = True
            yield from super().read_block(tokens, inside)


def parse_line(text: str) -> Parsed:
    """The one paragraph of *text*, and every problem in it."""
    return parse_with(LineReader(text), text)
