"""Bytes to a file on disk: the old one or the new one whole, never half."""

import os
from contextlib import suppress
from itertools import count
from pathlib import Path

TEMPORARY_SUFFIX = ".arende-tmp"
"""What a file left behind by a killed run ends with; it may be deleted."""


def replace_file(path: Path, data: bytes) -> bool:
    """Puts *data* at *path* in one step; False when the file already held exactly that and was left alone.

    A run killed at any moment leaves the old or the new file, and at worst a temporary file beside it. Raises
    OSError (no room, read-only, open in Word on Windows), with nothing changed and nothing left behind.
    """
    if _holds(path, data):
        return False
    handle, temporary = _create_beside(path)
    try:
        try:
            _write_whole(handle, data)
        finally:
            os.close(handle)
        _keep_mode(path, temporary)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _settle(path.parent)
    return True


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _create_beside(path: Path) -> tuple[int, Path]:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for number in count():
        temporary = path.parent / f".{os.getpid()}-{number}{TEMPORARY_SUFFIX}"
        with suppress(FileExistsError):
            return os.open(temporary, flags, 0o666), temporary
    raise AssertionError("count() never ends")


def _write_whole(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]
    os.fsync(handle)


def _keep_mode(path: Path, temporary: Path) -> None:
    with suppress(OSError):
        os.chmod(temporary, path.stat().st_mode & 0o777)


def _settle(folder: Path) -> None:
    """Makes the rename itself last through a power cut; Windows has no such call for a folder."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
