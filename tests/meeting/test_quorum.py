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
