"""A profile's ``organ.yaml`` to an Organregister: who sits in each organ."""

from pathlib import Path

from arende.loading.case import load_record
from arende.loading.files import Folder
from arende.loading.loaded import Loaded
from arende.loading.profile import shown_file
from arende.model.organs import Organregister

ORGANS_FILE = "organ.yaml"


def load_organs(folder: Path, shown: str, data: bytes | None = None) -> Loaded[Organregister]:
    """The register beside the profile in *folder*, or in *data* as if it stood there.

    *shown* is the path of its file, or of the folder, that messages print.
    """
    inside = Folder(folder, folder.parent, "mallarnas mapp", ".docx")
    return load_record(Organregister, folder / ORGANS_FILE, shown_file(shown, ORGANS_FILE), inside, data)
