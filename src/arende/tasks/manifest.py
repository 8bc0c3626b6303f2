"""The SHA-256 of every file in a meeting's folder, in the form that sha256sum reads and anyone can sign."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from arende.package.replacing import TEMPORARY_SUFFIX
from arende.tasks.folders import files_below

_END = "-manifest.txt"
_ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": "\\r"})


def manifest_file(stem: str) -> str:
    """The name of the manifest of the meeting whose files begin with *stem*."""
    return f"{stem}{_END}"


def manifest(folder: Path, stem: str) -> str:
    """A line for each file in *folder* and below it, by name; empty where there are none.

    The manifest itself and its signatures (files whose names begin with its own) are left out, and so are
    hidden files and what Word or a killed run leaves while it works. Names are written as sha256sum writes
    them. Raises OSError where a file or a folder cannot be read.
    """
    rows = ((_name(file, folder), file) for file in _files(folder, manifest_file(stem)))
    return "".join(_row(name, file) for name, file in sorted(rows))


def _files(folder: Path, own: str) -> Iterator[Path]:
    for file in files_below(folder):
        steps = file.relative_to(folder).parts
        is_left_out = any(step.startswith((".", "~$")) for step in steps) or steps[0].startswith(own)
        if file.is_file() and not is_left_out and not file.name.endswith(TEMPORARY_SUFFIX):
            yield file


def _name(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix()


def _row(name: str, file: Path) -> str:
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    written = name.translate(_ESCAPES)
    return f"{'' if written == name else chr(92)}{digest}  {written}\n"
