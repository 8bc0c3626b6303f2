"""The rules about sammanträden: each in meetings that hold their own answer, and the run as a whole."""

from pathlib import Path

import pytest

from arende.diagnostics import Severity
from arende.lint.catalogue import KNOWN
from arende.lint.meeting_catalogue import MEETING_RULES, TEXT_RULES
from arende.lint.meeting_names import NAMES
from arende.lint.rule import parameters
from arende.lint.rules.sammantraden import MINUTES
from arende.model.choices import Weight
from arende.model.profile import Regelval
from arende.tasks.meetings import MeetingReader
from tests.lint.drawn import PROFILE
from tests.lint.drawn_meeting import findings_of, meeting, redrawn
from tests.lint.sammantraden.found import FOUND
from tests.lint.sammantraden.near import NEAR

ROOT = Path(__file__).parents[3]
SEVERITIES = {rule.CODE: rule.SEVERITY for rule in MEETING_RULES}
_ADJUSTED = "datum: 2026-10-29\njusterare: [Åsa Skrönman]"
VOTE = """
yrkanden: [{av: [Åsa Skrönman], slag: avslag}]
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman]}
"""


def _each(texts):
    return [
        pytest.param(code, one, id=f"{code}-{n}") for code, own in texts.items() for n, one in enumerate(own)
    ]


@pytest.mark.parametrize(("code", "drawn"), _each(FOUND))
def test_a_rule_finds_what_it_is_about(tmp_path, code, drawn):
    assert drawn == redrawn(tmp_path, drawn, only=code, severity=SEVERITIES[code])


@pytest.mark.parametrize(("code", "drawn"), _each(NEAR))
def test_a_rule_leaves_what_only_looks_like_it(tmp_path, code, drawn):
    assert drawn == redrawn(tmp_path, drawn, only=code)


def test_every_rule_is_drawn():
    codes = [rule.CODE for rule in MEETING_RULES]
    assert codes == list(FOUND) == list(NEAR)


def test_the_names_known_without_the_rules_are_theirs():
    assert {rule.CODE: rule.NAME for rule in MEETING_RULES} == NAMES
    assert set(KNOWN) >= {rule.CODE for rule in (*MEETING_RULES, *TEXT_RULES)}
    # Values in a profile are checked against the rules about ärenden alone.
    assert [] == [rule.CODE for rule in MEETING_RULES if parameters(rule)]


@pytest.mark.parametrize("rule", MINUTES, ids=lambda rule: rule.CODE)
def test_a_rule_about_minutes_is_not_asked_before_the_meeting(tmp_path, rule):
    found = findings_of(tmp_path, meeting(VOTE, top="plats: Stadshuset", end="") + "\n")
    assert rule.CODE not in [one.code for one in found]


@pytest.mark.parametrize(
    ("weight", "expected"), [(Weight.AV, []), (Weight.UPPLYSNING, [Severity.INFO]), (None, [Severity.ERROR])]
)
def test_a_profile_chooses_what_a_rule_weighs(tmp_path, weight, expected):
    profile = PROFILE.model_copy(update={"regler": {"J104": Regelval(allvar=weight)}})
    found = findings_of(tmp_path, meeting(top="första_paragraf: 3") + "\n", profile)
    assert expected == [one.severity for one in found if one.code == "J104"]


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("# undantag J104: mötet i mars ställdes in", []),
        ("# undantag J104:", ["J104", "R102"]),
        ("# undantag J106: fel regel", ["J104", "R101"]),
        ("# undantag J199: ingen regel", ["J104", "R103"]),
    ],
)
def test_an_exception_with_a_reason_is_heeded(tmp_path, comment, expected):
    found = findings_of(tmp_path, meeting(top=f"{comment}\nförsta_paragraf: 3", end=_ADJUSTED) + "\n")
    assert expected == sorted(one.code for one in found)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nämnden skall besluta.", "L101"),
        ("Sökanden har personnummer 19121212-1212.", "K101"),
        ("Se §84.", "Y101"),
        ("Mötet hölls den 31 juni 2026.", "D101"),
        ("Beloppet är 12.500 kronor.", "N101"),
        ("Läs [mer](https://strandaker.example) om planen.", "W105"),
        ("Klicka eller tryck här för att ange text.", "M102"),
    ],
)
def test_the_rules_about_texts_read_a_meeting_too(tmp_path, text, code):
    drawn = meeting(f'behandling: "{text}"\nbeslut: enligt förslag', end=_ADJUSTED)
    found = findings_of(tmp_path, drawn + "\n")
    assert [code] == [one.code for one in found]


@pytest.mark.parametrize(
    ("barred", "expected"), [("Torun Diktén", "Pelle Fantasin"), ("Göran Sagostrand", "Hugo Skenlund")]
)
def test_the_advice_names_a_substitute_of_the_same_party(tmp_path, barred, expected):
    there = "ersättare: [Hugo Skenlund, Pelle Fantasin]"
    drawn = meeting(f"jäv: [{barred}]\nbeslut: enligt förslag", top=f"första_paragraf: 84\n{there}")
    (found,) = [one for one in findings_of(tmp_path, drawn + "\n") if one.code == "J213"]
    assert f"skriv till exempel ersättare: {expected}" == found.advice


@pytest.mark.parametrize(
    "file", sorted((ROOT / "sammanträden" / "2026").glob("*.yaml")), ids=lambda file: file.stem
)
def test_a_sample_meeting_has_neither_errors_nor_warnings(file):
    found = MeetingReader(ROOT).read(file).findings
    assert [] == [one for one in found if one.severity is not Severity.INFO]
