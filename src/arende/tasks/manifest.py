"""The SHA-256 of every file in a meeting's folder, in the form that sha256sum reads and anyone can sign."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from arende.package.replacing import TEMPORARY_SUFFIX
from arende.tasks.folders import files_below

_SECRET = "-sekretess"
_OPEN_END, _SECRET_END = "-manifest.txt", f"-manifest{_SECRET}.txt"
_ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": "\\r"})


def manifest_file(stem: str, *, secret: bool = False) -> str:
    """The name of the manifest of the meeting whose files begin with *stem*: of what is open, or *secret*."""
    return f"{stem}{_SECRET_END if secret else _OPEN_END}"


def manifest(folder: Path, stem: str, *, secret: bool = False) -> str:
    """A line for each open file in *folder* and below it, by name, or for each *secret* one.

    Secret is what is called so itself or stands in a folder that is. The manifests themselves and their
    signatures (files whose names begin with theirs) are left out, and so are
    hidden files and what Word or a killed run leaves while it works. Names are written as sha256sum writes
    them. Raises OSError where a file or a folder cannot be read.
    """
    own = tuple(manifest_file(stem, secret=closed) for closed in (False, True))
    files = (file for file in _files(folder, own) if _is_secret(file.relative_to(folder)) is secret)
    rows = ((_name(file, folder), file) for file in files)
    return "".join(_row(name, file) for name, file in sorted(rows))


def _files(folder: Path, own: tuple[str, ...]) -> Iterator[Path]:
    for file in files_below(folder):
        steps = file.relative_to(folder).parts
        is_left_out = any(step.startswith((".", "~$")) for step in steps) or steps[0].startswith(own)
        if file.is_file() and not is_left_out and not file.name.endswith(TEMPORARY_SUFFIX):
            yield file


def _is_secret(file: Path) -> bool:
    return any(Path(step).stem.endswith(_SECRET) for step in file.parts)


def _name(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix()


def _row(name: str, file: Path) -> str:
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    written = name.translate(_ESCAPES)
    return f"{'' if written == name else chr(92)}{digest}  {written}\n"
