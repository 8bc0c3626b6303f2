"""The agenda: §§ consecutive, every item once, over the year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arende.meeting.agenda import first_paragraph, items, paragraph_count
from tests.meeting.making import meeting

_struck = st.lists(st.lists(st.booleans(), min_size=1, max_size=6), min_size=1, max_size=5)


def _agenda(struck):
    return [
        {"grupp": "övrigt", "ärenden": [{"rubrik": "Ett", "utgår": "ja" if one else "nej"} for one in group]}
        for group in struck
    ]


@given(_struck, st.integers(1, 500))
def test_paragraphs_are_consecutive_and_every_item_comes_once(struck, first):
    record = meeting("{}", dagordning=_agenda(struck))
    agenda = items(record, first)
    given_paragraphs = [item.paragraph for item in agenda if item.paragraph is not None]
    assert list(range(first, first + paragraph_count(record))) == given_paragraphs
    assert list(range(1, len(agenda) + 1)) == [item.number for item in agenda]
    assert sum(map(len, struck)) == len({item.address for item in agenda})
    assert [one for group in struck for one in group] == [item.paragraph is None for item in agenda]


JANUARY = meeting("{datum: 2026-01-22}")
MARCH = meeting("{datum: 2026-03-19}")
MORNING = meeting("{datum: 2026-10-22, tid: '08.00'}")


@pytest.mark.parametrize(
    ("record", "earlier", "expected"),
    [
        # first of the year, of others, and in any order
        (meeting("{}"), [], 1),
        (meeting("{}"), [JANUARY], 5),
        (meeting("{}"), [MARCH, JANUARY], 9),
        (meeting("{}"), [JANUARY, MORNING], 9),
        # what does not count: later, itself, another organ, another year
        (JANUARY, [JANUARY, MARCH], 1),
        (meeting("{}"), [meeting("{datum: 2026-01-22, organ: kultur- och fritidsnämnden}")], 1),
        (meeting("{}"), [meeting("{datum: 2025-12-11}")], 1),
        # capital letters do not make another organ
        (meeting("{}"), [meeting("{datum: 2026-01-22, organ: Tekniska nämnden}")], 5),
        # a beginning that is written, here and earlier
        (meeting("{första_paragraf: 45}"), [JANUARY], 45),
        (meeting("{}"), [JANUARY, meeting("{datum: 2026-03-19, första_paragraf: 40}")], 44),
    ],
    ids=range(10),
)
def test_a_meeting_begins_after_the_last_paragraph_of_the_year(record, earlier, expected):
    assert expected == first_paragraph(record, earlier)


def test_a_struck_item_takes_no_paragraph_from_the_next_meeting():
    january = meeting("{datum: 2026-01-22}", dagordning=_agenda([[False, True, False]]))
    assert 3 == first_paragraph(meeting("{}"), [january])


def test_extra_items_are_numbered_after_those_of_the_kallelse_and_keep_their_paragraph():
    extra = {"rubrik": "Extra", "extra": "ja"}
    groups = [
        {"grupp": "beslutsärenden", "ärenden": [{"rubrik": "Ett"}, extra, {"rubrik": "Två", "utgår": "ja"}]},
        {"grupp": "övrigt", "ärenden": [extra, {"rubrik": "Tre"}]},
    ]
    agenda = items(meeting("{}", dagordning=groups), 45)
    assert [1, 4, 2, 5, 3] == [item.number for item in agenda]
    assert [45, 46, None, 47, 48] == [item.paragraph for item in agenda]
