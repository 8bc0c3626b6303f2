"""Swedish holidays: the days of the law, whichever way they move."""

from datetime import date, timedelta

import pytest

from arende.swedish import holiday


@pytest.mark.parametrize(
    ("day", "name"),
    [
        # on the same day each year
        ("2026-01-01", "nyårsdagen"),
        ("2026-01-06", "trettondedag jul"),
        ("2026-05-01", "första maj"),
        ("2026-06-06", "nationaldagen"),
        ("2026-12-25", "juldagen"),
        ("2026-12-26", "annandag jul"),
        # with Easter, at its earliest and latest of these years
        ("2026-04-03", "långfredagen"),
        ("2026-04-05", "påskdagen"),
        ("2026-04-06", "annandag påsk"),
        ("2008-03-21", "långfredagen"),
        ("2038-04-26", "annandag påsk"),
        ("2026-05-14", "Kristi himmelsfärdsdag"),
        ("2027-05-06", "Kristi himmelsfärdsdag"),
        ("2026-05-24", "pingstdagen"),
        # on a Saturday, at both ends of its week
        ("2026-06-20", "midsommardagen"),
        ("2027-06-26", "midsommardagen"),
        ("2026-10-31", "alla helgons dag"),
        ("2027-11-06", "alla helgons dag"),
        # eves that the law counts as holidays
        ("2026-06-19", "midsommarafton"),
        ("2026-12-24", "julafton"),
        ("2026-12-31", "nyårsafton"),
        # ordinary days, also those that many have off
        ("2026-04-02", ""),
        ("2026-04-30", ""),
        ("2026-05-15", ""),
        ("2026-05-25", ""),
        ("2026-06-07", ""),
        ("2026-10-30", ""),
    ],
)
def test_a_day_is_called_what_the_law_calls_it(day, name):
    assert name == holiday(date.fromisoformat(day))


@pytest.mark.parametrize("year", range(2005, 2105))
def test_every_year_has_the_thirteen_holidays_and_three_eves(year):
    days = [date(year, 1, 1) + timedelta(n) for n in range(366)]
    named = [day for day in days if day.year == year and holiday(day)]
    # Ascension Day is 1 May in 2008: two holidays, one day; Whit Sunday can be the national day.
    shared = {date(year, 5, 1): "Kristi himmelsfärdsdag", date(year, 6, 6): "pingstdagen"}
    assert 16 - sum(holiday(day) == name for day, name in shared.items()) == len(named)
