"""What a meeting's folder is made of: units, each made again only when something it depends on has changed.

A unit is a notice, the minutes, one ärende's papers … It notes what it read, so that the next run can tell
without reading any of it whether it still stands.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from arende import __version__
from arende.diagnostics import Diagnostic, Faults, has_errors
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
from arende.tasks.made import CaseMade, Order, PaperMade, Rendered, Status
from arende.tasks.placing import place, remove
from arende.tasks.trouble import busy, cannot_write, same_name
from arende.tasks.workspace import shown

WAIT_SECONDS = 20.0
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Piece:
    """One finished file of a unit. *file* is its path in the folder with ``/``, *paper* what it is.

    *source*: the file it is made from, where that is not the unit's.
    """

    file: str
    paper: str
    data: bytes
    source: Path | None = None


@dataclass(frozen=True)
class UnitMade:
    """What making a unit gave. *read*: every file it depends on; one that is not whole is made again."""

    pieces: tuple[Piece, ...]
    read: tuple[Path, ...]
    findings: tuple[Diagnostic, ...] = ()
    is_whole: bool = True


@dataclass(frozen=True)
class Unit:
    """Something to make. *name* is unique in the folder; *source* the file it is told to come from.

    *state* is what it depends on besides the files it reads, as one text that is cheap to have. Where one
    that *is_condition* cannot be made, nothing else of the run is written or removed.
    """

    name: str
    source: Path
    state: str
    make: Callable[[], UnitMade]
    is_condition: bool = False


def make_units(
    units: Sequence[Unit],
    order: Order,
    scope: str | None,
    *,
    progress: Progress = lambda done, total: None,
    wait_seconds: float = WAIT_SECONDS,
) -> Rendered:
    """Make what has changed of *units* in ``order.out``; the others stand as they are.

    The names of the units begin with *scope*. A file of an earlier run within it, that none gives any more,
    is removed when nobody has changed it: an old paper would be taken for one of the new. Without a scope
    nothing is removed. A file that the run has given already, with other contents, is refused (U107).
    """
    with ExitStack() as stack:
        try:
            order.out.mkdir(parents=True, exist_ok=True)
            started = stack.enter_context(only_one(order.out, wait_seconds))
        except Busy:
            return Rendered((), (busy(shown(order.out, order.here)),))
        except OSError as error:
            return Rendered((), (cannot_write(order.out, shown(order.out, order.here), error),))
        ledger = open_ledger(order.out, program_fingerprint(__version__), started)
        _sweep(order.out)
        return _run(_Run(order, ledger, scope is not None), units, scope, progress)


@dataclass(frozen=True)
class _Run:
    """*is_whole*: all of a scope is made, so that its files belong to its units from now on.

    *given*: the hash and the source of each file that the run has given so far.
    """

    order: Order
    ledger: Ledger
    is_whole: bool
    given: dict[str, tuple[str, Path]] = field(default_factory=dict)


def _key(name: str) -> str:
    return f"{UNIT_MARK}{name}"


def _run(run: _Run, units: Sequence[Unit], scope: str | None, progress: Progress) -> Rendered:
    standing = {unit.name: _standing(run, unit) for unit in units}
    waiting = [unit for unit in units if standing[unit.name] is None]
    there = [one for one in standing.values() if one is not None]
    run.given.update((paper.file, (paper.digest, one.case)) for one in there for paper in one.papers)
    found: dict[str, CaseMade] = {name: made for name, made in standing.items() if made is not None}
    removed: tuple[PaperMade, ...] = ()
    left: tuple[Path, ...] = ()
    try:
        for done, unit in enumerate(sorted(waiting, key=lambda unit: not unit.is_condition), 1):
            found[unit.name] = _made(run, unit)
            progress(done, len(waiting))
            if unit.is_condition and _is_refused(found[unit.name]):
                units, scope = (unit,), None
                break
        if scope is not None:
            removed, left = _clear(run, units, scope)
    finally:
        trouble = _save(run)
    made = [found[unit.name] for unit in units]
    findings = dict.fromkeys(finding for one in made for finding in one.findings)
    ordered = tuple(sorted((*findings, *trouble), key=lambda finding: finding.order))
    if removed and units:
        made.append(CaseMade(units[0].source, removed, ()))
    return Rendered(tuple(made), ordered, left)


def _is_refused(made: CaseMade) -> bool:
    return has_errors(made.findings) or any(paper.status is Status.REFUSED for paper in made.papers)


def _standing(run: _Run, unit: Unit) -> CaseMade | None:
    """The unit as it stands, or None when it must be made."""
    ledger, entry = run.ledger, run.ledger.cases.get(_key(unit.name))
    if (
        run.order.everything
        or entry is None
        or ledger.fingerprint(entry.read, (), unit.state) != entry.digest
    ):
        return None
    outputs = [(name, ledger.outputs.get(name)) for name in entry.outputs]
    is_there = all(o and ledger.digest(ledger.key(ledger.folder / name)) == o.digest for name, o in outputs)
    if not is_there:
        return None
    papers = tuple(PaperMade(o.paper, name, Status.UNCHANGED, o.digest) for name, o in outputs if o)
    return CaseMade(unit.source, papers, ())


def _made(run: _Run, unit: Unit) -> CaseMade:
    made = unit.make()
    papers: list[PaperMade] = []
    findings = list(made.findings)
    for piece in made.pieces:
        last = run.ledger.outputs.get(piece.file)
        try:
            _refuse_clash(run, unit, piece)
            (run.order.out / piece.file).parent.mkdir(parents=True, exist_ok=True)
            paper = place(run.order, piece.file, piece.paper, piece.data, last.digest if last else "")
        except OSError as error:
            path = run.order.out / piece.file
            findings.append(cannot_write(path, shown(path, run.order.here), error))
            paper = PaperMade(piece.paper, piece.file, Status.REFUSED)
        except Faults as faults:
            findings.extend(faults.findings)
            paper = PaperMade(piece.paper, piece.file, Status.REFUSED)
        papers.append(paper)
    case = CaseMade(unit.source, tuple(papers), tuple(findings))
    _note(run, unit, made, case)
    return case


def _refuse_clash(run: _Run, unit: Unit, piece: Piece) -> None:
    """Two sources must not give one file: the first would be gone unseen. Raises Faults."""
    own = (sha256(piece.data).hexdigest(), piece.source or unit.source)
    digest, other = run.given.setdefault(piece.file, own)
    if digest != own[0]:
        raise Faults([same_name(shown(own[1], run.order.here), shown(other, run.order.here))])


def _note(run: _Run, unit: Unit, made: UnitMade, case: CaseMade) -> None:
    ledger, key = run.ledger, _key(unit.name)
    ledger.cases.pop(key, None)
    for paper in case.papers:
        if paper.digest:
            last = ledger.outputs.get(paper.file)
            owner = last.case if last is not None and not run.is_whole else key
            ledger.outputs[paper.file] = OutputEntry(owner, paper.paper, paper.digest)
            ledger.forget(ledger.key(ledger.folder / paper.file))
    read = tuple(ledger.key(path) for path in made.read)
    is_whole = made.is_whole and all(paper.status is not Status.REFUSED for paper in case.papers)
    if not is_whole or any(ledger.changed_since_start(one) for one in read):
        return
    outputs = tuple(paper.file for paper in case.papers)
    ledger.cases[key] = CaseEntry("", "", read, (), ledger.fingerprint(read, (), unit.state), outputs)


def _clear(run: _Run, units: Sequence[Unit], scope: str) -> tuple[tuple[PaperMade, ...], tuple[Path, ...]]:
    """Remove what earlier runs left within *scope*; gives what went, and what was changed and stays."""
    ledger = run.ledger
    known = {_key(unit.name) for unit in units}
    given = {name for key in known if key in ledger.cases for name in ledger.cases[key].outputs}
    removed: list[PaperMade] = []
    left: list[Path] = []
    for name, output in sorted(ledger.outputs.items()):
        # A unit that could not be made whole keeps what it had.
        unfinished = output.case in known and output.case not in ledger.cases
        if not output.case.startswith(_key(scope)) or name in given or unfinished:
            continue
        if remove(run.order, name, output.digest):
            del ledger.outputs[name]
            removed.append(PaperMade(output.paper, name, Status.REMOVED))
        else:
            left.append(run.order.out / name)
    for key in [key for key in ledger.cases if key.startswith(_key(scope)) and key not in known]:
        del ledger.cases[key]
    return tuple(removed), tuple(left)


def _save(run: _Run) -> tuple[Diagnostic, ...]:
    try:
        run.ledger.save()
    except OSError as error:
        path = run.order.out / LEDGER_FILE
        return (cannot_write(path, shown(path, run.order.here), error),)
    return ()


def _sweep(folder: Path) -> None:
    for path in folder.rglob(f"*{TEMPORARY_SUFFIX}"):
        with suppress(OSError):
            path.unlink()
