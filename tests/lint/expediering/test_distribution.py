"""Who gets the decision: each rule in cases that hold their own answer."""

import pytest

from arende.lint.rules.expediering import RULES
from arende.model.profile import Profil
from tests.lint.corpus import held_short, labelled, pointed
from tests.lint.drawn import PROFILE, redrawn


def case(
    *receivers: str,
    point: str = "godkänna planen",
    answers: str = "",
    office: str = "tekniska förvaltningen, avdelning: gatuenheten",
) -> str:
    """A whole case with *receivers*, one *point* and what it *answers*; ‹…› stands where a rule speaks."""
    rows = "".join(f"    - {receiver}\n" for receiver in receivers)
    listed = f"  beslut_skickas_till:\n{rows}" if receivers else ""
    asked = f"  svar_på: {answers}\n" if answers else ""
    return f"""\
  dnr: KS 2026-00123
  rubrik: Plan för skolskjuts
  beslutsgång: [kommunstyrelsen]
{asked}  tjänsteutlåtande:
    datum: 2026-09-24
    avsändare: {{förvaltning: {office}}}
    handläggare: [{{namn: Alva Exempel}}]
    förslag_till_beslut:
      - {point}
{listed}""".rstrip("\n")


def marked(text: str, key: str) -> str:
    """*text* with the first *key* of its own line pointed at."""
    return text.replace(f"  {key}:", f"  ‹{key}›:", 1)


CITIZEN = "{slag: medborgarförslag, titel: Säkra vägar}"
REMISS = "{slag: remiss, titel: Regional plan, från: [regionens utvecklingsnämnd]}"
FOUND = {
    "X101": [
        marked(case(), "tjänsteutlåtande"),
        marked(case(answers=CITIZEN), "tjänsteutlåtande"),
        marked(case(office="kommunledningskontoret"), "tjänsteutlåtande"),
    ],
    "X102": [
        case("‹berörda› förvaltningar"),
        case("rektorerna ‹m.fl.›", "‹övriga› nämnder"),
        case("ekonomiavdelningen ‹med flera›"),
        case("‹Alla›"),
    ],
    "X103": [
        case(
            "kommunfullmäktige",
            point="{text: ge socialnämnden i uppdrag att utreda, ansvarig: ‹socialnämnden›}",
        ),
        case("ekonomiavdelningen", point="ge ‹kommundirektören› i uppdrag att utreda planen"),
        case("ekonomiavdelningen", point="uppdra åt ‹barn- och utbildningsnämnden› att utreda planen"),
        case("ekonomiavdelningen", point="ge ‹förvaltningen› i uppdrag att utreda planen"),
        case("ekonomiavdelningen", point="‹Barn- och utbildningsnämnden› ges i uppdrag att utreda planen"),
        case("socialnämnden", point="ge ‹socialnämnden och kommundirektören› i uppdrag att utreda planen"),
    ],
    "X104": [
        case("ekonomiavdelningen", "‹ekonomiavdelningen›"),
        case("ekonomiavdelningen", "gatuenheten", "‹Ekonomiavdelningen›"),
        case("rektorn vid Hamnskolan", "‹rektorn  vid Hamnskolan.›"),
    ],
    "X105": [
        marked(case("tekniska förvaltningen", answers=CITIZEN), "beslut_skickas_till"),
        marked(case("motionärerna", "ekonomiavdelningen", answers=CITIZEN), "beslut_skickas_till"),
        marked(case("länsstyrelsen", answers=REMISS), "beslut_skickas_till"),
    ],
}
MISSED = {
    "X101": [
        case("ekonomiavdelningen"),
        case("ekonomiavdelningen", "gatuenheten"),
        case("akten", answers=CITIZEN),
    ],
    "X102": [
        case("alla rektorer vid kommunens grundskolor"),
        case("flerspråkighetscentrum", "Andra långgatans skola"),
        case("samtliga nämnder", "ekonomiavdelningen"),
    ],
    "X103": [
        case("tekniska förvaltningen", point="ge förvaltningen i uppdrag att utreda planen"),
        case("förvaltningschefen", point="ge förvaltningschefen i uppdrag att teckna avtalet"),
        case("gatuenheten", point="ge tekniska förvaltningen i uppdrag att utreda planen"),
        case("Socialdirektör", point="ge tillförordnade socialdirektörer i uppdrag att utreda planen"),
        case("förvaltningschef Alva Exempel", point="godkänna planen och ge akt på att den följs"),
        case(point="ge kommundirektören i uppdrag att utreda planen"),
        case("kommundirektören", point="Kommundirektören får i uppdrag att utreda planen"),
        case("barn- och utbildningsnämnden", point="uppdra åt barn- och utbildningsnämnden att utreda"),
    ],
    "X104": [
        case("ekonomiavdelningen", "ekonomiavdelningens chef"),
        case("rektorn vid Hamnskolan", "rektorn vid Åvikens skola"),
        case("socialnämnden"),
    ],
    "X105": [
        case("förslagsställaren", answers=CITIZEN),
        case("regionens utvecklingsnämnd", answers=REMISS),
        case("ekonomiavdelningen", answers="{slag: motion, titel: Säkra vägar, från: [Alva Exempel (X)]}"),
        case("ekonomiavdelningen", answers="{slag: remiss, titel: Regional plan}"),
    ],
}


@pytest.mark.parametrize(("code", "drawn"), labelled(FOUND, MISSED))
def test_a_rule_draws_its_markers_where_the_case_has_them(tmp_path, code, drawn):
    assert drawn == redrawn(tmp_path, drawn, only=code)


def test_every_rule_has_three_faults_and_three_near_misses():
    assert [] == held_short(RULES, FOUND, MISSED)


def profile(**changes: object) -> Profil:
    """The test profile with *changes*."""
    return Profil.model_validate({**PROFILE.model_dump(exclude_unset=True), **changes})


@pytest.mark.parametrize(
    ("point", "who"),
    [
        ("ge ‹kommundirektören› i uppdrag att utreda planen", "en annan"),
        ("ge tekniska förvaltningen i uppdrag att utreda planen", "den egna"),
    ],
    ids=["en annan", "den egna"],
)
def test_the_profile_may_leave_the_own_office_out(tmp_path, point, who):
    drawn = pointed(case("ekonomiavdelningen", point=point), "X103")
    own_left_out = profile(regler={"X103": {"värden": {"egen_förvaltning": "nej"}}})
    assert drawn == redrawn(tmp_path, drawn, own_left_out, only="X103")


def test_nobody_need_get_a_decision_where_the_profile_has_no_place_for_it(tmp_path):
    paper = PROFILE.model_dump(exclude_unset=True)["papper"]["tjänsteutlåtande"]
    parts = [part for part in paper["delar"] if part["slag"] != "expediering"]
    without = profile(papper={"tjänsteutlåtande": {**paper, "delar": parts}})
    assert case() == redrawn(tmp_path, case(), without, only="X")
