"""What programs are told beside findings: each code's meaning, and the texts that fixes count in."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults
from arende.loading.codes import CODES
from arende.report import Meaning
from arende.source import read
from arende.tasks.rules import Described, rules
from arende.text import SourceText

_PAGES = "docs/regler"


def meanings(here: Path) -> Mapping[str, Meaning]:
    """Each code and what it means; a rule's page is named where the user has it, as seen from *here*."""
    said = {code: Meaning(text) for code, text in CODES.items()}
    return {**said, **{rule.code: _meaning(rule, here) for rule in rules()}}


def sources(findings: Iterable[Diagnostic], here: Path) -> Mapping[str, SourceText]:
    """The text of each file that one of *findings* has a fix for, by its path as shown."""
    texts: dict[str, SourceText] = {}
    for path in {finding.path for finding in findings if finding.edits}:
        try:
            texts[path] = read(here / path, path)
        except Faults:  # gone since it was checked
            continue
    return texts


def _meaning(rule: Described, here: Path) -> Meaning:
    page = f"{_PAGES}/{rule.code}.md"
    text = "\n\n".join(
        f"**{head}:** {' '.join(said.split())}" for head, said in rule.page.items() if head != "Vad" and said
    )
    return Meaning(rule.page["Vad"], rule.name, text, page if (here / page).is_file() else "")
