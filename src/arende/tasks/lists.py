"""Tables as CSV that a Swedish Excel opens as a table: semicolons, a BOM and Windows' line ends."""

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """*header* and *rows* as CSV.

    Why the apostrophe: Excel takes a cell that begins with ``=`` or ``+`` for a formula, and runs it.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + stream.getvalue().encode()


def _safe(cell: str) -> str:
    plain = cell.replace("\u00a0", " ")
    return f"'{plain}" if plain.startswith(_FORMULA) else plain
