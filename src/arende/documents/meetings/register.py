"""The handlingsförteckning: every item of a meeting with the papers it has, by their names in the folder."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from arende.address import Address
from arende.documents.meetings.forms import form_of
from arende.documents.meetings.head import occasion, reference
from arende.documents.meetings.listing import Listing, listing, names, required, table, words
from arende.documents.meetings.secrecy import mark_of_secrets, title_of
from arende.documents.meetings.texts import place
from arende.documents.paper import PaperContent
from arende.documents.reading import line
from arende.engine.request import Required
from arende.loading.sitting import Sitting
from arende.markup.blocks import Inlines, Run
from arende.meeting.agenda import Item
from arende.model.choices import MeetingPaper
from arende.swedish.words import capitalise_first

__all__ = ["RegisterRow", "content", "names"]


@dataclass(frozen=True)
class RegisterRow:
    """One paper of an item: what it is called, its file, and its page in the bundle where there is one."""

    item: Item
    title: str
    file: str = ""
    page: str = ""


def content(sitting: Sitting, rows: Sequence[RegisterRow], *, whole: bool = False) -> PaperContent:
    """All to print the index; an item without papers has its row all the same.

    The papers of a secret item are left out, unless *whole*: their titles can say what it is about.
    """
    shown = tuple(row for row in rows if whole or not sitting.is_secret(row.item))
    form, cells = form_of(sitting, MeetingPaper.HANDLINGAR), tuple(_cells(sitting, shown, whole))
    # An item stays on the page of its first paper: the rows of papers begin with an empty cell.
    held = frozenset(place for place, (here, after) in enumerate(pairwise(cells)) if here[0] and not after[0])
    made = Listing(
        form.dokumenttyp,
        capitalise_first(sitting.organ.namn),
        sitting.meeting.datum,
        (table(_header(sitting, shown), cells, held),),
        tuple(_required(sitting, shown, whole)),
        reference=reference(sitting),
        secrecy=mark_of_secrets(sitting, sitting.items, whole=whole),
        subtitle=occasion(sitting),
    )
    return listing(sitting.profile, made)


def _header(sitting: Sitting, rows: Sequence[RegisterRow]) -> list[str]:
    """The columns; files and pages only where some paper has one."""
    form = sitting.form.ord
    more = [(form.fil, any(row.file for row in rows)), (form.sida, any(row.page for row in rows))]
    return [form.nummer, form.handling, form.dnr, *(word for word, is_there in more if is_there)]


def _cells(sitting: Sitting, rows: Sequence[RegisterRow], whole: bool) -> Iterator[tuple[Inlines, ...]]:
    has_files, has_pages = any(row.file for row in rows), any(row.page for row in rows)
    papers = _by_item(rows)
    for item in sitting.items:
        hidden = sitting.is_secret(item) and not whole
        title = (*_strong(title_of(sitting, item, whole=whole)), Run(extra_mark(sitting, item)))
        dnr = "" if hidden else item.entry.dnr or ""
        yield line(str(item.number)), title, line(dnr), *([()] * (has_files + has_pages))
        for row in papers.get(item.address, ()):
            more = [line(row.file)] * has_files + [line(row.page)] * has_pages
            yield (), line(row.title), (), *more


def extra_mark(sitting: Sitting, item: Item) -> str:
    """” (extra ärende)” after the title of an item that was not in the kallelse; else nothing."""
    return f" ({sitting.form.ord.extra.lower()})" if item.entry.extra else ""


def _by_item(rows: Sequence[RegisterRow]) -> Mapping[Address, list[RegisterRow]]:
    found: dict[Address, list[RegisterRow]] = {}
    for row in rows:
        found.setdefault(row.item.address, []).append(row)
    return found


def _strong(title: Inlines) -> Inlines:
    return tuple(Run(words((one,)), bold=True, link=one.link) for one in title if isinstance(one, Run))


def _required(sitting: Sitting, rows: Sequence[RegisterRow], whole: bool) -> Iterator[Required]:
    for item in sitting.items:
        hidden = sitting.is_secret(item) and not whole
        said = words(title_of(sitting, item, whole=whole))
        yield from required(place(*sitting.title(item)), said)
        yield from required(place(sitting.key, item.address / "dnr"), "" if hidden else item.entry.dnr or "")
    for row in rows:
        yield from required(place(sitting.key, row.item.address), row.title, row.file, row.page)
