"""A new sammanträde on disk: a skeleton from the organ's register, beside a schema that its editor finds."""

import os
from dataclasses import dataclass
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults
from arende.model.meeting_form import Sammanträdesform
from arende.model.organs import Organ
from arende.package.replacing import replace_file
from arende.suggest import did_you_mean
from arende.tasks.create import profile_called, schema_place, seen_from
from arende.tasks.find import MEETING_FOLDERS, SUFFIXES, meeting_folder
from arende.tasks.meeting_files import home_of
from arende.tasks.meeting_schema import MEETING_SCHEMA_FILE, meeting_schema_text
from arende.tasks.meeting_skeleton import MeetingBeginning, meeting_skeleton
from arende.tasks.meeting_sources import Sources
from arende.tasks.names import slug
from arende.tasks.trouble import cannot_write
from arende.tasks.workspace import FORM_FILE, ORGANS_FILE, shown, workspace_of


@dataclass(frozen=True)
class MeetingCreated:
    """The new file, and the schema its editor reads."""

    meeting: Path
    schema: Path


def create_meeting(beginning: MeetingBeginning, here: Path, named: Path | None = None) -> MeetingCreated:
    """Write a new sammanträde at *named*, or under its year in ”sammanträden”. Raises Faults.

    It is named after the organ's short name and the day, as ``tn-2026-11-19.yaml``. Nothing that exists is
    overwritten. The schema is written where the workspace has none.
    """
    space = workspace_of(here)
    profile_called(space, beginning.profile, here)
    sources, folder = Sources(here), space.profiles[beginning.profile]
    organ, form = _organ(sources, folder, beginning.organ), _form(sources, folder)
    meeting = _place(f"{slug(organ.förkortning)}-{beginning.day.isoformat()}", beginning, here, named)
    if meeting.exists():
        message = "filen finns redan, och ett nytt sammanträde skrivs aldrig över ett annat"
        raise Faults([Diagnostic(shown(meeting, here), "U113", message, "ange ett annat filnamn")])
    schema = schema_place(space, meeting, MEETING_SCHEMA_FILE)
    text = meeting_skeleton(
        beginning,
        organ,
        form.grupper,
        seen_from(meeting.parent, schema),
        f"arende granska {shown(meeting, here)}",
    )
    try:
        if not schema.is_file():
            replace_file(schema, meeting_schema_text(space, here).encode())
        meeting.parent.mkdir(parents=True, exist_ok=True)
        with meeting.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except OSError as error:
        raise Faults([cannot_write(meeting, shown(meeting, here), error, out="")]) from error
    return MeetingCreated(meeting, schema)


def _place(name: str, beginning: MeetingBeginning, here: Path, named: Path | None) -> Path:
    if named is None:
        home = home_of(here)
        folder = meeting_folder(home) or home / MEETING_FOLDERS[0]
        return folder / f"{beginning.day.year}" / f"{name}{SUFFIXES[0]}"
    place = Path(os.path.abspath(here / named))
    if place.is_dir():
        return place / f"{name}{SUFFIXES[0]}"
    return place if place.suffix.lower() in SUFFIXES else place.with_name(f"{place.name}{SUFFIXES[0]}")


def _organ(sources: Sources, folder: Path, name: str) -> Organ:
    """The organ called *name*, by its name or its short name."""
    register = sources.register(folder)
    if register is None:
        raise Faults([_missing("G105", folder, ORGANS_FILE)])
    if register.value is None:
        raise Faults(register.findings)
    known = {organ.namn: organ for organ in register.value.organ}
    short = {organ.förkortning.casefold(): organ for organ in known.values()}
    organ = register.value.called(name) or short.get(name.casefold())
    if organ is None:
        advice = did_you_mean(name, known, f"välj bland {', '.join(known)}")
        message = f"organet ”{name}” finns inte i ”{register.source.path}”"
        raise Faults([Diagnostic("--möte", "G101", message, advice)])
    return organ


def _form(sources: Sources, folder: Path) -> Sammanträdesform:
    form = sources.form(folder)
    if form is None:
        raise Faults([_missing("G106", folder, FORM_FILE)])
    if form.value is None:
        raise Faults(form.findings)
    return form.value


def _missing(code: str, folder: Path, file: str) -> Diagnostic:
    message = f"profilen ”{folder.name}” har ingen ”{file}”"
    advice = "kopiera den från profilen ”standard” som följer med programmet, och ändra i den"
    return Diagnostic("--profil", code, message, advice)
