"""The papers of a meeting, with their attachments, as one PDF on disk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from arende.bundle import Bundle, BundlePart, Placed, Trouble, bundle, is_bundle, page_count
from arende.diagnostics import Diagnostic, Severity
from arende.package.replacing import replace_file
from arende.tasks.attachments import STORE, Source, pdfs_of
from arende.tasks.bundle_index import Fitted, Index, fitted
from arende.tasks.locking import Busy, only_one
from arende.tasks.made import Order, Status
from arende.tasks.pdf import WAIT_SECONDS
from arende.tasks.trouble import busy, cannot_write, changed_by_hand
from arende.tasks.workspace import shown


@dataclass(frozen=True)
class Entry:
    """One paper of the bundle. *path* is a Word file, a PDF or another attachment.

    Consecutive entries with the same *parent* (the ärende's number and title) stand under one bookmark;
    *mark* ("Ärende 4") is printed on the pages.
    """

    title: str
    path: Path
    parent: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Bundled:
    """What became of the bundle. *first_pages* has one for each entry, None for what was left out.

    The index is no entry, and its pages are counted among *pages*.
    """

    status: Status
    pages: int
    first_pages: tuple[int | None, ...]
    is_accessible: bool
    findings: tuple[Diagnostic, ...]


def bundle_papers(
    entries: Sequence[Entry],
    target: Path,
    order: Order,
    *,
    title: str,
    stamp: str,
    created: date,
    index: Index | None = None,
    wait_seconds: float = WAIT_SECONDS,
) -> Bundled:
    """One PDF of *entries*, in their order, at *target*; what cannot be taken is left out and told.

    *stamp* is printed on every page; *index* is made with the pages of the entries. The same papers give the
    same bytes, and then the file is left alone; so is one that a person has worked in, unless the *order*
    says that it may be lost. Holds the folder of *target* alone: call it after what renders there. With
    nothing to take, nothing is written.
    """
    try:
        with only_one(target.parent, wait_seconds):
            return _Making(target, order, title, stamp, created, index).bundled(entries)
    except Busy:
        return _refused(entries, busy(shown(target.parent, order.here)))
    except OSError as error:
        return _refused(entries, cannot_write(target, shown(target, order.here), error))


@dataclass(frozen=True)
class _Making:
    """How one bundle is made."""

    target: Path
    order: Order
    title: str
    stamp: str
    created: date
    index: Index | None

    def bundled(self, entries: Sequence[Entry]) -> Bundled:
        """The bundle of *entries*, written."""
        sources = [Source(entry.title, entry.path) for entry in entries]
        pdfs = pdfs_of(sources, self.target.parent / STORE, self.order.here)
        made, placed, listed = self._made(entries, pdfs.files)
        status, refused = _written(self.target, made, self.order)
        taken = [(one, entry) for one, entry in zip(placed, entries, strict=True) if entry.path in pdfs.files]
        told = [_told(one, entry.path, self.order) for one, entry in taken]
        return Bundled(
            status,
            made.pages,
            tuple(one.first_page or None for one in placed),
            made.is_accessible,
            tuple(dict.fromkeys((*pdfs.findings, *listed, *(one for one in (*told, refused) if one)))),
        )

    def _made(
        self, entries: Sequence[Entry], files: Mapping[Path, bytes]
    ) -> tuple[Bundle, tuple[Placed, ...], tuple[Diagnostic, ...]]:
        """The bundle, where each entry stands in it, and what is to be said of the index.

        Once more where a paper turned out to be broken when it was taken in: then pages are others.
        """
        counts = [page_count(files[entry.path]) if entry.path in files else 0 for entry in entries]
        for _ in range(2):
            listed = self._listed(entries, counts)
            made, placed = self._together(entries, files, listed.pdf)
            found = [one.pages for one in placed]
            if listed.pdf is None or found == counts:
                break
            counts = found
        return made, placed, listed.findings

    def _listed(self, entries: Sequence[Entry], counts: Sequence[int]) -> Fitted:
        if self.index is None:
            return Fitted(None)
        papers = [(entry.path, count) for entry, count in zip(entries, counts, strict=True)]
        return fitted(self.index, papers, self.target.parent / STORE, self.order.here)

    def _together(
        self, entries: Sequence[Entry], files: Mapping[Path, bytes], listed: bytes | None
    ) -> tuple[Bundle, tuple[Placed, ...]]:
        parts = [
            BundlePart(entry.title, files[entry.path], entry.parent, entry.mark)
            for entry in entries
            if entry.path in files
        ]
        before = entries[: self.index.place] if self.index is not None else ()
        at = sum(entry.path in files for entry in before)
        if self.index is not None and listed is not None:
            parts.insert(at, BundlePart(self.index.title, listed))
        made = bundle(parts, title=self.title, stamp=self.stamp, created=self.created)
        taken = [one for place, one in enumerate(made.placed) if listed is None or place != at]
        in_turn = iter(taken)
        return made, tuple(next(in_turn) if entry.path in files else Placed() for entry in entries)


def _written(target: Path, made: Bundle, order: Order) -> tuple[Status, Diagnostic | None]:
    if not made.data:
        return Status.REFUSED, None
    there = target.read_bytes() if target.is_file() else None
    if there is not None and there != made.data and not order.replace and not is_bundle(there):
        return Status.REFUSED, changed_by_hand(shown(target, order.here))
    return (Status.WRITTEN if replace_file(target, made.data) else Status.UNCHANGED), None


def _told(placed: Placed, path: Path, order: Order) -> Diagnostic | None:
    """What is to be said of one part of the bundle, if anything."""
    name = shown(path, order.here)
    if placed.trouble is Trouble.LOCKED:
        message = "filen är skyddad med lösenord eller mot kopiering, och följer inte med"
        advice = "be avsändaren om en fil utan skydd"
        return Diagnostic(name, "U122", message, advice, Severity.WARNING)
    if placed.trouble is Trouble.DAMAGED:
        message = "filen är skadad eller ingen PDF, och följer inte med"
        return Diagnostic(name, "U123", message, "hämta filen igen, eller spara om den", Severity.WARNING)
    if not placed.is_accessible:
        message = "filen är inte tillgänglig enligt PDF/UA, och då är inte heller den samlade filen det"
        has_tags = path.suffix.lower() != ".pdf"
        advice = "ge filens bilder alternativtext" if has_tags else "be avsändaren om en taggad PDF"
        return Diagnostic(name, "U124", message, advice, Severity.INFO)
    return None


def _refused(entries: Sequence[Entry], finding: Diagnostic) -> Bundled:
    return Bundled(Status.REFUSED, 0, (None,) * len(entries), False, (finding,))
