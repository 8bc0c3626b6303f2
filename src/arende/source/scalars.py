"""A scalar's value, character by character, as stretches of the file it was read from."""

import re
from collections.abc import Iterator
from itertools import takewhile

from arende.source.nodes import Scalar
from arende.text import Span

Piece = tuple[str, int, int]  # one character of a value, and where it was written

_HEADER = re.compile(r"[|>](?:([+-])?([1-9])?|([1-9])([+-])?)[ \t]*(?:#[^\n]*)?(?:\n|$)")
_SPACE = " \t"
_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
    "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0", "L": "\u2028",
    "P": "\u2029",
}  # fmt: skip
_HEXADECIMAL = {"x": 2, "u": 4, "U": 8}
_JOINED = "\1\n"  # a line break escaped away


def stretches(text: str, scalar: Scalar) -> tuple[Span, ...] | None:
    """One span in *text* for each character of *scalar*'s value; None where they cannot be told apart.

    The fold of a line break into a space (or of several into line breaks) is the white space it replaced.
    """
    for pieces in _readings(text, scalar):
        if scalar.text == "".join(sign for sign, _, _ in pieces):
            return tuple(Span(start, end) for _, start, end in pieces)
    return None


def _readings(text: str, scalar: Scalar) -> Iterator[list[Piece]]:
    match scalar.style:
        case "":
            yield list(_folded_lines(_as_written(text, scalar.start, scalar.end)))
        case "'":
            yield list(_folded_lines(_single_quoted(text, scalar.start + 1, scalar.end - 1)))
        case '"':
            yield list(_folded_lines(_double_quoted(text, scalar.start + 1, scalar.end - 1)))
        case _:
            yield from _block_readings(text, scalar)


def _as_written(text: str, start: int, end: int) -> Iterator[Piece]:
    for offset in range(start, end):
        yield text[offset], offset, offset + 1


def _single_quoted(text: str, start: int, end: int) -> Iterator[Piece]:
    offset = start
    while offset < end:
        length = 2 if text.startswith("''", offset) else 1
        yield text[offset], offset, offset + length
        offset += length


def _double_quoted(text: str, start: int, end: int) -> Iterator[Piece]:
    """Escapes decoded. A decoded white space is marked with NUL before it, so that no fold takes it."""
    offset = start
    while offset < end:
        if text[offset] != "\\":
            yield text[offset], offset, offset + 1
            offset += 1
            continue
        sign = text[offset + 1]
        if sign == "\n":
            yield _JOINED, offset, offset + 2
            offset += 2
            continue
        length = 2 + _HEXADECIMAL.get(sign, 0)
        decoded = chr(int(text[offset + 2 : offset + length], 16)) if length > 2 else _ESCAPES.get(sign, sign)
        yield "\0" + decoded, offset, offset + length
        offset += length


def _folded_lines(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """*pieces* with each line break and the white space round it folded as YAML folds flow scalars."""
    held: list[Piece] = []  # white space not yet known to be kept
    for sign, start, end in pieces:
        if sign in (" ", "\t", "\n", _JOINED):
            held.append((sign, start, end))
            continue
        yield from _fold(held)
        held = []
        yield sign.removeprefix("\0"), start, end
    yield from _fold(held)


def _fold(held: list[Piece]) -> Iterator[Piece]:
    breaks = [index for index, piece in enumerate(held) if piece[0] in ("\n", _JOINED)]
    if not breaks:
        yield from held
        return
    escaped = held[breaks[0]][0] == _JOINED
    if escaped:  # white space before an escaped line break stays
        yield from takewhile(lambda piece: piece[0] != _JOINED, held)
    first = breaks[0] if escaped else 0
    start, end = held[first][1], held[-1][2]
    if len(breaks) == 1:
        if not escaped:
            yield " ", start, end
        return
    for index in breaks[1:]:
        yield (
            "\n",
            start if index == breaks[1] else held[index][1],
            end if index == breaks[-1] else held[index][2],
        )
        start = held[index][2]


def _block_readings(text: str, scalar: Scalar) -> Iterator[list[Piece]]:
    """The readings of a block scalar, one for each indentation it could have; only one gives its value.

    Why: with an indentation indicator the indentation counts from a parent that the scalar does not know.
    """
    header = _HEADER.match(text, scalar.start)
    if header is None:
        return
    chomping = header[1] or header[4] or ""
    lines = _lines(text, header.end(), scalar.end)
    depths = [_indentation(text, start, end) for start, end in lines]
    likely = next(
        (depth for depth, (start, end) in zip(depths, lines, strict=True) if start + depth < end), 0
    )
    for indentation in (likely, *range(max(depths, default=0) + 1)):
        pieces = list(_block(text, lines, indentation, scalar.style == ">"))
        yield _chomped(pieces, chomping)


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Start and end of each line, the line end itself not counted."""
    found: list[tuple[int, int]] = []
    while start < end:
        line_end = text.find("\n", start, end)
        if line_end == -1:
            line_end = end
        found.append((start, line_end))
        start = line_end + 1
    return found


def _indentation(text: str, start: int, end: int) -> int:
    return sum(1 for _ in takewhile(lambda sign: sign == " ", text[start:end]))


def _block(text: str, lines: list[tuple[int, int]], indentation: int, folds: bool) -> Iterator[Piece]:
    breaks: list[Piece] = []
    was_moved = False
    for number, (line_start, end) in enumerate(lines):
        start = min(line_start + indentation, end)
        line_break: Piece = ("\n", end, min(end + 1, len(text)))
        if start == end:
            breaks.append(line_break)
            continue
        moved = text[start] in _SPACE
        if (
            folds
            and number
            and breaks
            and not moved
            and not was_moved
            and _after_text(lines, breaks, indentation)
        ):
            yield from _folded_breaks(breaks, start)
        else:
            yield from breaks
        yield from _as_written(text, start, end)
        breaks = [line_break]
        was_moved = moved
    yield from breaks


def _after_text(lines: list[tuple[int, int]], breaks: list[Piece], indentation: int) -> bool:
    """Whether *breaks* follow a line of text; those before the first line are kept as they are."""
    start, end = next(line for line in lines if line[1] == breaks[0][1])
    return start + indentation < end


def _folded_breaks(breaks: list[Piece], next_start: int) -> Iterator[Piece]:
    if len(breaks) == 1:
        yield " ", breaks[0][1], next_start
        return
    start = breaks[0][1]
    for _, at, end in breaks[1:]:
        yield "\n", min(start, at), end
        start = end


def _chomped(pieces: list[Piece], chomping: str) -> list[Piece]:
    if chomping == "+":
        return pieces
    end = len(pieces)
    while end and pieces[end - 1][0] == "\n":
        end -= 1
    keep = 1 if chomping == "" and end and end < len(pieces) else 0
    return pieces[: end + keep]
