"""Findings as SARIF 2.1.0, for code scanning and editors."""

import json
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from arende import __version__
from arende.diagnostics import Diagnostic, Severity

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def to_sarif(findings: Iterable[Diagnostic], meanings: Mapping[str, str] | None = None) -> str:
    """One SARIF log with one run. *meanings*: what each code means, in one line."""
    ordered = sorted(findings, key=lambda finding: finding.order)
    codes = sorted({finding.code for finding in ordered})
    driver: dict[str, object] = {
        "name": "arende",
        "version": __version__,
        "rules": [_rule(code, (meanings or {}).get(code, "")) for code in codes],
    }
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding, codes.index(finding.code)) for finding in ordered],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, meaning: str) -> dict[str, object]:
    rule: dict[str, object] = {"id": code}
    if meaning:
        rule["shortDescription"] = {"text": meaning}
    return rule


def _result(finding: Diagnostic, rule_index: int) -> dict[str, object]:
    text = finding.message if not finding.advice else f"{finding.message}\nråd: {finding.advice}"
    location: dict[str, object] = {"physicalLocation": _physical(finding)}
    names = [name for name in (finding.address, finding.where) if name]
    if names:
        location["logicalLocations"] = [{"fullyQualifiedName": name} for name in names]
    return {
        "ruleId": finding.code,
        "ruleIndex": rule_index,
        "level": _LEVELS[finding.severity],
        "message": {"text": text},
        "locations": [location],
    }


def _physical(finding: Diagnostic) -> dict[str, object]:
    uri = quote(finding.path.replace("\\", "/"), safe="/")
    physical: dict[str, object] = {"artifactLocation": {"uri": uri}}
    place = finding.place
    if place is not None:
        region: dict[str, object] = {
            "startLine": place.line,
            "startColumn": place.column,
            "endColumn": place.end_column,
        }
        if place.excerpt:
            region["snippet"] = {"text": place.excerpt}
        physical["region"] = region
    return physical
