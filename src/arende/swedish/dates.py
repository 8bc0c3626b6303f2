"""Days as Swedish papers write them."""

from datetime import date

from arende.model.choices import DateStyle
from arende.swedish.typography import MONTHS, NO_BREAK_SPACE


def format_day(day: date, style: DateStyle) -> str:
    """*day* in *style*; the day's number never stands alone at the end of a line."""
    if style is DateStyle.ISO:
        return day.isoformat()
    words = f"{day.day}{NO_BREAK_SPACE}{MONTHS[day.month - 1]} {day.year}"
    return f"den {words}" if style is DateStyle.THE_DAY else words
