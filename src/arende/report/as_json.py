"""Findings as one JSON document, for programs."""

import json
from collections.abc import Iterable

from arende.diagnostics import Diagnostic


def to_json(findings: Iterable[Diagnostic]) -> str:
    """A JSON list with one object per finding, sorted by place, its keys as in the text form."""
    ordered = sorted(findings, key=lambda finding: finding.order)
    return json.dumps([_finding(finding) for finding in ordered], ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Diagnostic) -> dict[str, object]:
    place = finding.place
    return {
        "fil": finding.path,
        "rad": place.line if place else None,
        "kolumn": place.column if place else None,
        "slutkolumn": place.end_column if place else None,
        "ställe": finding.where,
        "adress": finding.address,
        "allvar": finding.severity.value,
        "kod": finding.code,
        "meddelande": finding.message,
        "råd": finding.advice,
    }
