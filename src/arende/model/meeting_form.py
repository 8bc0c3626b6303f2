"""How a municipality's meeting papers look: ``sammantraden.yaml`` beside the profile.

Why a file of its own: an ärende's papers do not depend on it, so that a new heading in the minutes does not
make every tjänsteutlåtande anew, and checking one ärende never reads it.
"""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from arende.model.appeal_texts import USUAL
from arende.model.choices import Appeal, ClockStyle, Instance, MeetingPaper, MinutesPart
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


class Instans(Record):
    """Den som prövar ett överklagande: vad den heter, och dit man skriver."""

    namn: Annotated[Line, Field(examples=["Förvaltningsrätten i Strandåker"])]
    """Namnet, så som det skrivs i löpande text."""
    adress: Annotated[Line | None, Field(examples=["Box 12, 123 45 Strandåker"])] = None
    """Adressen som ett överklagande skickas till."""


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
    offentligt_utom: InlineText = (
        "Sammanträdet är öppet för allmänheten, utom i {ärenden}, som behandlas inom stängda dörrar."
    )
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
    tid_från_del: InlineText = (
        "För {paragrafer} räknas tiden från den dag då den som överklagar fick del av beslutet."
    )
    överklagas_inte: InlineText = "{Paragrafer} kan inte överklagas."
    beslutet_överklagas_inte: InlineText = "Beslutet kan inte överklagas."
    beslutet_överklagas_inte_enligt: InlineText = "Beslutet kan inte överklagas ({lagrum})."
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
    omedelbart_justerat: Line = "omedelbart justerat"
    med_sekretess: Line = "sekretess"
    rättad: Line = "Rättad"
    rättelse: InlineText = "Rättelse {datum}:"
    ställd_interpellation: InlineText = "{namn} har ställt en interpellation till {till}."
    ställd_fråga: InlineText = "{namn} har ställt en fråga till {till}."
    väckt_motion: InlineText = "{namn} har väckt en motion."
    interpellation_besvarad: InlineText = "Interpellationen besvaras."
    interpellation_obesvarad: InlineText = "Interpellationen besvaras inte på sammanträdet."
    fråga_besvarad: InlineText = "Frågan besvaras."
    fråga_obesvarad: InlineText = "Frågan besvaras inte på sammanträdet."
    jäv: InlineText = "{namn} anmäler jäv, lämnar sammanträdet och deltar inte i ärendet."
    jäv_skäl: InlineText = "{namn} anmäler jäv ({skäl}), lämnar sammanträdet och deltar inte i ärendet."
    jäv_fullmäktige: InlineText = "{namn} anmäler jäv och deltar inte i ärendet."
    jäv_fullmäktige_skäl: InlineText = "{namn} anmäler jäv ({skäl}) och deltar inte i ärendet."
    jäv_ersättare: InlineText = "{namn} tjänstgör i stället."
    deltar_inte: InlineText = "{namn} deltar inte i beslutet."
    yrkar: InlineText = "{namn} yrkar {yrkande}."
    yrkar_punkter: InlineText = "{namn} yrkar {yrkande}:"
    förslag_från: Line = "Förslag från"
    avslås: InlineText = "Ordföranden finner att {organ} avslår {yrkanden}."
    omröstning: InlineText = "Omröstning begärs och genomförs."
    sluten_omröstning: InlineText = "Omröstningen är sluten."
    röstresultat: InlineText = "Resultatet är {ja} ja, {nej} nej och {avstår} som avstår."
    röstresultat_utan_avstår: InlineText = "Resultatet är {ja} ja och {nej} nej."
    röstbeslut: InlineText = "{Organ} beslutar därmed enligt {yrkande}."
    röstbeslut_minoritet: InlineText = (
        "Minst en tredjedel av de närvarande har begärt det. {Organ} beslutar därmed enligt {yrkande}."
    )
    frånvarande_vid_omröstningen: InlineText = "Frånvarande vid omröstningen: {namn}."
    proposition_i_dag: InlineText = "Ordföranden ställer {yrkanden} mot att ärendet avgörs i dag."
    i_dag: InlineText = "Ordföranden finner att ärendet ska avgöras i dag."
    ja_röst_i_dag: InlineText = "Ja-röst för att ärendet avgörs i dag."
    nej_röst_i_dag: InlineText = "Nej-röst för att ärendet avgörs i dag."
    röstbeslut_i_dag: InlineText = "{Organ} beslutar därmed att avgöra ärendet i dag."
    slutna_sedlar: InlineText = "Valet hålls med slutna sedlar."
    röster: Line = "Röster"
    namn: Line = "Namn"
    blanka: Line = "Blanka"
    ogiltiga: Line = "Ogiltiga"
    utslagsröst: InlineText = "Vid lika röstetal avgör ordförandens röst."
    reserverar: InlineText = "{namn} reserverar sig mot beslutet."
    reserverar_för: InlineText = "{namn} reserverar sig mot beslutet till förmån för {yrkande}."
    yttrande: InlineText = "{namn} lämnar ett särskilt yttrande:"
    anteckning: InlineText = "{namn} lämnar en anteckning till protokollet:"
    bestyrks: InlineText = "Utdraget stämmer med protokollet."
    ojusterat: InlineText = "Protokollet är inte justerat."
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
    """Texten om hur man överklagar, för varje slag. Platshållare: {organ}, {instans} och {adress}."""
    instanser: Annotated[
        dict[Instance, Instans],
        Field(examples=[{"förvaltningsrätten": {"namn": "Förvaltningsrätten i Strandåker"}}]),
    ] = Field(default_factory=dict)
    """De som prövar överklaganden: namn och adress."""
    föredragande_i_protokollet: Claim = False
    """”ja” om föredraganden står i varje paragraf. Annars bara vid förvaltningsbesvär, som lagen kräver."""
    adresser: Annotated[
        dict[str, MailAddress], Field(examples=[{"ekonomiavdelningen": "ekonomi@kommunen.example"}])
    ] = Field(default_factory=dict)
    """E-postadressen till den som ska få beslut, efter namnet i ”beslut_skickas_till”."""
    ord: Mötesord = Field(default_factory=Mötesord)
    """Ord som programmet skriver."""

    def appeal_text(self, kind: Appeal) -> str:
        """How a decision of *kind* is appealed: the profile's own words, else those that always hold."""
        return self.överklagande.get(kind, USUAL[kind])

    def instance(self, kind: Instance) -> Instans:
        """Whom an appeal goes to, as the profile calls it; by its usual name where that says nothing."""
        return self.instanser.get(kind) or Instans(namn=kind.value)

    def address_of(self, receiver: str) -> str:
        """The address of *receiver*, however the name is capitalised; empty where there is none."""
        known = {name.casefold(): address for name, address in self.adresser.items()}
        return known.get(receiver.casefold(), "")

    @model_validator(mode="after")
    def _has_decision(self) -> "Sammanträdesform":
        if not any(part.slag is MinutesPart.BESLUT for part in self.delar):
            raise PydanticCustomError("paragraf_utan_beslut", "no beslut among delar")
        return self
