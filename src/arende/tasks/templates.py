"""What a template owner asks: what is wrong with a template, and which names it may use."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults
from arende.documents.names import names
from arende.engine.compiling import examine
from arende.engine.names import Name
from arende.loading import load_profile
from arende.model.choices import Paper
from arende.model.profile import Profil
from arende.tasks.create import profile_called
from arende.tasks.workspace import DEFAULT_PROFILE, PROFILE_FILE, shown, workspace_of


@dataclass(frozen=True)
class Examined:
    """What was found in a template, and the paper it was held to be for."""

    findings: tuple[Diagnostic, ...]
    paper: Paper


def examine_template(
    path: Path, here: Path, profile: str | None = None, paper: Paper | None = None
) -> Examined:
    """Everything wrong with the template *path*. Raises Faults where the profile cannot be read.

    Without *profile* it is the one in the template's own folder, else the standard one; without *paper* the
    one that the profile names this file for, else the first it has.
    """
    chosen = _profile(path, here, profile)
    kind = paper or _paper_of(path, chosen)
    return Examined(tuple(examine(path.read_bytes(), names(chosen, kind), shown(path, here))), kind)


def names_for(here: Path, profile: str | None = None, paper: Paper | None = None) -> Mapping[str, Name]:
    """The names a template may use. Raises Faults where the profile cannot be read."""
    chosen = profile_called(workspace_of(here), profile or DEFAULT_PROFILE, here)
    return names(chosen, paper or next(iter(chosen.papper)))


def _profile(path: Path, here: Path, name: str | None) -> Profil:
    if name is None and (path.parent / PROFILE_FILE).is_file():
        loaded = load_profile(path.parent, shown(path.parent / PROFILE_FILE, here))
        if loaded.value is None:
            raise Faults(loaded.findings)
        return loaded.value
    return profile_called(workspace_of(path.parent), name or DEFAULT_PROFILE, here)


def _paper_of(path: Path, profile: Profil) -> Paper:
    named = (kind for kind, form in profile.papper.items() if form.mall == path.name)
    return next(named, next(iter(profile.papper)))
