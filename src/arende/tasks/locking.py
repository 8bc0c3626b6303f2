"""One run at a time in a folder of papers; a run that was killed holds nobody up."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

LOCK_FILE = ".arende.lock"


class Busy(Exception):
    """Another run writes in the folder, and did not finish while we waited."""


@contextmanager
def only_one(folder: Path, wait_seconds: float) -> Iterator[int]:
    """Hold *folder* alone; gives the time it began, by the folder's own file system, in nanoseconds.

    The operating system lets go of the lock when its process ends, however it ends. Raises Busy after
    *wait_seconds*, and OSError where nothing can be written in *folder*.
    """
    path = folder / LOCK_FILE
    lock = FileLock(path, timeout=wait_seconds)
    try:
        lock.acquire()
    except Timeout:
        raise Busy from None
    try:
        yield _now(path)
    finally:
        lock.release()


def _now(path: Path) -> int:
    """0, by which every file counts as just changed, where the file system keeps no times."""
    with suppress(OSError):
        os.utime(path)
        return path.stat().st_mtime_ns
    return 0
