"""Where things stand: the municipality's own folder of templates, and the profiles in it."""

import os
from dataclasses import dataclass, field
from pathlib import Path

TEMPLATES = "templates"
PROFILE_FILE = "profil.yaml"
ORGANS_FILE = "organ.yaml"
FORM_FILE = "sammantraden.yaml"
PROFILE_FILES = (PROFILE_FILE, ORGANS_FILE, FORM_FILE)
DEFAULT_PROFILE = "standard"


@dataclass(frozen=True)
class Workspace:
    """The folder an ärende belongs to. *root* holds the municipality's own templates, or is None.

    *profiles*: each profile's name and folder; the municipality's own go before those that came with
    the program.
    """

    root: Path | None
    profiles: dict[str, Path]


def workspace_of(place: Path) -> Workspace:
    """The workspace that *place* (a file or a folder) stands in: the nearest folder above with templates."""
    root = next((folder for folder in (place, *place.parents) if (folder / TEMPLATES).is_dir()), None)
    found: dict[str, Path] = {}
    for folder in (root / TEMPLATES if root else None, installed_templates()):
        for profile in _profiles_in(folder) if folder else ():
            found.setdefault(profile.name, profile)
    return Workspace(root, dict(sorted(found.items())))


def _profiles_in(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [entry for entry in folder.iterdir() if (entry / PROFILE_FILE).is_file()]


@dataclass
class Workspaces:
    """The workspaces met in one run, each looked up once."""

    _by_folder: dict[Path, Workspace] = field(default_factory=dict)

    def of(self, case: Path) -> Workspace:
        """The workspace that the file *case* stands in."""
        folder = case.parent
        if folder not in self._by_folder:
            self._by_folder[folder] = workspace_of(folder)
        return self._by_folder[folder]


def installed_templates() -> Path:
    """The profiles that came with the program: beside the package, or in the checkout it runs from."""
    package = Path(__file__).parents[1]
    beside = package / TEMPLATES
    return beside if beside.is_dir() else package.parents[1] / TEMPLATES


def shown(path: Path, here: Path) -> str:
    """*path* as messages write it: from where the user stands when it lies below, else in full."""
    path, here = Path(os.path.abspath(path)), Path(os.path.abspath(here))
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
