"""The pictures and links of a Markdown text, each part with its place in the text."""

from collections.abc import Iterator
from dataclasses import dataclass

from arende.lint.patterns import Pattern

_PICTURE = Pattern(r"!\[(?P<alt>[^\]]*)\]\((?P<path>[^()\s]+)(?:\s+\"(?P<caption>[^\"]*)\")?\)", "![")
_LINK = Pattern(
    r"(?<!!)\[(?P<text>[^\[\]^][^\[\]]*)\]\((?P<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)[^()]*\)"
)
_BARE = Pattern(r"<(?P<text>(?P<target>https?://[^>\s]+))>", "<http")


@dataclass(frozen=True, slots=True)
class WrittenPicture:
    """A picture as written; *start* and *end* hold its text alternative."""

    alt: str
    path: str
    caption: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class WrittenLink:
    """A link as written; *start* and *end* hold its text."""

    text: str
    target: str
    start: int
    end: int


def pictures(text: str) -> Iterator[WrittenPicture]:
    """Each picture of *text*, in order."""
    for found in _PICTURE.finditer(text):
        alt, caption = _one_line(found["alt"]), _one_line(found["caption"] or "")
        yield WrittenPicture(alt, found["path"], caption, *found.span("alt"))


def links(text: str) -> Iterator[WrittenLink]:
    """Each link of *text* that has a text of its own or is a bare address in angle brackets."""
    for found in _LINK.finditer(text):
        yield WrittenLink(_one_line(found["text"]), found["target"], *found.span("text"))
    for found in _BARE.finditer(text):
        yield WrittenLink(found["text"], found["target"], *found.span("text"))


def _one_line(text: str) -> str:
    return " ".join(text.split())
