"""The pages a user reads, and the blocks of code on them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
_BLOCK = re.compile(
    r"(?:^<!-- (?P<mark>[^\n]*) -->\n)?^(?P<indent> *)```(?P<language>\w*)\n(?P<text>.*?)^(?P=indent)```$",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Block:
    """A fenced block: *mark* is the comment right above it, which says what the block is."""

    page: Path
    line: int
    language: str
    text: str
    mark: str

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


def blocks(page: Path) -> Iterator[Block]:
    """Every fenced block of *page*, in order."""
    text = page.read_text(encoding="utf-8")
    for found in _BLOCK.finditer(text):
        line = text.count("\n", 0, found.start("language")) + 1
        yield Block(page, line, found["language"], found["text"], found["mark"] or "")


def followed(mark: str) -> list[tuple[Block, Block]]:
    """Each block marked *mark* with the block after it on the same page."""
    return [
        (one, following) for page in PAGES for one, following in pairwise(blocks(page)) if one.mark == mark
    ]


def marked(mark: str) -> list[Block]:
    """Every block marked *mark*, on any page."""
    return [block for page in PAGES for block in blocks(page) if block.mark == mark]


def prose(page: Path) -> str:
    """The text of *page* without its blocks."""
    return _BLOCK.sub("", page.read_text(encoding="utf-8"))
