"""The JSON Schema that lets an editor fill in and mark an ärende, or a profile, as it is written."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from arende.model.case import Ärende
from arende.model.choices import Paper
from arende.model.described import descriptions
from arende.model.kinds import Record
from arende.model.profile import Pappersform, Profil
from arende.tasks.names import slug
from arende.tasks.offers import rule_choices, snippets
from arende.tasks.workspace import DEFAULT_PROFILE

SCHEMA_FILE = "arende.schema.json"
PROFILE_SCHEMA_FILE = "profil.schema.json"
Schema = dict[str, Any]
# Keys that name an organ: the editor offers the profiles' organs, and takes any other.
_ORGANS = ("beslutsgång", "mottagare", "organ", "föreslår", "instans")
_EXCEPTION = "Undantag från en regel skrivs som en kommentar: # undantag B104: varför regeln inte gäller här."
PLAIN = ["string", "number"]  # every scalar is read as text: 121 and 2026 are texts too


class _OurSchema(GenerateJsonSchema):
    """Pydantic's schema, with what our own ways of reading allow."""

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        return {**super().str_schema(schema), "type": PLAIN}

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """A record's keys, each with what it means."""
        record = super().model_schema(schema)
        described: type[Record] = schema["cls"]
        for name, text in descriptions(described).items():
            record["properties"][name]["description"] = text
        return record

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """What may be left out is left out, not written empty."""
        return self.generate_inner(schema["schema"])

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        """A record that something is done before reading may be written as a plain sentence."""
        inner = super().function_before_schema(schema)
        return {"anyOf": [{"type": PLAIN}, inner]} if "$ref" in inner else inner


def case_schema(profiles: Mapping[str, Profil]) -> str:
    """The schema of an ärende as text: sections, dnr and organs are those of *profiles*."""
    schema = schema_of(Ärende)
    organs = sorted({organ for profile in profiles.values() for organ in profile.organ})
    for record in (schema, *schema["$defs"].values()):
        for name in _ORGANS:
            if organs and name in record.get("properties", {}):
                record["properties"][name] = offering(record["properties"][name], organs)
    schema["properties"]["profil"]["enum"] = sorted(profiles)
    schema["allOf"] = [_under_profile(name, profile) for name, profile in sorted(profiles.items())]
    schema["description"] += f" {_EXCEPTION}"
    return as_text(schema, "Ärende i arende")


def profile_schema() -> str:
    """The schema of ``profil.yaml`` as text: with every rule that there is, and its values."""
    schema = schema_of(Profil)
    # One word, one number or a list: the model makes lists of them all.
    values = schema["$defs"]["regelval"]["properties"]["värden"]
    values["additionalProperties"] = {"anyOf": [{"type": PLAIN}, values["additionalProperties"]]}
    choices = schema["properties"]["regler"]
    choices["properties"] = rule_choices({"allOf": [{"$ref": "#/$defs/regelval"}]})
    choices["additionalProperties"] = False
    return as_text(schema, "Profil i arende")


def as_text(schema: Schema, title: str) -> str:
    """*schema* as the file an editor reads."""
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "title": title}
    return json.dumps({**head, **schema}, ensure_ascii=False, indent=2) + "\n"


def schema_of(record: type[Record]) -> Schema:
    """The schema of *record* and all it holds, with descriptions and examples."""
    raw = record.model_json_schema(schema_generator=_OurSchema)
    known = raw.pop("$defs")
    names = {f"#/$defs/{key}": slug(value.get("title", key)) for key, value in known.items()}
    enums = {f"#/$defs/{key}": value["enum"] for key, value in known.items() if "enum" in value}
    whole: Schema = _plain(raw, names, enums)
    whole["$defs"] = {
        slug(value.get("title", key)): _plain(value, names, enums)
        for key, value in sorted(known.items())
        if "enum" not in value
    }
    for part in (whole, *whole["$defs"].values()):
        for schema in part.get("properties", {}).values():
            schema.setdefault("examples", _examples(schema, whole["$defs"]))
            schema.setdefault("description", f"Ordet som skrivs för ”{schema.get('default')}”.")
    return whole


def _plain(schema: Any, names: Mapping[str, str], enums: Mapping[str, list[str]]) -> Any:
    """*schema* with our names for its parts, closed lists of words in place, and no titles or defaults."""
    if isinstance(schema, list):
        return [_plain(item, names, enums) for item in schema]
    if not isinstance(schema, dict):
        return schema
    reference = schema.get("$ref", "")
    plain: Schema = {"enum": enums[reference]} if reference in enums else {}
    for key, value in schema.items():
        if key == "properties":
            plain[key] = {name: _plain(part, names, enums) for name, part in value.items()}
        elif key == "$ref" and reference not in enums:
            # Draft 7 reads nothing beside a reference; the description beside it must be read.
            plain["allOf"] = [{"$ref": f"#/$defs/{names[reference]}"}]
        elif key == "description":
            plain[key] = " ".join(value.split())
        elif key not in ("$ref", "title") and not (key == "default" and value in (None, "", [], {})):
            plain[key] = _plain(value, names, enums)
    return plain


def _examples(schema: Schema, parts: Mapping[str, Schema], depth: int = 0) -> list[Any]:
    """What may stand there: the words of a closed list, or a part with its own examples filled in."""
    for known in ("examples", "enum"):
        if known in schema:
            return list(schema[known])
    for choice in (*schema.get("anyOf", ()), *schema.get("allOf", ())):
        if examples := _examples(choice, parts, depth):
            return examples
    if "$ref" in schema and depth < 3:
        part = parts[schema["$ref"].rpartition("/")[2]]
        keys = part.get("required") or list(part["properties"])[:1]
        filled = {key: _examples(part["properties"][key], parts, depth + 1) for key in keys}
        return [{key: examples[0] for key, examples in filled.items() if examples}]
    if "default" in schema:
        return [schema["default"]]
    if "propertyNames" in schema:
        names, values = (
            _examples(schema[key], parts, depth) for key in ("propertyNames", "additionalProperties")
        )
        return [{names[0]: values[0]}] if names and values else []
    if schema.get("type") == "array":
        return [examples[:1]] if (examples := _examples(schema["items"], parts, depth)) else []
    return []


def offering(schema: Schema, organs: Iterable[str]) -> Schema:
    """*schema* where the editor offers *organs*, and takes any other word."""
    offer = {"anyOf": [{"enum": list(organs)}, {"type": PLAIN}]}
    if schema.get("type") == "array":
        return {**schema, "items": offer}
    return {**{key: value for key, value in schema.items() if key not in ("type", "minLength")}, **offer}


def _under_profile(name: str, profile: Profil) -> Schema:
    chosen: Schema = {"properties": {"profil": {"const": name}}, "required": ["profil"]}
    if name == DEFAULT_PROFILE:
        chosen = {"anyOf": [chosen, {"not": {"required": ["profil"]}}]}
    dnr = {
        "pattern": f"^(?:{profile.dnr.mönster})$",
        "patternErrorMessage": f"diarienumret skrivs som {profile.dnr.exempel}",
    }
    papers = {kind.value: _paper(profile.papper.get(kind)) for kind in Paper}
    return {"if": chosen, "then": {"properties": {"dnr": dnr, **papers}}}


def _paper(form: Pappersform | None) -> Schema | bool:
    if form is None:
        return False
    sections = {
        section.id: {
            "type": PLAIN,
            "description": ". ".join(text for text in (section.rubrik, section.hjälp) if text),
        }
        for section in form.sections()
        if section.id
    }
    points = {"items": {"defaultSnippets": snippets(form.beslut.form)}}
    return {
        "properties": {
            "avsnitt": {"properties": sections, "additionalProperties": False},
            "förslag_till_beslut": points,
        }
    }
