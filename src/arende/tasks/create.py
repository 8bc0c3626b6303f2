"""A new ärende on disk: a skeleton from the profile, beside a schema that its editor finds."""

import os
from dataclasses import dataclass
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults
from arende.lint.rules.profil.p101_dnr_shape import wrong_shape
from arende.loading import load_profile
from arende.model.choices import Paper
from arende.model.profile import Profil
from arende.package.replacing import replace_file
from arende.suggest import did_you_mean
from arende.tasks.find import SUFFIXES, usual_place
from arende.tasks.names import slug
from arende.tasks.schema import SCHEMA_FILE, case_schema
from arende.tasks.skeleton import Beginning, skeleton
from arende.tasks.trouble import cannot_write
from arende.tasks.workspace import PROFILE_FILE, Workspace, shown, workspace_of


@dataclass(frozen=True)
class Created:
    """The new file, and the schema its editor reads."""

    case: Path
    schema: Path


def create(beginning: Beginning, here: Path, named: Path | None = None) -> Created:
    """Write a new ärende at *named*, or under its dnr where ärenden usually stand. Raises Faults.

    A folder that exists gets the file, named after the dnr. A name without ``.yaml`` gets it, so that the
    other commands take the file for an ärende. Nothing that exists is overwritten. The schema is written
    where the workspace has none.
    """
    case = _place(beginning, here, named)
    space = workspace_of(case.parent)
    profile = profile_called(space, beginning.profile, here)
    wrong = wrong_shape(profile.dnr, beginning.dnr)
    if wrong is not None:
        raise Faults([Diagnostic("--dnr", "P101", *wrong)])
    for kind in beginning.papers:
        if kind not in profile.papper:
            raise Faults([_no_such_paper(kind, profile, beginning.profile)])
    if case.exists():
        message = "filen finns redan, och ett nytt ärende skrivs aldrig över ett annat"
        raise Faults([Diagnostic(shown(case, here), "U113", message, "ange ett annat filnamn")])
    schema = schema_place(space, case, SCHEMA_FILE)
    text = skeleton(beginning, profile, seen_from(case.parent, schema), f"arende granska {shown(case, here)}")
    try:
        if not schema.is_file():
            replace_file(schema, schema_text(space, here).encode())
        case.parent.mkdir(parents=True, exist_ok=True)
        with case.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except OSError as error:
        raise Faults([cannot_write(case, shown(case, here), error, out="")]) from error
    return Created(case, schema)


def _place(beginning: Beginning, here: Path, named: Path | None) -> Path:
    place = Path(os.path.abspath(here / named if named else usual_place(here)))
    if place.is_dir():
        return place / _file_name(beginning)
    return place if place.suffix.lower() in SUFFIXES else place.with_name(f"{place.name}{SUFFIXES[0]}")


def schema_text(space: Workspace, here: Path) -> str:
    """The schema for the profiles of *space*; a profile with errors is left out."""
    loaded = {
        name: load_profile(folder, shown(folder / PROFILE_FILE, here))
        for name, folder in space.profiles.items()
    }
    return case_schema({name: profile.value for name, profile in loaded.items() if profile.value is not None})


def profile_called(space: Workspace, name: str, here: Path) -> Profil:
    """The profile *name*. Raises Faults where there is none, or where it has errors."""
    if name not in space.profiles:
        advice = did_you_mean(name, space.profiles, f"välj bland {', '.join(space.profiles) or 'inga'}")
        raise Faults([Diagnostic("--profil", "P100", f"profilen ”{name}” finns inte", advice)])
    folder = space.profiles[name]
    loaded = load_profile(folder, shown(folder / PROFILE_FILE, here))
    if loaded.value is None:
        raise Faults(loaded.findings)
    return loaded.value


def _no_such_paper(kind: Paper, profile: Profil, name: str) -> Diagnostic:
    message = f"profilen ”{name}” har ingen handling ”{kind.value}”"
    return Diagnostic("--papper", "P107", message, f"välj bland {', '.join(profile.papper)}")


def _file_name(beginning: Beginning) -> str:
    return f"{slug(beginning.dnr) or slug(beginning.title) or 'nytt-arende'}.yaml"


def schema_place(space: Workspace, written: Path, name: str) -> Path:
    """Where the schema *name* stands for the file *written*, or is to stand where the workspace has none."""
    root = space.root or written.parent
    places = [root / "docs" / "schema" / name, root / name]
    return next((place for place in places if place.is_file()), places[-1])


def seen_from(folder: Path, target: Path) -> str:
    """*target* as a file in *folder* names it."""
    try:
        return Path(os.path.relpath(target, folder)).as_posix()
    except ValueError:  # another drive in Windows
        return target.as_uri()
