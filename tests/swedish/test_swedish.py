"""Dates, amounts and lists as Swedish papers write them; "~" stands for a no-break space."""

from datetime import date
from decimal import Decimal

import pytest

from arende.model.choices import DateStyle
from arende.swedish import capitalise_first, format_amount, format_day, format_weekday, list_words


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (DateStyle.ISO, "2026-09-04"),
        (DateStyle.WORDS, "4~september 2026"),
        (DateStyle.THE_DAY, "den 4~september 2026"),
    ],
)
def test_a_day_is_written_in_the_profiles_style(style: DateStyle, expected: str) -> None:
    assert expected == format_day(date(2026, 9, 4), style).replace("\u00a0", "~")


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 10, 19), "måndagen den 19~oktober 2026"),
        (date(2026, 10, 22), "torsdagen den 22~oktober 2026"),
        (date(2026, 10, 25), "söndagen den 25~oktober 2026"),
    ],
    ids=["monday", "thursday", "sunday"],
)
def test_a_day_that_people_meet_on_has_its_weekday(day, expected):
    assert expected == format_weekday(day).replace("\u00a0", "~")


@pytest.mark.parametrize(
    ("amount", "unit", "expected"),
    [
        ("450000", "kronor", "450~000~kronor"),
        ("1234567.5", "tkr", "1~234~567,5~tkr"),
        ("1.50", "mnkr", "1,50~mnkr"),
        ("-2000", "kronor", "−2~000~kronor"),
        ("999", "", "999"),
        ("1E+6", "kronor", "1~000~000~kronor"),
    ],
)
def test_an_amount_has_groups_a_decimal_comma_and_its_unit(amount: str, unit: str, expected: str) -> None:
    assert expected == format_amount(Decimal(amount), unit).replace("\u00a0", "~")


@pytest.mark.parametrize(
    ("words", "expected"),
    [([], ""), (["a"], "a"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c")],
    ids=["none", "one", "two", "three"],
)
def test_words_in_a_row_end_with_och(words: list[str], expected: str) -> None:
    assert expected == list_words(words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("årsta", "Årsta"),
        ("IT-stöd", "IT-stöd"),
        ("", ""),
        ("ßx", "ßx"),
        ("kommunstyrelsen i A", "Kommunstyrelsen i A"),
    ],
)
def test_only_the_first_letter_becomes_a_capital(text: str, expected: str) -> None:
    assert expected == capitalise_first(text)
