"""The uppföljningslista: every decided point that somebody is to carry out, by when, and how it stands."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arende.documents.meetings.forms import form_of
from arende.documents.meetings.head import paragraph_mark
from arende.documents.meetings.listing import (
    Listing,
    listing,
    names,
    paragraph,
    required,
    table_or_words,
    words,
)
from arende.documents.meetings.secrecy import secret_words, title_of
from arende.documents.meetings.texts import Texts, place
from arende.documents.paper import PaperContent
from arende.documents.reading import line
from arende.loading.sitting import Sitting
from arende.markup.blocks import Inlines, LineBreak, Run
from arende.meeting.agenda import Item
from arende.meeting.decision import Decided, PlacedPoint
from arende.model.choices import MeetingPaper
from arende.model.decision import Role
from arende.model.meeting_form import Sammanträdesform
from arende.model.profile import Profil
from arende.swedish.dates import format_day
from arende.swedish.typography import NO_BREAK_SPACE
from arende.swedish.words import capitalise_first

__all__ = ["Followed", "Status", "cells", "content", "header", "names", "rows"]


class Status(StrEnum):
    """How a task stands on the day that the list is as of; the profile has the words."""

    DONE = "klart"
    IN_TIME = "i_tid"
    LATE = "försenad"


@dataclass(frozen=True)
class Followed:
    """One point to follow up. Plain texts, the same in Word, in CSV and in a calendar."""

    organ: str
    day: date
    paragraph: str
    dnr: str
    title: str
    point: str
    responsible: str
    due: date | None
    status: Status
    source: str = ""
    """Where the point stands: what a finding about the row points at."""
    number: int = 1
    """Which of the decided points of its § it is, counted from 1."""


def rows(sitting: Sitting, status: Callable[[PlacedPoint], Status]) -> tuple[Followed, ...]:
    """Every decided point with someone responsible or a last day, in the order of the minutes.

    A point that the organ only proposes to another is that organ's to follow up. Of a secret item nothing
    but the law, the day and the status is told, so that the task is not forgotten.
    """
    return tuple(
        _row(sitting, item, point, status(point), number)
        for item in sitting.items
        if item.address in sitting.decisions
        for number, point in enumerate(_decided(sitting.decisions[item.address]), 1)
        if point.point.ansvarig or point.point.senast
    )


def _decided(decision: Decided) -> Iterator[PlacedPoint]:
    """The points that the organ itself decides."""
    return (point for level in decision.levels if level.role is Role.BESLUTAR for point in level.points)


def _row(sitting: Sitting, item: Item, point: PlacedPoint, status: Status, number: int) -> Followed:
    is_secret = sitting.is_secret(item)
    text = Texts(sitting.texts, sitting.profile).of(point.file).inlines(point.address / "text")
    return Followed(
        organ=capitalise_first(sitting.organ.namn),
        day=sitting.meeting.datum,
        paragraph=paragraph_mark(
            sitting.form, sitting.organ, item.paragraph or 0, sitting.meeting.datum.year
        ),
        dnr="" if is_secret else item.entry.dnr or "",
        title="" if is_secret else words(title_of(sitting, item, whole=True)),
        point=words(secret_words(sitting, item) if is_secret else text),
        responsible="" if is_secret else capitalise_first(point.point.ansvarig or ""),
        due=point.point.senast,
        status=status,
        source=place(sitting.key, item.address) if is_secret else place(point.file, point.address),
        number=number,
    )


def header(form: Sammanträdesform, profile: Profil) -> tuple[str, ...]:
    """What the columns are called where each fact has its own."""
    own, common = form.ord, profile.ord
    place_and_day = (own.organ, own.sammanträde, own.paragraf, own.dnr, own.ärende)
    return (*place_and_day, own.punkt, common.ansvarig, common.senast, own.status)


def cells(row: Followed, form: Sammanträdesform) -> tuple[str, ...]:
    """*row* as the columns of ``header``; days in the ISO way, so that a table can be sorted by them."""
    due = row.due.isoformat() if row.due else ""
    before = (row.organ, row.day.isoformat(), row.paragraph, row.dnr, row.title)
    return (*before, row.point, row.responsible, due, getattr(form.ord, row.status.value))


def content(sitting: Sitting, given: Sequence[Followed], as_of: date, introduction: str = "") -> PaperContent:
    """All to print the list as of *as_of*, in the order of *given*, in the profile of *sitting*."""
    profile, form = sitting.profile, sitting.form
    own = form_of(sitting, MeetingPaper.UPPFÖLJNING)
    columns = (
        form.ord.sammanträde,
        form.ord.punkt,
        profile.ord.ansvarig,
        profile.ord.senast,
        form.ord.status,
    )
    is_mixed = len({row.organ for row in given}) > 1
    body = [tuple(_printed(row, form, profile, is_mixed)) for row in given]
    found = tuple(one for row in given for one in required(row.source, *_texts(row, form, profile)))
    made = Listing(
        own.dokumenttyp,
        _whose(profile, given),
        as_of,
        table_or_words(columns, body, form.ord.tom_lista),
        found,
        reference=f"{_whose(profile, given)} {format_day(as_of, profile.datum)}",
        subtitle=format_day(as_of, profile.datum),
        introduction=paragraph(introduction),
    )
    return listing(profile, made)


def _whose(profile: Profil, given: Sequence[Followed]) -> str:
    """The organ that every row is of, or the municipality."""
    organs = {row.organ for row in given}
    return organs.pop() if len(organs) == 1 else profile.organisation


def _printed(row: Followed, form: Sammanträdesform, profile: Profil, is_mixed: bool) -> Iterator[Inlines]:
    """The cells on paper: where and when in one, the ärende above its point in another.

    *is_mixed*: the rows are of several organs, and each names its own; else the title does.
    """
    day = format_day(row.day, profile.datum)
    whose: Inlines = (Run(row.organ), LineBreak()) if is_mixed else ()
    matter = ", ".join(filter(None, (row.title, row.dnr.replace(" ", NO_BREAK_SPACE))))
    above: Inlines = (Run(matter, bold=True), LineBreak()) if matter else ()
    yield (*whose, Run(f"{day} {row.paragraph}"))
    yield (*above, Run(row.point))
    yield line(row.responsible)
    yield line(format_day(row.due, profile.datum) if row.due else "")
    is_late = row.status is Status.LATE
    yield (Run(capitalise_first(getattr(form.ord, row.status.value)), bold=is_late),)


def _texts(row: Followed, form: Sammanträdesform, profile: Profil) -> Iterator[str]:
    yield from (row.organ, format_day(row.day, profile.datum), row.paragraph, row.dnr, row.title, row.point)
    yield from (row.responsible, format_day(row.due, profile.datum) if row.due else "")
    yield getattr(form.ord, row.status.value)
