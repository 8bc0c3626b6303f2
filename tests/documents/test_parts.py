"""The parts of a paper, as a profile orders them and a case fills them."""

from pathlib import Path
from typing import Any

import pytest

from arende.documents.paper import PaperContent, paper
from arende.loading import load_case, load_profile
from arende.markup import plain
from arende.markup.blocks import Paragraph
from arende.model.choices import Paper, Part
from arende.model.profile import Beslutsform, Del
from tests.rendering import TEMPLATES
from tests.writing import write_case

KIND = Paper.TJÄNSTEUTLÅTANDE
CASE: dict[str, Any] = {
    "dnr": "KS 2026-00123",
    "rubrik": "Plan för skolskjuts",
    "beslutsgång": ["kommunstyrelsens arbetsutskott", "kommunstyrelsen"],
    "tjänsteutlåtande": {
        "datum": "2026-09-24",
        "avsändare": {"förvaltning": "kommunledningskontoret"},
        "handläggare": [{"namn": "Alva Exempel"}],
        "förslag_till_beslut": ["godkänna planen"],
        "sammanfattning": "Planen gäller tre år.",
        "avsnitt": {
            "beskrivning": "Planen bygger på tre delar:\n\n- linjer\n- tider",
            "ekonomi": "Ryms i ram.",
        },
    },
}


def content(
    tmp_path: Path, form: dict[str, Any] | None = None, receivers: int = 0, **paper_fields: Any
) -> PaperContent:
    """The tjänsteutlåtande of the case, with fields of it and of the profile's form replaced."""
    case = {**CASE, "tjänsteutlåtande": {**CASE["tjänsteutlåtande"], **paper_fields}}
    case["beslut_skickas_till"] = [f"enhet {number}" for number in range(receivers)]
    loaded = load_case(write_case(tmp_path / "ärende.yaml", case), "ärende.yaml")
    assert () == tuple(loaded.findings)
    profile = load_profile(TEMPLATES / "standard", "standard").value
    assert profile is not None
    if form is not None:
        own = profile.papper[KIND].model_copy(update=form)
        profile = profile.model_copy(update={"papper": {KIND: own}})
    return paper(loaded, profile, KIND)


def headings(made: PaperContent) -> list[str]:
    return [plain(part.rubrik.blocks[0]) for part in made.context["delar"] if part.rubrik]  # type: ignore[attr-defined]


def points_of(made: PaperContent) -> list[str]:
    return [plain(point.inlines) for point in made.context["förslag"].innehåll.blocks[-1].points]  # type: ignore[attr-defined]


def test_an_empty_part_leaves_no_heading(tmp_path):
    assert [
        "Förslag till beslut",
        "Sammanfattning",
        "Beskrivning av ärendet",
        "Konsekvenser",
        "Ekonomi",
    ] == headings(content(tmp_path))


def test_a_section_of_the_cases_own_stands_where_the_profile_puts_such(tmp_path):
    made = content(tmp_path, egna_avsnitt=[{"rubrik": "Samråd", "text": "Skolorna har hörts."}])
    assert "Samråd" == headings(made)[-1]


def test_the_proposals_heading_names_the_organ_where_the_profile_asks(tmp_path):
    profile = load_profile(TEMPLATES / "standard", "standard").value
    assert profile is not None
    parts = tuple(
        part.model_copy(update={"rubrik": "Förslag till beslut i {beslutande}"})
        if part.slag.value == "förslag"
        else part
        for part in profile.papper[KIND].delar
    )
    assert "Förslag till beslut i kommunstyrelsen" == headings(content(tmp_path, {"delar": parts}))[0]


def test_any_heading_may_name_who_writes_and_who_decides(tmp_path):
    parts = (
        Del(slag=Part.FÖRSLAG),
        Del(slag=Part.SAMMANFATTNING),
        Del(
            slag=Part.GRUPP,
            rubrik="Underlag för {beslutande}",
            delar=(Del(slag=Part.AVSNITT, id="ekonomi", rubrik="{Avsändare}s bedömning"),),
        ),
    )
    assert ["Underlag för kommunstyrelsen", "Kommunledningskontorets bedömning"] == headings(
        content(tmp_path, {"delar": parts})
    )


@pytest.mark.parametrize(
    ("left_out", "field"),
    [
        ("handläggare.telefon", "tjänsteutlåtande.handläggare[0].telefon"),
        # a field takes with it all that stands under it
        ("handläggare", "tjänsteutlåtande.handläggare[0].namn"),
        ("tjänsteutlåtande.handläggare", "tjänsteutlåtande.handläggare[0].telefon"),
        ("beslutsgång", None),
    ],
)
def test_a_field_that_the_profile_leaves_out_is_not_required(tmp_path, left_out, field):
    person = {"namn": "Alva Exempel", "telefon": "0123-45 67 89"}
    everything = content(tmp_path, handläggare=[person]).required
    some = content(tmp_path, {"skrivs_inte_ut": (left_out,)}, handläggare=[person]).required
    gone = {one.address for one in everything} - {one.address for one in some}
    assert (field in gone) if field else (gone == set())


def test_a_paragraph_that_announces_a_list_stays_with_it(tmp_path):
    made = content(tmp_path)
    blocks = made.context["avsnitt"]["beskrivning"].innehåll.blocks  # type: ignore[index]
    assert isinstance(blocks[0], Paragraph)
    assert blocks[0].keep_with_next


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        # the profile's sign after the last point
        (["godkänna planen"], ["godkänna planen."]),
        (["godkänna planen", "avsluta uppdraget"], ["godkänna planen", "avsluta uppdraget."]),
        # a point that ends with a sign of its own keeps it
        (["godkänna planen;", "avsluta uppdraget!"], ["godkänna planen;", "avsluta uppdraget!"]),
    ],
)
def test_points_end_as_the_profile_says(tmp_path, points, expected):
    made = content(tmp_path, förslag_till_beslut=points)
    assert expected == points_of(made)


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        (["godkänna planen"], ["godkänna planen."]),
        (["a", "b"], ["a; samt", "b."]),
        (["a", "b", "c", "d"], ["a;", "b;", "c; samt", "d."]),
        # a point that ends with a sign of its own keeps it
        (["a", "b,", "c"], ["a;", "b,", "c."]),
    ],
)
def test_the_last_point_but_one_may_end_in_its_own_way(tmp_path, points, expected):
    form = Beslutsform(avslut=";", näst_sista_avslut="; samt", sista_avslut=".")
    assert expected == points_of(content(tmp_path, {"beslut": form}, förslag_till_beslut=points))


def test_a_points_amount_and_task_stand_under_it(tmp_path):
    point = {
        "text": "anslå medel",
        "ansvarig": "tekniska förvaltningen",
        "senast": "2026-12-12",
        "belopp": {"summa": "450 000", "år": "2026", "konto": "1234", "finansiering": "nämndens ram"},
    }
    made = content(tmp_path, förslag_till_beslut=[point])
    drawn = made.context["förslag"].innehåll.blocks[-1].points[0]  # type: ignore[attr-defined]
    assert [
        "Belopp: 450\u00a0000\u00a0kronor (2026) · Konto: 1234 · Finansiering: nämndens ram",
        "Ansvarig: tekniska förvaltningen · Senast: 2026-12-12",
    ] == [plain(line) for line in drawn.details]


@pytest.mark.parametrize(
    ("receivers", "expected"), [(1, [False]), (3, [True, True, False]), (13, [False] * 13)]
)
def test_a_list_of_receivers_stays_on_one_page_when_it_is_short(tmp_path, receivers, expected):
    made = content(tmp_path, receivers=receivers)
    drawn = made.context["expediering"].innehåll.blocks  # type: ignore[attr-defined]
    assert expected == [block.keep_with_next for block in drawn]
