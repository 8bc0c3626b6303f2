"""Tables for Excel and days for the calendar, made of the same rows as the paper."""

from datetime import date

import pytest

from arende.documents.meetings.followup import Followed, Status
from arende.tasks.calendar import as_calendar
from arende.tasks.lists import as_csv

ROW = Followed(
    organ="Tekniska nämnden",
    day=date(2026, 10, 22),
    paragraph="§ 89",
    dnr="TN 2026-00066",
    title="Parkering, avgifter; och tider",
    point="begränsa parkeringen på Hamnplan till tre timmar på vardagar, så att fler får plats där",
    responsible="Tekniska förvaltningen",
    due=date(2027, 4, 1),
    status=Status.IN_TIME,
)
DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Ågatan", "Ågatan"),
        ("5\u00a0000", "5 000"),
        ('säger "ja"; nej', '"säger ""ja""; nej"'),
        # What Excel would run as a formula
        ("=1+1", "'=1+1"),
        ("@SUMMA(A1)", "'@SUMMA(A1)"),
        ("-5", "'-5"),
    ],
    ids=["letters", "no-break space", "separators", "equals", "at", "minus"],
)
def test_a_cell_is_written_so_that_excel_reads_it_as_text(cell, expected):
    assert f"\ufeffrubrik\r\n{expected}\r\n" == as_csv(["rubrik"], [[cell]]).decode()


def test_a_calendar_folds_its_lines_without_splitting_a_letter():
    lines = as_calendar([ROW], DAY).split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    whole = b"\r\n".join(lines).replace(b"\r\n ", b"").decode()
    assert "begränsa parkeringen på Hamnplan till tre timmar på vardagar\\, så att fler får plats" in whole
    assert "DTSTART;VALUE=DATE:20270401" in whole
    assert "Parkering\\, avgifter\\; och tider" in whole


@pytest.mark.parametrize(
    ("status", "due", "events"),
    [
        (Status.IN_TIME, ROW.due, 1),
        (Status.LATE, ROW.due, 1),
        (Status.DONE, ROW.due, 0),
        (Status.LATE, None, 0),
    ],
    ids=["in time", "late", "done", "no day"],
)
def test_only_what_is_left_and_has_a_day_is_in_the_calendar(status, due, events):
    from dataclasses import replace

    data = as_calendar([replace(ROW, status=status, due=due)], DAY)
    assert events == data.count(b"BEGIN:VEVENT")


def test_a_calendar_is_the_same_however_often_it_is_made():
    assert as_calendar([ROW, ROW], DAY) == as_calendar([ROW, ROW], DAY)


def test_each_point_of_a_paragraph_has_an_event_of_its_own_wherever_its_file_is_shown_from():
    from dataclasses import replace

    def identities(*rows: Followed) -> list[bytes]:
        return [line for line in as_calendar(rows, DAY).split(b"\r\n") if line.startswith(b"UID:")]

    secret = replace(ROW, point="Ärendet redovisas inte", source="sammanträden/tn.yaml#dagordning[0]")
    first, second = identities(secret, replace(secret, number=2))
    assert first != second
    assert [first] == identities(replace(secret, source="../tn.yaml#dagordning[0]"))
