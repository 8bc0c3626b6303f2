"""The files of one version of an ärende: it, what lies beside it, and the templates of then."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from arende.diagnostics import Diagnostic
from arende.history.export import checked_out
from arende.history.repository import Repository
from arende.history.trouble import UnknownVersion
from arende.tasks.reading import CaseRead, Reader
from arende.tasks.versions import Meant
from arende.tasks.workspace import TEMPLATES, workspace_of


@contextmanager
def read_at(repository: Repository, case: Path, asked: Meant) -> Iterator[tuple[CaseRead, Path]]:
    """The ärende as *asked* has it, with the profile and the attachments of then; and the folder of it all.

    The working tree is not touched: what is saved is put in a temporary folder, which is gone afterwards.
    Raises HistoryTrouble, also where git does not keep the templates: with others the paper is another.
    """
    if asked.is_now:
        yield Reader(repository.root).read(case), repository.root
        return
    with put_in_folder(repository, asked, _templates_at(repository, case, asked)) as root:
        read = Reader(root).read(root / asked.version.path)
        yield replace(read, findings=dated(read.findings, asked)), root


@contextmanager
def put_in_folder(repository: Repository, asked: Meant, *folders: str) -> Iterator[Path]:
    """A temporary folder with the ärende of *asked*, all that lies beside it, and *folders*."""
    own = asked.version.path.rpartition("/")[0]
    wanted = dict.fromkeys((own, *folders))
    with checked_out(repository, asked.commit, [asked.version.path], wanted) as root:
        yield root


def dated(findings: Iterable[Diagnostic], asked: Meant) -> tuple[Diagnostic, ...]:
    """*findings* with the version named too, as git does: ”a1b2c3d:cases/a.yaml”."""
    start = "" if asked.is_now else f"{asked.short}:"
    return tuple(replace(finding, path=f"{start}{finding.path}") for finding in findings)


def _templates_at(repository: Repository, case: Path, asked: Meant) -> str:
    """The folder of templates that the ärende of *asked* had, from the root; one without files where none."""
    steps = asked.version.path.split("/")[:-1]
    for count in range(len(steps), -1, -1):
        folder = "/".join((*steps[:count], TEMPLATES))
        if repository.entries(asked.commit, folder):
            return folder
    now = workspace_of(case).root
    if now is not None and not _is_kept(repository, now / TEMPLATES):
        message = f"mappen ”{TEMPLATES}” finns inte i samma git-arkiv som ärendet, så mallarna från då saknas"
        raise UnknownVersion(message, "jämför med ”nu”, eller lägg mallarna i samma arkiv som ärendena")
    return TEMPLATES


def _is_kept(repository: Repository, templates: Path) -> bool:
    """Whether this repository, and no other in or around it, has hand of *templates*."""
    inside = Path(os.path.realpath(templates)).is_relative_to(os.path.realpath(repository.root))
    return inside and not (templates / ".git").exists()
