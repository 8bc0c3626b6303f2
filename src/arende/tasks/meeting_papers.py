"""The papers a meeting gives by itself: notice, minutes, announcement, extracts and what goes to whom."""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Faults, Severity
from arende.documents.meetings import call, dispatch, extract, minutes, notice
from arende.documents.meetings.forms import lacking
from arende.documents.meetings.front import marks
from arende.documents.meetings.receivers import receivers
from arende.loading.called import called
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.model.choices import MeetingPaper
from arende.model.organs import OrganKind
from arende.tasks.drafts import draft
from arende.tasks.lists import as_csv
from arende.tasks.meeting_work import MeetingWork, Wanted
from arende.tasks.names import distinct
from arende.tasks.units import Piece, Unit, UnitMade

EXTRACTS = "utdrag"
# What the units of extracts begin with that were asked for one by one.
CHOSEN = f"{EXTRACTS}-val"
_SECRET = "sekretess"
_OPEN, _CLOSED = "", f"-{_SECRET}"


def notice_units(work: MeetingWork) -> tuple[Unit, ...]:
    """The kallelse; one that prints secret items too, where there are any; of fullmäktige also what is
    put up on anslagstavlan.
    """

    def wanted(sitting: Sitting) -> Iterator[Wanted]:
        yield _notice(work, sitting, whole=False)
        if has_secrets(called(sitting)):
            yield _notice(work, sitting, whole=True)
        if (
            sitting.organ.slag is OrganKind.FULLMÄKTIGE
            and MeetingPaper.TILLKÄNNAGIVANDE in sitting.form.papper
        ):
            file = f"{work.stem}-tillkannagivande.docx"
            yield Wanted(file, MeetingPaper.TILLKÄNNAGIVANDE, call.announcement(sitting), call.names())

    return (work.papers("kallelse/", wanted),)


def _notice(work: MeetingWork, sitting: Sitting, *, whole: bool) -> Wanted:
    return Wanted(
        call_file(work, whole=whole), MeetingPaper.KALLELSE, call.content(sitting, whole=whole), call.names()
    )


def call_file(work: MeetingWork, *, whole: bool = False) -> str:
    """The file of the kallelse in the meeting's folder; *whole*: of the one that prints secret items too."""
    return f"{work.stem}-kallelse{_CLOSED if whole else _OPEN}.docx"


def has_secrets(sitting: Sitting) -> bool:
    """Whether any item is secret."""
    return any(sitting.is_secret(item) for item in sitting.items)


def _refuse_unheld(sitting: Sitting) -> None:
    """Minutes without decisions look like minutes all the same. Raises Faults."""
    if not sitting.meeting.is_recorded:
        message = "mötet har inga beslut ännu, så det blir inget protokoll"
        advice = "skriv ”beslut:” under ärendena, till exempel beslut: enligt förslag"
        raise Faults([sitting.loaded.finding(Address(("dagordning",)), "G109", message, advice)])


_ENDS = {
    minutes.Scope.ALLT: "",
    minutes.Scope.OMEDELBART: "-omedelbart-justerat",
    minutes.Scope.SEKRETESS: _CLOSED,
}


def minutes_units(work: MeetingWork) -> tuple[Unit, ...]:
    """The protokoll, those of directly adjusted and of secret §§, and each announcement whose day is set."""

    def wanted(sitting: Sitting) -> Iterator[Wanted | Diagnostic]:
        _refuse_unheld(sitting)
        for scope in minutes.scopes(sitting):
            file = f"{work.stem}-protokoll{_ENDS[scope]}.docx"
            yield Wanted(file, MeetingPaper.PROTOKOLL, minutes.content(sitting, scope), minutes.names())
        announced = [immediate for immediate in (False, True) if _is_announced(sitting, immediate)]
        if announced and MeetingPaper.ANSLAG not in sitting.form.papper:
            yield lacking(sitting, MeetingPaper.ANSLAG, Severity.INFO)
        else:
            for immediate in announced:
                end = _ENDS[minutes.Scope.OMEDELBART] if immediate else ""
                content = notice.content(sitting, immediate=immediate)
                yield Wanted(f"{work.stem}-anslag{end}.docx", MeetingPaper.ANSLAG, content, notice.names())

    return (work.papers("protokoll/", wanted),)


def _is_announced(sitting: Sitting, immediate: bool) -> bool:
    """Whether the day of the announcement is set, and it is about any §."""
    days = notice.adjusting(sitting, immediate=immediate)
    is_set = days is not None and days.anslag is not None
    return is_set and bool(notice.announced(sitting, immediate=immediate))


def extract_units(
    work: MeetingWork, paragraph: int | None = None, receiver: str | None = None
) -> tuple[Unit, ...]:
    """An extract for each decided §, or for *paragraph* alone; for *receiver*: the §§ that go there."""

    def wanted(sitting: Sitting) -> Iterator[Wanted]:
        _refuse_unheld(sitting)
        end = f"-{_file_names(sitting)[receiver.casefold()]}" if receiver else ""
        for item in chosen(sitting, paragraph, receiver):
            content = extract.content(sitting, item, receiver or "", whole=True)
            yield Wanted(
                extract_file(work, sitting, item, end), MeetingPaper.UTDRAG, content, extract.names()
            )

    kind = (
        f"{EXTRACTS}/"
        if paragraph is None and receiver is None
        else f"{CHOSEN}/{paragraph}-{(receiver or '').casefold()}"
    )
    return (work.papers(kind, wanted),)


def chosen(sitting: Sitting, paragraph: int | None, receiver: str | None) -> tuple[Item, ...]:
    """The decided items that are asked for."""
    return tuple(
        item
        for item in extract.extracted(sitting)
        if paragraph in (None, item.paragraph) and (receiver is None or _goes_to(sitting, item, receiver))
    )


def _goes_to(sitting: Sitting, item: Item, receiver: str) -> bool:
    return receiver.casefold() in map(str.casefold, receivers(sitting, item))


def _file_names(sitting: Sitting) -> dict[str, str]:
    """What the files to each receiver of the meeting are called, by the receiver's name in small letters."""
    everyone = (name for item in extract.extracted(sitting) for name in receivers(sitting, item))
    return distinct(map(str.casefold, everyone), "mottagare")


def extract_file(work: MeetingWork, sitting: Sitting, item: Item, end: str = "") -> str:
    """Where the extract of *item* lies in the meeting's folder; a secret one in a folder of its own."""
    folder = f"{EXTRACTS}{_CLOSED}" if sitting.is_secret(item) else EXTRACTS
    return f"{folder}/{work.stem}-paragraf-{item.paragraph}{end}.docx"


def extract_files(work: MeetingWork, sitting: Sitting, item: Item) -> Iterator[str]:
    """Where every extract of *item* may lie: for all, and for each receiver."""
    yield extract_file(work, sitting, item)
    files = _file_names(sitting)
    for name in receivers(sitting, item):
        yield extract_file(work, sitting, item, f"-{files[name.casefold()]}")


def dispatch_units(work: MeetingWork) -> tuple[Unit, ...]:
    """Every extract, the list of what goes to whom in Word and CSV, and a draft letter to each receiver."""

    def make(sitting: Sitting) -> UnitMade:
        _refuse_unheld(sitting)
        rows = dispatch.rows(sitting)
        header = dispatch.header(sitting.form)
        table = Piece(
            f"expediering/{work.stem}-expedieringslista.csv",
            MeetingPaper.EXPEDIERING.value,
            as_csv(header, [dispatch.cells(row) for row in rows]),
        )
        return UnitMade((table, *_drafts(work, sitting)), (), tuple(_not_adjusted(sitting)))

    def listed(sitting: Sitting) -> Iterator[Wanted]:
        _refuse_unheld(sitting)
        file = f"expediering/{work.stem}-expedieringslista.docx"
        content = dispatch.content(sitting, dispatch.rows(sitting))
        yield Wanted(file, MeetingPaper.EXPEDIERING, content, dispatch.names())

    return (
        *extract_units(work),
        work.papers("expediering/lista", listed),
        work.unit("expediering/utkast", make),
    )


def _not_adjusted(sitting: Sitting) -> Iterator[Diagnostic]:
    """A warning where extracts are sent of minutes that nobody has adjusted, which attest nothing."""
    early = [item for item in extract.extracted(sitting) if not extract.is_adjusted(sitting, item)]
    if early:
        message = f"utdragen är inte bestyrkta: {marks(early)} är inte justerade"
        address = Address(("justering",) if sitting.meeting.justering is not None else ("organ",))
        advice = "expediera när protokollet är justerat, och dagen står under ”justering”"
        yield sitting.loaded.finding(address, "G111", message, advice, Severity.WARNING)


def _drafts(work: MeetingWork, sitting: Sitting) -> Iterator[Piece]:
    """One letter to each receiver, with the extracts of all §§ that go there; nothing of what is secret."""
    written: dict[str, str] = {}
    sent: dict[str, list[Item]] = {}
    for item in extract.extracted(sitting):
        if not sitting.is_secret(item):
            for name in receivers(sitting, item):
                written.setdefault(name.casefold(), name)
                sent.setdefault(name.casefold(), []).append(item)
    files = _file_names(sitting)
    for key, items in sorted(sent.items()):
        attached = {
            extract_file(work, sitting, item).rpartition("/")[2]: work.render(
                sitting,
                Wanted("", MeetingPaper.UTDRAG, extract.content(sitting, item, whole=True), extract.names()),
            )
            for item in items
        }
        letter = draft(sitting, written[key], items, attached)
        yield Piece(f"expediering/{files[key]}.eml", "utkast", letter)
