"""The law's days, also where they fall on a day when nobody works."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arende.meeting import deadlines


def days(*rows):
    return pytest.mark.parametrize(
        ("day", "expected"),
        [tuple(map(date.fromisoformat, row)) for row in rows],
        ids=[row[0] for row in rows],
    )


@days(
    # weekday, Saturday, Sunday
    ("2026-10-22", "2026-10-22"),
    ("2026-10-24", "2026-10-26"),
    ("2026-10-25", "2026-10-26"),
    # Easter 2026: Good Friday to Easter Monday
    ("2026-04-02", "2026-04-02"),
    ("2026-04-03", "2026-04-07"),
    ("2026-04-06", "2026-04-07"),
    # Ascension Day, then an ordinary Friday
    ("2026-05-14", "2026-05-15"),
    # midsummer 2026: the eve is a Friday
    ("2026-06-19", "2026-06-22"),
    # Christmas 2026: the eve is a Thursday, the day after Boxing Day a Sunday
    ("2026-12-23", "2026-12-23"),
    ("2026-12-24", "2026-12-28"),
    # New Year's Eve, New Year's Day, weekend
    ("2026-12-31", "2027-01-04"),
    # leap day and the day after a non-leap February
    ("2028-02-29", "2028-02-29"),
    ("2026-02-28", "2026-03-02"),
)
def test_a_deadline_on_a_holiday_moves_to_the_next_weekday(day, expected):
    assert expected == deadlines.shift_to_weekday(day)


@days(
    ("2026-10-22", "2026-11-05"),
    # two weeks on is a holiday: Good Friday, midsummer eve, Christmas Eve
    ("2026-03-20", "2026-04-07"),
    ("2026-06-05", "2026-06-22"),
    ("2026-12-10", "2026-12-28"),
    # over a leap day, and over a February without one
    ("2028-02-17", "2028-03-02"),
    ("2026-02-19", "2026-03-05"),
)
def test_the_minutes_are_adjusted_within_fourteen_days(day, expected):
    assert expected == deadlines.latest_justering(day)


@days(
    ("2026-11-03", "2026-11-05"),
    # Thursday: the second day after is a Saturday
    ("2026-11-05", "2026-11-09"),
    ("2026-12-22", "2026-12-28"),
    ("2026-04-01", "2026-04-07"),
    ("2028-02-28", "2028-03-01"),
)
def test_the_justering_is_announced_at_latest_the_second_day_after(day, expected):
    assert expected == deadlines.latest_announcement(day)


@days(
    ("2026-11-05", "2026-11-26"),
    # three weeks on: All Saints' week, Easter Monday, midsummer eve, Christmas, New Year, Epiphany
    ("2026-10-10", "2026-11-02"),
    ("2026-03-16", "2026-04-07"),
    ("2026-05-29", "2026-06-22"),
    ("2026-12-04", "2026-12-28"),
    ("2026-12-10", "2027-01-04"),
    ("2026-12-16", "2027-01-07"),
    # over a leap day
    ("2028-02-10", "2028-03-02"),
)
def test_an_appeal_comes_in_within_three_weeks_of_the_announcement(day, expected):
    assert expected == deadlines.last_appeal_day(day)
    assert expected == date.fromordinal(deadlines.earliest_takedown(day).toordinal() - 1)


@days(
    ("2026-10-22", "2026-10-15"),
    # a week is a week: it is not moved, neither forward nor back
    ("2027-01-07", "2026-12-31"),
    ("2026-04-13", "2026-04-06"),
    ("2028-03-07", "2028-02-29"),
)
def test_fullmäktige_is_called_a_week_before(day, expected):
    assert expected == deadlines.latest_notice(day)


@days(
    ("2026-10-22", "2026-10-21"),
    ("2026-10-26", "2026-10-23"),
    ("2026-04-07", "2026-04-02"),
    ("2026-06-22", "2026-06-18"),
    ("2026-12-28", "2026-12-23"),
)
def test_an_urgent_item_is_announced_the_last_weekday_before(day, expected):
    assert expected == deadlines.latest_urgent_notice(day)


@given(st.dates(date(1990, 1, 1), date(2150, 1, 1)))
def test_a_deadline_is_a_weekday_never_earlier_and_less_than_a_week_later(day):
    moved = deadlines.shift_to_weekday(day)
    assert deadlines.is_weekday(moved)
    assert 0 <= (moved - day).days < 7
    assert moved == deadlines.shift_to_weekday(moved)


@given(st.dates())
def test_no_day_of_the_calendar_is_too_early_or_too_late(day):
    assert deadlines.latest_justering(day) >= day
    assert deadlines.earliest_takedown(day) >= deadlines.last_appeal_day(day) >= day
    assert deadlines.latest_announcement(day) >= day
    assert deadlines.latest_notice(day) <= day
    assert deadlines.latest_urgent_notice(day) <= day
