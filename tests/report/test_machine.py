"""Findings for programs: JSON, GitHub and SARIF."""

import json
import re
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arende.diagnostics import Diagnostic, Severity
from arende.report import Meaning, to_github, to_json, to_sarif
from arende.text import Edit, Place, SourceText, Span
from tests.report import TWO

# What of SARIF 2.1.0's schema (OASIS, sarif-schema-2.1.0.json) concerns what is written here.
_MESSAGE: dict[str, Any] = {
    "type": "object",
    "required": ["text"],
    "properties": {"text": {"type": "string"}},
}
_REGION = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "startLine": {"type": "integer", "minimum": 1},
        "startColumn": {"type": "integer", "minimum": 1},
        "endLine": {"type": "integer", "minimum": 1},
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
_URI = {"type": "string", "format": "uri-reference", "pattern": r"^[!-~]+$"}
_FIX = {
    "type": "object",
    "additionalProperties": False,
    "required": ["artifactChanges"],
    "properties": {
        "description": _MESSAGE,
        "artifactChanges": {
            "type": "array",
            "minItems": 1,
            "uniqueItems": True,
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["artifactLocation", "replacements"],
                "properties": {
                    "artifactLocation": {"type": "object", "properties": {"uri": _URI}},
                    "replacements": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "type": "object",
                            "additionalProperties": False,
                            "required": ["deletedRegion"],
                            "properties": {"deletedRegion": _REGION, "insertedContent": _MESSAGE},
                        },
                    },
                },
            },
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
        "fixes": {"type": "array", "uniqueItems": True, "items": _FIX},
    },
}
_RULE = {
    "type": "object",
    "additionalProperties": False,
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "shortDescription": _MESSAGE,
        "help": {**_MESSAGE, "properties": {**_MESSAGE["properties"], "markdown": {"type": "string"}}},
    },
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
MEANINGS = {
    "B101": Meaning(
        "Satsen börjar med ”att”.", "börjar-med-att", "**Varför:** den klubbas så.", "docs/regler/B101.md"
    ),
    "E201": Meaning("okänt namn i mallen"),
}
SOURCE = SourceText("cases/a.yaml", "dnr: 1\nrubrik: 2")
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


FIXED = TWO[0].with_edits((Edit(Span(0, 3), "nr"),))


@pytest.mark.parametrize(
    "findings", [(), TWO, (*TWO, AWKWARD), (FIXED,)], ids=["none", "two", "awkward", "fixed"]
)
def test_sarif_follows_its_schema(findings: tuple[Diagnostic, ...]) -> None:
    log: dict[str, Any] = json.loads(to_sarif(findings, MEANINGS, {"cases/a.yaml": SOURCE}))
    jsonschema.validate(log, SARIF)
    run = log["runs"][0]
    assert len(run["results"]) == len(findings)
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_places_a_finding_and_says_what_its_rule_means() -> None:
    run = json.loads(to_sarif(TWO, MEANINGS))["runs"][0]
    assert run["tool"]["driver"]["rules"] == [
        {
            "id": "B101",
            "name": "börjar-med-att",
            "shortDescription": {"text": "Satsen börjar med ”att”."},
            "help": {
                "text": "**Varför:** den klubbas så.",
                "markdown": "**Varför:** den klubbas så.\n\n[docs/regler/B101.md](docs/regler/B101.md)",
            },
        },
        {"id": "E201", "shortDescription": {"text": "okänt namn i mallen"}},
    ]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 14, "startColumn": 5, "endColumn": 13, "snippet": {"text": "  - godkänna"}}


def test_sarif_tells_how_a_finding_is_fixed() -> None:
    source = SourceText("cases/a.yaml", "å: 1\nb: skall")
    finding = TWO[0].with_edits((Edit(Span(8, 13), "ska"), Edit(Span(4, 5), " # x\n")))
    result = json.loads(to_sarif([finding], {}, {"cases/a.yaml": source}))["runs"][0]["results"][0]
    expected = {
        "description": {"text": "skriv ”att godkänna”"},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": "cases/a.yaml"},
                "replacements": [
                    {
                        "deletedRegion": {"startLine": 2, "startColumn": 4, "endLine": 2, "endColumn": 9},
                        "insertedContent": {"text": "ska"},
                    },
                    {
                        "deletedRegion": {"startLine": 1, "startColumn": 5, "endLine": 2, "endColumn": 1},
                        "insertedContent": {"text": " # x\n"},
                    },
                ],
            }
        ],
    }
    assert [expected] == result["fixes"]


def test_a_github_command_names_the_rule_and_where_it_is_explained() -> None:
    said = to_github(TWO, MEANINGS).split("\n")
    assert ["title=B101 börjar-med-att", "title=E201"] == [
        line.split("::")[1].split(",")[-1] for line in said[:2]
    ]
    assert said[0].endswith("%0Aläs mer: docs/regler/B101.md")
    unread = {"B101": Meaning("", "börjar-med-att")}
    assert to_github(TWO, unread).split("\n")[0].endswith("%0Aläs mer: arende regler B101")


def _parsed(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as GitHub's runner reads it (actions/runner, ActionCommand.cs)."""
    found = re.fullmatch(r"::(?P<command>[a-z]+)(?: (?P<properties>.*?))?::(?P<data>.*)", line)
    assert found is not None
    properties = dict(pair.split("=", 1) for pair in found["properties"].split(","))
    unescaped = {name: _unescaped(value, {**_DATA, **_PROPERTY}) for name, value in properties.items()}
    return found["command"], unescaped, _unescaped(found["data"], _DATA)


_DATA = {"%0D": "\r", "%0A": "\n", "%25": "%"}
_PROPERTY = {"%3A": ":", "%2C": ","}


def _unescaped(text: str, signs: dict[str, str]) -> str:
    return re.sub("|".join(signs), lambda found: signs[found[0]], text)


written = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@settings(deadline=None)
@given(written, written, written, st.sampled_from(Severity), st.integers(1, 9), st.integers(1, 9))
def test_github_reads_back_what_is_written(
    path: str, message: str, advice: str, severity: Severity, line: int, column: int
) -> None:
    finding = Diagnostic(path, "B101", message, advice, severity, Place(line, column, column + 2, "x" * 20))
    lines = to_github([finding], MEANINGS).split("\n")
    assert [""] == lines[1:]
    command, properties, data = _parsed(lines[0])
    assert command == {"fel": "error", "varning": "warning", "upplysning": "notice"}[severity.value]
    assert properties == {
        "file": path.replace("\\", "/"),
        "line": str(line),
        "col": str(column),
        "endColumn": str(column + 1),
        "title": "B101 börjar-med-att",
    }
    assert data == f"{message}\nråd: {advice}\nläs mer: docs/regler/B101.md"
