"""What is wrong with the two seed papers is found; no sentence of theirs stands in the project."""

import re
from pathlib import Path

import pytest

from arende.lint.catalogue import check_case
from arende.loading import load_case, load_profile
from tests.rendering import TEMPLATES
from tests.seeds.seed import chair_case, needs_seeds, official_case, official_text
from tests.writing import write_case

pytestmark = needs_seeds


def found(tmp_path: Path, case: dict[str, object]) -> set[tuple[str, str]]:
    """The code and the place, its list numbers left out, of each finding on *case*."""
    path = write_case(tmp_path / "ärende.yaml", case)
    path.write_text(path.read_text(encoding="utf-8").replace(": null\n", ":\n"), encoding="utf-8")
    loaded = load_case(path, path.name)
    profile = load_profile(TEMPLATES / str(case["profil"]), "profil").value
    assert profile is not None
    return {
        (one.code, re.sub(r"\[\d+\]", "", one.address).removeprefix("tjänsteutlåtande."))
        for one in check_case(loaded, profile)
    }


def as_written() -> dict[str, object]:
    """Seed 1 with the header as it stands in the paper: what the template left is kept."""
    head = official_text().partition("Förslag till beslut")[0]
    case = official_case()
    paper = case["tjänsteutlåtande"]
    assert isinstance(paper, dict)
    written = re.search(r"Handläggare: (?P<namn>\[.+?\]) Till: (?P<mottagare>\S.*\])", head)
    assert written is not None
    paper["mottagare"] = written["mottagare"]
    paper["handläggare"][0]["namn"] = written["namn"]
    # The label ”Förvaltning och avdelning” has no value.
    paper["avsändare"]["avdelning"] = None
    return case


@pytest.mark.parametrize(
    ("code", "place"),
    [
        ("M103", "handläggare.namn"),  # a name still in the template's brackets
        ("M107", "mottagare"),  # a bracket that lost its other half
        ("M106", "avsändare.avdelning"),  # a label without a value
        ("M113", "avsnitt.lagkrav"),  # a filler of the office's own
        ("S104", "sammanfattning"),  # a point again in the summary
        ("S106", "avsnitt.analys"),  # sentences again in the analysis
    ],
)
def test_a_defect_of_the_official_paper_is_found(tmp_path, code, place):
    assert (code, place) in found(tmp_path, as_written())


def test_the_chairs_bullets_that_come_again_as_points_are_found(tmp_path):
    assert ("S104", "ordförandeförslag.sammanfattning") in found(tmp_path, chair_case())
