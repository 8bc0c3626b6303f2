"""The files of one version, put in a folder of their own for the ordinary reader."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from arende.history import tree
from arende.history.repository import Repository
from arende.history.trouble import NotInVersion

_NEVER = (".", "..", ".git")


@contextmanager
def checked_out(
    repository: Repository, commit: str, paths: Iterable[str] = (), folders: Iterable[str] = ()
) -> Iterator[Path]:
    """A temporary folder with *paths* and *folders* of *commit*, each where it stands from the root.

    All of them count from the root and are files as they were saved, with the line ends git keeps; links
    and other repositories' folders are left out. A folder that the version does not have is made empty: an
    empty ``templates`` keeps the reader from looking for one further up. Raises NotInVersion where one of
    *paths* is missing, before anything is written. The folder is gone when the block ends, whatever ends it.
    """
    wanted: dict[str, str] = {}
    for path in paths:
        found = repository.entries(commit, path)
        if len(found) != 1:
            raise NotInVersion(path, commit)
        wanted[found[0].path] = found[0].blob
    empty = []
    for folder in folders:
        held = repository.entries(commit, folder)
        wanted.update((entry.path, entry.blob) for entry in held)
        if not held and folder:
            empty.append(folder)
    data = tree.contents(repository.git, wanted.values())
    with TemporaryDirectory(prefix="arende-", ignore_cleanup_errors=True) as temporary:
        root = Path(os.path.realpath(temporary))
        for folder in empty:
            _inside(root, folder).mkdir(parents=True, exist_ok=True)
        for name, blob in wanted.items():
            file = _inside(root, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data[blob])
        yield root


def _inside(root: Path, name: str) -> Path:
    """*name* below *root*; git itself refuses names that lead elsewhere, but not every copy of git has."""
    steps = name.split("/")
    if any(step.lower() in _NEVER or not step for step in steps) or (
        os.sep == "\\" and set(name) & set("\\:")
    ):
        raise NotInVersion(name, "")
    return root.joinpath(*steps)
