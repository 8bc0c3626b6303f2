"""A Markdown table as header, rows and alignment, with no cell lost and amounts to the right."""

import re
from collections.abc import Iterator

from markdown_it.token import Token

from arende.markup import wording
from arende.markup.blocks import Align, Inlines, Table
from arende.markup.inlines import Surroundings, read_inlines
from arende.markup.places import Places, Range, Spot
from arende.markup.plain import plain

_PIPE = re.compile(r"(?<!\\)\|")
_ALIGN: dict[str, Align] = {
    "text-align:left": "left",
    "text-align:right": "right",
    "text-align:center": "center",
}
_AMOUNT = re.compile(
    r"[-−–+±]?\s?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?"
    r"(?:\s?(?:%|‰|(?:kr|kronor|tkr|mkr|mnkr|mdkr|procent)\b\.?))?"
)
_NOTHING = frozenset({"", "-", "–", "—", "−"})
_YEAR = re.compile(r"(?:19|20)\d\d")


def read_table(tokens: list[Token], places: Places, around: Surroundings) -> Table:
    """The table that *tokens* (from ``table_open`` to ``table_close``) make.

    markdown-it fills a short row with empty cells and drops the last ones of a long row; a row whose
    written cells are not as many as the header's is reported.
    """
    rows: list[tuple[Inlines, ...]] = []
    written_align: list[Align | None] = []
    for row in _rows(tokens):
        assert row[0].map is not None
        number = row[0].map[0]
        cells = _cells(places, number)
        contents = [token for token in row if token.type == "inline"]
        if not rows:
            written_align = [
                _ALIGN.get(str(token.attrs.get("style", ""))) for token in row if token.type == "th_open"
            ]
        if len(cells) != len(contents):
            has_pipe = "|" in places.line(number)
            words = wording.cells(len(cells), len(contents), has_pipe=has_pipe)
            around.report(words, places.lines((number, number + 1)))
        rows.append(
            tuple(
                read_inlines(token.content, Spot(places, token.content, number, inside), around, "en tabell")
                for token, inside in zip(contents, cells + [cells[-1]] * len(contents), strict=False)
            )
        )
    header, *body = rows
    if not body:
        around.report(wording.table_without_rows(), places.block(tokens[0]))
    return Table(header, tuple(body), tuple(_aligned(body, written_align)))


def _rows(tokens: list[Token]) -> Iterator[list[Token]]:
    start = 0
    for index, token in enumerate(tokens):
        if token.type == "tr_open":
            start = index
        elif token.type == "tr_close":
            yield tokens[start : index + 1]


def split_cells(line: str) -> list[str]:
    """The written cells of a table's line, outer pipes left out."""
    parts = _PIPE.split(line.strip())
    if parts and not parts[0]:
        parts.pop(0)
    if parts and not parts[-1]:
        parts.pop()
    return parts


def _cells(places: Places, number: int) -> list[Range]:
    """Where each written cell of a line stands, its outer spaces left out; at least one."""
    line = places.line(number)
    base = places.line_start(number) + len(line) - len(line.lstrip())
    line = line.strip()
    cells: list[Range] = []
    start = 0
    for end in [*(match.start() for match in _PIPE.finditer(line)), len(line)]:
        cell = line[start:end]
        if cell or (0 < start and end < len(line)):
            first = base + start + len(cell) - len(cell.lstrip())
            cells.append((first, max(first, base + start + len(cell.rstrip()))))
        start = end + 1
    return cells or [(base, base + len(line))]


def _aligned(body: list[tuple[Inlines, ...]], written: list[Align | None]) -> Iterator[Align]:
    for column, align in enumerate(written):
        if align is not None:
            yield align
        else:
            yield "right" if _holds_amounts([plain(row[column]).strip() for row in body]) else "left"


def _holds_amounts(cells: list[str]) -> bool:
    """Whether all *cells* are numbers or nothing, and not all of them years: a year is a label."""
    filled = [cell for cell in cells if cell not in _NOTHING]
    return (
        bool(filled)
        and all(_AMOUNT.fullmatch(cell) for cell in filled)
        and not all(_YEAR.fullmatch(cell) for cell in filled)
    )
