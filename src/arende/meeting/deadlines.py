"""The law's days: notice, justering, anslag, appeal and takedown.

A last day for doing something that falls on a Saturday, a Sunday, a holiday, midsommarafton, julafton or
nyårsafton becomes the next weekday; a time that must pass *before* a meeting is never shortened so.
"""

from datetime import date, timedelta

from arende.swedish import holiday

NOTICE_DAYS = 7
JUSTERING_DAYS = 14
ANNOUNCEMENT_DAYS = 2
APPEAL_DAYS = 21
_SATURDAY = 5


def is_weekday(day: date) -> bool:
    """Whether *day* is neither Saturday, Sunday, holiday nor one of the three eves.

    Källa: lag (1930:173) om beräkning av lagstadgad tid, 2 §.
    """
    return day.weekday() < _SATURDAY and not holiday(day)


def shift_to_weekday(day: date) -> date:
    """The first weekday on or after *day*; the calendar's last day where there is none.

    Källa: lag (1930:173) om beräkning av lagstadgad tid, 2 §.
    """
    while not is_weekday(day) and day < date.max:
        day = _later(day, 1)
    return day


def latest_justering(meeting_day: date) -> date:
    """The last day to adjust the minutes: fourteen days after the meeting, or the next weekday.

    Källa: KL 5 kap. 69 §, for a nämnd through 6 kap. 35 §; lag (1930:173) 2 §.
    """
    return shift_to_weekday(_later(meeting_day, JUSTERING_DAYS))


def latest_announcement(adjusted: date) -> date:
    """The last day to announce the justering: the second day after *adjusted*, or the next weekday.

    Källa: KL 8 kap. 12 §; lag (1930:173) 2 §.
    """
    return shift_to_weekday(_later(adjusted, ANNOUNCEMENT_DAYS))


def last_appeal_day(announced: date) -> date:
    """The last day that an appeal can come in to the court: three weeks from the day the justering was
    announced on the anslagstavla, or the next weekday.

    It is about laglighetsprövning; a förvaltningsbesvär counts from the day its writer got the decision.
    Källa: KL 13 kap. 5 §; lag (1930:173) 2 §.
    """
    return shift_to_weekday(_later(announced, APPEAL_DAYS))


def earliest_takedown(announced: date) -> date:
    """The first day that the announcement may be taken down: the day after the last appeal day.

    It may be any day of the week.
    Källa: KL 8 kap. 12 §, it stays up until the time for appeal has ended.
    """
    return _later(last_appeal_day(announced), 1)


def latest_notice(meeting_day: date) -> date:
    """The last day to post and send fullmäktige's notice: a week before the meeting, whatever day it is.

    A nämnd decides itself when it calls (KL 6 kap. 23 §).
    Källa: KL 5 kap. 13 and 15 §§.
    """
    return _earlier(meeting_day, NOTICE_DAYS)


def latest_urgent_notice(meeting_day: date) -> date:
    """The last day to announce an urgent item of fullmäktige: the last weekday before the meeting.

    Källa: KL 5 kap. 14 and 15 §§.
    """
    day = _earlier(meeting_day, 1)
    while not is_weekday(day) and day > date.min:
        day = _earlier(day, 1)
    return day


def _later(day: date, days: int) -> date:
    return day + min(timedelta(days), date.max - day)


def _earlier(day: date, days: int) -> date:
    return day - min(timedelta(days), day - date.min)
