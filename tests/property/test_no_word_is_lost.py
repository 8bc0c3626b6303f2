"""Whatever an official writes: a paper that holds every word of it, or a finding with a place."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from arende.diagnostics import Diagnostic, Faults
from arende.loading import load_profile
from arende.model.profile import Paper
from tests.property.strategies import Drawing
from tests.reading import Docx
from tests.rendering import TEMPLATES, render_case

_UNPRINTED = {"profil", "beslutsgång", "utfall", "fil", "slag", "enhet", "paragraf", "konto"}


def section_ids() -> list[str]:
    profile = load_profile(TEMPLATES / "standard", "standard").value
    assert profile is not None
    return [section.id for section in profile.papper[Paper.TJÄNSTEUTLÅTANDE].sections() if section.id]


def plain_words(value: Any, key: str = "") -> list[str]:
    """The words of letters in *value*'s texts: what must be readable in the paper, however marked up."""
    if isinstance(value, dict):
        return [word for name, inner in value.items() for word in plain_words(inner, name)]
    if isinstance(value, list):
        return [word for inner in value for word in plain_words(inner, key)]
    if key in _UNPRINTED or not isinstance(value, str):
        return []
    without_targets = re.sub(r"\]\([^)]*\)", "]", value)
    without_entities = re.sub(r"&#?\w+;", " ", without_targets)
    return list(re.findall(r"[^\W\d_]{2,}", without_entities))


def made_or_refused(path: Path) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    try:
        return render_case(path), ()
    except Faults as faults:
        return {}, faults.findings


def check(tmp_path: Path, drawn: dict[str, Any]) -> dict[str, bytes]:
    """The papers of *drawn*, every word found in them; or none, where a finding with a place says why."""
    path = tmp_path / "ärende.yaml"
    path.write_text(yaml.safe_dump(drawn, allow_unicode=True, sort_keys=False), encoding="utf-8")
    made, findings = made_or_refused(path)
    if not made:
        assert findings
        assert [] == [finding for finding in findings if finding.place is None]
    shared = {key: value for key, value in drawn.items() if key not in set(Paper)}
    for kind, data in made.items():
        paper = Docx(data)
        read = "\n".join(
            [paper.text, paper.footnotes, *(paper.part_text(p) for p in paper.parts if "header" in p)]
        )
        wanted = plain_words(shared) + plain_words(drawn[kind])
        assert [word for word in wanted if word.casefold() not in read.casefold()] == []
    return made


SETTINGS = {"deadline": None, "suppress_health_check": list(HealthCheck)}


@settings(max_examples=25, **SETTINGS)
@given(data=st.data())
def test_a_case_renders_with_every_word(tmp_path, data):
    assert check(tmp_path, data.draw(Drawing(hostile=False).case(section_ids())))


@settings(max_examples=25, **SETTINGS)
@given(data=st.data())
def test_a_hostile_case_renders_with_every_word_or_is_refused_with_a_place(tmp_path, data):
    check(tmp_path, data.draw(Drawing(hostile=True).case(section_ids())))


@pytest.mark.long
@settings(max_examples=500, **SETTINGS)
@given(data=st.data())
def test_many_cases_render_with_every_word(tmp_path, data):
    assert check(tmp_path, data.draw(Drawing(hostile=False).case(section_ids())))


@pytest.mark.long
@settings(max_examples=300, **SETTINGS)
@given(data=st.data())
def test_many_hostile_cases_render_with_every_word_or_are_refused_with_a_place(tmp_path, data):
    check(tmp_path, data.draw(Drawing(hostile=True).case(section_ids())))
