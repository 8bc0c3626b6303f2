"""Every decided point that somebody is to carry out: from all recorded meetings, with what has been done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from arende.diagnostics import Diagnostic, Severity, has_errors
from arende.documents.meetings import followup
from arende.documents.meetings.forms import lacking
from arende.loading.sitting import Sitting
from arende.meeting.decision import PlacedPoint
from arende.model.choices import MeetingPaper
from arende.model.followup import Verkställt
from arende.tasks.calendar import as_calendar
from arende.tasks.carried_out import Minutes, contradictions, done_file, read_done
from arende.tasks.lists import as_csv
from arende.tasks.made import Order
from arende.tasks.meeting_files import home_of, meeting_files
from arende.tasks.meeting_work import MeetingWork, Wanted
from arende.tasks.meetings import MeetingReader
from arende.tasks.units import Piece, Unit, UnitMade


@dataclass(frozen=True)
class Outlook:
    """The points to follow up, most urgent first, and what stood in the way of reading some.

    *work* is a meeting whose profile the list is written in; None where no meeting could be read. *organs*
    are all that have recorded meetings, as organ.yaml calls them.
    """

    rows: tuple[followup.Followed, ...]
    findings: tuple[Diagnostic, ...]
    work: MeetingWork | None
    organs: tuple[str, ...] = ()


def outlook(order: Order, as_of: date, organ: str | None = None) -> Outlook:
    """All of the workspace where the user stands, as of the day *as_of*; *organ* alone where one is named."""
    here, reader = order.here, MeetingReader(order.here)
    home = home_of(here)
    file, minutes = done_file(home), Minutes()
    done = read_done(file, here) if file is not None else None
    findings = list(done.findings if done is not None else ())
    rows: list[followup.Followed] = []
    last: MeetingWork | None = None
    for path in meeting_files(home):
        loaded = reader.sources.meeting(path)
        if loaded.value is not None and not loaded.value.is_recorded:
            continue
        read = reader.read(path)
        if read.sitting is None or has_errors(read.findings):
            findings.extend(finding for finding in read.findings if finding not in findings)
            minutes.is_whole = False
            continue
        minutes.add(read.sitting)
        if organ is not None and read.sitting.organ.namn.casefold() != organ.casefold():
            continue
        last = MeetingWork(path, order, reader)
        carried_out = done.value.verkställt if done is not None and done.value is not None else ()
        rows.extend(_rows(read.sitting, carried_out, as_of))
    findings.extend(contradictions(done, minutes) if done is not None else ())
    return Outlook(tuple(sorted(rows, key=_urgency)), tuple(findings), last, tuple(minutes.organs.values()))


def _urgency(row: followup.Followed) -> tuple[bool, date, str, str]:
    return row.status is followup.Status.DONE, row.due or date.max, row.organ, row.paragraph


def _rows(sitting: Sitting, done: Sequence[Verkställt], as_of: date) -> Iterator[followup.Followed]:
    numbers = _numbers(sitting)

    def status(point: PlacedPoint) -> followup.Status:
        paragraph, number = numbers.get((point.file, str(point.address)), (0, 0))
        if any(_is_about(one, sitting, paragraph, number) and one.klart <= as_of for one in done):
            return followup.Status.DONE
        due = point.point.senast
        return followup.Status.LATE if due is not None and due < as_of else followup.Status.IN_TIME

    yield from followup.rows(sitting, status)


def _numbers(sitting: Sitting) -> dict[tuple[str, str], tuple[int, int]]:
    """Where each decided point stands → its § and its number there."""
    return {
        (point.file, str(point.address)): (decision.paragraph, number)
        for decision in sitting.decisions.values()
        for level in decision.levels
        for number, point in enumerate(level.points, 1)
    }


def _is_about(one: Verkställt, sitting: Sitting, paragraph: int, number: int) -> bool:
    return (
        one.organ.casefold() == sitting.organ.namn.casefold()
        and one.år == sitting.meeting.datum.year
        and one.paragraf == paragraph
        and one.punkt in (None, number)
    )


def listed(work: MeetingWork, rows: Sequence[followup.Followed], as_of: date) -> Iterator[Wanted]:
    """The list as a paper in the profile of *work*."""
    sitting = work.read.sitting
    assert sitting is not None
    content = followup.content(sitting, rows, as_of)
    yield Wanted("uppfoljning.docx", MeetingPaper.UPPFÖLJNING, content, followup.names())


def units(work: MeetingWork, rows: Sequence[followup.Followed], as_of: date) -> tuple[Unit, ...]:
    """The list in Word, as CSV and as a calendar; made anew each time, since the day is part of it.

    Without a Word paper in the profile the others are made all the same.
    """

    def make(sitting: Sitting) -> UnitMade:
        header = followup.header(sitting.form, sitting.profile)
        table = as_csv(header, [followup.cells(row, sitting.form) for row in rows])
        has_paper = MeetingPaper.UPPFÖLJNING in sitting.form.papper
        papers = listed(work, rows, as_of) if has_paper else ()
        told = () if has_paper else (lacking(sitting, MeetingPaper.UPPFÖLJNING, Severity.INFO),)
        pieces = [Piece(one.file, one.kind.value, work.render(sitting, one)) for one in papers]
        pieces.append(Piece("uppfoljning.csv", MeetingPaper.UPPFÖLJNING.value, table))
        pieces.append(Piece("uppfoljning.ics", "kalender", as_calendar(rows, as_of)))
        return UnitMade(tuple(pieces), (), told, is_whole=False)

    return (work.unit("uppföljning/lista", make),)
