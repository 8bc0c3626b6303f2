"""The papers of ärenden as an older version had them, each under a name that tells the version."""

from collections.abc import Sequence
from pathlib import Path

from arende.diagnostics import has_errors
from arende.history.repository import Repository
from arende.tasks.remaking import remake
from arende.tasks.units import Piece, Unit, UnitMade
from arende.tasks.versions import meant


def old_paper_units(repository: Repository, cases: Sequence[Path], written: str) -> tuple[Unit, ...]:
    """A unit for each ärende, which makes its papers as the version *written* has them.

    Raises HistoryTrouble where the version is unknown for any of *cases*: then nothing is written.
    """
    return tuple(_unit(repository, case, written) for case in cases)


def _unit(repository: Repository, case: Path, written: str) -> Unit:
    version = meant(repository, case, written)

    def make() -> UnitMade:
        papers, findings = remake(repository, case, version)
        pieces = tuple(Piece(paper.file, paper.paper, paper.data) for paper in papers)
        return UnitMade(pieces, (), findings, not has_errors(findings))

    return Unit(f"version/{case.stem}/{version.blob}", case, version.commit, make)
