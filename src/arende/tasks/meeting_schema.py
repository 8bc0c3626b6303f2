"""The JSON Schemas of what a meeting is written in: its own file, the organs and the look of its papers."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from arende.loading.organs import load_organs
from arende.model.followup import Uppföljning
from arende.model.meeting import Sammanträde
from arende.model.meeting_form import Sammanträdesform
from arende.model.organs import Organregister
from arende.tasks.schema import PLAIN, Schema, as_text, offering, schema_of
from arende.tasks.workspace import ORGANS_FILE, Workspace, shown

MEETING_SCHEMA_FILE = "sammantrade.schema.json"
ORGANS_SCHEMA_FILE = "organ.schema.json"
FORM_SCHEMA_FILE = "sammantraden.schema.json"
FOLLOWUP_SCHEMA_FILE = "uppfoljning.schema.json"
# Keys that name somebody in the organ's register: the editor offers them, and takes any other.
_PEOPLE = ("namn", "tjänstgör_för", "ordförande", "ersättare")
_PEOPLE_LISTS = ("av", "ja", "nej", "avstår", "deltar_inte", "ställd_av", "justerare", "på_distans")


def meeting_schema_text(space: Workspace, here: Path) -> str:
    """The schema of a sammanträde, with the organs of *space* and those who sit in them.

    A register with errors offers nothing.
    """
    registers = tuple(_registers(space, here))
    return meeting_schema(
        (organ.namn for register in registers for organ in register.organ),
        (
            member.namn
            for register in registers
            for organ in register.organ
            for member in (*organ.ledamöter, *organ.ersättare)
        ),
        space.profiles,
    )


def _registers(space: Workspace, here: Path) -> Iterator[Organregister]:
    for folder in space.profiles.values():
        file = folder / ORGANS_FILE
        register = load_organs(folder, shown(file, here)).value if file.is_file() else None
        if register is not None:
            yield register


def meeting_schema(organs: Iterable[str], people: Iterable[str], profiles: Iterable[str]) -> str:
    """The schema of a sammanträde as text; *organs*, *people* and *profiles* are what the editor offers."""
    schema = schema_of(Sammanträde)
    organs, people = sorted(set(organs)), sorted(set(people))
    for record in (schema, *schema["$defs"].values()):
        properties = record.get("properties", {})
        for name in _PEOPLE:
            if people and properties.get(name, {}).get("type") == PLAIN:
                properties[name] = offering(properties[name], people)
        for name in _PEOPLE_LISTS:
            if people and properties.get(name, {}).get("items", {}).get("type") == PLAIN:
                properties[name] = offering(properties[name], people)
    if organs:
        schema["properties"]["organ"] = offering(schema["properties"]["organ"], organs)
    schema["properties"]["profil"]["enum"] = sorted(profiles)
    return as_text(schema, "Sammanträde i arende")


def organs_schema() -> str:
    """The schema of ``organ.yaml`` as text."""
    return as_text(schema_of(Organregister), "Organ i arende")


def form_schema() -> str:
    """The schema of ``sammantraden.yaml`` as text."""
    schema: Schema = schema_of(Sammanträdesform)
    return as_text(schema, "Möteshandlingar i arende")


def followup_schema() -> str:
    """The schema of ``uppföljning.yaml`` as text."""
    return as_text(schema_of(Uppföljning), "Uppföljning i arende")
