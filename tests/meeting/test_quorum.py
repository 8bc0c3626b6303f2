"""Quorum: more than half of the seats."""

from datetime import date

import pytest

from arende.meeting.quorum import has_quorum, needed
from tests.meeting.making import BOARD, organ, seated

DAY = date(2026, 10, 22)
JÄV = "dagordning: [{grupp: övrigt, ärenden: [{rubrik: Ett, jäv: [Bo Berg]}, {rubrik: Två, utgår: ja}]}]"


@pytest.mark.parametrize(("seats", "expected"), [(1, 1), (2, 2), (4, 3), (5, 3), (61, 31)])
def test_more_than_half_of_the_seats_are_needed(seats, expected):
    register = organ(BOARD, ledamöter=[{"namn": f"Ledamot {number}"} for number in range(seats)])
    assert expected == needed(register, DAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{frånvarande: [My Mo, Lo Lind]}", True),
        ("{frånvarande: [My Mo, Lo Lind, Sten Sjö]}", False),
        (
            "{frånvarande: [My Mo, Lo Lind, Sten Sjö], ersättare: [{namn: Eva Ek, tjänstgör_för: My Mo}]}",
            True,
        ),
    ],
)
def test_an_organ_handles_an_item_when_enough_serve(text, expected):
    there, (first, *_) = seated(text)
    assert expected == has_quorum(first, organ(), there, DAY)


@pytest.mark.parametrize(("kind", "expected"), [("nämnd", False), ("fullmäktige", True)])
def test_jäv_makes_only_a_nämnd_too_small(kind, expected):
    register = organ(BOARD, slag=kind)
    there, (first, struck) = seated(f"frånvarande: [My Mo, Lo Lind]\n{JÄV}", register)
    assert expected == has_quorum(first, register, there, DAY)
    assert has_quorum(struck, register, there, DAY)


@pytest.mark.parametrize(
    ("barred", "expected"),
    [
        # five seats, two absent: three are needed, and one of the three has jäv
        ("Bo Berg", True),
        # who is absent, or does not serve, is not missed for the jäv
        ("Bo Berg, My Mo", True),
        ("Bo Berg, Vera Vik, Eva Ek", True),
    ],
)
def test_the_barred_count_in_fullmäktige_if_they_would_have_served(barred, expected):
    register = organ(BOARD, slag="fullmäktige")
    agenda = f"dagordning: [{{grupp: övrigt, ärenden: [{{rubrik: Ett, jäv: [{barred}]}}]}}]"
    there, (first,) = seated(f"frånvarande: [My Mo, Lo Lind]\nersättare: [Eva Ek]\n{agenda}", register)
    assert expected == has_quorum(first, register, there, DAY)


@pytest.mark.parametrize("barred", ["My Mo", "Eva Ek"], ids=["absent", "an ersättare who does not serve"])
def test_who_would_not_have_served_makes_no_quorum(barred):
    register = organ(BOARD, slag="fullmäktige")
    agenda = f"dagordning: [{{grupp: övrigt, ärenden: [{{rubrik: Ett, jäv: [{barred}]}}]}}]"
    away = "frånvarande: [My Mo, Lo Lind, Sten Sjö]\nersättare: [Eva Ek]"
    there, (first,) = seated(f"{away}\n{agenda}", register)
    assert not has_quorum(first, register, there, DAY)


def test_an_ersättare_who_has_jäv_is_missed_where_they_serve():
    register = organ(BOARD, slag="fullmäktige")
    agenda = "dagordning: [{grupp: övrigt, ärenden: [{rubrik: Ett, jäv: [Eva Ek]}]}]"
    away = "frånvarande: [My Mo, Lo Lind, Sten Sjö]\nersättare: [{namn: Eva Ek, tjänstgör_för: My Mo}]"
    there, (first,) = seated(f"{away}\n{agenda}", register)
    assert ["Eva Ek"] == [seat.name for seat in there.left_out(first)]
    assert has_quorum(first, register, there, DAY)


@pytest.mark.parametrize(("seats", "expected"), [("7", 4), ("9", 5), (None, 3)])
def test_a_vacant_seat_counts_where_the_register_says_how_many_there_are(seats, expected):
    changed = {"antal_ledamöter": seats} if seats is not None else {}
    assert expected == needed(organ(BOARD, **changed), DAY)
