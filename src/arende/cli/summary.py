"""What a rendering came to, file by file, in as few words as say it."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from arende.cli.findings import counted, left_out
from arende.diagnostics import Severity
from arende.tasks.made import CaseMade, Order, Rendered, Status
from arende.tasks.workspace import shown

if TYPE_CHECKING:
    from arende.tasks.pdf import PdfMade

# More lines than one reads; what was refused is always told.
_SHOWN = 40


def summary(
    rendered: Rendered, pdfs: "PdfMade | None", order: Order, others: Sequence[Path]
) -> Iterator[str]:
    """The lines of the summary: each file that was written or refused, then the numbers."""
    rows = list(dict.fromkeys(row for made in rendered.made for row in rows_of(made, order)))
    rows += [(shown(path, order.here), status.value, "") for path, status in pdfs.files] if pdfs else []
    written = [row for row in rows if row[1] == Status.WRITTEN]
    told = [
        row for row in rows if row in written[:_SHOWN] or row[1] not in (Status.WRITTEN, Status.UNCHANGED)
    ]
    width = max((len(name) for name, _, _ in told), default=0)
    if len({source or name for name, _, source in rows}) == 1 and len(rows) > 1:
        told = [(name, status, "") for name, status, _ in told]  # all of one file: that need not be said
    for name, status, source in told:
        yield f"{name:<{width}}  {status}{f'  från {source}' if source else ''}".rstrip()
    if len(written) > _SHOWN:
        yield f"… och {len(written) - _SHOWN} skrivna till"
    for path in rendered.left_behind:
        yield f"{shown(path, order.here)}: inget ärende ger den här filen längre; den är kvar"
    yield from left_out(others)
    yield f"{_numbers([status for _, status, _ in rows])}, i {shown(order.out, order.here)}"


def rows_of(made: CaseMade, order: Order) -> Iterator[tuple[str, str, str]]:
    """A file, what became of it and its ärende: for each paper, or for an ärende whose errors left none."""
    source = shown(made.case, order.here)
    errors = sum(finding.severity is Severity.ERROR for finding in made.findings)
    if not made.papers and errors:
        yield source, f"{Status.REFUSED.value}: {counted(errors, 'fel', 'fel')}", ""
    for paper in made.papers:
        yield shown(order.out / paper.file, order.here), paper.status.value, source


def _numbers(statuses: Sequence[str]) -> str:
    words = {
        Status.WRITTEN.value: ("fil skriven", "filer skrivna"),
        Status.UNCHANGED.value: ("oförändrad", "oförändrade"),
        Status.REMOVED.value: ("borttagen", "borttagna"),
        Status.REFUSED.value: ("inte skriven", "inte skrivna"),
    }
    kinds = sorted((status.partition(":")[0] for status in statuses), key=list(words).index)
    counts = {kind: len(list(group)) for kind, group in groupby(kinds)}
    said = [counted(counts[kind], *words[kind]) for kind in words if kind in counts]
    return ", ".join(said) or "inget att göra"
