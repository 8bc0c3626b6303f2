"""The JSON Schema for the editor: fresh, whole, and of one mind with the loader."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from arende.loading import load_profile
from arende.tasks.create import schema_text
from arende.tasks.schema import case_schema, profile_schema
from arende.tasks.workspace import workspace_of
from tests.editor_yaml import read

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "cases").rglob("*.yaml"))
PROFILES = sorted(
    [*(ROOT / "templates").glob("*/profil.yaml"), *(ROOT / "tests" / "profiles").glob("*/profil.yaml")]
)


def _profiles() -> dict[str, Any]:
    profiles = {}
    for path in PROFILES:
        value = load_profile(path.parent, str(path)).value
        assert value is not None
        profiles[path.parent.name] = value
    return profiles


SCHEMA = json.loads(case_schema(_profiles()))


def _faults(text: str) -> list[str]:
    found = jsonschema.Draft7Validator(SCHEMA).iter_errors(read(text))
    return sorted(".".join(map(str, fault.absolute_path)) for fault in found)


def test_the_copies_kept_for_editors_are_fresh():
    kept = ROOT / "docs" / "schema"
    assert schema_text(workspace_of(ROOT), ROOT) == (kept / "arende.schema.json").read_text(encoding="utf-8")
    assert profile_schema() == (kept / "profil.schema.json").read_text(encoding="utf-8")


def test_the_schemas_are_schemas():
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    jsonschema.Draft7Validator.check_schema(json.loads(profile_schema()))


def test_there_are_cases_and_profiles_to_try():
    assert len(CASES) >= 6
    assert len(PROFILES) >= 6


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_sample_case_is_accepted(path):
    assert [] == _faults(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.parent.name)
def test_every_profile_is_accepted(path):
    value = read(path.read_text(encoding="utf-8"))
    assert [] == list(jsonschema.Draft7Validator(json.loads(profile_schema())).iter_errors(value))


@pytest.mark.parametrize("schema", [SCHEMA, json.loads(profile_schema())], ids=["ärende", "profil"])
def test_every_key_has_a_description_and_an_example(schema):
    keys = [
        (record, name, key)
        for record, part in {"": schema, **schema["$defs"]}.items()
        for name, key in part.get("properties", {}).items()
    ]
    assert len(keys) > 30
    assert [] == [
        f"{record}.{name}"
        for record, name, key in keys
        if not (key.get("description") and key.get("examples"))
    ]


@pytest.mark.parametrize("schema", [SCHEMA, json.loads(profile_schema())], ids=["ärende", "profil"])
def test_every_example_of_a_key_is_one_that_the_schema_accepts(schema):
    for record, part in {"": schema, **schema["$defs"]}.items():
        for name, key in part.get("properties", {}).items():
            validator = jsonschema.Draft7Validator({**key, "$defs": schema["$defs"]})
            for example in key["examples"]:
                assert validator.is_valid(example), f"{record}.{name}: {example}"


SOUND = """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: tekniska förvaltningen}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut: [godkänna planen]
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SOUND, []),
        # what reads as a number or a word is text to us
        (SOUND.replace("Plan", "2026"), []),
        (SOUND.replace("[godkänna planen]", "[{text: godkänna, belopp: {summa: 450 000, år: 2026}}]"), []),
        (f"{SOUND}  beslutsunderlag: [Plan, {{organ: kommunstyrelsen, paragraf: 121}}]\n", []),
        (f"{SOUND}  avsnitt: {{ekonomi: Ryms., barn: Berörs inte.}}\n", []),
        (f"{SOUND}  avsnitt:\n    beskrivning: 2026\n", []),
        # faults, each marked where it stands
        (SOUND.replace("rubrik:", "rubrk:"), ["", ""]),
        (SOUND.replace("KS 2026-00123", "KS2026/123"), ["dnr"]),
        (SOUND.replace("[godkänna planen]", "godkänna planen"), ["tjänsteutlåtande.förslag_till_beslut"]),
        (
            SOUND.replace("namn:", "nman:"),
            ["tjänsteutlåtande.handläggare.0", "tjänsteutlåtande.handläggare.0"],
        ),
        (f"{SOUND}  avsnitt: {{ekonmi: Ryms.}}\n", ["tjänsteutlåtande.avsnitt"]),
        (f"profil: standrad\n{SOUND}", ["profil"]),
        (f"{SOUND}underrubrik:\n", ["underrubrik"]),
    ],
)
def test_the_editor_marks_what_the_program_would(text, expected):
    assert expected == _faults(text)


def test_sections_are_those_of_the_profile_that_the_case_names():
    own = "profil: tvanivaer\n" + SOUND.replace("KS 2026-00123", _profiles()["tvanivaer"].dnr.exempel)
    only_standard = f"{own}  avsnitt: {{jämlikhet: Text.}}\n"
    sections = {part.id for part in _profiles()["tvanivaer"].papper["tjänsteutlåtande"].sections()}
    assert "jämlikhet" not in sections
    assert ["tjänsteutlåtande.avsnitt"] == _faults(only_standard)
    assert [] == _faults(f"{own}  avsnitt: {{{sorted(sections)[0]}: Text.}}\n")


def test_organs_of_the_profiles_are_offered_and_others_taken():
    offered = SCHEMA["properties"]["beslutsgång"]["items"]["anyOf"]
    assert "kommunstyrelsen" in offered[0]["enum"]
    assert [] == _faults(f"{SOUND}beslutsgång: [nämnden som inte finns]\n")


def test_nothing_in_the_schema_is_a_class_name_in_english():
    words = json.dumps([SCHEMA, json.loads(profile_schema())], ensure_ascii=False)
    for name in ("Unit", "Outcome", "Request", "Role", "Marker", "DateStyle", "Mood", "TimelineForm"):
        assert f'"{name}"' not in words


def _profile_faults(chosen: str) -> list[str]:
    standard = (ROOT / "templates" / "standard" / "profil.yaml").read_text(encoding="utf-8")
    profile = {**read(standard), "regler": read(chosen)}
    faults = jsonschema.Draft7Validator(json.loads(profile_schema())).iter_errors(profile)
    return sorted(".".join(map(str, fault.absolute_path)) for fault in faults)


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ("L101: av", []),
        ("L201: {allvar: varning, värden: {högst: 30}, källa: Skrivregler}", []),
        ("L102: {värden: {tillåtna: [jämlikt, jämväl]}}", []),
        ("Q101: av", ["regler"]),
        ("L101: stäng", ["regler.L101"]),
        ("L201: {värden: {hogst: 30}}", ["regler.L201"]),
        ("L101: {värden: {ord: skall}}", ["regler.L101"]),
    ],
)
def test_the_editor_knows_the_rules_and_their_values(chosen, expected):
    assert expected == _profile_faults(chosen)


def test_the_editor_offers_decision_points_as_the_profile_writes_them():
    offered = {}
    for chosen in SCHEMA["allOf"]:
        name = next(one for one in _profiles() if one in json.dumps(chosen["if"], ensure_ascii=False))
        points = chosen["then"]["properties"]["tjänsteutlåtande"]["properties"]["förslag_till_beslut"]
        offered[name] = [snippet["label"] for snippet in points["items"]["defaultSnippets"]]
    assert "ge i uppdrag …" in offered["standard"]
    assert "ger i uppdrag …" in offered["fullmeningar"]
