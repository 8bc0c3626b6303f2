"""How a municipality's meeting papers look: ``sammantraden.yaml`` beside the profile.

Why a file of its own: an ärende's papers do not depend on it, so that a new heading in the minutes does not
make every tjänsteutlåtande anew, and checking one ärende never reads it.
"""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from arende.model.choices import Appeal, ClockStyle, MeetingPaper, MinutesPart
from arende.model.decision import Punkter
from arende.model.kinds import BlockText, Claim, InlineText, Line, MailAddress, Record
from arende.model.meeting import Group
from arende.model.profile import Beslutsform


class Gruppform(Record):
    """Hur en grupp på dagordningen skrivs."""

    rubrik: Annotated[Line, Field(examples=["Beslutsärenden"])]
    """Gruppens rubrik i kallelsen."""
    förslag: Punkter = ()
    """Förslaget till beslut för en punkt som inte har något eget, till exempel att notera en information."""


class Mötespapper(Record):
    """Hur ett slags möteshandling ser ut."""

    mall: Annotated[Line, Field(examples=["kallelse.docx"])]
    """Wordmallens fil, i profilens mapp."""
    dokumenttyp: Annotated[Line, Field(examples=["Kallelse"])]
    """Handlingens namn, så som det står överst."""


class Paragrafdel(Record):
    """En del av en paragraf i protokollet."""

    slag: MinutesPart
    """Vilken del."""
    rubrik: Annotated[Line | None, Field(examples=["Förslag till beslut på sammanträdet"])] = None
    """Rubriken som skrivs. Utelämnas den skrivs bara innehållet."""


def _as_part(value: Any) -> Any:
    return {"slag": value} if isinstance(value, str) else value


class Mötesord(Record):
    """Ord och meningar som programmet skriver i möteshandlingarna. Platshållare står inom klamrar."""

    ärende: Line = "Ärende"
    dnr: Line = "Dnr"
    nummer: Line = "Nr"
    förslag: Line = "Förslag till beslut"
    föredragande: Line = "Föredragande"
    kompletteras: Line = "Kompletteras"
    sekretess: InlineText = "Ärendet redovisas inte med hänvisning till sekretess"
    plats_och_tid: Line = "Plats och tid"
    ajournering: Line = "Ajournering"
    beslutande: Line = "Beslutande"
    tjänstgörande_ersättare: Line = "Tjänstgörande ersättare"
    närvarande_ersättare: Line = "Närvarande ersättare"
    övriga: Line = "Övriga närvarande"
    på_distans: Line = "på distans"
    justerare: Line = "Utses att justera"
    justering: Line = "Justeringens plats och tid"
    paragrafer: Line = "Paragrafer"
    sekreterare: Line = "Sekreterare"
    ordförande: Line = "Ordförande"
    justerande: Line = "Justerande"
    förhinder: Line = "Anmäl förhinder till"
    plats: Line = "Plats"
    allmänheten: Line = "Allmänheten"
    dagordning: Line = "Dagordning"
    kallad: Line = "Kallelsen skickas"
    extra: Line = "Extra ärende"
    offentligt: InlineText = "Sammanträdet är öppet för allmänheten."
    stängda_dörrar: InlineText = "Sammanträdet hålls inom stängda dörrar."
    acklamation: InlineText = "Ordföranden finner att {organ} beslutar enligt {yrkande}."
    proposition: InlineText = "Ordföranden ställer proposition på {yrkanden}."
    liggande_förslag: Line = "det liggande förslaget"
    ja_röst: InlineText = "Ja-röst för bifall till {yrkande}."
    nej_röst: InlineText = "Nej-röst för bifall till {yrkande}."
    ja: Line = "Ja"
    nej: Line = "Nej"
    avstår: Line = "Avstår"
    ledamot: Line = "Ledamot"
    parti: Line = "Parti"
    summa: Line = "Summa"
    utdragsbestyrkande: Line = "Utdragsbestyrkande"
    expedieras_till: Line = "Expedieras till"
    uppsatt: Line = "Anslaget sätts upp"
    nedtagning: Line = "Anslaget tas ned"
    sista_dag: Line = "Sista dag för överklagande"
    förvaras: Line = "Protokollet förvaras hos"
    justerat: Line = "Protokollet justerat"
    organ: Line = "Organ"
    sammanträdesdatum: Line = "Sammanträdesdatum"
    anslag: Line = "Anslag och bevis"
    tillkännagivet: InlineText = "Protokollet är justerat. Det tillkännages på kommunens anslagstavla."
    underskrifter: Line = "Underskrifter"
    utgår: Line = "utgår"
    ersätter: Line = "ersätter"
    ersättare: Line = "ersättare"
    omedelbart_justerad: Line = "Omedelbart justerad"
    omedelbart_justerade: Line = "Omedelbart justerade"
    med_sekretess: Line = "Paragrafer med sekretess"
    rättad: Line = "Rättad"
    rättelse: InlineText = "Rättelse {datum}:"
    jäv: InlineText = "{namn} deltar inte i ärendet på grund av jäv."
    jäv_skäl: InlineText = "{namn} deltar inte i ärendet på grund av jäv: {skäl}."
    jäv_ersättare: InlineText = "{namn} tjänstgör i stället."
    deltar_inte: InlineText = "{namn} deltar inte i beslutet."
    yrkar: InlineText = "{namn} yrkar {yrkande}."
    yrkar_punkter: InlineText = "{namn} yrkar {yrkande}:"
    förslag_från: Line = "Förslag från"
    avslås: InlineText = "Ordföranden finner att {organ} avslår {yrkanden}."
    omröstning: InlineText = "Omröstning begärs och genomförs."
    sluten_omröstning: InlineText = "Omröstningen är sluten."
    röstresultat: InlineText = "Resultatet är {ja} ja, {nej} nej och {avstår} som avstår."
    röstbeslut: InlineText = "{Organ} beslutar därmed enligt {yrkande}."
    utslagsröst: InlineText = "Vid lika röstetal avgör ordförandens röst."
    reserverar: InlineText = "{namn} reserverar sig mot beslutet."
    reserverar_för: InlineText = "{namn} reserverar sig mot beslutet till förmån för {yrkande}."
    yttrande: InlineText = "{namn} lämnar ett särskilt yttrande:"
    anteckning: InlineText = "{namn} lämnar en anteckning till protokollet:"
    bestyrks: InlineText = "Utdraget stämmer med protokollet."
    expedierat: Line = "Expedierat"
    sida: Line = "Sida"
    handling: Line = "Handling"
    fil: Line = "Fil"
    mottagare: Line = "Mottagare"
    paragraf: Line = "Paragraf"
    sammanträde: Line = "Sammanträde"
    punkt: Line = "Beslut"
    status: Line = "Status"
    klart: Line = "klart"
    i_tid: Line = "i tid"
    försenad: Line = "försenad"
    tom_lista: InlineText = "Det finns inget att ta upp i listan."


class Sammanträdesform(Record):
    """Hur kommunens möteshandlingar ser ut."""

    papper: Annotated[dict[MeetingPaper, Mötespapper], Field(min_length=1)]
    """Möteshandlingarna, var och en med sin mall."""
    klockslag: ClockStyle = ClockStyle.POINT
    """Hur klockslag skrivs: 13.00 eller 13:00."""
    paragraf: Annotated[Line, Field(examples=["§ {nummer}", "{organ} § {nummer}"])] = "§ {nummer}"
    """Hur en paragraf betecknas. Platshållare: {nummer}, {organ} (förkortningen), {år}."""
    grupper: dict[Group, Gruppform]
    """Dagordningens grupper: rubrik, och det vanliga förslaget för en punkt utan eget."""
    ordförandeförslag_först: Claim = False
    """”ja” om ordförandeförslaget ligger före de andra handlingarna och är det liggande förslaget."""
    beslut: Beslutsform
    """Hur besluten skrivs i protokollet."""
    delar: Annotated[tuple[Annotated[Paragrafdel, BeforeValidator(_as_part)], ...], Field(min_length=1)]
    """Paragrafens delar i ordning: beslutet först eller sist, som kommunen vill ha det."""
    överklagande: Annotated[
        dict[Appeal, BlockText],
        Field(
            examples=[{"kan inte överklagas": "Beslutet kan inte överklagas, eftersom det bara förbereder."}]
        ),
    ] = Field(default_factory=dict)
    """Texten om hur man överklagar, för varje slag."""
    adresser: Annotated[
        dict[str, MailAddress], Field(examples=[{"ekonomiavdelningen": "ekonomi@kommunen.example"}])
    ] = Field(default_factory=dict)
    """E-postadressen till den som ska få beslut, efter namnet i ”beslut_skickas_till”."""
    ord: Mötesord = Field(default_factory=Mötesord)
    """Ord som programmet skriver."""

    def address_of(self, receiver: str) -> str:
        """The address of *receiver*, however the name is capitalised; empty where there is none."""
        known = {name.casefold(): address for name, address in self.adresser.items()}
        return known.get(receiver.casefold(), "")

    @model_validator(mode="after")
    def _has_decision(self) -> "Sammanträdesform":
        if not any(part.slag is MinutesPart.BESLUT for part in self.delar):
            raise PydanticCustomError("paragraf_utan_beslut", "no beslut among delar")
        return self
