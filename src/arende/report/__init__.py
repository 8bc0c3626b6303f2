"""Findings to human, JSON, GitHub and SARIF."""

from arende.report.as_json import to_json
from arende.report.github import to_github
from arende.report.human import summary, to_text
from arende.report.meaning import Meaning
from arende.report.sarif import to_sarif

__all__ = ["Meaning", "summary", "to_github", "to_json", "to_sarif", "to_text"]
