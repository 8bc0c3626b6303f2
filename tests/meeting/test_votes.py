"""Votes: counted by name, won by the most, settled by the chair or the lot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arende.meeting.presence import Seat
from arende.meeting.votes import (
    is_election,
    is_minority_enough,
    is_settled_by_lot,
    may_remit_by_minority,
    remitting_minority,
    tally,
)
from arende.model.organs import Office
from arende.model.outcome import Omröstning
from tests.meeting.making import organ, with_item

SERVING = tuple(Seat(name, "", Office.LEDAMOT) for name in ("Bo", "Vera", "Lo", "My"))
CHAIR = SERVING[0]


def _vote(**cast):
    return Omröstning.model_validate({"ja_för": 0, "nej_för": 1, **cast})


def test_names_are_counted_in_the_order_of_those_serving():
    counted = tally(_vote(ja=["My", "Bo"], nej=["Lo"], avstår=["Vera"]), SERVING, CHAIR)
    assert (("Bo", "My"), ("Lo",), ("Vera",)) == (counted.ja, counted.nej, counted.avstår)
    assert (2, 1, 1, 4) == (
        counted.counts.ja,
        counted.counts.nej,
        counted.counts.avstår,
        counted.counts.total,
    )
    assert 0 == counted.winner


@pytest.mark.parametrize(("way", "expected"), [("ja", (3, 1, 0)), ("nej", (0, 4, 0)), ("avstår", (0, 1, 3))])
def test_those_who_are_not_named_vote_as_the_others(way, expected):
    counts = tally(_vote(nej=["Lo"], övriga=way), SERVING, CHAIR).counts
    assert expected == (counts.ja, counts.nej, counts.avstår)


def test_what_does_not_add_up_is_said_not_raised():
    counted = tally(_vote(ja=["Bo", "Okänd", "Bo"], nej=["Bo", "Vera"]), SERVING, CHAIR)
    assert ("Lo", "My") == counted.missing
    assert ("Bo",) == counted.doubled
    assert ("Okänd",) == counted.strangers
    assert ("Bo", "Okänd") == counted.ja


@pytest.mark.parametrize(
    ("cast", "chair", "by_lot", "winner"),
    [
        # the most votes, whatever the chair says
        ({"ja": ["Bo", "Vera", "Lo"], "nej": ["My"]}, CHAIR, False, 0),
        ({"ja": ["Bo"], "nej": ["My", "Lo"], "avstår": ["Vera"]}, CHAIR, False, 1),
        # a tie: the chair's side
        ({"ja": ["Bo", "Vera"], "nej": ["Lo", "My"]}, CHAIR, False, 0),
        ({"ja": ["Lo", "My"], "nej": ["Bo", "Vera"]}, CHAIR, False, 1),
        # a tie nobody here can break
        ({"ja": ["Vera"], "nej": ["Lo"], "avstår": ["Bo", "My"]}, CHAIR, False, None),
        ({"ja": ["Bo", "Vera"], "nej": ["Lo", "My"]}, CHAIR, True, None),
        ({"ja": ["Bo", "Vera"], "nej": ["Lo", "My"]}, None, False, None),
        ({"sluten": "ja", "antal_ja": 2, "antal_nej": 2}, CHAIR, False, None),
        # a closed vote that somebody won, and one without numbers
        ({"sluten": "ja", "antal_ja": 1, "antal_nej": 2, "antal_avstår": 1}, CHAIR, True, 1),
        ({"sluten": "ja"}, CHAIR, False, None),
    ],
)
def test_the_most_votes_win_and_at_a_tie_the_chair_decides_but_in_elections(cast, chair, by_lot, winner):
    assert winner == tally(_vote(**cast), SERVING, chair, by_lot).winner


def test_a_closed_vote_shows_numbers_and_no_names():
    counted = tally(_vote(sluten="ja", antal_ja=3, antal_nej=1, ja=["Bo"]), SERVING, CHAIR)
    assert ((), (), 4, ()) == (counted.ja, counted.nej, counted.counts.total, counted.missing)


_names = st.lists(st.sampled_from(["Bo", "Vera", "Lo", "My", "Okänd"]), max_size=5)


@given(_names, _names, _names, st.sampled_from(["ja", "nej", "avstår", None]))
def test_every_name_is_counted_missing_or_strange(ja, nej, avstår, others):
    counted = tally(_vote(ja=ja, nej=nej, avstår=avstår, övriga=others), SERVING, CHAIR)
    everybody = {*counted.ja, *counted.nej, *counted.avstår}
    assert {"Bo", "Vera", "Lo", "My"} == (everybody - set(counted.strangers)) | set(counted.missing)
    assert set() == everybody & set(counted.missing)
    if not counted.doubled and not counted.strangers:
        assert 4 == counted.counts.total + len(counted.missing)


@pytest.mark.parametrize(
    ("group", "expected"),
    [("valärenden", True), ("val av justerare", True), ("beslutsärenden", False), ("övrigt", False)],
)
def test_an_election_is_settled_by_lot(group, expected):
    assert expected == is_settled_by_lot(with_item("rubrik: Ett", group)[1])


@pytest.mark.parametrize(("kind", "elects", "by_lot"), [("val", True, True), ("anställning", False, True)])
def test_an_item_says_itself_that_it_is_an_election_or_an_employment(kind, elects, by_lot):
    _, item = with_item(f"{{rubrik: Ett, slag: {kind}}}")
    assert (elects, by_lot) == (is_election(item), is_settled_by_lot(item))


def test_who_is_away_from_the_vote_does_not_vote_as_the_others():
    counted = tally(_vote(nej=["Lo"], frånvarande=["My"], övriga="ja"), SERVING, CHAIR)
    assert (("Bo", "Vera"), ("Lo",), ()) == (counted.ja, counted.nej, counted.missing)


@pytest.mark.parametrize(
    ("in_favour", "present", "expected"),
    [(1, 3, True), (1, 4, False), (20, 61, False), (21, 61, True), (0, 3, False), (0, 0, False)],
)
def test_a_third_of_those_present_is_a_minority_that_remits(in_favour, present, expected):
    assert expected == is_minority_enough(in_favour, present)


@pytest.mark.parametrize(
    ("kind", "group", "expected"),
    [
        ("fullmäktige", "beslutsärenden", True),
        ("fullmäktige", "valärenden", False),
        ("nämnd", "beslutsärenden", False),
        ("styrelse", "beslutsärenden", False),
    ],
)
def test_a_minority_remits_only_in_fullmäktige_and_no_election(kind, group, expected):
    assert expected == may_remit_by_minority(organ(slag=kind), with_item("rubrik: Ett", group)[1])


@pytest.mark.parametrize(
    ("kind", "motion", "ja", "expected"),
    [
        ("fullmäktige", "återremiss", ["Bo", "Vera"], 1),
        ("fullmäktige", "bordläggning", ["Bo", "Vera"], 1),
        # too few for a third of four, a yrkande that is not to remit, an organ without the rule
        ("fullmäktige", "återremiss", ["Bo", "Vera", "Lo"], None),
        ("fullmäktige", "ändring", ["Bo", "Vera"], None),
        ("nämnd", "återremiss", ["Bo", "Vera"], None),
    ],
)
def test_a_minority_carries_its_yrkande_to_remit_although_it_lost(kind, motion, ja, expected):
    _, item = with_item(f"{{rubrik: Ett, yrkanden: [{{av: [My], slag: {motion}, punkter: [vänta]}}]}}")
    vote = _vote(ja=ja, övriga="nej")
    counted = tally(vote, SERVING, CHAIR)
    assert expected == remitting_minority(vote, counted, item, organ(slag=kind), len(SERVING))


def test_a_yrkande_to_remit_that_won_needs_no_minority():
    _, item = with_item("{rubrik: Ett, yrkanden: [{av: [My], slag: återremiss, punkter: [vänta]}]}")
    vote = _vote(övriga="nej")
    assert remitting_minority(vote, tally(vote, SERVING, CHAIR), item, organ(slag="fullmäktige"), 4) is None
