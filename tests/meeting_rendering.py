"""A meeting's notice and minutes made in memory, through every room but the one that writes files."""

from pathlib import Path

from arende.tasks.made import Order
from arende.tasks.meeting_papers import minutes_units, notice_units
from arende.tasks.meeting_work import MeetingWork
from arende.tasks.meetings import MeetingReader
from arende.tasks.units import UnitMade


def make_meeting(path: Path, here: Path) -> UnitMade:
    """The kallelse of the meeting at *path*, and its protokoll and anslag once it is recorded."""
    work = MeetingWork(path, Order(here, here / "ut"), MeetingReader(here))
    sitting = work.read.sitting
    is_recorded = sitting is not None and sitting.meeting.is_recorded
    units = (*notice_units(work), *(minutes_units(work) if is_recorded else ()))
    made = [unit.make() for unit in units]
    return UnitMade(
        tuple(piece for one in made for piece in one.pieces),
        (),
        tuple(dict.fromkeys(finding for one in made for finding in one.findings)),
        all(one.is_whole for one in made),
    )
