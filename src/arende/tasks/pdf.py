"""Papers as PDF: through LibreOffice, and only those whose Word file has changed."""

import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from arende.diagnostics import Diagnostic
from arende.package.replacing import replace_file
from arende.tasks.locking import Busy, only_one
from arende.tasks.made import Order, Status
from arende.tasks.office import OfficeMissing, OfficeStuck, convert, find_office
from arende.tasks.trouble import busy, cannot_write, changed_by_hand
from arende.tasks.workspace import shown

PDF_LEDGER = ".arende-pdf.json"
WAIT_SECONDS = 20.0


@dataclass(frozen=True)
class PdfMade:
    """What became of each PDF, and why some were not made."""

    files: tuple[tuple[Path, Status], ...]
    findings: tuple[Diagnostic, ...]


def make_pdfs(papers: Sequence[Path], order: Order, wait_seconds: float = WAIT_SECONDS) -> PdfMade:
    """A PDF beside each of *papers*, Word files in ``order.out``; those up to date are left as they are."""
    with ExitStack() as stack:
        try:
            stack.enter_context(only_one(order.out, wait_seconds))
        except Busy:
            return PdfMade((), (busy(shown(order.out, order.here)),))
        except OSError as error:
            return PdfMade((), (cannot_write(order.out, shown(order.out, order.here), error),))
        return _make(papers, order)


def remove_pdfs(papers: Sequence[Path], order: Order, wait_seconds: float = WAIT_SECONDS) -> None:
    """Take away what was made of *papers*, Word files that are gone; a PDF somebody has worked in stays."""
    with suppress(Busy, OSError), only_one(order.out, wait_seconds):
        ledger = _Ledger.open(order.out)
        for paper in papers:
            target = paper.with_suffix(".pdf")
            _, own = ledger.entries.get(target.name, ("", ""))
            if own and own == _digest(target):
                target.unlink()
                del ledger.entries[target.name]
        ledger.save()


def remove_outdated(papers: Sequence[Path], folder: Path) -> tuple[list[Path], list[Path]]:
    """Take away PDFs of *papers* that have changed or are gone; gives what went, and what is worked in.

    Call it with *folder*, where the papers lie, held alone.
    """
    ledger = _Ledger.open(folder)
    removed, kept = [], []
    for target in sorted({paper.with_suffix(".pdf") for paper in papers}):
        made_of, own = ledger.entries.get(target.name, ("", ""))
        there = _digest(target)
        if not own or not there or made_of == _digest(target.with_suffix(".docx")):
            continue
        if own != there:
            kept.append(target)
            continue
        target.unlink()
        del ledger.entries[target.name]
        removed.append(target)
    ledger.save()
    return removed, kept


def _make(papers: Sequence[Path], order: Order) -> PdfMade:
    ledger = _Ledger.open(order.out)
    files: dict[Path, Status] = {}
    findings: list[Diagnostic] = []
    waiting: list[Path] = []
    for paper in papers:
        target = paper.with_suffix(".pdf")
        current = _digest(target)
        if current and not order.replace and not _is_ours(target, current, ledger):
            findings.append(changed_by_hand(shown(target, order.here)))
            files[target] = Status.REFUSED
        elif (
            current and not order.everything and ledger.entries.get(target.name) == (_digest(paper), current)
        ):
            files[target] = Status.UNCHANGED
        else:
            waiting.append(paper)
    made, trouble = converted(waiting)
    findings.extend(trouble)
    for paper in waiting:
        target = paper.with_suffix(".pdf")
        files[target] = Status.REFUSED
        if paper not in made:
            findings.extend(() if trouble else (unread(shown(paper, order.here)),))
            continue
        try:
            replace_file(target, made[paper])
            files[target] = Status.WRITTEN
            ledger.entries[target.name] = (_digest(paper), sha256(made[paper]).hexdigest())
        except OSError as error:
            findings.append(cannot_write(target, shown(target, order.here), error))
    ledger.save()
    return PdfMade(tuple(sorted(files.items())), tuple(findings))


def converted(papers: Sequence[Path]) -> tuple[Mapping[Path, bytes], tuple[Diagnostic, ...]]:
    """What LibreOffice makes of *papers*, and why it made nothing of any. One it cannot read is left out."""
    if not papers:
        return {}, ()
    try:
        return convert(papers, find_office()), ()
    except OfficeMissing:
        message = "LibreOffice finns inte på datorn, och utan det blir det ingen PDF"
        advice = (
            "installera LibreOffice från it-avdelningen eller libreoffice.org, eller spara som PDF i Word"
        )
        return {}, (Diagnostic("--pdf", "U110", message, advice),)
    except OfficeStuck:
        message = "LibreOffice blev inte klart i tid och avbröts"
        return {}, (Diagnostic("--pdf", "U111", message, "kör igen, med färre ärenden åt gången"),)
    except OSError as error:
        message = f"LibreOffice gick inte att använda: {error.strerror or error}"
        return {}, (Diagnostic("--pdf", "U111", message, "se efter att det går att starta, och kör igen"),)


def unread(paper: str) -> Diagnostic:
    """U112: LibreOffice works, but made nothing of this file."""
    advice = "öppna filen i LibreOffice och se vad det säger, eller spara som PDF i Word"
    return Diagnostic(paper, "U112", "LibreOffice kunde inte göra PDF av filen", advice)


def _is_ours(target: Path, digest: str, ledger: "_Ledger") -> bool:
    """Whether nobody has worked in the PDF: a signature or a note is added after LibreOffice's own end."""
    if target.name in ledger.entries:
        return ledger.entries[target.name][1] == digest
    data = target.read_bytes()
    return data.count(b"%%EOF") == 1 and b"LibreOffice" in data


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


@dataclass
class _Ledger:
    """By a PDF's name: the SHA-256 of the Word file it was made from, and its own."""

    path: Path
    entries: dict[str, tuple[str, str]]

    @classmethod
    def open(cls, folder: Path) -> "_Ledger":
        path = folder / PDF_LEDGER
        try:
            value = json.loads(path.read_bytes())
            return cls(path, {str(name): (str(paper), str(own)) for name, (paper, own) in value.items()})
        except (OSError, ValueError, TypeError, AttributeError):
            return cls(path, {})

    def save(self) -> None:
        """Losing it costs a new conversion, so a disk that takes no more is no reason to stop."""
        try:
            replace_file(self.path, json.dumps(self.entries, sort_keys=True).encode())
        except OSError:
            return
