"""The lists of a paper in words: days with ”den” after a verb, and capitals only where a sentence begins."""

import pytest

from arende.documents.paper import paper
from arende.loading import load_case, load_profile
from arende.markup import plain
from arende.model.choices import DateStyle, Paper, TimelineForm
from tests.documents.test_parts import CASE
from tests.rendering import TEMPLATES
from tests.writing import write_case

KIND = Paper.TJÄNSTEUTLÅTANDE
STEPS = [
    {"datum": "2026-09-03", "instans": "socialnämndens arbetsutskott", "händelse": "bereder ärendet"},
    {"datum": "2026-10-22", "instans": "socialnämnden", "händelse": "fattar beslut"},
]


def written(tmp_path, style: DateStyle, form: TimelineForm = TimelineForm.MENING, **more) -> str:
    """The whole paper in words, under a profile with dates in *style* and the timeline in *form*."""
    own = {**CASE["tjänsteutlåtande"], **more.pop("paper", {})}
    loaded = load_case(write_case(tmp_path / "ä.yaml", {**CASE, **more, "tjänsteutlåtande": own}), "ä.yaml")
    profile = load_profile(TEMPLATES / "attsats", "attsats").value
    assert profile is not None
    parts = tuple(
        part.model_copy(update={"form": form}) if part.slag.value == "tidplan" else part
        for part in profile.papper[KIND].delar
    )
    assert any(part.slag.value == "tidplan" for part in parts)
    shape = profile.papper[KIND].model_copy(update={"delar": parts})
    made = paper(loaded, profile.model_copy(update={"datum": style, "papper": {KIND: shape}}), KIND)
    texts = [plain(part.innehåll) for part in made.context["delar"]]  # type: ignore[attr-defined]
    return "\n".join(texts).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("style", "form", "told"),
    [
        (
            DateStyle.WORDS,
            TimelineForm.MENING,
            "Socialnämndens arbetsutskott bereder ärendet den 3 september 2026, "
            "socialnämnden fattar beslut den 22 oktober 2026.",
        ),
        (
            DateStyle.ISO,
            TimelineForm.MENING,
            "Socialnämndens arbetsutskott bereder ärendet 2026-09-03, "
            "socialnämnden fattar beslut 2026-10-22.",
        ),
        (DateStyle.THE_DAY, TimelineForm.MENING, "socialnämnden fattar beslut den 22 oktober 2026."),
        # Each of a list begins a sentence
        (DateStyle.WORDS, TimelineForm.LISTA, "\nSocialnämnden fattar beslut den 22 oktober 2026"),
        # A day in a cell follows nothing
        (DateStyle.WORDS, TimelineForm.TABELL, "\n22 oktober 2026\tSocialnämnden"),
    ],
)
def test_a_day_after_a_verb_has_den_and_an_organ_a_capital_only_first(tmp_path, style, form, told):
    assert told in written(tmp_path, style, form, paper={"tidplan": STEPS})


@pytest.mark.parametrize(
    ("style", "told"),
    [(DateStyle.WORDS, "kom in den 22 juni 2026."), (DateStyle.ISO, "kom in 2026-06-22.")],
)
def test_the_day_something_came_in_has_den_before_a_month(tmp_path, style, told):
    request = {"slag": "remiss", "titel": "Cykelleder", "datum": "2026-06-22"}
    assert told in written(tmp_path, style, svar_på=request)


def test_an_organ_after_a_title_has_no_capital(tmp_path):
    decision = {"organ": "kommunfullmäktige", "datum": "2024-06-17", "paragraf": "67"}
    listed = [{"titel": "Ombyggnad av reningsverket", **decision}, decision]
    told = written(tmp_path, DateStyle.ISO, paper={"beslutsunderlag": listed})
    assert "Ombyggnad av reningsverket, kommunfullmäktige 2024-06-17 § 67" in told
    assert "\nKommunfullmäktige 2024-06-17 § 67" in told


@pytest.mark.parametrize(
    ("style", "told"),
    [
        (DateStyle.ISO, "kom in 2026-06-22 och anmäldes i kommunfullmäktige 2026-06-29 § 41."),
        (
            DateStyle.WORDS,
            "kom in den 22 juni 2026 och anmäldes i kommunfullmäktige den 29 juni 2026 § 41.",
        ),
    ],
)
def test_where_something_was_told_of_comes_with_its_day(tmp_path, style, told):
    request = {"slag": "remiss", "titel": "Cykelleder", "datum": "2026-06-22", "anmäld": "2026-06-29"}
    place = {"organ": "kommunfullmäktige", "paragraf": "41"}
    assert told in written(tmp_path, style, svar_på={**request, **place})
