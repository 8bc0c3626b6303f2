"""The units of a meeting's folder of papers: one for each item, and the index over them all."""

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from arende.diagnostics import Faults, has_errors
from arende.documents.meetings import extract, register
from arende.documents.meetings.secrecy import title_of
from arende.loading.sitting import Sitting
from arende.markup.plain import plain
from arende.meeting.agenda import Item, items
from arende.meeting.decision import Decided
from arende.model.choices import MeetingPaper
from arende.tasks.bundle_index import Index
from arende.tasks.bundling import Entry
from arende.tasks.meeting_folder import (
    FOLDER,
    SECRET_FOLDER,
    Placed,
    as_underlag,
    case_unit,
    extracted,
    placed,
)
from arende.tasks.meeting_papers import call_file, has_secrets
from arende.tasks.meeting_work import MeetingWork, Wanted
from arende.tasks.trouble import contents_of
from arende.tasks.units import Piece, Unit, UnitMade
from arende.tasks.workspace import shown

SCOPE = "handlingar/"


def scope(work: MeetingWork) -> str | None:
    """Where papers that no item gives are removed; nowhere when the meeting's file cannot be trusted."""
    return SCOPE if _is_sound(work) else None


def _is_sound(work: MeetingWork) -> bool:
    loaded = work.reader.sources.meeting(work.path)
    return loaded.value is not None and not has_errors(loaded.findings)


def paper_units(work: MeetingWork) -> tuple[Unit, ...]:
    """A unit for each item that has papers, in agenda order, then the index.

    A file with errors has the index alone, which tells of them.
    """
    loaded = work.reader.sources.meeting(work.path)
    if loaded.value is None or not _is_sound(work):
        return (index_unit(work),)
    agenda = items(loaded.value, 1)
    own = [
        _item_unit(work, index, len(agenda))
        for index, item in enumerate(agenda)
        if item.entry.bilagor or item.entry.rubrik is None
    ]
    return (*own, index_unit(work))


def _item_unit(work: MeetingWork, index: int, count: int) -> Unit:
    def make() -> UnitMade:
        sitting = work.read.sitting
        if sitting is None:
            return UnitMade((), work.read.files_read, work.read.findings, is_whole=False)
        try:
            return _item_made(work, sitting, sitting.items[index])
        except Faults as faults:
            return UnitMade((), work.read.files_read, faults.findings, is_whole=False)

    loaded = work.reader.sources.meeting(work.path)
    assert loaded.value is not None
    entry = items(loaded.value, 1)[index].entry
    # What the papers of an item depend on in the meeting's file; the rest of it may change.
    own = entry.model_dump_json(include={"dnr", "fil", "rubrik", "sekretess", "förslag", "bilagor"})
    state = f"{work.state} {index} {count} {loaded.value.datum} {loaded.value.organ} {own}"
    return Unit(f"{SCOPE}{index:04}", work.path, state, make)


def _item_made(work: MeetingWork, sitting: Sitting, item: Item) -> UnitMade:
    files = placed(sitting, item, work.path.parent, work.order.here)
    decisions = extracted(sitting, item)
    found = sitting.cases.get(item.address)
    made = UnitMade((), ())
    if found is not None:
        case = Path(os.path.abspath(work.order.here / found[0]))
        own = tuple(one for one in files if not isinstance(one.source, Decided))
        made = case_unit(work.order, own, case, work.reader.sources.profiles, as_underlag(decisions))
    elif item.entry.rubrik is not None:
        attached = [(one.file, one.source) for one in files if isinstance(one.source, Path)]
        pieces = [Piece(file, "bilaga", _contents(work, path)) for file, path in attached]
        made = UnitMade(tuple(pieces), tuple(path for _, path in attached))
    else:  # the ärende is missing or has errors; the index tells
        made = UnitMade((), (), (), is_whole=False)
    extracts = tuple(_extracts(work, files))
    read = (*made.read, *_earlier_files(work))
    return UnitMade((*extracts, *made.pieces), read, made.findings, made.is_whole)


def _contents(work: MeetingWork, path: Path) -> bytes:
    return contents_of(path, shown(path, work.order.here))


def _extracts(work: MeetingWork, files: tuple[Placed, ...]) -> Iterator[Piece]:
    """The other organs' extracts: their decisions are this organ's underlag."""
    for one in files:
        if isinstance(one.source, Decided):
            earlier = MeetingWork(
                Path(os.path.abspath(work.order.here / one.source.meeting)), work.order, work.reader
            )
            sitting = earlier.read.sitting
            assert sitting is not None
            item = next(item for item in sitting.items if item.address == one.source.address)
            wanted = Wanted(
                one.file, MeetingPaper.UTDRAG, extract.content(sitting, item, whole=True), extract.names()
            )
            yield Piece(one.file, MeetingPaper.UTDRAG.value, earlier.render(sitting, wanted))


def _earlier_files(work: MeetingWork) -> tuple[Path, ...]:
    """The files beside the ärende that its papers depend on: earlier meetings and the profile."""
    sitting = work.read.sitting
    keys = [key for key, _ in sitting.cases.values()] if sitting is not None else []
    cases = {Path(os.path.abspath(work.order.here / key)) for key in keys}
    return tuple(file for file in work.read.files_read if file not in cases and file != work.path)


def index_unit(work: MeetingWork) -> Unit:
    """The index: every item with its papers and attachments, by their names in the folder.

    Where it cannot be made the folder is left as it is: papers under new numbers and an index of the old
    ones would tell the reader of two meetings.
    """

    def wanted(sitting: Sitting) -> Iterator[Wanted]:
        yield _index(work, sitting, whole=False)
        if has_secrets(sitting):
            yield _index(work, sitting, whole=True)

    return replace(work.papers(f"{SCOPE}index", wanted), is_condition=True)


def _index(work: MeetingWork, sitting: Sitting, *, whole: bool) -> Wanted:
    rows = [
        register.RegisterRow(item, one.title, one.file.rpartition("/")[2])
        for item in sitting.items
        for one in placed(sitting, item, work.path.parent, work.order.here)
    ]
    folder = SECRET_FOLDER if whole else FOLDER
    content = register.content(sitting, rows, whole=whole)
    return Wanted(
        f"{folder}/00-handlingsforteckning.docx", MeetingPaper.HANDLINGAR, content, register.names()
    )


def bundle_entries(work: MeetingWork, standing: Collection[Path]) -> tuple[Entry, ...]:
    """The papers of the meeting in the order they go into one PDF: the kallelse, then item by item."""
    sitting = work.read.sitting
    if sitting is None:
        return ()
    call = work.order.out / call_file(work)
    own = sitting.form.papper.get(MeetingPaper.KALLELSE)
    entries = [Entry(own.dokumenttyp, call)] if own is not None and call in standing else []
    for item in sitting.items:
        if sitting.is_secret(item):
            continue
        title = plain(title_of(sitting, item, whole=True))
        parent = f"{item.number}. {title}{register.extra_mark(sitting, item)}"
        for one in placed(sitting, item, work.path.parent, work.order.here):
            path = work.order.out / one.file
            if path in standing:
                entries.append(Entry(one.title, path, parent, f"{sitting.form.ord.ärende} {item.number}"))
    return tuple(entries)


def bundle_index(work: MeetingWork, sitting: Sitting, entries: Sequence[Entry]) -> Index | None:
    """The index of the one PDF, after the kallelse: with the page of each paper, and no names of files.

    None where the profile has no such paper.
    """
    form = sitting.form.papper.get(MeetingPaper.HANDLINGAR)
    if form is None:
        return None

    def made(pages: Mapping[Path, int]) -> bytes:
        rows = [
            register.RegisterRow(item, one.title, page=str(pages.get(work.order.out / one.file, "")))
            for item in sitting.items
            for one in placed(sitting, item, work.path.parent, work.order.here)
        ]
        content = register.content(sitting, rows)
        return work.render(sitting, Wanted("", MeetingPaper.HANDLINGAR, content, register.names()))

    return Index(form.dokumenttyp, sum(1 for entry in entries if not entry.parent), made)
