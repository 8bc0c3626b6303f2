"""The papers of a meeting, with their attachments, as one PDF on disk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from arende.bundle import Bundle, BundlePart, Placed, Trouble, bundle, is_bundle
from arende.diagnostics import Diagnostic, Severity
from arende.package.replacing import replace_file
from arende.tasks.attachments import STORE, Source, pdfs_of
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
    """What became of the bundle. *first_pages* has one for each entry, None for what was left out."""

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
    wait_seconds: float = WAIT_SECONDS,
) -> Bundled:
    """One PDF of *entries*, in their order, at *target*; what cannot be taken is left out and told.

    *stamp* is printed on every page. The same papers give the same bytes, and then the file is left alone; so
    is one that a person has worked in, unless the *order* says that it may be lost. Holds the folder of
    *target* alone: call it after what renders there. With nothing to take, nothing is written.
    """
    try:
        with only_one(target.parent, wait_seconds):
            return _bundled(entries, target, order, title, stamp, created)
    except Busy:
        return _refused(entries, busy(shown(target.parent, order.here)))
    except OSError as error:
        return _refused(entries, cannot_write(target, shown(target, order.here), error))


def _bundled(
    entries: Sequence[Entry], target: Path, order: Order, title: str, stamp: str, created: date
) -> Bundled:
    sources = [Source(entry.title, entry.path) for entry in entries]
    pdfs = pdfs_of(sources, target.parent / STORE, order.here)
    taken = [entry for entry in entries if entry.path in pdfs.files]
    parts = [BundlePart(one.title, pdfs.files[one.path], one.parent, one.mark) for one in taken]
    made = bundle(parts, title=title, stamp=stamp, created=created)
    told = [_told(one, entry.path, order) for one, entry in zip(made.placed, taken, strict=True)]
    in_turn = iter(made.placed)
    placed = [next(in_turn) if entry.path in pdfs.files else Placed() for entry in entries]
    status, refused = _written(target, made, order)
    return Bundled(
        status,
        made.pages,
        tuple(one.first_page or None for one in placed),
        made.is_accessible,
        (*pdfs.findings, *(one for one in (*told, refused) if one)),
    )


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
