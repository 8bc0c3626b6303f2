"""Both seed papers, made from YAML: every word of the seed in the finished paper, in the seed's order."""

from pathlib import Path

import pytest

from tests.reading import Docx
from tests.rendering import render_case
from tests.seeds.seed import chair_case, chair_text, needs_seeds, official_case, official_text, words
from tests.validators import assert_valid
from tests.writing import write_case

pytestmark = needs_seeds


def missing_in_order(wanted: list[str], found: list[str]) -> list[str]:
    """The words of *wanted* that *found* does not have after the ones before them."""
    missing, position = [], 0
    for word in wanted:
        try:
            position = found.index(word, position) + 1
        except ValueError:
            missing.append(word)
    return missing


def rendered(tmp_path: Path, case: dict[str, object]) -> Docx:
    (data,) = render_case(write_case(tmp_path / "ärende.yaml", case)).values()
    return Docx(data)


def test_every_word_of_the_official_paper_stands_in_order(tmp_path):
    paper = rendered(tmp_path, official_case())
    assert missing_in_order(words(official_text()), words(paper.text)) == []


def test_every_word_of_the_chairs_paper_stands_in_order(tmp_path):
    paper = rendered(tmp_path, chair_case())
    assert missing_in_order(words(chair_text()), words(paper.text)) == []


@pytest.mark.parametrize(
    ("heading", "style"),
    [
        ("Förslag till beslut", "heading 2"),
        ("Sammanfattning av tjänsteutlåtandet", "heading 2"),
        ("Ärendet", "heading 2"),
        ("Beskrivning", "heading 3"),
        ("Lagkrav", "heading 3"),
        ("Koppling till gällande styrdokument", "heading 3"),
        ("Ekonomiska konsekvenser och riskanalys", "heading 3"),
        ("Förvaltningens analys och slutsatser", "heading 2"),
        ("Tidplaner", "heading 2"),
        ("Bilagor", "heading 2"),
        ("Beslut skickas till", "heading 2"),
    ],
)
def test_each_heading_of_the_official_paper_is_a_real_heading(tmp_path, heading, style):
    paper = rendered(tmp_path, official_case())
    assert style in [para.style.casefold() for para in paper.body if para.text == heading]


def test_the_official_points_are_numbered_and_the_chairs_begin_with_att(tmp_path):
    official = rendered(tmp_path, official_case())
    chair = rendered(tmp_path, chair_case())
    assert [para.label for para in official.body if para.style.startswith("Beslutspunkt")] == [
        "1.",
        "2.",
        "3.",
    ]
    assert [para.label for para in chair.body if para.style.startswith("Beslutspunkt")] == ["att"] * 5


def test_a_seeds_paragraphs_stay_paragraphs(tmp_path):
    case = official_case()
    paper = rendered(tmp_path, case)
    sections = case["tjänsteutlåtande"]["avsnitt"]  # type: ignore[index]
    expected = [p.removeprefix("> ") for text in sections.values() for p in text.split("\n\n")]
    found = {para.text for para in paper.body}
    assert [paragraph for paragraph in expected if paragraph not in found] == []


def test_both_seed_papers_are_faultless_word_files(tmp_path):
    papers = [rendered(tmp_path, case) for case in (official_case(), chair_case())]
    assert_valid(*(paper.data for paper in papers))
