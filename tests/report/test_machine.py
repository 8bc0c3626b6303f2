"""Findings for programs: JSON, GitHub and SARIF."""

import json
from typing import Any

import jsonschema
import pytest

from arende.diagnostics import Diagnostic, Severity
from arende.report import to_github, to_json, to_sarif
from arende.text import Place
from tests.report import TWO

# What of SARIF 2.1.0's schema (OASIS, sarif-schema-2.1.0.json) concerns what is written here.
_MESSAGE = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
_REGION = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "startLine": {"type": "integer", "minimum": 1},
        "startColumn": {"type": "integer", "minimum": 1},
        "endColumn": {"type": "integer", "minimum": 1},
        "snippet": {"type": "object", "required": ["text"]},
    },
}
_LOCATION = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "physicalLocation": {
            "type": "object",
            "additionalProperties": False,
            "required": ["artifactLocation"],
            "properties": {
                "artifactLocation": {
                    "type": "object",
                    "properties": {
                        "uri": {"type": "string", "format": "uri-reference", "pattern": r"^[!-~]+$"}
                    },
                },
                "region": _REGION,
            },
        },
        "logicalLocations": {
            "type": "array",
            "uniqueItems": True,
            "items": {"type": "object", "properties": {"fullyQualifiedName": {"type": "string"}}},
        },
    },
}
_RESULT = {
    "type": "object",
    "additionalProperties": False,
    "required": ["message"],
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": -1},
        "level": {"enum": ["none", "note", "warning", "error"]},
        "message": _MESSAGE,
        "locations": {"type": "array", "items": _LOCATION},
    },
}
_RULE = {
    "type": "object",
    "additionalProperties": False,
    "required": ["id"],
    "properties": {"id": {"type": "string"}, "shortDescription": _MESSAGE},
}
SARIF = {
    "type": "object",
    "additionalProperties": False,
    "required": ["version", "runs"],
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"enum": ["2.1.0"]},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["tool"],
                "properties": {
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "additionalProperties": False,
                                "required": ["name"],
                                "properties": {
                                    "name": {"type": "string"},
                                    "version": {"type": "string"},
                                    "rules": {"type": "array", "uniqueItems": True, "items": _RULE},
                                },
                            }
                        },
                    },
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "results": {"type": "array", "items": _RESULT},
                },
            },
        },
    },
}
AWKWARD = Diagnostic(
    "cases\\å, 1:2 %.yaml", "T110", "50 % av\nallt", "", Severity.INFO, Place(1, 3, 3, "ab"), address="a.b[0]"
)


def test_json_says_everything() -> None:
    first, second = json.loads(to_json(reversed(TWO)))
    assert first == {
        "fil": "cases/a.yaml",
        "rad": 14,
        "kolumn": 5,
        "slutkolumn": 13,
        "ställe": "",
        "adress": "tjänsteutlåtande.förslag_till_beslut[0]",
        "allvar": "fel",
        "kod": "B101",
        "meddelande": "beslutssatsen börjar inte med ”att”",
        "råd": "skriv ”att godkänna”",
    }
    assert (second["rad"], second["ställe"]) == (None, "stycke 12")


def test_no_findings_is_an_empty_json_list() -> None:
    assert json.loads(to_json([])) == []


def test_github_commands_are_one_line_each_and_escaped() -> None:
    assert to_github([*TWO, AWKWARD]).split("\n") == [
        "::error file=cases/a.yaml,line=14,col=5,endColumn=12,title=B101"
        "::beslutssatsen börjar inte med ”att”%0Aråd: skriv ”att godkänna”",
        "::notice file=cases/å%2C 1%3A2 %25.yaml,line=1,col=3,endColumn=3,title=T110::50 %25 av%0Aallt",
        "::warning file=mallar/brev.docx,title=E201::stycke 12: mallen frågar efter ”x”",
        "",
    ]


@pytest.mark.parametrize("findings", [(), TWO, (*TWO, AWKWARD)], ids=["none", "two", "awkward"])
def test_sarif_follows_its_schema(findings: tuple[Diagnostic, ...]) -> None:
    log: dict[str, Any] = json.loads(to_sarif(findings, {"B101": "beslutssatsen börjar inte med ”att”"}))
    jsonschema.validate(log, SARIF)
    run = log["runs"][0]
    assert len(run["results"]) == len(findings)
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_places_a_finding_and_says_what_its_rule_means() -> None:
    run = json.loads(to_sarif(TWO, {"B101": "satsen saknar ”att”"}))["runs"][0]
    assert run["tool"]["driver"]["rules"] == [
        {"id": "B101", "shortDescription": {"text": "satsen saknar ”att”"}},
        {"id": "E201"},
    ]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 14, "startColumn": 5, "endColumn": 13, "snippet": {"text": "  - godkänna"}}
