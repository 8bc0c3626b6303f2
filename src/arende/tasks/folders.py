"""The files in a folder and below it; a folder that may not be read is said to be so, never passed by."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path


def files_below(
    folder: Path, enters: Callable[[str, str], bool] = lambda _directory, _name: True
) -> Iterator[Path]:
    """Every file in *folder* and below it, folder by folder, their names in order.

    *enters* says of a folder's own folder and its name whether it is looked in. What is no folder has none.
    Raises OSError where a folder may not be read.

    Why: ``Path.rglob`` and ``os.walk`` leave out such a folder without a word, and with it an ärende.
    """
    for directory, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(name for name in folders if enters(directory, name))
        for name in sorted(files):
            yield Path(directory, name)


def _refuse(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError | NotADirectoryError):
        raise error
