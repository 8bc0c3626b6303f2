"""Rendering: the papers of many ärenden, made again only where something has changed."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path

from arende import __version__
from arende.diagnostics import Diagnostic
from arende.package.replacing import TEMPORARY_SUFFIX
from arende.tasks.ledger import (
    LEDGER_FILE,
    UNIT_MARK,
    CaseEntry,
    Ledger,
    OutputEntry,
    open_ledger,
    program_fingerprint,
)
from arende.tasks.locking import Busy, only_one
from arende.tasks.made import CaseMade, Job, Order, PaperMade, Rendered, Status
from arende.tasks.names import clashes
from arende.tasks.trouble import busy, cannot_write, same_name
from arende.tasks.workers import processors, spread
from arende.tasks.workspace import Workspaces, shown

Progress = Callable[[int, int], None]
WAIT_SECONDS = 20.0


def render(
    cases: Sequence[Path],
    order: Order,
    *,
    processes: int | None = None,
    progress: Progress = lambda done, total: None,
    wait_seconds: float = WAIT_SECONDS,
) -> Rendered:
    """Make the papers of *cases* in ``order.out``. One ärende with errors does not stop the others.

    *progress* is told how many of the ärenden that must be made are done.
    """
    with ExitStack() as stack:
        try:
            order.out.mkdir(parents=True, exist_ok=True)
            started = stack.enter_context(only_one(order.out, wait_seconds))
        except Busy:
            return Rendered((), (busy(shown(order.out, order.here)),))
        except OSError as error:
            return Rendered((), (cannot_write(order.out, shown(order.out, order.here), error),))
        return _render(cases, order, started, processes or processors(), progress)


def _render(
    cases: Sequence[Path], order: Order, started: int, processes: int, progress: Progress
) -> Rendered:
    ledger = open_ledger(order.out, program_fingerprint(__version__), started)
    _sweep(order.out)
    made: dict[Path, CaseMade | None] = dict.fromkeys(cases)
    made.update(_clashing(cases, order, ledger))
    made.update(_current(ledger, [case for case in cases if made[case] is None], order))
    jobs = _jobs(ledger, [case for case in cases if made[case] is None])
    try:
        for number, one in enumerate(_made(order, jobs, processes), start=1):
            _note(ledger, one)
            made[one.case] = one
            progress(number, len(jobs))
    finally:
        trouble = _save(ledger, order)
    whole = tuple(one for one in made.values() if one is not None)
    found = dict.fromkeys(finding for one in whole for finding in one.findings)
    findings = sorted((*found, *trouble), key=lambda finding: finding.order)
    return Rendered(whole, tuple(findings), _left_behind(ledger, whole))


def _made(order: Order, jobs: Sequence[Job], processes: int) -> Iterator[CaseMade]:
    if not jobs:
        return iter(())
    # Late: starting the paper wing takes longer than finding out that nothing has changed.
    from arende.tasks.making import make

    return spread(partial(make, order), jobs, processes)


def _jobs(ledger: Ledger, cases: Sequence[Path]) -> list[Job]:
    written: dict[str, dict[str, str]] = {}
    for name, entry in ledger.outputs.items():
        written.setdefault(entry.case, {})[name] = entry.digest
    for case in cases:
        ledger.digest(ledger.key(case))  # taken before the file is read: a later change then shows as one
    return [Job(case, written.get(ledger.key(case), {})) for case in cases]


def _clashing(cases: Sequence[Path], order: Order, ledger: Ledger) -> Iterator[tuple[Path, CaseMade]]:
    known = [ledger.path(key) for key in ledger.cases if not key.startswith(UNIT_MARK)]
    for case, others in clashes(cases, known):
        other = next((other for other in others if other.is_file()), None)
        if other is not None:
            finding = same_name(shown(case, order.here), shown(other, order.here))
            yield case, CaseMade(case, (), (finding,))


def _current(ledger: Ledger, cases: Sequence[Path], order: Order) -> Iterator[tuple[Path, CaseMade]]:
    workspaces = Workspaces()
    for case in cases if not order.everything else ():
        key = ledger.key(case)
        if not ledger.is_current(key, workspaces.of(case).profiles):
            continue
        entry = ledger.cases[key]
        papers = [(name, ledger.outputs.get(name)) for name in entry.outputs]
        if all(
            output and ledger.digest(ledger.key(order.out / name)) == output.digest for name, output in papers
        ):
            unchanged = tuple(PaperMade(o.paper, name, Status.UNCHANGED, o.digest) for name, o in papers if o)
            yield case, CaseMade(case, unchanged, ())


def _note(ledger: Ledger, made: CaseMade) -> None:
    """Write *made* into the ledger; what was not made whole is made again next time."""
    key = ledger.key(made.case)
    ledger.cases.pop(key, None)
    for paper in made.papers:
        if paper.digest:
            ledger.outputs[paper.file] = OutputEntry(key, paper.paper, paper.digest)
            ledger.forget(ledger.key(ledger.folder / paper.file))
    read = tuple(ledger.key(path) for path in made.read)
    if not made.is_whole or made.folder is None or any(ledger.changed_since_start(one) for one in read):
        return
    named = tuple(ledger.key(path) for path in made.named)
    digest = ledger.fingerprint(read, named)
    outputs = tuple(paper.file for paper in made.papers)
    ledger.cases[key] = CaseEntry(made.profile, ledger.key(made.folder), read, named, digest, outputs)


def _left_behind(ledger: Ledger, made: Sequence[CaseMade]) -> tuple[Path, ...]:
    given = {ledger.key(one.case): {paper.file for paper in one.papers} for one in made if one.papers}
    behind = []
    for name, output in sorted(ledger.outputs.items()):
        if output.case.startswith(UNIT_MARK):
            continue
        gone = (
            name not in given[output.case] if output.case in given else not ledger.path(output.case).is_file()
        )
        if gone and (ledger.folder / name).is_file():
            behind.append(ledger.folder / name)
    return tuple(behind)


def _save(ledger: Ledger, order: Order) -> tuple[Diagnostic, ...]:
    try:
        ledger.save()
    except OSError as error:
        path = order.out / LEDGER_FILE
        return (cannot_write(path, shown(path, order.here), error),)
    return ()


def _sweep(folder: Path) -> None:
    """Remove what a killed run left half done; we hold the folder alone."""
    for path in folder.glob(f"*{TEMPORARY_SUFFIX}"):
        with suppress(OSError):
            path.unlink()
