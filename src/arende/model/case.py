"""What an ärende is: one record, every fact once, the papers its faces."""

from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from arende.model.choices import Appeal, Instance
from arende.model.decision import Alternativ, Beslutsnivå, Punkter
from arende.model.kinds import BlockText, Day, InlineText, Line, Record, Secrecy
from arende.model.request import SvarPå


class Person(Record):
    """En person med titel och kontaktuppgifter."""

    namn: Annotated[Line, Field(examples=["Alva Exempel"])]
    """För- och efternamn."""
    titel: Annotated[Line | None, Field(examples=["utredare"])] = None
    """Befattning."""
    e_post: Annotated[Line | None, Field(examples=["alva.exempel@kommunen.example"])] = None
    """E-postadress i tjänsten."""
    telefon: Annotated[Line | None, Field(examples=["0123-45 67 89"])] = None
    """Telefonnummer i tjänsten."""


class Underskrift(Record):
    """En rad i underskriftsblocket."""

    namn: Annotated[Line, Field(examples=["Alva Exempel"])]
    """Den som skriver under."""
    titel: Annotated[Line | None, Field(examples=["förvaltningschef"])] = None
    """Befattning eller uppdrag."""
    enhet: Annotated[Line | None, Field(examples=["tekniska förvaltningen"])] = None
    """Förvaltning eller avdelning, på egen rad."""


class Avsändare(Record):
    """Varifrån handlingen kommer."""

    förvaltning: Annotated[Line, Field(examples=["tekniska förvaltningen"])]
    """Förvaltning eller kontor, så som den skrivs i löpande text."""
    avdelning: Annotated[Line | None, Field(examples=["gatuavdelningen"])] = None
    """Avdelning eller enhet."""


class Händelse(Record):
    """En rad i tidplanen."""

    datum: Annotated[Day, Field(examples=["2026-10-03"])]
    """Dagen det sker."""
    instans: Annotated[Line, Field(examples=["tekniska nämnden"])]
    """Vem som gör det."""
    händelse: Annotated[InlineText, Field(examples=["fattar beslut"])]
    """Vad som sker."""


class Underlag(Record):
    """Ett beslutsunderlag: en handling, eller ett tidigare beslut med organ, datum och paragraf."""

    titel: Annotated[InlineText | None, Field(examples=["Plan för skolskjuts 2026–2028"])] = None
    """Handlingens namn. Får utelämnas för ett tidigare beslut."""
    datum: Annotated[Day | None, Field(examples=["2026-08-29"])] = None
    """Handlingens eller beslutets datum."""
    organ: Annotated[Line | None, Field(examples=["kommunstyrelsen"])] = None
    """Organet som fattade det tidigare beslutet."""
    paragraf: Annotated[Line | None, Field(examples=["121"])] = None
    """Paragrafens nummer, utan paragraftecken."""
    dnr: Annotated[Line | None, Field(examples=["KS 2026-00120"])] = None
    """Diarienummer, om handlingen hör till ett annat ärende."""

    @model_validator(mode="after")
    def _named(self) -> "Underlag":
        if self.titel is None and self.organ is None:
            raise PydanticCustomError("underlag_utan_namn", "neither titel nor organ")
        return self


class Bilaga(Record):
    """En handling som följer med ärendet."""

    titel: Annotated[InlineText, Field(examples=["Plan för skolskjuts 2026–2028"])]
    """Bilagans namn."""
    datum: Annotated[Day | None, Field(examples=["2026-08-29"])] = None
    """Bilagans datum."""
    fil: Annotated[Line | None, Field(examples=["bilagor/plan.pdf"])] = None
    """Sökväg från ärendets mapp. Skrivs inte ut."""


class EgetAvsnitt(Record):
    """Ett avsnitt som profilen inte känner till."""

    rubrik: Annotated[InlineText, Field(examples=["Samråd"])]
    """Avsnittets rubrik."""
    text: Annotated[BlockText, Field(examples=["Förslaget har varit på samråd under våren."])]
    """Avsnittets text."""


class Handling(Record):
    """Det som varje handling i ett ärende kan ha."""

    datum: Annotated[Day, Field(examples=["2026-09-24"])]
    """Handlingens datum."""
    mottagare: Annotated[Line | None, Field(examples=["tekniska nämndens arbetsutskott"])] = None
    """Organet som får handlingen. Utelämnas den gäller det första i ”beslutsgång”."""
    egna_uppgifter: Annotated[dict[str, Line], Field(examples=[{"handling_nr": "2026 nr 164"}])] = Field(
        default_factory=dict
    )
    """Uppgifter i huvudet som bara den här kommunen har. Vilka som finns står i profilen."""
    förslag_till_beslut: Punkter = ()
    """Beslutspunkterna. Skriv antingen dessa, ”beslutsnivåer” eller ”alternativ”."""
    beslutsnivåer: tuple[Beslutsnivå, ...] = ()
    """Beslutspunkter för flera organ, nivå för nivå."""
    alternativ: tuple[Alternativ, ...] = ()
    """Alternativa förslag till beslut."""
    sammanfattning: Annotated[
        BlockText | None, Field(examples=["Förvaltningen har tagit fram en plan för skolskjuts."])
    ] = None
    """Det viktigaste, kort. Ska gå att läsa utan resten."""
    avsnitt: Annotated[dict[str, BlockText], Field(examples=[{"beskrivning": "Nämnden gav …"}])] = Field(
        default_factory=dict
    )
    """Handlingens avsnitt. Vilka som finns, deras rubriker och ordning står i profilen."""
    egna_avsnitt: tuple[EgetAvsnitt, ...] = ()
    """Avsnitt som profilen inte känner till, med egen rubrik."""
    beslutsunderlag: tuple[
        Annotated[Underlag, BeforeValidator(lambda v: {"titel": v} if isinstance(v, str) else v)], ...
    ] = ()
    """Handlingar och tidigare beslut som ärendet vilar på."""
    tidplan: tuple[Händelse, ...] = ()
    """Vad som sker när, i tidsordning."""
    bilagor: tuple[
        Annotated[Bilaga, BeforeValidator(lambda v: {"titel": v} if isinstance(v, str) else v)], ...
    ] = ()
    """Handlingar som följer med."""
    underskrifter: tuple[Underskrift, ...] = ()
    """De som skriver under, i ordning."""

    @model_validator(mode="after")
    def _one_kind_of_proposal(self) -> "Handling":
        kinds = [bool(self.förslag_till_beslut), bool(self.beslutsnivåer), bool(self.alternativ)]
        if sum(kinds) > 1:
            raise PydanticCustomError("flera_slags_förslag", "more than one kind of proposal")
        return self


class Tjänsteutlåtande(Handling):
    """Förvaltningens handling till den som beslutar."""

    avsändare: Avsändare
    """Förvaltning och avdelning som lägger fram ärendet."""
    handläggare: Annotated[tuple[Person, ...], Field(min_length=1)]
    """De som har skrivit handlingen."""


class Ordförandeförslag(Handling):
    """Ordförandens eget förslag till beslut."""

    ordförande: Annotated[Line, Field(examples=["Nils Påhitt"])]
    """Ordförandens namn."""


class Ärende(Record):
    """Ett ärende: en fil, varje uppgift en gång."""

    profil: Annotated[Line | None, Field(examples=["standard"])] = None
    """Profilen som handlingarna görs efter: en mapp i ”templates”. Utelämnas den gäller ”standard”."""
    dnr: Annotated[Line, Field(examples=["KS 2026-00123"])]
    """Diarienummer, så som profilen skriver det."""
    rubrik: Annotated[InlineText, Field(examples=["Plan för skolskjuts 2026–2028"])]
    """Ärendets rubrik."""
    underrubrik: Annotated[InlineText | None, Field(examples=["Fastigheten Åkern 1:2"])] = None
    """Rubrikens andra rad."""
    er_beteckning: Annotated[Line | None, Field(examples=["2026/114"])] = None
    """Motpartens beteckning på ärendet."""
    sekretess: Secrecy = None
    """Lagrummet, när ärendet inte får visas i kallelse och protokoll."""
    överklagande: Appeal | None = None
    """Hur beslutet överklagas. Utelämnas det gäller laglighetsprövning."""
    överklagas_till: Instance | None = None
    """Vem som prövar ett förvaltningsbesvär. Utelämnas det är det förvaltningsrätten."""
    överklagas_inte_enligt: Annotated[Line | None, Field(examples=["41 § förvaltningslagen"])] = None
    """Lagrummet, när beslutet inte kan överklagas."""
    beslutsgång: Annotated[tuple[Line, ...], Field(examples=[["kommunstyrelsen", "kommunfullmäktige"]])] = ()
    """Organen som behandlar ärendet, i ordning; det sista beslutar."""
    svar_på: SvarPå | None = None
    """Det som ärendet besvarar."""
    tjänsteutlåtande: Tjänsteutlåtande | None = None
    """Förvaltningens handling."""
    ordförandeförslag: Ordförandeförslag | None = None
    """Ordförandens förslag."""
    beslut_skickas_till: Annotated[tuple[Line, ...], Field(examples=[["ekonomiavdelningen"]])] = ()
    """De som ska få beslutet, en per rad."""

    @model_validator(mode="after")
    def _holds_a_paper(self) -> "Ärende":
        if self.tjänsteutlåtande is None and self.ordförandeförslag is None:
            raise PydanticCustomError("inga_handlingar", "no paper in the case")
        return self
