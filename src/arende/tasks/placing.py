"""One finished file to its place in a folder of papers: written where nobody has been at work."""

import os
from hashlib import sha256
from pathlib import Path

from arende.diagnostics import Faults
from arende.package import replace_file, untouched
from arende.tasks.made import Order, PaperMade, Status
from arende.tasks.trouble import cannot_write, changed_by_hand
from arende.tasks.workspace import shown


def place(order: Order, name: str, paper: str, data: bytes, last: str) -> PaperMade:
    """*data* as the file *name* in ``order.out``; *last* is the SHA-256 of what we wrote there before.

    Raises Faults where a person's work or the disk stands in the way.
    """
    path = order.out / name
    digest = sha256(data).hexdigest()
    try:
        there = _bytes_of(path)
        if there == data:
            return PaperMade(paper, name, Status.UNCHANGED, digest)
        if there is not None and not order.replace and not is_ours(there, last):
            raise Faults([changed_by_hand(shown(path, order.here))])
        if there is not None and not os.access(path, os.W_OK):
            raise PermissionError(13, "read-only")
        replace_file(path, data)
    except OSError as error:
        raise Faults([cannot_write(path, shown(path, order.here), error)]) from error
    return PaperMade(paper, name, Status.WRITTEN, digest)


def remove(order: Order, name: str, last: str) -> bool:
    """Take away the file *name* that we wrote as *last*; False where it has been changed or cannot go."""
    path = order.out / name
    try:
        if sha256(path.read_bytes()).hexdigest() != last:
            return False
        path.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def is_ours(data: bytes, last: str) -> bool:
    """Whether *data* is as this program wrote it: by the hash it noted, or by the seal in the file itself."""
    return sha256(data).hexdigest() == last or untouched(data) is True


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
