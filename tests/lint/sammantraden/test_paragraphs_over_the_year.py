"""J104 in a whole workspace: the files of the organ's earlier meetings say which § comes next."""

import pytest

from arende.tasks.meetings import MeetingReader
from tests.tasks.meeting_workspace import furnish, write

MEETING = """\
organ: {organ}
datum: {day}
tid: 13.00
{first}
dagordning:
  - {{grupp: information, ärenden: [Om vintern, Om våren]}}
"""
BOARD, COMMITTEE = "tekniska nämnden", "tekniska nämndens arbetsutskott"


def _held(folder, day, first="", organ=BOARD):
    text = MEETING.format(organ=organ, day=day, first=first)
    return write(folder, f"sammanträden/{organ}-{day}.yaml", text)


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("första_paragraf: 12", []),
        ("", []),
        ("första_paragraf: 11", ["väntade § 12 efter organets förra möte, fann § 11"]),
        ("första_paragraf: 14", ["väntade § 12 efter organets förra möte, fann § 14"]),
    ],
)
def test_the_paragraphs_go_on_from_the_organs_last_meeting_that_year(tmp_path, first, expected):
    furnish(tmp_path)
    _held(tmp_path, "2026-09-17", "första_paragraf: 8")
    _held(tmp_path, "2026-10-01")
    _held(tmp_path, "2026-10-08", "första_paragraf: 40", COMMITTEE)
    _held(tmp_path, "2025-12-10", "första_paragraf: 99")
    read = MeetingReader(tmp_path).read(_held(tmp_path, "2026-10-22", first))
    assert expected == [one.message for one in read.findings if one.code == "J104"]


def test_the_first_meeting_that_is_kept_may_begin_anywhere(tmp_path):
    furnish(tmp_path)
    read = MeetingReader(tmp_path).read(_held(tmp_path, "2026-10-22", "första_paragraf: 84"))
    assert [] == [one for one in read.findings if one.code == "J104"]


def test_an_earlier_meeting_that_cannot_be_read_stops_only_the_one_that_counts_on(tmp_path):
    furnish(tmp_path)
    broken = _held(tmp_path, "2026-10-01")
    broken.write_text(broken.read_text(encoding="utf-8").replace("information", "okänd"), encoding="utf-8")
    stopped = MeetingReader(tmp_path).read(_held(tmp_path, "2026-10-22"))
    assert "G108" in [one.code for one in stopped.findings]
    free = MeetingReader(tmp_path).read(_held(tmp_path, "2026-10-22", "första_paragraf: 84"))
    assert [] == [one for one in free.findings if one.code in ("G108", "J104")]
