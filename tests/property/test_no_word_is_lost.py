"""Whatever an official writes: a paper that holds every word of it, or a finding with a place."""

import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings

from arende.diagnostics import Diagnostic, Faults
from arende.lint.rules import profil
from arende.loading import load_profile
from arende.model.choices import Paper
from arende.report import to_text
from tests.property.strategies import Drawing
from tests.reading import Docx
from tests.rendering import TEMPLATES, render_case
from tests.validators import assert_valid
from tests.writing import write_case

_UNPRINTED = {"profil", "beslutsgång", "utfall", "fil", "slag", "enhet", "paragraf", "konto"}


def sections(*, required: bool) -> list[str]:
    """The section ids of the profile ”standard” that a case must have, or may."""
    profile = load_profile(TEMPLATES / "standard", "standard").value
    assert profile is not None
    entries = profile.papper[Paper.TJÄNSTEUTLÅTANDE].sections()
    return [entry.id for entry in entries if entry.id and entry.obligatorisk is required]


def plain_words(value: Any, key: str = "") -> list[str]:
    """The words of letters in *value*'s texts: what must be readable in the paper, however marked up."""
    if isinstance(value, dict):
        return [word for name, inner in value.items() for word in plain_words(inner, name)]
    if isinstance(value, list):
        return [word for inner in value for word in plain_words(inner, key)]
    if key in _UNPRINTED or not isinstance(value, str):
        return []
    without_targets = re.sub(r"\]\([^)]*\)", "]", unicodedata.normalize("NFC", value))
    without_entities = re.sub(r"&#?\w+;", " ", without_targets)
    return list(re.findall(r"[^\W\d_]{2,}", without_entities))


def everything_read(paper: Docx) -> str:
    """Body, notes and headers of *paper* in one text."""
    headers = [paper.part_text(name) for name in paper.parts if "header" in name]
    return "\n".join([paper.text, paper.footnotes, *headers])


def not_found(words: list[str], read: str) -> list[str]:
    folded = read.casefold()
    return [word for word in words if word.casefold() not in folded]


def made_or_refused(path: Path) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    try:
        return render_case(path, rules=profil.RULES), ()
    except Faults as faults:
        return {}, faults.findings


def check(tmp_path: Path, drawn: dict[str, Any]) -> dict[str, bytes]:
    """The papers of *drawn*, every word found in them; or none, where a finding with a place says why."""
    path = write_case(tmp_path / "ärende.yaml", drawn)
    made, findings = made_or_refused(path)
    note(to_text(findings))
    if not made:
        assert findings
        assert [] == [finding for finding in findings if finding.place is None]
        return {}
    shared = {key: value for key, value in drawn.items() if key not in set(Paper)}
    reads = {kind: everything_read(Docx(data)) for kind, data in made.items()}
    assert [] == not_found(plain_words(shared), " ".join(reads.values()))
    for kind, read in reads.items():
        assert [] == not_found(plain_words(drawn[kind]), read)
    return made


# No shrinking: it takes minutes on values of this size, and the first failing case says enough.
SETTINGS = {
    "deadline": None,
    "derandomize": True,
    "phases": (Phase.explicit, Phase.generate),
    "suppress_health_check": list(HealthCheck),
}
TAME = Drawing(hostile=False).case(sections(required=True), sections(required=False))
HOSTILE = Drawing(hostile=True).case(sections(required=True), sections(required=False))


@settings(max_examples=25, **SETTINGS)
@given(drawn=TAME)
def test_a_case_renders_with_every_word(tmp_path, drawn):
    assert check(tmp_path, drawn)


@settings(max_examples=25, **SETTINGS)
@given(drawn=HOSTILE)
def test_a_hostile_case_renders_with_every_word_or_is_refused_with_a_place(tmp_path, drawn):
    check(tmp_path, drawn)


@pytest.mark.long
def test_many_cases_render_with_every_word_and_without_fault(tmp_path):
    outputs: list[Path] = []

    @settings(max_examples=500, **SETTINGS)
    @given(drawn=TAME)
    def render(drawn: dict[str, Any]) -> None:
        made = check(tmp_path, drawn)
        assert made
        for data in made.values():
            outputs.append(tmp_path / f"{len(outputs)}.docx")
            outputs[-1].write_bytes(data)

    render()
    assert 500 <= len(outputs)
    # Braces that the case itself holds are text, not residue.
    assert_valid(*outputs, ignore=["SEM-TEMPLATE"])


@pytest.mark.long
@settings(max_examples=300, **SETTINGS)
@given(drawn=HOSTILE)
def test_many_hostile_cases_render_with_every_word_or_are_refused_with_a_place(tmp_path, drawn):
    check(tmp_path, drawn)
