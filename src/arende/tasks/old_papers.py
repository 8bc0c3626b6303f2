"""The papers of ärenden as an older version had them, each under a name that tells the version."""

from collections.abc import Sequence
from pathlib import Path

from arende.diagnostics import Diagnostic, Severity, has_errors
from arende.history.repository import Repository
from arende.history.trouble import UnknownVersion
from arende.tasks.remaking import remake
from arende.tasks.units import Piece, Unit, UnitMade
from arende.tasks.versions import Meant, meant


def old_paper_units(
    repository: Repository, cases: Sequence[Path], written: str
) -> tuple[tuple[Unit, ...], tuple[Diagnostic, ...]]:
    """A unit for each ärende, which makes its papers as the version *written* has them.

    An ärende without such a version is left out and told. Raises HistoryTrouble where none of *cases* has
    it, or one has no history at all.
    """
    units: list[Unit] = []
    missing: list[tuple[Path, UnknownVersion]] = []
    for case in cases:
        try:
            units.append(_unit(repository, case, meant(repository, case, written)))
        except UnknownVersion as trouble:
            missing.append((case, trouble))
    if missing and not units:
        raise missing[0][1]
    told = (
        Diagnostic(repository.name(case), "V105", trouble.message, trouble.advice, Severity.WARNING)
        for case, trouble in missing
    )
    return tuple(units), tuple(told)


def _unit(repository: Repository, case: Path, asked: Meant) -> Unit:
    def make() -> UnitMade:
        try:
            papers, findings = remake(repository, case, asked)
        except UnknownVersion as trouble:
            stopped = Diagnostic(repository.name(case), "V105", trouble.message, trouble.advice)
            return UnitMade((), (), (stopped,), is_whole=False)
        pieces = tuple(Piece(paper.file, paper.paper, paper.data) for paper in papers)
        # What stands in the folder may change at any time; a commit never does.
        return UnitMade(pieces, (), findings, not has_errors(findings) and not asked.is_now)

    return Unit(f"version/{repository.name(case)}/{asked.short}", case, asked.commit, make)
