"""The Markdown of a case: every text parsed once, and its problems as findings in place."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from arende.address import Address
from arende.diagnostics import Diagnostic
from arende.loading.files import Folder, Trouble
from arende.loading.images import read_image
from arende.loading.leaves import Leaf
from arende.loading.loaded import finding_at
from arende.markup import parse_blocks, parse_line
from arende.markup.blocks import (
    Block,
    Blocks,
    FootnoteMark,
    Heading,
    ImageBlock,
    Inlines,
    ListBlock,
    Paragraph,
    Quote,
    Table,
)
from arende.markup.images import Image
from arende.model.kinds import Manner
from arende.source import Document


class Texts:
    """What the Markdown leaves of one file gave. *blocks* by address, *images* by path as written."""

    def __init__(self, document: Document, folder: Folder) -> None:
        self.blocks: dict[str, Blocks] = {}
        self.images: dict[str, Image] = {}
        self.findings: list[Diagnostic] = []
        self._document = document
        self._folder = folder

    def read(self, leaves: Iterable[Leaf]) -> None:
        """Parses every Markdown leaf of *leaves* and reads the images they name."""
        for address, value, manner in leaves:
            if manner is Manner.INLINE or manner is Manner.BLOCK:
                parsed = parse_line(value) if manner is Manner.INLINE else parse_blocks(value)
                self.blocks[str(address)] = parsed.blocks
                for problem in parsed.problems:
                    within = (problem.start, problem.end)
                    self._say(address, problem.code, problem.message, problem.advice, within)
                for source in _image_sources(parsed.blocks.blocks):
                    self._image(address, value, source)

    def _say(
        self, address: Address, code: str, message: str, advice: str, within: tuple[int, int] | None
    ) -> None:
        finding = finding_at(self._document, address, code, message, advice, within=within)
        self.findings.append(finding)

    def _image(self, address: Address, text: str, source: str) -> None:
        if source in self.images:
            return
        found: Path | Trouble | Image = self._folder.find(source)
        if isinstance(found, Path):
            found = read_image(found)
        if isinstance(found, Image):
            self.images[source] = found
        else:
            at = text.find(f"({source}")
            within = (at + 1, at + 1 + len(source)) if at != -1 else None
            self._say(address, *found, within)


def _image_sources(blocks: Iterable[Block]) -> Iterator[str]:
    """The paths of every image in *blocks*, however deep."""
    for block in blocks:
        match block:
            case ImageBlock(source=source):
                yield source
            case ListBlock(items=items):
                for item in items:
                    yield from _image_sources(item.blocks)
            case Quote(blocks=inner):
                yield from _image_sources(inner)
            case Paragraph(inlines=inlines) | Heading(inlines=inlines):
                yield from _in_notes(inlines)
            case Table(header=header, rows=rows):
                for row in (header, *rows):
                    for cell in row:
                        yield from _in_notes(cell)


def _in_notes(inlines: Inlines) -> Iterator[str]:
    for inline in inlines:
        if isinstance(inline, FootnoteMark):
            yield from _image_sources(inline.blocks)
