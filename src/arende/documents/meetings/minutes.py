"""The protokoll: first page, bevis, contents, and every § of the meeting.

Källa: KL 5 kap. 65–69 §§, for a nämnd all but 68 § through 6 kap. 35 §; 8 kap. 12 § (announcement).
"""

from collections.abc import Mapping
from enum import StrEnum

from arende.documents.meetings import notice
from arende.documents.meetings.forms import form_of
from arende.documents.meetings.front import front, marks, signatures
from arende.documents.meetings.head import occasion
from arende.documents.meetings.head_names import text_name
from arende.documents.meetings.notice import COMMON, FACTS, PROOF
from arende.documents.meetings.paragraph import Writing, anchor_of, mark_of, paragraph
from arende.documents.meetings.phrases import joined, meeting_of
from arende.documents.meetings.secrecy import mark_of_secrets, title_of
from arende.documents.meetings.texts import Texts
from arende.documents.meetings.told import required_front, required_paragraph
from arende.documents.paper import PaperContent
from arende.documents.reading import line
from arende.engine.names import Kind, Name
from arende.engine.request import Properties
from arende.loading.sitting import Sitting
from arende.markup.blocks import Blocks, Inlines, PageReference, Run, Table
from arende.meeting.agenda import Item
from arende.model.choices import MeetingPaper
from arende.swedish.words import capitalise_first

_NOTHING = "–"
_WORDS = ("underskrifter", "paragrafer", "utdragsbestyrkande")


class Scope(StrEnum):
    """The §§ of a protokoll: all, the secret ones hidden; the directly adjusted; or the secret in full."""

    ALLT = "protokoll"
    OMEDELBART = "omedelbart justerat"
    SEKRETESS = "sekretess"


def scopes(sitting: Sitting) -> tuple[Scope, ...]:
    """The protokoll that the meeting gives: a second for directly adjusted §§ and a third for secret ones."""
    return tuple(scope for scope in Scope if scope is Scope.ALLT or items_of(sitting, scope))


def items_of(sitting: Sitting, scope: Scope) -> tuple[Item, ...]:
    """The items of one protokoll, in order; struck ones are in the whole one alone."""
    match scope:
        case Scope.OMEDELBART:
            return notice.announced(sitting, immediate=True)
        case Scope.SEKRETESS:
            return tuple(one for one in sitting.items if one.paragraph is not None and sitting.is_secret(one))
    return sitting.items


def content(sitting: Sitting, scope: Scope = Scope.ALLT) -> PaperContent:
    """All to print one protokoll of the meeting."""
    form, words = form_of(sitting, MeetingPaper.PROTOKOLL), sitting.form.ord
    items = items_of(sitting, scope)
    whole = scope is Scope.SEKRETESS
    writings = [Writing(sitting, item, whole=whole) for item in items if item.paragraph is not None]
    immediate = scope is Scope.OMEDELBART
    organ = capitalise_first(sitting.organ.namn)
    texts = Texts(sitting.texts, sitting.profile)
    context = {
        "organisation": sitting.profile.organisation,
        "dokumenttyp": joined((form.dokumenttyp, _said(sitting, scope))),
        "organ": organ,
        "datum": texts.day(sitting.meeting.datum),
        "rubrik": organ,
        "underrubrik": joined((occasion(sitting), marks(items)), " · "),
        "sekretess": mark_of_secrets(sitting, items, whole=whole),
        "uppgifter": front(sitting, items),
        "underskrifter": signatures(sitting, items),
        "anslag": notice.proof(sitting, immediate=immediate) if not whole else notice.Proof(words.anslag),
        "innehåll": Blocks((_contents(sitting, items, whole),)),
        "paragrafer": tuple(map(paragraph, writings)),
        "ord": {name: getattr(words, name) for name in _WORDS},
    }
    required = (
        *required_front(sitting, items),
        *(() if whole else notice.required_proof(sitting, immediate=immediate)),
        *(one for writing in writings for one in required_paragraph(writing)),
    )
    title = joined((form.dokumenttyp, meeting_of(sitting), _said(sitting, scope)))
    properties = Properties(title=title, subject=marks(items), author=sitting.profile.organisation)
    return PaperContent(context, required, properties)


def _said(sitting: Sitting, scope: Scope) -> str:
    words = sitting.form.ord
    match scope:
        case Scope.OMEDELBART:
            return words.omedelbart_justerat
        case Scope.SEKRETESS:
            return words.med_sekretess
    return ""


def _contents(sitting: Sitting, items: tuple[Item, ...], whole: bool) -> Table:
    """Every § with its page; an item that was struck stands without §."""
    words = sitting.form.ord
    header = tuple(map(line, (words.paragraf, words.ärende, words.sida)))
    rows = tuple(_entry(Writing(sitting, item, whole=whole)) for item in items)
    return Table(header, rows, ("left", "left", "right"))


def _entry(writing: Writing) -> tuple[Inlines, ...]:
    sitting, item = writing.sitting, writing.item
    title = title_of(sitting, item, whole=writing.whole)
    if item.paragraph is None:
        return line(_NOTHING), (*title, Run(f" ({sitting.form.ord.utgår})")), line(_NOTHING)
    anchor = anchor_of(writing)
    linked = tuple(
        Run(run.text, run.bold, run.italic, f"#{anchor}") if isinstance(run, Run) else run for run in title
    )
    return line(mark_of(sitting, item)), linked, (PageReference(anchor),)


_BLOCKS = {
    "beteckning": text_name("paragrafens nummer, som profilen skriver det", "§ 47"),
    "rubrik": Name(Kind.BLOCKS, "paragrafens rubrik, i rätt rubrikformat", "§ 47 Plan för skolskjuts"),
    "uppgift": text_name("raden under rubriken: dnr, omedelbar justering, rättelser", "Dnr TN 2026-00041"),
    "innehåll": Name(Kind.BLOCKS, "paragrafens delar i profilens ordning", "Tekniska nämnden beslutar …"),
}
PARAGRAPH = Name(Kind.RECORD, "paragrafen", names=_BLOCKS)


def words_named() -> Name:
    """The profile's words that the templates print as they are."""
    return Name(
        Kind.RECORD,
        "profilens ord",
        names={name: text_name("ett ord ur sammantraden.yaml", name.capitalize()) for name in _WORDS},
    )


def names() -> Mapping[str, Name]:
    """Every name a template for the protokoll may use."""
    signature = {
        "namn": text_name("namn, med parti", "Alva Exempel (S)"),
        "titel": text_name("i vilken roll", "Ordförande"),
        "enhet": text_name("paragraferna, när flera har lett mötet", "§§ 45–52"),
    }
    return {
        **COMMON,
        "rubrik": text_name("organet", "Tekniska nämnden"),
        "underrubrik": text_name("dagen, tiden och paragraferna", "Torsdagen den 22 oktober 2026 · §§ 45–57"),
        "uppgifter": FACTS,
        "underskrifter": Name(Kind.LIST, "de som skriver under, i ordning", names=signature),
        "anslag": PROOF,
        "innehåll": Name(Kind.BLOCKS, "paragraferna med sidnummer", "§ 45 Val av justerare"),
        "paragrafer": Name(Kind.LIST, "paragraferna i ordning", names=_BLOCKS),
        "ord": words_named(),
    }
