"""What earlier runs left in a meeting's folder and no longer is so: chosen extracts, and PDFs of old papers.

Why every run looks at all of it: when an ärende becomes secret, what was open must not lie on unseen.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from arende.bundle import is_bundle
from arende.diagnostics import Diagnostic, Severity, has_errors
from arende.documents.meetings import extract
from arende.tasks.ledger import UNIT_MARK, Ledger, open_ledger
from arende.tasks.locking import Busy, only_one
from arende.tasks.meeting_folder import FOLDER
from arende.tasks.meeting_papers import CHOSEN, extract_files
from arende.tasks.meeting_work import MeetingWork
from arende.tasks.pdf import WAIT_SECONDS, remove_outdated
from arende.tasks.placing import remove
from arende.tasks.workspace import shown


@dataclass(frozen=True)
class Outdated:
    """What was taken away, and what a person has worked in and must look at."""

    removed: tuple[Path, ...] = ()
    findings: tuple[Diagnostic, ...] = ()


def clear_outdated(work: MeetingWork, wait_seconds: float = WAIT_SECONDS) -> Outdated:
    """Take away what is no longer so and nobody has changed, and tell of the rest."""
    with suppress(Busy, OSError), only_one(work.order.out, wait_seconds):
        ledger = open_ledger(work.order.out, "", 0)
        removed, left = _extracts(work, ledger)
        papers = [work.order.out / file for file in ledger.outputs] + removed
        pdfs, kept = remove_outdated([path for path in papers if path.suffix == ".docx"], work.order.out)
        bundles, worked = _bundle(work, ledger)
        told = tuple(_told(work, path) for path in (*left, *kept, *worked))
        return Outdated((*removed, *pdfs, *bundles), told)
    return Outdated()


def _extracts(work: MeetingWork, ledger: Ledger) -> tuple[list[Path], list[Path]]:
    """The extracts made for one receiver or of one § that the meeting does not give any more."""
    chosen = [name for name, one in ledger.outputs.items() if one.case.startswith(f"{UNIT_MARK}{CHOSEN}/")]
    sitting = work.read.sitting if chosen else None
    if sitting is None or has_errors(work.read.findings):
        return [], []
    given = {file for item in extract.extracted(sitting) for file in extract_files(work, sitting, item)}
    removed, left = [], []
    for name in sorted(set(chosen) - given):
        if remove(work.order, name, ledger.outputs[name].digest):
            del ledger.outputs[name]
            removed.append(work.order.out / name)
        else:
            left.append(work.order.out / name)
    if removed:
        ledger.save()
    return removed, left


def _bundle(work: MeetingWork, ledger: Ledger) -> tuple[list[Path], list[Path]]:
    """The one PDF of all papers, where one of them has been written since."""
    target = work.order.out / f"{work.stem}-handlingar.pdf"
    if not target.is_file():
        return [], []
    written = target.stat().st_mtime_ns
    if not any(path.stat().st_mtime_ns > written for path in _papers(work, ledger)):
        return [], []
    if not is_bundle(target.read_bytes()):
        return [], [target]
    target.unlink()
    return [target], []


def _papers(work: MeetingWork, ledger: Ledger) -> Iterator[Path]:
    files = (work.order.out / name for name in ledger.outputs if name.startswith(f"{FOLDER}/"))
    return (path for path in files if path.is_file())


def _told(work: MeetingWork, path: Path) -> Diagnostic:
    message = "filen hör till en tidigare handling, och har ändrats för hand; den är kvar"
    advice = "se efter om den ska finnas kvar, och ta annars bort den"
    return Diagnostic(shown(path, work.order.here), "U119", message, advice, Severity.WARNING)
