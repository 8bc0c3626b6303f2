"""Days as Swedish papers write them."""

from datetime import date

from arende.model.choices import DateStyle
from arende.swedish.typography import MONTHS, NO_BREAK_SPACE

_WEEKDAYS = ("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen")


def format_day(day: date, style: DateStyle) -> str:
    """*day* in *style*; the day's number never stands alone at the end of a line."""
    if style is DateStyle.ISO:
        return day.isoformat()
    words = f"{day.day}{NO_BREAK_SPACE}{MONTHS[day.month - 1]} {day.year}"
    return f"den {words}" if style is DateStyle.THE_DAY else words


def format_day_in_sentence(day: date, style: DateStyle) -> str:
    """*day* as it stands after a verb: ”fattar beslut den 3 september 2026”, but ”… 2026-09-03”.

    Källa: Svenska skrivregler: a day in words has ”den” in running text; one in figures has not.
    """
    return format_day(day, DateStyle.ISO if style is DateStyle.ISO else DateStyle.THE_DAY)


def format_weekday(day: date) -> str:
    """”torsdagen den 22 oktober 2026”, whatever the style of dates elsewhere: a day that people meet on."""
    return f"{_WEEKDAYS[day.weekday()]} {format_day(day, DateStyle.THE_DAY)}"
