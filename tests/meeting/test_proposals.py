"""The proposal before an organ: whose it is, and what the organ does with it."""

import pytest

from arende.meeting.decision import Origin
from arende.meeting.decisions import decided
from arende.meeting.proposals import proposal
from arende.model.decision import Role
from tests.meeting.making import case, form, meeting, organ, with_item

PAPER = (
    "datum: 2026-09-24, avsändare: {förvaltning: tekniska förvaltningen}, handläggare: [{namn: Alva Exempel}]"
)
CASE = f"""
beslutsgång: [tekniska nämndens arbetsutskott, tekniska nämnden, kommunstyrelsen, kommunfullmäktige]
tjänsteutlåtande: {{{PAPER}, förslag_till_beslut: [bygga bron, stänga vägen]}}
ordförandeförslag: {{datum: 2026-10-01, ordförande: Bo Berg, förslag_till_beslut: [vänta med bron]}}
"""
LEVELS = f"""
beslutsgång: [tekniska nämnden, kommunstyrelsen, kommunfullmäktige]
tjänsteutlåtande:
  {{{PAPER}, beslutsnivåer: [
    {{organ: kommunfullmäktige, förslag_till_beslut: [anslå pengar]}},
    {{organ: tekniska nämnden, förslag_till_beslut: [rita bron]}},
    {{organ: kommunstyrelsen, roll: föreslår, föreslår: kommunfullmäktige, förslag_till_beslut: [låna]}}]}}
"""
ALTERNATIVES = f"""
tjänsteutlåtande:
  {{{PAPER}, alternativ: [{{förslag_till_beslut: [bygga]}}, {{förslag_till_beslut: [riva]}}]}}
"""


def _named(name, kind="nämnd"):
    return organ(namn=name, slag=kind)


def _before(
    item="dnr: TN 2026-1", case_text=CASE, register=None, earlier=(), group="beslutsärenden", **form_fields
):
    _, entry = with_item(item, group)
    ärende = ("bron.yaml", case(case_text)) if case_text else None
    return proposal(
        entry, register or organ(), ärende, earlier, form(**form_fields), "form.yaml", "möte.yaml"
    )


def _texts(found):
    return [[placed.point.text for placed in level.points] for level in found.levels]


def _places(found):
    return [f"{placed.file}: {placed.address}" for level in found.levels for placed in level.points]


@pytest.mark.parametrize(
    ("item", "fields", "origin", "texts"),
    [
        ("dnr: TN 2026-1", {}, Origin.FÖRVALTNING, [["bygga bron", "stänga vägen"]]),
        ("{dnr: TN 2026-1, förslag: ordförandeförslag}", {}, Origin.ORDFÖRANDE, [["vänta med bron"]]),
        ("dnr: TN 2026-1", {"ordförandeförslag_först": "ja"}, Origin.ORDFÖRANDE, [["vänta med bron"]]),
        ("{dnr: TN 2026-1, förslag_till_beslut: [sova]}", {}, Origin.EGET, [["sova"]]),
    ],
    ids=["förvaltningen", "the item's choice", "the profile's choice", "the item's own"],
)
def test_the_paper_that_counts_is_the_proposal(item, fields, origin, texts):
    found = _before(item, **fields)
    assert (origin, texts) == (found.origin, _texts(found))


def test_each_point_knows_where_it_stands():
    expected = [f"bron.yaml: tjänsteutlåtande.förslag_till_beslut[{index}]" for index in range(2)]
    assert expected == _places(_before())
    own = _before("{rubrik: Bro, förslag_till_beslut: [sova]}", "")
    assert ["möte.yaml: dagordning[0].ärenden[0].förslag_till_beslut[0]"] == _places(own)


def test_free_text_gets_the_usual_proposal_of_its_group():
    found = _before("rubrik: Snöröjning", "", group="information")
    assert Origin.VANLIGT is found.origin
    assert [f"form.yaml: grupper.information.förslag[{index}]" for index in range(2)] == _places(found)
    assert Role.BESLUTAR is found.levels[0].role
    assert _before("rubrik: Snöröjning", "") is None
    assert _before("rubrik: Snöröjning", "", group="övrigt") is None


@pytest.mark.parametrize(
    ("name", "kind", "role", "to", "route"),
    [
        (
            "Tekniska nämndens arbetsutskott",
            "utskott",
            Role.FÖRESLÅR,
            "tekniska nämnden",
            ("tekniska nämnden", "kommunstyrelsen", "kommunfullmäktige"),
        ),
        (
            "tekniska nämnden",
            "nämnd",
            Role.FÖRESLÅR,
            "kommunstyrelsen",
            ("kommunstyrelsen", "kommunfullmäktige"),
        ),
        ("kommunstyrelsen", "styrelse", Role.FÖRESLÅR, "kommunfullmäktige", ("kommunfullmäktige",)),
        ("kommunfullmäktige", "fullmäktige", Role.BESLUTAR, "", ()),
    ],
)
def test_the_place_in_the_route_says_who_proposes_and_who_decides(name, kind, role, to, route):
    [level] = _before(register=_named(name, kind)).levels
    assert (role, to, route) == (level.role, level.to, level.route)
    assert (name if role is Role.BESLUTAR else "kommunfullmäktige") == level.organ


def test_an_organ_outside_the_route_prepares_for_the_first():
    short = CASE.replace("[tekniska nämndens arbetsutskott, tekniska nämnden, ", "[")
    [level] = _before(case_text=short, register=_named("byggutskottet", "utskott")).levels
    assert ("kommunstyrelsen", ("kommunstyrelsen", "kommunfullmäktige")) == (level.to, level.route)


def test_without_a_route_the_receiver_of_the_paper_decides():
    text = f"tjänsteutlåtande: {{{PAPER}, mottagare: tekniska nämnden, förslag_till_beslut: [bygga]}}"
    assert Role.BESLUTAR is _before(case_text=text).levels[0].role
    assert "tekniska nämnden" == _before(case_text=text, register=_named("utskottet", "utskott")).levels[0].to


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "tekniska nämnden",
            [("anslå pengar", "kommunstyrelsen"), ("rita bron", ""), ("låna", "kommunstyrelsen")],
        ),
        ("kommunstyrelsen", [("anslå pengar", "kommunfullmäktige"), ("låna", "kommunfullmäktige")]),
        ("kommunfullmäktige", [("anslå pengar", ""), ("låna", "")]),
    ],
)
def test_an_organ_gets_its_own_levels_and_those_it_passes_on(name, expected):
    found = _before(case_text=LEVELS, register=_named(name))
    assert expected == [(level.points[0].point.text, level.to) for level in found.levels]
    assert all((level.role is Role.BESLUTAR) == (level.to == "") for level in found.levels)


def test_a_level_of_an_organ_without_a_route_is_its_own_alone():
    text = LEVELS.replace("beslutsgång: [tekniska nämnden, kommunstyrelsen, kommunfullmäktige]", "")
    assert [["rita bron"]] == _texts(_before(case_text=text))
    [level] = _before(case_text=text, register=_named("kommunstyrelsen")).levels
    assert (Role.FÖRESLÅR, "kommunfullmäktige") == (level.role, level.to)


def test_alternatives_alone_are_no_proposal():
    assert _before(case_text=ALTERNATIVES) is None
    assert _before(case_text=ALTERNATIVES, group="information") is None


def test_the_chair_can_choose_among_alternatives():
    chosen = "ordförandeförslag: {datum: 2026-10-01, ordförande: Bo Berg, förslag_till_beslut: [riva]}"
    assert Origin.ORDFÖRANDE is _before(case_text=f"{ALTERNATIVES}{chosen}").origin


COMMITTEE = _named("tekniska nämndens arbetsutskott", "utskott")


def _decided_by_committee(decision):
    record, item = with_item(f"{{dnr: TN 2026-1, beslut: {decision}}}", datum="2026-10-08")
    before = _before(register=COMMITTEE)
    return decided(record, "au.yaml", item, COMMITTEE, before, ("bron.yaml", case(CASE)))


def test_what_an_earlier_organ_decided_to_propose_is_the_proposal_here():
    found = _before(earlier=[_decided_by_committee("{utgång: ändrat, punkter: [bygga en färja]}")])
    assert (Origin.ORGAN, "tekniska nämndens arbetsutskott") == (found.origin, found.organ)
    assert ["au.yaml: dagordning[0].ärenden[0].beslut.punkter[0]"] == _places(found)
    assert ("kommunstyrelsen", "kommunfullmäktige") == found.levels[0].route


def test_a_proposal_approved_as_it_stood_is_still_the_papers_own_words():
    found = _before(earlier=[_decided_by_committee("enligt förslag")])
    assert Origin.ORGAN is found.origin
    assert "bron.yaml: tjänsteutlåtande.förslag_till_beslut[0]" == _places(found)[0]


def test_the_latest_decision_that_comes_here_counts():
    earlier = [_decided_by_committee(f"{{utgång: ändrat, punkter: [{text}]}}") for text in ("en", "två")]
    assert [["två"]] == _texts(_before(earlier=earlier))


@pytest.mark.parametrize("result", ["återremiss", "bordläggning"])
def test_a_decision_to_remit_or_table_is_no_proposal(result):
    earlier = [_decided_by_committee(f"{{utgång: {result}, punkter: [inte än]}}")]
    assert Origin.FÖRVALTNING is _before(earlier=earlier).origin


def test_a_decision_to_reject_is_a_proposal_to_the_one_that_decides():
    earlier = [_decided_by_committee("{utgång: avslag, punkter: [avslå motionen]}")]
    found = _before(earlier=earlier)
    assert (Origin.ORGAN, [["avslå motionen"]]) == (found.origin, _texts(found))


def test_a_decision_goes_on_past_an_organ_that_was_skipped():
    earlier = [_decided_by_committee("enligt förslag")]
    [level] = _before(earlier=earlier, register=_named("kommunfullmäktige", "fullmäktige")).levels
    assert (Role.BESLUTAR, "kommunfullmäktige") == (level.role, level.organ)


def test_information_on_an_ärende_is_not_the_ärende():
    item = "{dnr: TN 2026-1, rubrik: Läget för bron}"
    earlier = [_decided_by_committee("enligt förslag")]
    assert Origin.VANLIGT is _before(item, "", earlier=earlier, group="information").origin
    assert Origin.ORGAN is _before(item, "", earlier=earlier).origin


def test_a_meeting_without_case_or_proposal_has_none():
    assert not meeting("{}").is_recorded
    assert _before("dnr: TN 2026-9", "") is None
