"""Findings as GitHub workflow commands: annotations on the lines of a change."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from arende.diagnostics import Diagnostic, Severity
from arende.report.meaning import Meaning

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


_UNTOLD: Mapping[str, Meaning] = MappingProxyType({})


def to_github(findings: Iterable[Diagnostic], meanings: Mapping[str, Meaning] = _UNTOLD) -> str:
    """One workflow command per finding and line, with the name of its rule and where that is explained."""
    ordered = sorted(findings, key=lambda finding: finding.order)
    return "".join(f"{_command(finding, meanings.get(finding.code, Meaning('')))}\n" for finding in ordered)


def _command(finding: Diagnostic, meaning: Meaning) -> str:
    properties = {"file": finding.path.replace("\\", "/")}
    if finding.place is not None:
        properties["line"] = str(finding.place.line)
        properties["col"] = str(finding.place.column)
        # An annotation's last column is the last one marked, not the one after it.
        properties["endColumn"] = str(max(finding.place.column, finding.place.end_column - 1))
    properties["title"] = f"{finding.code} {meaning.name}".strip()
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = f"{finding.where}: {finding.message}" if finding.where else finding.message
    if finding.advice:
        message += f"\nråd: {finding.advice}"
    if meaning.name:
        message += f"\nläs mer: {meaning.page or f'arende regler {finding.code}'}"
    return f"::{_COMMANDS[finding.severity]} {written}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
