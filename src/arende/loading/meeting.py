"""A sammanträde's file to a Sammanträde: the agenda, and what became of it, each text in its place."""

from pathlib import Path

from arende.loading.case import load_record
from arende.loading.files import Folder
from arende.loading.loaded import Loaded
from arende.model.meeting import Sammanträde


def load_meeting(path: Path, shown: str, data: bytes | None = None) -> Loaded[Sammanträde]:
    """The sammanträde in *path*, or in *data* as if it stood there. *shown* is the path that messages print.

    Only the file itself is looked at: the ärenden on its agenda, its organ and its profile are not read.
    """
    return load_record(Sammanträde, path, shown, Folder(path.parent, path.parent, "sammanträdets mapp"), data)
