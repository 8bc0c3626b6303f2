"""The anslag: that minutes are adjusted, when it was announced, until when it stays up, where they are kept.

Källa: KL 8 kap. 12 § (the announcement, where the minutes are, which day it was put up, how long it stays),
13 kap. 5 § (three weeks to appeal). Directly adjusted §§ are announced by themselves.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from arende.address import Address
from arende.documents.meetings.appeals import appeal_of, in_another_way
from arende.documents.meetings.forms import form_of
from arende.documents.meetings.front import Fact, fact, marks, told
from arende.documents.meetings.head_names import text_name
from arende.documents.meetings.phrases import meeting_of, phrase
from arende.documents.meetings.texts import Texts, place
from arende.documents.paper import PaperContent
from arende.documents.secrecy import SECRECY
from arende.engine.names import Kind, Name
from arende.engine.request import Properties, Required
from arende.loading.sitting import Sitting
from arende.markup.plain import plain
from arende.meeting.agenda import Item
from arende.meeting.deadlines import earliest_takedown, last_appeal_day
from arende.model.choices import Appeal, MeetingPaper
from arende.model.meeting import Justering, OmedelbarJustering
from arende.swedish.words import capitalise_first

_ADJUSTING = Address(("justering",))


@dataclass(frozen=True, slots=True)
class Proof:
    """The anslag's words, its facts and who signs it; no facts where nothing is announced yet."""

    rubrik: str = ""
    text: str = ""
    uppgifter: tuple[Fact, ...] = ()
    namn: str = ""
    titel: str = ""


def announced(sitting: Sitting, *, immediate: bool = False) -> tuple[Item, ...]:
    """The items that the announcement is about: the directly adjusted ones have one of their own."""
    return tuple(
        item
        for item in sitting.items
        if item.paragraph is not None and item.entry.omedelbar_justering is immediate
    )


def adjusting(sitting: Sitting, *, immediate: bool = False) -> Justering | OmedelbarJustering | None:
    """The days of the justering that the announcement is about; None before they are written."""
    justering = sitting.meeting.justering
    return justering.omedelbar if immediate and justering is not None else justering


def proof(sitting: Sitting, *, immediate: bool = False) -> Proof:
    """The anslag of all §§ but the directly adjusted ones, or of those where *immediate*."""
    words, days = sitting.form.ord, adjusting(sitting, immediate=immediate)
    items = announced(sitting, immediate=immediate)
    if days is None or days.anslag is None or not items:
        return Proof(words.anslag)
    secretary = sitting.presence.secretary
    return Proof(
        words.anslag,
        plain(phrase(words.tillkännagivet)),
        told(_facts(sitting, items, days, days.anslag)),
        secretary.namn if secretary is not None else words.sekreterare,
        capitalise_first((secretary.titel if secretary is not None else None) or words.sekreterare),
    )


def _facts(
    sitting: Sitting, items: tuple[Item, ...], days: Justering | OmedelbarJustering, announced: date
) -> Iterator[Fact]:
    words, texts = sitting.form.ord, Texts(sitting.texts, sitting.profile)
    yield fact(words.organ, capitalise_first(sitting.organ.namn))
    yield fact(words.sammanträdesdatum, texts.day(sitting.meeting.datum))
    yield fact(words.paragrafer, marks(items))
    yield fact(words.justerat, texts.day(days.datum) if days.datum is not None else "")
    yield fact(words.uppsatt, texts.day(announced))
    yield fact(words.sista_dag, *_until(sitting, items, announced))
    yield fact(words.nedtagning, texts.day(takedown(days, announced)))
    yield fact(words.förvaras, sitting.organ.protokollet_förvaras or "")


def _until(sitting: Sitting, items: tuple[Item, ...], announced: date) -> Iterator[str]:
    """The last day of laglighetsprövning, where any § can be tried so; for which §§ it is not that day."""
    kinds = {appeal_of(sitting, item) for item in items}
    if kinds & {Appeal.LAGLIGHETSPRÖVNING, None}:
        yield Texts(sitting.texts, sitting.profile).day(last_appeal_day(announced))
    yield from in_another_way(sitting, items)


def takedown(days: Justering | OmedelbarJustering, announced: date) -> date:
    """The day the announcement comes down: the one written, else the first that the law allows."""
    return days.nedtagning or earliest_takedown(announced)


def required_proof(sitting: Sitting, *, immediate: bool = False) -> tuple[Required, ...]:
    """The words of the anslag that come from the meeting's file; none where it is about no §."""
    days = adjusting(sitting, immediate=immediate)
    if days is None or days.anslag is None or not announced(sitting, immediate=immediate):
        return ()
    root, texts = _ADJUSTING / "omedelbar" if immediate else _ADJUSTING, Texts(sitting.texts, sitting.profile)
    written = {"datum": days.datum, "anslag": days.anslag, "nedtagning": takedown(days, days.anslag)}
    return tuple(
        Required(place(sitting.key, root / name), (texts.day(day),))
        for name, day in written.items()
        if day is not None
    )


def content(sitting: Sitting, *, immediate: bool = False) -> PaperContent:
    """All to print the anslag; of the directly adjusted §§ where *immediate*."""
    form = form_of(sitting, MeetingPaper.ANSLAG)
    texts, organ = Texts(sitting.texts, sitting.profile), capitalise_first(sitting.organ.namn)
    context = {
        "organisation": sitting.profile.organisation,
        "dokumenttyp": form.dokumenttyp,
        "organ": organ,
        "datum": texts.day(sitting.meeting.datum),
        "rubrik": organ,
        "underrubrik": marks(announced(sitting, immediate=immediate)),
        "sekretess": "",
        "anslag": proof(sitting, immediate=immediate),
    }
    title = f"{form.dokumenttyp}, {meeting_of(sitting)}"
    properties = Properties(title=title, subject=organ, author=sitting.profile.organisation)
    return PaperContent(context, required_proof(sitting, immediate=immediate), properties)


FACTS = Name(
    Kind.LIST,
    "uppgifter med etikett och en eller flera rader; de som saknas är utelämnade",
    names={
        "etikett": text_name("uppgiftens namn", "Plats och tid"),
        "rader": Name(Kind.LIST, "raderna bredvid", "Stadshuset, sal Skäret"),
    },
)
COMMON: Mapping[str, Name] = {
    "organisation": text_name("kommunens namn enligt profilen", "Strandåkers kommun"),
    "dokumenttyp": text_name("handlingens namn enligt profilen", "Protokoll"),
    "organ": text_name("organet", "Tekniska nämnden"),
    "datum": text_name("sammanträdets dag", "2026-10-22"),
    "sekretess": SECRECY,
}
PROOF = Name(
    Kind.RECORD,
    "anslaget; utan uppgifter innan justeringen har tillkännagivits",
    names={
        "rubrik": text_name("rubriken", "Anslag och bevis"),
        "text": text_name("vad som tillkännages", "Protokollet är justerat."),
        "uppgifter": FACTS,
        "namn": text_name("den som skriver under", "Alva Exempel"),
        "titel": text_name("befattning", "nämndsekreterare"),
    },
)


def names() -> Mapping[str, Name]:
    """Every name a template for the anslag may use."""
    return {
        **COMMON,
        "rubrik": text_name("organet", "Tekniska nämnden"),
        "underrubrik": text_name("paragraferna som anslaget gäller", "§§ 45–57"),
        "anslag": PROOF,
    }
