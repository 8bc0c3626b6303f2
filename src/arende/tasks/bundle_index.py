"""The index of a bundle: a list of its papers with their pages, which takes pages of its own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from arende.bundle import page_count
from arende.diagnostics import Diagnostic
from arende.package.replacing import replace_file
from arende.tasks.attachments import Source, pdfs_of

_ROWS_OF_A_PAGE = 25
_TRIES = 4


@dataclass(frozen=True)
class Index:
    """An index to be made. *place* is how many entries stand before it.

    *made* gives the Word file when the first page of each paper is known; of a paper that is not in the
    bundle there is none.
    """

    title: str
    place: int
    made: Callable[[Mapping[Path, int]], bytes]


@dataclass(frozen=True)
class Fitted:
    """The index as a PDF, None where LibreOffice made none."""

    pdf: bytes | None
    findings: tuple[Diagnostic, ...] = ()


def fitted(index: Index, papers: Sequence[tuple[Path, int]], store: Path, here: Path) -> Fitted:
    """The *index* of *papers*, each with how many pages it has, with pages that are true of itself too.

    Its length is guessed by the papers, and the index made until the guess is right. Each try has a folder of
    its own in *store*, so that none is converted again while nothing changes. One whose length never comes
    to rest has no pages: a wrong one is worse.
    """
    length = 1 + len(papers) // _ROWS_OF_A_PAGE
    for attempt in range(_TRIES):
        pages = first_pages(index, papers, length) if attempt < _TRIES - 1 else {}
        made = _converted(index, pages, store / f"forteckning-{attempt}", here)
        if made.pdf is None or page_count(made.pdf) == length:
            break
        length = page_count(made.pdf)
    return made


def first_pages(index: Index, papers: Sequence[tuple[Path, int]], length: int) -> dict[Path, int]:
    """The first page of each paper that has any, when the index has *length* pages."""
    pages: dict[Path, int] = {}
    at = 1
    for place, (path, count) in enumerate(papers):
        at += length if place == index.place else 0
        if count:
            pages.setdefault(path, at)
        at += count
    return pages


def _converted(index: Index, pages: Mapping[Path, int], folder: Path, here: Path) -> Fitted:
    folder.mkdir(parents=True, exist_ok=True)
    paper = folder / "handlingsforteckning.docx"
    replace_file(paper, index.made(pages))
    pdfs = pdfs_of([Source(index.title, paper)], folder, here)
    return Fitted(pdfs.files.get(paper), pdfs.findings)
