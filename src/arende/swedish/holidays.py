"""The days when nobody meets and no deadline ends: Swedish holidays and the eves that count as such."""

from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter

_SATURDAY = 5
_FIXED = (
    (1, 1, "nyårsdagen"),
    (1, 6, "trettondedag jul"),
    (5, 1, "första maj"),
    (6, 6, "nationaldagen"),
    (12, 24, "julafton"),
    (12, 25, "juldagen"),
    (12, 26, "annandag jul"),
    (12, 31, "nyårsafton"),
)
_FROM_EASTER = (
    (-2, "långfredagen"),
    (0, "påskdagen"),
    (1, "annandag påsk"),
    (39, "Kristi himmelsfärdsdag"),
    (49, "pingstdagen"),
)


def holiday(day: date) -> str:
    """What *day* is called when it is a holiday, or an eve that the law counts as one; else an empty text.

    Saturdays and Sundays have no name by themselves.
    Källa: lag (1989:253) om allmänna helgdagar; lag (1930:173) om beräkning av lagstadgad tid, 2 §.
    """
    return _holidays(day.year).get(day, "")


@lru_cache(maxsize=64)
def _holidays(year: int) -> dict[date, str]:
    midsummer = _saturday_from(date(year, 6, 20))
    return {
        **{date(year, month, day): name for month, day, name in _FIXED},
        **{easter(year) + timedelta(days): name for days, name in _FROM_EASTER},
        midsummer - timedelta(1): "midsommarafton",
        midsummer: "midsommardagen",
        _saturday_from(date(year, 10, 31)): "alla helgons dag",
    }


def _saturday_from(day: date) -> date:
    return day + timedelta((_SATURDAY - day.weekday()) % 7)
