"""Who gets a decision: the organ that goes on with it, or those who are to act on it."""

from pathlib import Path

import pytest

from arende.documents.meetings.receivers import only_proposes, receivers
from tests.documents.meetings.workspace import case, sitting

POINTS = "förslag_till_beslut: [anta planen]"
LEVELS = """beslutsnivåer:
    - {organ: tekniska nämnden, förslag_till_beslut: [anta anvisningarna]}
    - {organ: kommunfullmäktige, förslag_till_beslut: [anta taxan]}"""
SENT = "beslut_skickas_till: [Gatuenheten, ekonomiavdelningen]"
ALONE, ONWARD = "tekniska nämnden", "tekniska nämnden, kommunstyrelsen, kommunfullmäktige"
OWN = ("Gatuenheten", "ekonomiavdelningen")


@pytest.mark.parametrize(
    ("route", "points", "outcome", "expected"),
    [
        # The organ decides
        (ALONE, POINTS, "enligt förslag", (*OWN, "registrator")),
        (ALONE, POINTS, "avslag", (*OWN, "registrator")),
        # … or proposes to the next, which is the one to know
        (ONWARD, POINTS, "enligt förslag", ("kommunstyrelsen", "ekonomiavdelningen", "registrator")),
        # … or does both
        (ONWARD, LEVELS, "enligt förslag", ("kommunstyrelsen", *OWN, "registrator")),
        # … or puts it off, and nobody is to act on it
        (ALONE, POINTS, "återremiss", ("ekonomiavdelningen", "registrator")),
        (ONWARD, POINTS, "bordläggning", ("ekonomiavdelningen", "registrator")),
    ],
)
def test_a_decision_goes_to_those_who_have_something_to_do_with_it(
    tmp_path: Path, route: str, points: str, outcome: str, expected: tuple[str, ...]
) -> None:
    written = case("standard", 71, "Plan", points, SENT).replace(f"[{ALONE}]", f"[{route}]")
    named = "registrator" if "Gatuenheten" in expected else "ekonomiavdelningen, registrator"
    decision = outcome if outcome == "enligt förslag" else f"{{utgång: {outcome}, punkter: [lämna ärendet]}}"
    agenda = f"""
  - grupp: beslutsärenden
    ärenden:
      - {{dnr: TN 2026-00071, beslut: {decision}, beslut_skickas_till: [{named}]}}
"""
    meeting = sitting(tmp_path, "standard", agenda, (written,))
    (item,) = meeting.items
    assert expected == receivers(meeting, item)
    assert only_proposes(meeting, item) == (route == ONWARD and points == POINTS and "förslag" in outcome)


def test_nobody_gets_a_decision_twice_however_the_name_is_written(tmp_path: Path) -> None:
    agenda = """
  - grupp: beslutsärenden
    ärenden:
      - {dnr: TN 2026-00071, beslut: enligt förslag, beslut_skickas_till: [gatuenheten, Ekonomiavdelningen]}
"""
    meeting = sitting(tmp_path, "standard", agenda, (case("standard", 71, "Plan", POINTS, SENT),))
    assert OWN == receivers(meeting, meeting.items[0])
