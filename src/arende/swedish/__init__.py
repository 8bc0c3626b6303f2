"""Dates, lists, amounts and typography in Swedish."""

from arende.swedish.amounts import format_amount
from arende.swedish.dates import format_day, format_day_in_sentence, format_weekday
from arende.swedish.holidays import holiday
from arende.swedish.typography import NO_BREAK_SPACE, typeset
from arende.swedish.words import capitalise_first, list_words

__all__ = [
    "NO_BREAK_SPACE",
    "capitalise_first",
    "format_amount",
    "format_day",
    "format_day_in_sentence",
    "format_weekday",
    "holiday",
    "list_words",
    "typeset",
]
