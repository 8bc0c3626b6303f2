"""The catalogue as a whole: every rule has its page, its own code and name, and the values it tells of."""

import ast
import inspect
import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from arende.lint.catalogue import CASE_RULES, check_profile
from arende.lint.families import FAMILIES
from arende.lint.meeting_catalogue import MEETING_RULES
from arende.lint.rule import page, parameters
from arende.loading import load_profile
from tests.lint.drawn import RECORDING

HERE = Path(__file__).parent
RULES = (*CASE_RULES, *MEETING_RULES)
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.CODE)
_KEBAB = re.compile(r"[a-zåäöé0-9]+(-[a-zåäöé0-9]+)*")


def test_there_are_rules():
    assert len(CASE_RULES) >= 55
    assert len(MEETING_RULES) >= 30


@every_rule
def test_a_rule_has_a_whole_page(rule):
    said = page(rule)
    assert [] == [head for head in ("Vad", "Varför", "Fel", "Rätt", "Källa") if not said.get(head)]
    assert said["Vad"].endswith((".", "…", "–"))
    assert said["Fel"] != said["Rätt"]


@every_rule
def test_a_rule_is_named_and_filed_by_its_code(rule):
    assert re.fullmatch(r"[A-Z]\d{3}", rule.CODE)
    assert rule.CODE[0] in FAMILIES
    assert _KEBAB.fullmatch(rule.NAME)
    assert rule.__name__.rpartition(".")[2].startswith(f"{rule.CODE.lower()}_")


def test_codes_and_names_are_the_rules_own_and_stand_in_order():
    codes, names = [rule.CODE for rule in RULES], [rule.NAME for rule in RULES]
    assert [] == [name for name, count in Counter([*codes, *names]).items() if count > 1]
    letters = list(dict.fromkeys(code[0] for code in codes))
    assert [code for letter in letters for code in sorted(codes) if code.startswith(letter)] == codes


@every_rule
def test_the_page_tells_of_every_value_the_rule_asks_the_profile_for(rule):
    assert sorted(_asked_for(rule)) == sorted(parameters(rule))


def _asked_for(rule):
    """The names in calls of ``subject.words`` and ``subject.number``."""
    for node in ast.walk(ast.parse(inspect.getsource(rule))):
        match node:
            case ast.Call(
                func=ast.Attribute(attr="words" | "number"), args=[ast.Constant(value=str(name)), _]
            ):
                yield name


@pytest.mark.long
def test_every_rule_has_three_drawn_hits_and_three_near_misses(tmp_path):
    """Runs the drawn tests anew and counts what they were drawn for and what was found."""
    record = tmp_path / "drawn.jsonl"
    command = [sys.executable, "-m", "pytest", "-q", "-m", "not long", str(HERE), f"--ignore={__file__}"]
    command.append(f"--basetemp={tmp_path / 'pytest'}")
    ran = subprocess.run(
        command, env={**os.environ, RECORDING: str(record)}, check=False, stdout=subprocess.PIPE
    )
    assert 0 == ran.returncode, ran.stdout.decode()
    hits, misses = Counter(), Counter()
    for row in set(record.read_text(encoding="utf-8").splitlines()):
        drawn = json.loads(row)
        found = [code for code, _, _ in drawn["found"]]
        hits.update(found)
        tried = [rule.CODE for rule in RULES if drawn["only"] and rule.CODE.startswith(drawn["only"])]
        misses.update({code: _sentences(drawn["text"]) for code in tried if code not in found})
    codes = [rule.CODE for rule in RULES]
    assert [] == [(code, hits[code]) for code in codes if hits[code] < 3]
    assert [] == [(code, misses[code]) for code in codes if misses[code] < 3]


def _sentences(text):
    """How many near misses a text holds: one at least, and one for each sentence of a long text."""
    lines = re.findall(r"^ {8}\S.*", text, re.MULTILINE)
    return max(1, len(re.findall(r"[.!?:”](?:\s|$)", "\n".join(lines))))


CHOSEN = """\
namn: Egen
organisation: Strandåkers kommun
dnr: {{mönster: 'KS \\d+', exempel: KS 1}}
papper: {{tjänsteutlåtande: {{mall: a.docx, dokumenttyp: Tjänsteutlåtande, delar: [{{slag: förslag}}]}}}}
regler:
  {}
"""


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ("L201: {värden: {högst: 30}}", []),
        ("Q201: av", [("R104", "det finns ingen regel ”Q201”")]),
        ("L201: {värden: {hogst: 30}}", [("R105", "regeln L201 har inget värde ”hogst”")]),
        ("L101: {värden: {ord: skall}}", [("R105", "regeln L101 har inget värde ”ord”")]),
    ],
)
def test_a_profile_may_only_choose_what_there_is(tmp_path, chosen, said):
    (tmp_path / "profil.yaml").write_text(CHOSEN.format(chosen), encoding="utf-8")
    loaded = load_profile(tmp_path, "profil.yaml")
    found = check_profile(loaded)
    assert said == [(finding.code, finding.message) for finding in found]
    for finding in found:
        assert finding.place is not None
        assert finding.place.line == 6
