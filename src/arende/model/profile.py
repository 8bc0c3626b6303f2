"""What a profile is: all that differs between municipalities, as data beside its templates."""

from functools import cached_property
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from arende.model.choices import DateStyle, Mood, Paper, Part, TimelineForm, Value, Weight
from arende.model.kinds import Claim, Line, Record
from arende.model.marker import Marker


class Uppgift(Record):
    """En uppgift i handlingens huvud: etikett och vad som står där."""

    etikett: Annotated[Line, Field(examples=["Diarienummer"])]
    """Ordet framför uppgiften."""
    värde: Value | None = None
    """Vilken uppgift som skrivs. Saknas den i ärendet utelämnas raden."""
    egen: Annotated[Line | None, Field(examples=["handling_nr"])] = None
    """Nyckeln under ”egna_uppgifter” i ärendet, för en uppgift som bara den här kommunen har."""

    @model_validator(mode="after")
    def _shows_one_thing(self) -> "Uppgift":
        if (self.värde is None) == (self.egen is None):
            raise PydanticCustomError("uppgift_värde", "one of värde and egen")
        return self


class Del(Record):
    """En del av en handling, i den ordning profilen räknar upp dem."""

    slag: Part
    """Vilket slags del."""
    id: Annotated[Line | None, Field(examples=["ekonomi"])] = None
    """Avsnittets nyckel under ”avsnitt” i ärendet. Bara för slaget ”avsnitt”."""
    rubrik: Annotated[Line | None, Field(examples=["Ekonomiska konsekvenser"])] = None
    """Rubriken som skrivs. Utan rubrik skrivs bara innehållet.

    Den får ha samma platshållare som ingressen: ”Förslag till beslut i {organ}”.
    """
    hjälp: Annotated[Line | None, Field(examples=["Vad kostar förslaget, och varifrån tas pengarna?"])] = None
    """Vad handläggaren ska skriva här; visas i editorn och av ”arende ny”."""
    obligatorisk: Claim = False
    """”ja” om delen måste finnas i ärendet."""
    när_tom: Annotated[Line, Field(examples=["utelämna", "Ej tillämpligt."])] = "utelämna"
    """Vad som skrivs när delen är tom: ”utelämna”, ”rubrik” eller en egen text."""
    form: TimelineForm = TimelineForm.TABELL
    """Hur tidplanen skrivs: tabell, lista eller mening. Bara för slaget ”tidplan”."""
    delar: "tuple[Del, ...]" = ()
    """Delar under en gemensam rubrik. Bara för slaget ”grupp”."""

    @model_validator(mode="after")
    def _fits_its_kind(self) -> "Del":
        if (self.slag is Part.AVSNITT) != (self.id is not None):
            raise PydanticCustomError("del_id", "id belongs to avsnitt alone")
        if (self.slag is Part.GRUPP) != bool(self.delar):
            raise PydanticCustomError("del_delar", "delar belongs to grupp alone")
        return self


class Beslutsform(Record):
    """Hur förslaget till beslut skrivs: ingress, punkter och nivåer."""

    ingress: Annotated[Line | None, Field(examples=["{avsändare} föreslår {kedja} att"])] = None
    """Raden före punkterna. Utelämnas den skrivs ingen.

    Platshållare: {avsändare} {organ} {beslutande} {kedja} {ordförande}. {organ} är det första organet i
    beslutsgången, {beslutande} det sista, {kedja} alla med ”föreslå” emellan. En stor bokstav i
    platshållaren, {Organ}, ger stor begynnelsebokstav.
    """
    ingress_beslutar: Annotated[Line | None, Field(examples=["{Organ} beslutar"])] = None
    """Ingress för en nivå vars organ beslutar. Platshållare: {organ}, {avsändare}."""
    ingress_föreslår: Annotated[Line | None, Field(examples=["{Organ} föreslår {mottagare} besluta"])] = None
    """Ingress för en nivå vars organ föreslår. Platshållare: {organ}, {mottagare}, {avsändare}."""
    nivårubrik: Annotated[Line | None, Field(examples=["Förslag till beslut i {organ}"])] = None
    """Underrubrik över varje nivå. Utelämnas den skrivs ingen."""
    upprepa_ingress: Claim = False
    """”ja” om ingressen står i varje punkt i stället för före dem."""
    märke: Marker = Marker.NUMBER
    """Hur punkterna märks: ”1.”, ”att”, ”–”, ”•” eller ”ingen”."""
    ensam_punkt: Marker | None = None
    """Märket när det bara finns en punkt. Utelämnas det gäller ”märke”."""
    avslut: Annotated[str, Field(examples=["", ".", ","])] = ""
    """Tecknet efter varje punkt som inte själv slutar med skiljetecken."""
    näst_sista_avslut: Annotated[str | None, Field(examples=["; samt", ", samt"])] = None
    """Tecknet efter den näst sista punkten, på samma villkor. Utelämnas det gäller ”avslut”."""
    sista_avslut: Annotated[str, Field(examples=["."])] = ""
    """Tecknet efter den sista punkten, på samma villkor."""
    form: Mood = Mood.VALFRI
    """Punkternas grammatiska form."""
    uppgifter: Claim = True
    """”ja” om ansvarig, datum och belopp skrivs under sin punkt."""


class Pappersform(Record):
    """Hur ett slags handling ser ut."""

    mall: Annotated[Line, Field(examples=["tjansteutlatande.docx"])]
    """Wordmallens fil, i profilens mapp."""
    dokumenttyp: Annotated[Line, Field(examples=["Tjänsteutlåtande"])]
    """Handlingens namn, så som det står överst."""
    uppgifter: tuple[Uppgift, ...] = ()
    """Uppgifterna i huvudet, i ordning."""
    beslut: Beslutsform = Field(default_factory=Beslutsform)
    """Hur förslaget till beslut skrivs."""
    delar: Annotated[tuple[Del, ...], Field(min_length=1)]
    """Handlingens delar i ordning."""
    skrivs_inte_ut: Annotated[tuple[Line, ...], Field(examples=[["handläggare.telefon"]])] = ()
    """Uppgifter i ärendet som mallen med avsikt inte skriver, var och en med allt som står under den."""

    def sections(self) -> "tuple[Del, ...]":
        """Every part that is an avsnitt, groups opened, in order."""
        return tuple(part for part in flat(self.delar) if part.slag is Part.AVSNITT)

    @cached_property
    def _kinds(self) -> frozenset[Part]:
        return frozenset(part.slag for part in flat(self.delar))

    def has_part(self, kind: Part) -> bool:
        """Whether the paper has a part of *kind*, in a group or outside."""
        return kind in self._kinds

    def leaves_out(self, *names: str) -> bool:
        """Whether the field at *names*, or something that it belongs to, is left out on purpose."""
        return bool(self.skrivs_inte_ut) and any(
            ".".join(names[: end + 1]) in self.skrivs_inte_ut for end in range(len(names))
        )

    def shows(self, value: Value) -> bool:
        """Whether the paper's head has a field for *value*."""
        return any(field.värde is value for field in self.uppgifter)


class Dnrform(Record):
    """Hur ett diarienummer ser ut."""

    mönster: Annotated[Line, Field(examples=[r"[A-ZÅÄÖ]{2,4} \d{4}-\d{1,5}"])]
    """Reguljärt uttryck som hela diarienumret ska stämma med."""
    exempel: Annotated[Line, Field(examples=["KS 2026-00123"])]
    """Ett diarienummer som det ska se ut; visas i meddelanden."""


def _as_choice(value: Any) -> Any:
    return {"allvar": value} if isinstance(value, str) else value


def _as_lists(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: [one] if isinstance(one, str) else one for name, one in value.items()}
    return value


class Regelval(Record):
    """Vad kommunen gör av en regel."""

    allvar: Weight | None = None
    """”av”, ”upplysning”, ”varning” eller ”fel”. Utelämnas det gäller regelns eget."""
    värden: Annotated[
        dict[str, tuple[Line, ...]], BeforeValidator(_as_lists), Field(examples=[{"högst": ["60"]}])
    ] = Field(default_factory=dict)
    """Regelns egna värden: ett ord, ett tal eller en lista. Vilka som finns står på regelns sida."""
    källa: Annotated[Line | None, Field(examples=["Skrivregler för Strandåkers kommun, avsnitt 4"])] = None
    """Var kommunen har bestämt det."""


class Profil(Record):
    """Det som skiljer en kommun från en annan."""

    namn: Annotated[Line, Field(examples=["Standard"])]
    """Profilens namn."""
    organisation: Annotated[Line, Field(examples=["Strandåkers kommun"])]
    """Kommunens eller regionens namn, så som det står i handlingarna."""
    dnr: Dnrform
    """Diarienumrets form."""
    organ: Annotated[tuple[Line, ...], Field(examples=[["kommunstyrelsen", "kommunfullmäktige"]])] = ()
    """Kommunens organ, så som de skrivs i löpande text; editorn föreslår dem."""
    datum: DateStyle = DateStyle.ISO
    """Hur datum skrivs i huvudet, i tidplanen och i förteckningar."""
    utfall: Annotated[dict[str, Line], Field(examples=[{"bifall": "bifalls"}])] = Field(
        default_factory=lambda: {"bifall": "bifalls", "avslag": "avslås", "besvarad": "anses besvarat"}
    )
    """Orden för utfallen i ett svar."""
    ord: "Ordval" = Field(default_factory=lambda: Ordval())
    """Ord som programmet skriver."""
    regler: Annotated[
        dict[str, Annotated[Regelval, BeforeValidator(_as_choice)]], Field(examples=[{"L101": "av"}])
    ] = Field(default_factory=dict)
    """Kommunens val för enskilda regler, efter regelns kod. ”arende regler” visar dem."""
    papper: dict[Paper, Pappersform]
    """Handlingarna, var och en med sin mall."""


class Ordval(Record):
    """Ord som programmet skriver i handlingarna."""

    ansvarig: Line = "Ansvarig"
    senast: Line = "Senast"
    belopp: Line = "Belopp"
    konto: Line = "Konto"
    finansiering: Line = "Finansiering"
    alternativ: Line = "Alternativ"
    konsekvenser: Line = "Konsekvenser"
    yrkande: Line = "Yrkande"
    utfall: Line = "Förslag till svar"
    motivering: Line = "Motivering"
    besvarar: Annotated[Line, Field(examples=["Besvarar {frågans} yrkande"])] = "Besvarar {frågans} yrkande"
    """Orden före numret på det yrkande som en punkt besvarar. {frågans} är ”motionens”, ”remissens” …"""
    tidplan_datum: Line = "Datum"
    tidplan_instans: Line = "Instans"
    tidplan_händelse: Line = "Händelse"
    svar_från: Line = "Från"
    svar_inkom: Line = "Inkom"
    svar_anmäld: Line = "Anmäld"


def flat(parts: tuple[Del, ...]) -> tuple[Del, ...]:
    """*parts* and what their groups hold, in reading order."""
    found: list[Del] = []
    for part in parts:
        found.append(part)
        found.extend(flat(part.delar))
    return tuple(found)


Profil.model_rebuild()
