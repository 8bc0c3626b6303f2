"""How far a meeting has come, and what is next."""

from datetime import date

import pytest

from arende.model.meeting import Sammanträde
from arende.tasks.overview import standing

ITEMS = [{"rubrik": "Val", "beslut": "enligt förslag", "omedelbar_justering": "ja"}]


def _meeting(justering: dict[str, object], *more: dict[str, str]) -> Sammanträde:
    agenda = [{"grupp": "beslutsärenden", "ärenden": [*ITEMS, *more]}]
    given = {"organ": "nämnden", "datum": "2026-10-22", "tid": "13.00", "justering": justering}
    return Sammanträde.model_validate({**given, "dagordning": agenda})


@pytest.mark.parametrize(
    ("omedelbar", "expected"),
    [
        ({"datum": "2026-10-22"}, ("justerat", "anslås senast")),
        ({"datum": "2026-10-22", "anslag": "2026-10-23"}, ("klart", "")),
        (
            {"datum": "2026-10-22", "anslag": "2026-10-23", "nedtagning": "2026-12-24"},
            ("anslaget", "anslaget tas ned"),
        ),
    ],
)
def test_a_meeting_whose_paragraphs_were_all_adjusted_at_once_waits_for_no_other_day(omedelbar, expected):
    found, left = standing(_meeting({"omedelbar": omedelbar}), None, date(2026, 12, 1))
    assert expected == (found, left.what)


def test_a_meeting_with_another_paragraph_waits_for_its_own_day():
    meeting = _meeting({"omedelbar": {"datum": "2026-10-22"}}, {"rubrik": "Plan", "beslut": "enligt förslag"})
    assert "protokoll" == standing(meeting, None, date(2026, 12, 1))[0]
