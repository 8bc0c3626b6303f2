"""What was decided: whose points, at which level, in which ärende."""

from dataclasses import replace
from datetime import date

import pytest

from arende.address import Address
from arende.meeting.decision import Level, Origin, PlacedPoint, Proposal
from arende.meeting.decisions import decided, earlier_decisions, levels_of_yrkande
from arende.model.decision import Punkt, Role
from tests.meeting.making import case, organ, with_item

FULL = ("kommunstyrelsen", "kommunfullmäktige")
OWN = Level("tekniska nämnden", Role.BESLUTAR, (PlacedPoint(Punkt(text="rita"), "a.yaml", Address(("p",))),))
PASSED = Level(
    "kommunfullmäktige",
    Role.FÖRESLÅR,
    (PlacedPoint(Punkt(text="anslå"), "a.yaml", Address(("q",))),),
    FULL[0],
    FULL,
)
BEFORE = Proposal((OWN, PASSED), Origin.FÖRVALTNING)
YRKANDEN = """
yrkanden:
  - {av: [Bo Berg], slag: bifall}
  - {av: [My Mo], slag: ändring, punkter: [spara, vänta]}
  - {av: [My Mo], slag: tillägg, punkter: [så gräs]}
  - {av: [Lo Lind], slag: återremiss, punkter: [räkna igen]}
  - {av: [Lo Lind], slag: avslag}
"""


def _decide(decision, before=BEFORE, ärende=None):
    record, item = with_item(f"dnr: TN 2026-1\n{YRKANDEN}\nbeslut: {decision}")
    found = ("a.yaml", case(ärende)) if ärende else None
    return decided(record, "möte.yaml", item, organ(), before, found)


def _told(found):
    return [(level.to, [placed.point.text for placed in level.points]) for level in found.levels]


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        # the proposal as it stands, also by a yrkande for it
        ("enligt förslag", [("", ["rita"]), (FULL[0], ["anslå"])]),
        ("{utgång: ändrat, enligt_yrkande: 0}", [("", ["rita"]), (FULL[0], ["anslå"])]),
        ("{utgång: ändrat, enligt_yrkande: 1}", [("", ["rita"]), (FULL[0], ["anslå"])]),
        # another's points, or an addition, at the level that goes furthest
        ("{utgång: ändrat, enligt_yrkande: 2}", [(FULL[0], ["spara", "vänta"])]),
        ("{utgång: ändrat, enligt_yrkande: 3}", [("", ["rita"]), (FULL[0], ["anslå", "så gräs"])]),
        ("{utgång: ändrat, punkter: [sova]}", [(FULL[0], ["sova"])]),
        # to reject is what it proposes to the organ that decides
        ("{utgång: avslag, punkter: [avslå motionen]}", [(FULL[0], ["avslå motionen"])]),
        # the organ's own: it goes no further
        ("{utgång: återremiss, enligt_yrkande: 4}", [("", ["räkna igen"])]),
        ("{utgång: bordläggning, punkter: [vila]}", [("", ["vila"])]),
        # without points, and a number that is no yrkande's
        ("{utgång: avslag, enligt_yrkande: 5}", []),
        ("{utgång: ändrat, enligt_yrkande: 9}", []),
    ],
)
def test_the_decision_is_the_points_that_won(decision, expected):
    assert expected == _told(_decide(decision))


def test_a_decision_knows_its_meeting_day_paragraph_and_ärende():
    found = _decide("{utgång: ändrat, enligt_yrkande: 2}")
    expected = ("möte.yaml", "tekniska nämnden", date(2026, 10, 22), 45, "TN 2026-1")
    assert expected == (found.meeting, found.organ, found.day, found.paragraph, found.dnr)
    places = [str(placed.address) for placed in found.levels[0].points]
    assert [f"dagordning[0].ärenden[0].yrkanden[1].punkter[{index}]" for index in range(2)] == places
    assert BEFORE == found.proposal


@pytest.mark.parametrize("text", ["rubrik: Ett", "{rubrik: Ett, utgår: ja, beslut: enligt förslag}"])
def test_there_is_no_decision_before_one_is_made_or_on_a_struck_item(text):
    record, item = with_item(text)
    assert decided(record, "möte.yaml", item, organ(), BEFORE) is None


def test_points_chosen_among_alternatives_follow_the_route():
    ärende = """
        beslutsgång: [tekniska nämnden, kommunfullmäktige]
        ordförandeförslag: {datum: 2026-10-01, ordförande: Bo Berg,
          alternativ: [{förslag_till_beslut: [bygga]}, {förslag_till_beslut: [riva]}]}
    """
    found = _decide("{utgång: ändrat, punkter: [riva]}", None, ärende)
    assert [("kommunfullmäktige", ["riva"])] == _told(found)
    assert () == found.proposal.levels


def test_a_decision_on_nothing_has_no_levels():
    assert [] == _told(_decide("enligt förslag", None))


def test_an_addition_to_nothing_stands_alone():
    _, item = with_item(f"dnr: TN 2026-1\n{YRKANDEN}")
    [level] = levels_of_yrkande(item, 3, "möte.yaml", organ(), None)
    assert (Role.BESLUTAR, ["så gräs"]) == (level.role, [placed.point.text for placed in level.points])


def test_decisions_are_kept_by_ärende_oldest_first():
    later = _decide("enligt förslag")
    sooner = replace(later, day=date(2026, 9, 1), meeting="tidigare.yaml")
    same_day = replace(later, meeting="kväll.yaml")
    nameless = replace(later, dnr="")
    other = replace(later, dnr="TN 2026-2")
    assert {"TN 2026-1": (sooner, later, same_day), "TN 2026-2": (other,)} == earlier_decisions(
        [later, other, same_day, nameless, sooner]
    )
