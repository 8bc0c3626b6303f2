"""The kallelse: where and when the organ meets, and the agenda with what is before it in each item.

Källa: KL 5 kap. 13–15 §§ (fullmäktige: time, place and ärenden, a week before), 6 kap. 23 § (a nämnd decides
when and where), 6 kap. 25 § (closed doors) and 5 kap. 52 § (only what is announced is decided).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby

from arende.documents.meetings.asking import asking_blocks, required_asking
from arende.documents.meetings.before import before_organ, choices, points_before
from arende.documents.meetings.forms import form_of
from arende.documents.meetings.head import call_fields, occasion, span
from arende.documents.meetings.head_names import HEAD_NAMES, text_name
from arende.documents.meetings.secrecy import mark_of_secrets, secret_words, title_of
from arende.documents.meetings.texts import Texts, place
from arende.documents.paper import PaperContent
from arende.documents.required import required_text
from arende.documents.setting import set_inlines
from arende.engine.names import Kind, Name
from arende.engine.request import Properties, Required
from arende.loading.called import called
from arende.loading.sitting import Sitting
from arende.markup.blocks import Block, Blocks, Heading, ImageBlock, Run, Table
from arende.markup.plain import plain
from arende.meeting.agenda import Item
from arende.model.choices import MeetingPaper
from arende.model.meeting import Dagordningsgrupp
from arende.swedish.dates import format_day
from arende.swedish.typography import typeset
from arende.swedish.words import capitalise_first

_GROUP_LEVEL, _ITEM_LEVEL = 3, 4
# An item with more characters than this may go on over the foot of a page: kept whole it leaves a hole there.
_LONG = 1600
_WORDS = ("dagordning", "nummer", "ärende", "dnr", "förslag", "föredragande")


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One row of the agenda: a group's heading, or an item; what an item lacks is empty."""

    rubrik: Blocks
    är_grupp: bool = False
    är_lång: bool = False
    nummer: str = ""
    dnr: str = ""
    anmärkningar: tuple[str, ...] = ()
    beskrivning: Blocks = field(default_factory=Blocks)
    förslag: Blocks = field(default_factory=Blocks)
    föredragande: str = ""
    klockslag: str = ""


def content(sitting: Sitting, *, whole: bool = False) -> PaperContent:
    """All to print the kallelse; *whole* prints secret items too, for the paper that only some may read.

    Of a meeting that has been held it is the kallelse as it was sent.
    """
    sitting = called(sitting)
    words, form = sitting.form.ord, form_of(sitting, MeetingPaper.KALLELSE)
    organ = capitalise_first(sitting.organ.namn)
    day = format_day(sitting.meeting.datum, sitting.profile.datum)
    context = {
        "organisation": sitting.profile.organisation,
        "dokumenttyp": form.dokumenttyp,
        "organ": organ,
        "datum": day,
        "rubrik": organ,
        "underrubrik": occasion(sitting),
        "sekretess": mark_of_secrets(sitting, sitting.items, whole=whole),
        "uppgifter": call_fields(sitting),
        "inledning": Blocks(),
        "rader": tuple(_rows(sitting, whole=whole)),
        "ord": {name: getattr(words, name) for name in _WORDS},
    }
    title = f"{form.dokumenttyp} {sitting.organ.namn} {day}"
    properties = Properties(
        title,
        occasion(sitting),
        sitting.profile.organisation,
        sitting.meeting.kallad or sitting.meeting.datum,
    )
    return PaperContent(context, tuple(_required(sitting, whole)), properties)


def announcement(sitting: Sitting) -> PaperContent:
    """The tillkännagivande of a meeting of fullmäktige: when, where and which ärenden, for anslagstavlan.

    It says nothing of what is proposed, nor whom a ledamot tells of absence, nor what is secret.
    Källa: KL 5 kap. 13 § (at least a week before), 8 kap. 10 § 1 (on anslagstavlan).
    """
    words, form = sitting.form.ord, sitting.form.papper[MeetingPaper.TILLKÄNNAGIVANDE]
    called = content(sitting)
    shown = (words.plats, words.ordförande, words.allmänheten)
    rows = (
        AgendaRow(row.rubrik, row.är_grupp, nummer=row.nummer, dnr=row.dnr)
        for row in _rows(sitting, whole=False)
    )
    context = {
        **called.context,
        "dokumenttyp": form.dokumenttyp,
        "uppgifter": tuple(one for one in call_fields(sitting) if one.etikett in shown),
        "rader": tuple(rows),
    }
    title = f"{form.dokumenttyp} {sitting.organ.namn} {called.context['datum']}"
    return PaperContent(context, tuple(_announced(sitting)), replace(called.properties, title=title))


def _announced(sitting: Sitting) -> Iterator[Required]:
    for item in sitting.items:
        if not sitting.is_secret(item):
            file, title = sitting.title(item)
            yield from required_text(place(file, title), sitting.texts(file, title).blocks)


def names() -> Mapping[str, Name]:
    """Every name a template for the kallelse may use."""
    return {
        **HEAD_NAMES,
        "organ": text_name("organet som sammanträder", "Tekniska nämnden"),
        "datum": text_name("sammanträdets dag", "2026-10-22"),
        "rader": Name(
            Kind.LIST,
            "dagordningen: en rad för varje grupp och för varje ärende, i ordning",
            names={
                "är_grupp": Name(Kind.CLAIM, "om raden är en grupps rubrik", "ja"),
                "är_lång": Name(Kind.CLAIM, "om ärendet är så långt att raden får delas", "nej"),
                "rubrik": Name(Kind.BLOCKS, "gruppens eller ärendets rubrik", "Taxa för avfall"),
                "nummer": text_name("ärendets nummer på dagordningen", "7"),
                "dnr": text_name("diarienumret, tomt om det saknas", "TN 2026-00041"),
                "anmärkningar": Name(Kind.LIST, "att ärendet är extra, och vad som kompletteras"),
                "beskrivning": Name(Kind.BLOCKS, "texten om en punkt som är fri text"),
                "förslag": Name(Kind.BLOCKS, "förslaget till beslut: ingress och punkter, nivå för nivå"),
                "föredragande": text_name("den som föredrar ärendet", "Alva Exempel, utredare"),
                "klockslag": text_name("när ärendet tas upp", "13.15–13.30"),
            },
        ),
        "ord": Name(
            Kind.RECORD,
            "kommunens ord för tabellens kolumner och rubriker",
            names={
                "dagordning": text_name("rubriken över dagordningen", "Dagordning"),
                "nummer": text_name("kolumnen med numret", "Nr"),
                "ärende": text_name("kolumnen med ärendet", "Ärende"),
                "dnr": text_name("ordet framför diarienumret", "Dnr"),
                "förslag": text_name("rubriken över förslaget", "Förslag till beslut"),
                "föredragande": text_name("kolumnen med föredragande", "Föredragande"),
            },
        ),
    }


def _rows(sitting: Sitting, *, whole: bool) -> Iterator[AgendaRow]:
    for _, members in groupby(sitting.items, key=lambda item: item.address.steps[1]):
        items = tuple(members)
        title = set_inlines((Run(_group_title(sitting, items[0].group)),))
        yield AgendaRow(Blocks((Heading(_GROUP_LEVEL, title),)), är_grupp=True)
        for item in items:
            if sitting.is_secret(item) and not whole:
                yield _secret_row(sitting, item)
            else:
                yield _row(sitting, item)


def _group_title(sitting: Sitting, group: Dagordningsgrupp) -> str:
    form = sitting.form.grupper.get(group.grupp)
    return group.rubrik or (form.rubrik if form else capitalise_first(group.grupp.value))


def _secret_row(sitting: Sitting, item: Item) -> AgendaRow:
    title = Heading(_ITEM_LEVEL, secret_words(sitting, item))
    return AgendaRow(Blocks((title,)), nummer=str(item.number))


def _row(sitting: Sitting, item: Item) -> AgendaRow:
    title = Heading(_ITEM_LEVEL, title_of(sitting, item, whole=True), place(*sitting.title(item)))
    described, before = Blocks(_description(sitting, item)), Blocks(before_organ(sitting, item, _ITEM_LEVEL))
    entry = item.entry
    return AgendaRow(
        Blocks((title,)),
        är_lång=len(plain(described)) + len(plain(before)) > _LONG,
        nummer=str(item.number),
        dnr=typeset(entry.dnr or ""),
        anmärkningar=tuple(map(typeset, _remarks(sitting, item))),
        beskrivning=described,
        förslag=before,
        föredragande=typeset(entry.föredragande or ""),
        klockslag=span(entry.klockslag, entry.till_klockslag, sitting.form),
    )


def _remarks(sitting: Sitting, item: Item) -> Iterator[str]:
    words, entry = sitting.form.ord, item.entry
    if entry.extra:
        yield words.extra
    if entry.kompletteras:
        yield f"{words.kompletteras}: {entry.kompletteras}"


def _description(sitting: Sitting, item: Item) -> tuple[Block, ...]:
    """The text of a free item, without what a cell has no room for: the minutes print that."""
    texts = Texts(sitting.texts, sitting.profile).of(sitting.key)
    blocks = (*asking_blocks(sitting, item), *texts.blocks(item.address / "text", _ITEM_LEVEL))
    return tuple(block for block in blocks if not isinstance(block, Table | ImageBlock))


def _required(sitting: Sitting, whole: bool) -> Iterator[Required]:
    for item in sitting.items:
        if sitting.is_secret(item) and not whole:
            words = (plain(secret_words(sitting, item)),)
            yield Required(place(sitting.key, item.address / "sekretess"), words)
        else:
            yield from _required_of(sitting, item)


def _required_of(sitting: Sitting, item: Item) -> Iterator[Required]:
    file, title = sitting.title(item)
    yield from required_text(place(file, title), sitting.texts(file, title).blocks)
    for name in ("dnr", "kompletteras", "föredragande"):
        if written := getattr(item.entry, name):
            yield Required(place(sitting.key, item.address / name), (written,))
    yield from required_asking(sitting, item)
    yield from required_text(place(sitting.key, item.address / "text"), _description(sitting, item))
    for choice in choices(sitting, item):
        if choice.title:
            yield Required(place(file, title), (plain(choice.title),))
    for point in points_before(sitting, item):
        address = point.address / "text"
        yield from required_text(place(point.file, address), sitting.texts(point.file, address).blocks)
