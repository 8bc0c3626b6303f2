"""Findings as SARIF 2.1.0, for code scanning and editors."""

import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from urllib.parse import quote

from arende import __version__
from arende.diagnostics import Diagnostic, Severity
from arende.report.meaning import Meaning
from arende.text import Edit, SourceText

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


_UNTOLD: Mapping[str, Meaning] = MappingProxyType({})
_UNREAD: Mapping[str, SourceText] = MappingProxyType({})


def to_sarif(
    findings: Iterable[Diagnostic],
    meanings: Mapping[str, Meaning] = _UNTOLD,
    sources: Mapping[str, SourceText] = _UNREAD,
) -> str:
    """One SARIF log with one run. *sources*: the texts, by path as shown, that edits count in.

    Why no ``helpUri``: SARIF wants it absolute, and the pages are files beside the ärenden.
    """
    ordered = sorted(findings, key=lambda finding: finding.order)
    codes = sorted({finding.code for finding in ordered})
    driver: dict[str, object] = {
        "name": "arende",
        "version": __version__,
        "rules": [_rule(code, meanings.get(code, Meaning(""))) for code in codes],
    }
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(finding, codes.index(finding.code), sources.get(finding.path))
                    for finding in ordered
                ],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, meaning: Meaning) -> dict[str, object]:
    rule: dict[str, object] = {"id": code}
    if meaning.name:
        rule["name"] = meaning.name
    if meaning.text:
        rule["shortDescription"] = {"text": meaning.text}
    if meaning.help:
        link = f"\n\n[{meaning.page}]({meaning.page})" if meaning.page else ""
        rule["help"] = {"text": meaning.help, "markdown": f"{meaning.help}{link}"}
    return rule


def _result(finding: Diagnostic, rule_index: int, source: SourceText | None) -> dict[str, object]:
    text = finding.message if not finding.advice else f"{finding.message}\nråd: {finding.advice}"
    location: dict[str, object] = {"physicalLocation": _physical(finding)}
    names = [name for name in (finding.address, finding.where) if name]
    if names:
        location["logicalLocations"] = [{"fullyQualifiedName": name} for name in names]
    result: dict[str, object] = {
        "ruleId": finding.code,
        "ruleIndex": rule_index,
        "level": _LEVELS[finding.severity],
        "message": {"text": text},
        "locations": [location],
    }
    if finding.edits and source is not None:
        result["fixes"] = [_fix(finding, source)]
    return result


def _fix(finding: Diagnostic, source: SourceText) -> dict[str, object]:
    replacements = [_replacement(edit, source) for edit in finding.edits]
    change = {"artifactLocation": {"uri": _uri(finding)}, "replacements": replacements}
    return {"description": {"text": finding.advice or finding.message}, "artifactChanges": [change]}


def _replacement(edit: Edit, source: SourceText) -> dict[str, object]:
    (line, column), (end_line, end_column) = source.position(edit.span.start), source.position(edit.span.end)
    return {
        "deletedRegion": {
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        },
        "insertedContent": {"text": edit.text},
    }


def _uri(finding: Diagnostic) -> str:
    return quote(finding.path.replace("\\", "/"), safe="/")


def _physical(finding: Diagnostic) -> dict[str, object]:
    physical: dict[str, object] = {"artifactLocation": {"uri": _uri(finding)}}
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
