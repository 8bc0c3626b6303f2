"""The protokollsutdrag: one § as the minutes have it, for those who are to act on it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from arende.documents.meetings.forms import form_of
from arende.documents.meetings.front import Fact, fact, told
from arende.documents.meetings.head_names import text_name
from arende.documents.meetings.minutes import PARAGRAPH, words_named
from arende.documents.meetings.notice import COMMON, FACTS, adjusting
from arende.documents.meetings.paragraph import Writing, heading_of, hidden, mark_of, paragraph
from arende.documents.meetings.phrases import meeting_of, phrase
from arende.documents.meetings.secrecy import mark_of_secrets
from arende.documents.meetings.texts import Texts
from arende.documents.meetings.told import required_paragraph
from arende.documents.paper import PaperContent
from arende.engine.names import Kind, Name
from arende.engine.request import Properties
from arende.loading.sitting import Sitting
from arende.markup.plain import plain
from arende.meeting.agenda import Item
from arende.model.choices import MeetingPaper
from arende.swedish.words import capitalise_first

_TO_FILL_IN = "_" * 18
_WORDS = ("utdragsbestyrkande",)


@dataclass(frozen=True, slots=True)
class Attest:
    """Whether the extract is what the minutes say: the words, the line for the day it is sent, who signs."""

    text: str
    uppgifter: tuple[Fact, ...]
    namn: str
    titel: str


def extracted(sitting: Sitting) -> tuple[Item, ...]:
    """The items that can be extracted: those with a § and a decision."""
    return tuple(
        item for item in sitting.items if item.paragraph is not None and item.address in sitting.decisions
    )


def content(sitting: Sitting, item: Item, receiver: str = "", *, whole: bool = False) -> PaperContent:
    """All to print the extract of *item* for *receiver*, or for everyone who gets it.

    *whole* prints a secret § too, for those the decision is about.
    """
    form, words = form_of(sitting, MeetingPaper.UTDRAG), sitting.form.ord
    texts, organ = Texts(sitting.texts, sitting.profile), capitalise_first(sitting.organ.namn)
    writing = Writing(sitting, item, level=1, whole=whole, is_extract=True)
    context = {
        "organisation": sitting.profile.organisation,
        "dokumenttyp": form.dokumenttyp,
        "organ": organ,
        "datum": texts.day(sitting.meeting.datum),
        "sekretess": mark_of_secrets(sitting, (item,), whole=whole),
        "uppgifter": told(_facts(sitting, item, receiver)),
        "paragraf": paragraph(writing),
        "bestyrkande": _attest(sitting, item),
        "ord": {name: getattr(words, name) for name in _WORDS},
    }
    case = None if hidden(writing) else sitting.case(item)
    properties = Properties(
        title=plain(heading_of(writing)),
        subject=f"{form.dokumenttyp}, {meeting_of(sitting)}, {mark_of(sitting, item)}",
        author=sitting.profile.organisation,
        keywords=case.dnr if case is not None else "",
    )
    return PaperContent(context, tuple(required_paragraph(writing)), properties)


def _attest(sitting: Sitting, item: Item) -> Attest:
    """What the secretary signs. Before the justering there are no minutes for the extract to agree with."""
    words, secretary = sitting.form.ord, sitting.presence.secretary
    return Attest(
        plain(phrase(words.bestyrks if is_adjusted(sitting, item) else words.ojusterat)),
        (fact(words.expedierat, _TO_FILL_IN),),
        secretary.namn if secretary is not None else words.sekreterare,
        capitalise_first((secretary.titel if secretary is not None else None) or words.sekreterare),
    )


def is_adjusted(sitting: Sitting, item: Item) -> bool:
    """Whether the file says which day the § was adjusted; a directly adjusted one has a day of its own."""
    days = adjusting(sitting, immediate=item.entry.omedelbar_justering)
    return days is not None and days.datum is not None


def _facts(sitting: Sitting, item: Item, receiver: str) -> Iterator[Fact]:
    words, texts = sitting.form.ord, Texts(sitting.texts, sitting.profile)
    days = adjusting(sitting, immediate=item.entry.omedelbar_justering)
    yield fact(words.organ, capitalise_first(sitting.organ.namn))
    yield fact(words.sammanträdesdatum, texts.day(sitting.meeting.datum))
    yield fact(words.justerat, texts.day(days.datum) if days is not None and days.datum is not None else "")
    yield fact(words.expedieras_till, receiver and capitalise_first(receiver))


def names() -> Mapping[str, Name]:
    """Every name a template for the protokollsutdrag may use."""
    return {
        **COMMON,
        "uppgifter": FACTS,
        "paragraf": PARAGRAPH,
        "bestyrkande": Name(
            Kind.RECORD,
            "att utdraget stämmer med protokollet",
            names={
                "text": text_name("orden", "Utdraget stämmer med protokollet."),
                "uppgifter": FACTS,
                "namn": text_name("den som bestyrker", "Alva Exempel"),
                "titel": text_name("befattning", "nämndsekreterare"),
            },
        ),
        "ord": words_named(),
    }
