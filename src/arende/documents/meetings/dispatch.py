"""The expedieringslista: what goes to whom when the minutes are ready, receiver by receiver."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from arende.documents.meetings.forms import form_of
from arende.documents.meetings.head import occasion, paragraph_mark, reference
from arende.documents.meetings.listing import Listing, listing, names, required, table_or_words, words
from arende.documents.meetings.receivers import receivers
from arende.documents.meetings.secrecy import title_of
from arende.documents.meetings.texts import place
from arende.documents.paper import PaperContent
from arende.documents.reading import line
from arende.loading.sitting import Sitting
from arende.markup.blocks import Inlines, Run
from arende.meeting.agenda import Item
from arende.model.choices import MeetingPaper
from arende.model.meeting_form import Sammanträdesform
from arende.swedish.words import capitalise_first

__all__ = ["Dispatch", "cells", "content", "header", "names", "rows"]


@dataclass(frozen=True)
class Dispatch:
    """One decision that goes to one receiver, and as what paper. Plain texts, the same in Word and in CSV."""

    receiver: str
    paragraph: str
    dnr: str
    title: str
    paper: str
    source: str = ""
    """Where the item stands: what a finding about the row points at."""


def rows(sitting: Sitting, *, whole: bool = False) -> tuple[Dispatch, ...]:
    """Every receiver of every decided §, by § and then in the order of the ärende, each receiver once a §.

    Secret items are left out unless *whole*, receivers
    and all: a receiver can be the one the secrecy protects.
    """
    return tuple(
        row
        for item in sitting.items
        if item.address in sitting.decisions and (whole or not sitting.is_secret(item))
        for row in _rows(sitting, item)
    )


def _rows(sitting: Sitting, item: Item) -> Iterator[Dispatch]:
    number, year = item.paragraph or 0, sitting.meeting.datum.year
    extract = sitting.form.papper.get(MeetingPaper.UTDRAG)
    for name in receivers(sitting, item):
        yield Dispatch(
            capitalise_first(name),
            paragraph_mark(sitting.form, sitting.organ, number, year),
            item.entry.dnr or "",
            words(title_of(sitting, item, whole=True)),
            extract.dokumenttyp if extract is not None else "",
            place(sitting.key, item.address),
        )


def header(form: Sammanträdesform) -> tuple[str, ...]:
    """What the columns are called: in Word and in CSV."""
    return form.ord.mottagare, form.ord.paragraf, form.ord.dnr, form.ord.ärende, form.ord.handling


def cells(row: Dispatch) -> tuple[str, ...]:
    """*row* as the columns of ``header``."""
    return row.receiver, row.paragraph, row.dnr, row.title, row.paper


def content(sitting: Sitting, given: Sequence[Dispatch]) -> PaperContent:
    """All to print the list: the receivers in order of the alphabet, each with its §§ in the order given."""
    form = form_of(sitting, MeetingPaper.EXPEDIERING)
    ordered = sorted(given, key=lambda row: _alphabetical(row.receiver))
    made = Listing(
        form.dokumenttyp,
        capitalise_first(sitting.organ.namn),
        sitting.meeting.datum,
        table_or_words(header(sitting.form), tuple(_printed(ordered)), sitting.form.ord.tom_lista),
        tuple(one for row in ordered for one in required(row.source, *cells(row))),
        reference=reference(sitting),
        subtitle=occasion(sitting),
    )
    return listing(sitting.profile, made)


def _printed(ordered: Sequence[Dispatch]) -> Iterator[tuple[Inlines, ...]]:
    """The rows as cells; the first of each receiver stands out, so that the eye finds where one begins."""
    before = ""
    for row in ordered:
        is_first, before = row.receiver.casefold() != before, row.receiver.casefold()
        receiver, *others = cells(row)
        yield (Run(receiver, bold=is_first),), *map(line, others)


def _alphabetical(text: str) -> str:
    """Swedish order: å, ä, ö after z, which their code points alone do not give."""
    return text.casefold().translate(str.maketrans("åäö", "{|}"))
