"""What officials can trust: every known defect is found, and clean papers are left in peace."""

import re
from collections import Counter
from pathlib import Path

import pytest

from arende.diagnostics import Diagnostic, Severity
from arende.lint.catalogue import check_case
from arende.lint.prose import CaseTexts
from arende.loading import Loaded, load_case, load_profile
from arende.model.case import Ärende
from tests.lint.clean_cases import clean_case
from tests.lint.defective import CLEAN, DEFECTS
from tests.seeds.seed import chair_case, needs_seeds, official_as_written, official_case
from tests.writing import write_case

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "cases").rglob("*.yaml"))
_PARAGRAPH = re.compile(r"\n[ \t]*\n")


def judged(path: Path) -> tuple[Loaded[Ärende], tuple[Diagnostic, ...]]:
    """The case at *path* and all that is found in it, by the rules and before them."""
    loaded = load_case(path, path.name)
    named = loaded.value.profil if loaded.value else None
    folder = ROOT / "templates" / (named or "standard")
    profile = load_profile(folder, folder.name).value
    assert profile is not None
    return loaded, (*loaded.findings, *check_case(loaded, profile))


def paragraphs(loaded: Loaded[Ärende]) -> int:
    """How many paragraphs of running text the case has; a point, a title and an event is one each."""
    return sum(len(_PARAGRAPH.split(prose.text.strip())) for prose in CaseTexts(loaded).running)


def told(findings: tuple[Diagnostic, ...], *severities: Severity) -> list[str]:
    """The findings of those weights, as one reads them."""
    return [
        f"{finding.place.line if finding.place else ''} {finding.code} {finding.message}"
        for finding in findings
        if finding.severity in severities
    ]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_case_has_neither_errors_nor_warnings(path):
    _, findings = judged(path)
    assert [] == told(findings, Severity.ERROR, Severity.WARNING)


def test_there_are_samples():
    assert len(SAMPLES) >= 9


def held(tmp_path: Path, numbers: range) -> tuple[list[str], int, int]:
    """The errors in those clean cases, their warnings and their paragraphs."""
    errors: list[str] = []
    warnings = whole = 0
    for number in numbers:
        loaded, findings = judged(write_case(tmp_path / f"{number}.yaml", clean_case(number)))
        errors += [f"{number}: {one}" for one in told(findings, Severity.ERROR)]
        warnings += len(told(findings, Severity.WARNING))
        whole += paragraphs(loaded)
    return errors, warnings, whole


@pytest.mark.parametrize(
    "numbers", [range(20), pytest.param(range(20, 200), marks=pytest.mark.long)], ids=["20", "180"]
)
def test_clean_cases_are_left_in_peace(tmp_path, numbers):
    errors, warnings, whole = held(tmp_path, numbers)
    assert [] == errors
    assert warnings <= whole // 50
    assert whole > 15 * len(numbers)


def test_clean_cases_differ():
    titles = Counter(str(clean_case(number)["rubrik"]) for number in range(200))
    assert len(titles) > 40
    assert clean_case(7) == clean_case(7)


def test_the_case_that_defects_are_made_in_is_clean(tmp_path):
    path = tmp_path / "ärende.yaml"
    path.write_text(CLEAN, encoding="utf-8")
    _, findings = judged(path)
    assert [] == told(findings, *Severity)


@pytest.mark.parametrize(
    ("code", "right", "wrong"),
    [pytest.param(code, right, wrong, id=name) for name, code, right, wrong in DEFECTS],
)
def test_a_defect_of_real_papers_is_found_where_it_is(tmp_path, code, right, wrong):
    assert right in CLEAN
    text = CLEAN.replace(right, wrong, 1)
    path = tmp_path / "ärende.yaml"
    path.write_text(text, encoding="utf-8")
    _, findings = judged(path)
    lines = [finding.place.line for finding in findings if finding.code == code and finding.place]
    start = CLEAN.index(right)
    changed = range(text.count("\n", 0, start) + 1, text.count("\n", 0, start + len(wrong)) + 2)
    assert [] != [line for line in lines if line in changed], told(findings, *Severity)


# The seeds' own defects, as reference papers have them: what it is, and the code that finds it.
OFFICIAL = {
    "klammer kvar från mallen, efter mottagaren": "M107",
    "klammer kvar från mallen, om namnet": "M103",
    "en etikett utan uppgift": "M106",
    "tankstreck i diarienumret": "P101",
    "paragraftecknet utan mellanslag": "Y101",
    "två stavningar av samma enhet": "N104",
    "ett avsnitt som inget säger": "M113",
    "en felstavning": "L301",
    "ett kansliord": "L102",
    "meningar som står på två ställen": "S106",
    "punkter med och utan punkt efter": "B112",
}
EMPTY_HEADING = {"en rubrik med inget under": "I110"}
CHAIR = {
    "punktlistan upprepar att-satserna": "S104",
    "den sista satsen utan punkt": "B112",
    "ett snedstreck som lämnar ett val": "L109",
    "en sats som inte går att förstå för sig själv": "B105",
}


def official_with_its_empty_heading() -> dict[str, object]:
    case = official_case()
    paper = case["tjänsteutlåtande"]
    assert isinstance(paper, dict)
    return {**case, "tjänsteutlåtande": {**paper, "bilagor": None}}


@needs_seeds
@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (official_as_written, OFFICIAL),
        (official_with_its_empty_heading, EMPTY_HEADING),
        (chair_case, CHAIR),
    ],
    ids=["tjänsteman", "tom-rubrik", "ordförande"],
)
def test_the_defects_of_a_seed_are_found(tmp_path, case, expected):
    _, findings = judged(write_case(tmp_path / "ärende.yaml", case()))
    found = {finding.code for finding in findings}
    assert {} == {what: code for what, code in expected.items() if code not in found}


@needs_seeds
@pytest.mark.parametrize("case", [official_case, chair_case], ids=["tjänsteman", "ordförande"])
def test_a_seed_with_its_head_in_order_has_no_errors(tmp_path, case):
    _, findings = judged(write_case(tmp_path / "ärende.yaml", case()))
    assert [] == told(findings, Severity.ERROR)
