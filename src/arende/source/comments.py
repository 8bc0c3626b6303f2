"""The comments of a YAML file: what libyaml throws away, with its places."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from arende.source.nodes import Scalar
from arende.text import SourceText, Span

# A # is a comment where the line begins or a space stands before it (YAML 1.2, 6.6).
_SIGN = re.compile(r"(?:^|(?<=[ \t]))#", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment: *span* from its # to the line's end, *text* without the #, *line* from 1.

    *alone* is a comment with nothing before it on its line.
    """

    span: Span
    text: str
    line: int
    alone: bool


def comments(source: SourceText, scalars: Iterable[Scalar]) -> Iterator[Comment]:
    """The comments of *source* in order; a # inside one of *scalars* is text and none."""
    stretches = sorted(
        (scalar.start, scalar.end, scalar.style) for scalar in scalars if scalar.text is not None
    )
    index = 0
    covered = 0
    for found in _SIGN.finditer(source.text):
        start = found.start()
        while index < len(stretches) and stretches[index][0] <= start:
            covered = max(covered, stretches[index][1])
            index += 1
        header = _on_block_header(source, stretches[index - 1] if index else None, start)
        if start < covered and not header:
            continue
        place = source.place(Span(start, start + 1))
        end = start + len(place.excerpt) - place.column + 1
        alone = not place.excerpt[: place.column - 1].strip()
        yield Comment(Span(start, end), source.text[start + 1 : end].strip(), place.line, alone)
        covered = max(covered, end)


def _on_block_header(source: SourceText, stretch: tuple[int, int, str] | None, start: int) -> bool:
    """Whether *start* stands on the line of a block scalar's own sign: ``text: |  # so``."""
    if stretch is None or stretch[2] not in ("|", ">"):
        return False
    return stretch[0] <= start < stretch[1] and "\n" not in source.text[stretch[0] : start]
