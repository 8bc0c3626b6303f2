"""The JSON Schemas of a meeting's files: fresh, whole, and of one mind with the loader."""

import json
from pathlib import Path

import jsonschema
import pytest

from arende.tasks.find import is_meeting
from arende.tasks.meeting_schema import followup_schema, form_schema, meeting_schema_text, organs_schema
from arende.tasks.workspace import workspace_of
from tests.cli.running import run
from tests.editor_yaml import read

ROOT = Path(__file__).parents[2]
TEXTS = {
    "sammantrade": meeting_schema_text(workspace_of(ROOT), ROOT),
    "organ": organs_schema(),
    "sammantraden": form_schema(),
    "uppfoljning": followup_schema(),
}
SCHEMAS = {name: json.loads(text) for name, text in TEXTS.items()}
SAMPLES = [
    *(("sammantrade", file) for file in (ROOT / "sammanträden").rglob("*.yaml") if is_meeting(file)),
    *(("organ", file) for file in (ROOT / "templates").glob("*/organ.yaml")),
    *(("sammantraden", file) for file in (ROOT / "templates").glob("*/sammantraden.yaml")),
    *(("uppfoljning", file) for file in (ROOT / "sammanträden").rglob("uppföljning.yaml")),
]
of_each = pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)


def _faults(name: str, text: str) -> list[str]:
    found = jsonschema.Draft7Validator(SCHEMAS[name]).iter_errors(read(text))
    return sorted(".".join(map(str, fault.absolute_path)) for fault in found)


@pytest.mark.parametrize("name", TEXTS)
def test_the_copy_kept_for_editors_is_fresh(name):
    kept = ROOT / "docs" / "schema" / f"{name}.schema.json"
    assert TEXTS[name] == kept.read_text(encoding="utf-8")


@of_each
def test_the_schema_is_a_schema(schema):
    jsonschema.Draft7Validator.check_schema(schema)


def test_there_are_samples_of_meetings_organs_and_forms():
    kinds = [kind for kind, _ in SAMPLES]
    assert [True] * 3 == [kinds.count(kind) >= 3 for kind in ("sammantrade", "organ", "sammantraden")]


@pytest.mark.parametrize(
    ("kind", "path"), SAMPLES, ids=[f"{path.parent.name}/{path.name}" for _, path in SAMPLES]
)
def test_every_sample_is_accepted(kind, path):
    assert [] == _faults(kind, path.read_text(encoding="utf-8"))


@of_each
def test_every_key_has_a_description_and_an_example(schema):
    keys = [
        (f"{record}.{name}", key)
        for record, part in {"": schema, **schema["$defs"]}.items()
        for name, key in part.get("properties", {}).items()
    ]
    assert keys
    assert [] == [name for name, key in keys if not (key.get("description") and key.get("examples"))]


@of_each
def test_every_example_of_a_key_is_one_that_the_schema_accepts(schema):
    for record, part in {"": schema, **schema["$defs"]}.items():
        for name, key in part.get("properties", {}).items():
            validator = jsonschema.Draft7Validator({**key, "$defs": schema["$defs"]})
            for example in key["examples"]:
                assert validator.is_valid(example), f"{record}.{name}: {example}"


SOUND = """\
organ: tekniska nämnden
datum: 2026-11-19
tid: 13.00
dagordning:
  - grupp: beslutsärenden
    ärenden:
      - dnr: TN 2026-00041
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SOUND, []),
        # the short ways of writing
        (f"{SOUND}      - Information om snöröjningen\n", []),
        (f"{SOUND}        beslut: enligt förslag\n", []),
        (f"{SOUND}        jäv: [Alva Exempel]\n", []),
        (f"{SOUND}frånvarande: [Alva Exempel, {{namn: Nils Påhitt, paragrafer: 45–47}}]\n", []),
        # an organ or a person that no register has is the program's business: the editor only offers
        (SOUND.replace("tekniska nämnden", "nämnden som inte finns"), []),
        # faults, each marked where it stands
        (SOUND.replace("datum:", "dag:"), ["", ""]),
        (SOUND.replace("grupp: beslutsärenden", "grupp: beslut"), ["dagordning.0.grupp"]),
        (f"{SOUND}        beslut: {{utgång: bifall}}\n", ["dagordning.0.ärenden.0"]),
        (f"profil: standrad\n{SOUND}", ["profil"]),
    ],
)
def test_the_editor_marks_what_the_program_would(text, expected):
    assert expected == _faults("sammantrade", text)


def test_organs_and_those_who_sit_in_them_are_offered():
    properties = SCHEMAS["sammantrade"]["properties"]
    assert "tekniska nämnden" in properties["organ"]["anyOf"][0]["enum"]
    assert "Torun Diktén" in properties["ordförande"]["anyOf"][0]["enum"]


def test_nothing_in_a_schema_is_a_class_name_in_english():
    words = "".join(TEXTS.values())
    for name in ("Group", "Result", "Motion", "Vote", "Office", "MeetingPaper", "MinutesPart", "OrganKind"):
        assert f'"{name}"' not in words


@pytest.mark.parametrize(
    ("switch", "name"),
    [
        ("--sammanträde", "sammantrade"),
        ("--sammantrade", "sammantrade"),
        ("--organ", "organ"),
        ("--möteshandlingar", "sammantraden"),
        ("--moteshandlingar", "sammantraden"),
        ("--uppföljning", "uppfoljning"),
    ],
)
def test_each_switch_writes_its_schema(switch, name, monkeypatch):
    monkeypatch.chdir(ROOT)
    ran = run("schema", switch)
    assert (0, TEXTS[name]) == (ran.code, ran.out)
