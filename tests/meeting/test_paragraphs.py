"""§ numbers: as written and as a set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arende.meeting.paragraphs import numbers, written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one, several, ranges with either dash
        ("45", {45}),
        ("45–47", {45, 46, 47}),
        ("45-47, 50", {45, 46, 47, 50}),
        ("45 – 46,48", {45, 46, 48}),
        # backwards, twice, overlapping
        ("47–45", {45, 46, 47}),
        ("45, 45", {45}),
        ("45–47, 46–48", {45, 46, 47, 48}),
        # nothing, and what is not a § number
        ("", set()),
        ("alla", set()),
        ("45, 10000", {45}),
    ],
)
def test_paragraph_numbers_are_read_as_people_write_them(text, expected):
    assert expected == numbers(text)


def test_a_range_that_never_ends_fills_no_memory():
    assert 9999 == len(numbers("1–99999999999999999999"))


@pytest.mark.parametrize(
    ("given_numbers", "expected"),
    [
        ([], ""),
        ([45], "45"),
        ([46, 45], "45–46"),
        ([45, 46, 47, 50, 52, 53], "45–47, 50, 52–53"),
    ],
)
def test_neighbours_are_written_as_a_range(given_numbers, expected):
    assert expected == written(given_numbers)


@given(st.frozensets(st.integers(0, 9999), max_size=60))
def test_writing_and_reading_undo_each_other(chosen):
    assert chosen == numbers(written(chosen))
