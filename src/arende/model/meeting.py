"""What a sammanträde is: the agenda before the meeting and what was done with it after, in one record.

Why one file and not one for the minutes: each item is written once, and what happened to it is filled in
under it, in the order the meeting takes; a file of its own would have to name every item again.
"""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from arende.model.case import Bilaga, Person
from arende.model.choices import Appeal, Paper
from arende.model.decision import Punkter
from arende.model.kinds import (
    BlockText,
    Claim,
    Clock,
    Day,
    InlineText,
    Line,
    Paragraphs,
    Record,
    Whole,
)


def _named(key: str) -> BeforeValidator:
    """A plain text as the record it stands for: one with *key* alone."""

    def as_record(value: Any) -> Any:
        return {key: value} if isinstance(value, str) else value

    return BeforeValidator(as_record)


class Group(StrEnum):
    """The kinds of group an agenda has; headings and usual proposals of each stand in the profile."""

    JUSTERARE = "val av justerare"
    INFORMATION = "information"
    BESLUT = "beslutsärenden"
    ANMÄLNINGAR = "anmälningar"
    VAL = "valärenden"
    DELEGATION = "delegationsbeslut"
    ÖVRIGT = "övrigt"


class Result(StrEnum):
    """What an organ did with an item."""

    ENLIGT_FÖRSLAG = "enligt förslag"
    ÄNDRAT = "ändrat"
    ÅTERREMISS = "återremiss"
    BORDLÄGGNING = "bordläggning"
    AVSLAG = "avslag"


class Motion(StrEnum):
    """What a yrkande at the meeting wants."""

    BIFALL = "bifall"
    AVSLAG = "avslag"
    ÄNDRING = "ändring"
    TILLÄGG = "tillägg"
    ÅTERREMISS = "återremiss"
    BORDLÄGGNING = "bordläggning"


class Vote(StrEnum):
    """How one person votes."""

    JA = "ja"
    NEJ = "nej"
    AVSTÅR = "avstår"


class Frånvaro(Record):
    """En ledamot som inte är med, hela mötet eller i vissa paragrafer."""

    namn: Annotated[Line, Field(examples=["Alva Exempel"])]
    """Ledamotens namn, som i organ.yaml."""
    paragrafer: Annotated[Paragraphs | None, Field(examples=["45–47"])] = None
    """Paragraferna som frånvaron gäller. Utelämnas de gäller den hela mötet."""


class Ersättare(Record):
    """En ersättare som är på plats, och för vem den tjänstgör."""

    namn: Annotated[Line, Field(examples=["Nils Påhitt"])]
    """Ersättarens namn, som i organ.yaml."""
    tjänstgör_för: Annotated[Line | None, Field(examples=["Alva Exempel"])] = None
    """Ledamoten som ersätts. Utelämnas den är ersättaren med utan att tjänstgöra."""
    paragrafer: Annotated[Paragraphs | None, Field(examples=["45–47"])] = None
    """Paragraferna som ersättaren tjänstgör i. Utelämnas de gäller det hela mötet."""


class Deltagare(Record):
    """En tjänsteman eller gäst som är med utan att besluta."""

    namn: Annotated[Line, Field(examples=["Alva Exempel"])]
    """För- och efternamn."""
    titel: Annotated[Line | None, Field(examples=["förvaltningschef"])] = None
    """Befattning."""
    paragrafer: Annotated[Paragraphs | None, Field(examples=["45–47"])] = None
    """Paragraferna som deltagaren är med i. Utelämnas de gäller det hela mötet."""


class Ajournering(Record):
    """Ett uppehåll i mötet."""

    från: Annotated[Clock, Field(examples=["14.10"])]
    """När mötet avbryts."""
    till: Annotated[Clock, Field(examples=["14.25"])]
    """När mötet fortsätter."""
    paragraf: Annotated[Whole | None, Field(examples=[47])] = None
    """Paragrafen under vilken uppehållet görs."""


class Jäv(Record):
    """En som inte deltar i ett ärende på grund av jäv, och den som träder in."""

    namn: Annotated[Line, Field(examples=["Alva Exempel"])]
    """Den som är jävig och lämnar rummet under ärendet."""
    ersättare: Annotated[Line | None, Field(examples=["Nils Påhitt"])] = None
    """Den som tjänstgör i ärendet i stället."""
    skäl: Annotated[Line | None, Field(examples=["är ordförande i föreningen"])] = None
    """Varför, om det ska stå i protokollet."""


class Mötesyrkande(Record):
    """Ett yrkande på mötet. Numreras från 1 i den ordning de står; 0 är det liggande förslaget."""

    av: Annotated[tuple[Line, ...], Field(min_length=1, examples=[["Nils Påhitt"]])]
    """De som yrkar, med namn som i organ.yaml. Partiet skrivs av programmet."""
    slag: Motion
    """Vad yrkandet går ut på: bifall, avslag, ändring, tillägg, återremiss eller bordläggning."""
    text: Annotated[InlineText | None, Field(examples=["bifall till förvaltningens förslag"])] = None
    """Yrkandet i ord. Utelämnas den skriver programmet det av slaget."""
    punkter: Punkter = ()
    """Beslutspunkterna som yrkas, när de skiljer sig från förslaget."""
    återtaget: Claim = False
    """”ja” om yrkandet återtogs före beslutet; det skrivs då inte i protokollet."""


class Omröstning(Record):
    """En omröstning: vad ja och nej betyder, och hur var och en röstade."""

    ja_för: Annotated[Whole, Field(examples=[0])]
    """Numret på yrkandet som en ja-röst bifaller; 0 är det liggande förslaget."""
    nej_för: Annotated[Whole, Field(examples=[1])]
    """Numret på yrkandet som en nej-röst bifaller."""
    ja: Annotated[tuple[Line, ...], Field(examples=[["Alva Exempel"]])] = ()
    """De som röstar ja."""
    nej: Annotated[tuple[Line, ...], Field(examples=[["Nils Påhitt"]])] = ()
    """De som röstar nej."""
    avstår: Annotated[tuple[Line, ...], Field(examples=[["Nils Påhitt"]])] = ()
    """De som avstår från att rösta."""
    övriga: Vote | None = None
    """Hur alla tjänstgörande röstar som inte nämns: ja, nej eller avstår."""
    sluten: Claim = False
    """”ja” om omröstningen är sluten, som vid val. Då skrivs bara antalen."""
    antal_ja: Annotated[Whole | None, Field(examples=[6])] = None
    """Antalet ja-röster vid sluten omröstning."""
    antal_nej: Annotated[Whole | None, Field(examples=[4])] = None
    """Antalet nej-röster vid sluten omröstning."""
    antal_avstår: Annotated[Whole | None, Field(examples=[1])] = None
    """Antalet som avstår vid sluten omröstning."""
    utslagsröst: Claim = False
    """”ja” om ordförandens röst avgjorde vid lika röstetal."""
    lottning: Annotated[Line | None, Field(examples=["lotten utfaller för yrkande 1"])] = None
    """Vad lotten gav, vid lika röstetal i val."""


class Proposition(Record):
    """Ett steg i propositionsordningen: vad som ställs mot vartannat, och vad ordföranden finner."""

    yrkanden: Annotated[tuple[Whole, ...], Field(min_length=1, examples=[[0, 1]])]
    """Numren på de yrkanden som ställs under proposition; 0 är det liggande förslaget."""
    text: Annotated[BlockText | None, Field(examples=["Ordföranden ställer först proposition på …"])] = None
    """Hur propositionen lades fram. Utelämnas den skriver programmet det."""
    bifalls: Annotated[Whole | None, Field(examples=[0])] = None
    """Numret på det yrkande som vann. Utelämnas det avslogs allt som ställdes under proposition."""
    omröstning: Omröstning | None = None
    """Omröstningen, om någon begärdes. Annars avgörs det med acklamation."""


class Beslut(Record):
    """Vad organet beslutade i ett ärende."""

    utgång: Annotated[Result, Field(examples=["enligt förslag"])]
    """Enligt förslag, ändrat, återremiss, bordläggning eller avslag."""
    enligt_yrkande: Annotated[Whole | None, Field(examples=[1])] = None
    """Numret på yrkandet vars beslutspunkter blev beslutet."""
    punkter: Punkter = ()
    """Beslutspunkterna så som de beslutades, när de skiljer sig från förslaget."""

    @model_validator(mode="after")
    def _says_what(self) -> "Beslut":
        is_as_proposed = self.utgång is Result.ENLIGT_FÖRSLAG
        given = bool(self.punkter) + (self.enligt_yrkande is not None)
        if is_as_proposed and given:
            raise PydanticCustomError("beslut_enligt_förslag", "as proposed, yet with points of its own")
        if not is_as_proposed and given != 1:
            raise PydanticCustomError("beslut_utan_punkter", "not as proposed, without points")
        return self


class Reservation(Record):
    """En reservation mot beslutet."""

    av: Annotated[tuple[Line, ...], Field(min_length=1, examples=[["Nils Påhitt"]])]
    """De som reserverar sig, med namn som i organ.yaml."""
    yrkande: Annotated[Whole | None, Field(examples=[1])] = None
    """Numret på yrkandet som reservationen är till förmån för."""
    text: Annotated[BlockText | None, Field(examples=["Beslutet saknar finansiering."])] = None
    """Reservationens egen text, om den är skriftlig."""


class Yttrande(Record):
    """Ett särskilt yttrande eller en protokollsanteckning."""

    av: Annotated[tuple[Line, ...], Field(min_length=1, examples=[["Nils Påhitt"]])]
    """De som lämnar den, med namn som i organ.yaml."""
    text: Annotated[BlockText, Field(examples=["Vi hade önskat en längre remisstid."])]
    """Texten."""


class Dagordningsärende(Record):
    """En punkt på dagordningen: ett ärende efter sitt diarienummer, eller fri text.

    Med ”rubrik” är punkten fri text; utan den hämtas allt ur ärendet som har numret i ”dnr”.
    """

    dnr: Annotated[Line | None, Field(examples=["TN 2026-00041"])] = None
    """Diarienummer. Utan ”rubrik” hämtas rubrik, förslag och sammanfattning ur ärendet."""
    rubrik: Annotated[InlineText | None, Field(examples=["Information om snöröjningen"])] = None
    """Rubriken på en punkt som inte är ett ärende i en egen fil."""
    fil: Annotated[Line | None, Field(examples=["../../cases/2026/tn-2026-00041.yaml"])] = None
    """Sökväg till ärendets fil, från den här filens mapp. Behövs bara när flera filer har samma nummer."""
    föredragande: Annotated[Line | None, Field(examples=["Alva Exempel, utredare"])] = None
    """Den som föredrar ärendet."""
    klockslag: Annotated[Clock | None, Field(examples=["13.15"])] = None
    """När ärendet tas upp."""
    till_klockslag: Annotated[Clock | None, Field(examples=["13.30"])] = None
    """När nästa tar vid, om tiden är bestämd."""
    kompletteras: Annotated[Line | None, Field(examples=["Tjänsteutlåtandet skickas den 19 oktober."])] = None
    """Vad som saknas när kallelsen går ut, och när det kommer."""
    extra: Claim = False
    """”ja” om ärendet tas upp utan att ha stått i kallelsen."""
    sekretess: Annotated[
        Line | None, Field(examples=["26 kap. 1 § offentlighets- och sekretesslagen"])
    ] = None
    """Lagrummet, när rubrik och innehåll inte får stå i kallelse och protokoll."""
    text: Annotated[BlockText | None, Field(examples=["Förvaltningschefen informerar om läget."])] = None
    """Beskrivningen av en punkt som är fri text."""
    förslag: Paper | None = None
    """Vilken handling som är det liggande förslaget, när ärendet har flera."""
    förslag_till_beslut: Punkter = ()
    """Beslutspunkterna för en punkt som är fri text."""
    överklagande: Appeal | None = None
    """Hur beslutet överklagas. Utelämnas det gäller ärendets eget, annars laglighetsprövning."""
    bilagor: tuple[Annotated[Bilaga, _named("titel")], ...] = ()
    """Handlingar till en punkt som är fri text, till exempel en lista över delegationsbeslut."""
    beslut_skickas_till: Annotated[tuple[Line, ...], Field(examples=[["ekonomiavdelningen"]])] = ()
    """De som ska få beslutet, utöver dem som står i ärendet."""
    utgår: Claim = False
    """”ja” om ärendet ströks från dagordningen på mötet; det får då ingen paragraf."""
    jäv: tuple[Annotated[Jäv, _named("namn")], ...] = ()
    """De som är jäviga i ärendet."""
    deltar_inte: Annotated[tuple[Line, ...], Field(examples=[["Nils Påhitt"]])] = ()
    """De som är med men avstår från att delta i beslutet."""
    behandling: Annotated[BlockText | None, Field(examples=["Mötet ajourneras för överläggning."])] = None
    """Vad som i övrigt hände under ärendet och ska stå i protokollet."""
    yrkanden: tuple[Mötesyrkande, ...] = ()
    """Yrkandena, i den ordning de ställdes."""
    propositioner: tuple[Proposition, ...] = ()
    """Propositionsordningen, steg för steg, med omröstningar."""
    beslut: Annotated[Beslut, _named("utgång")] | None = None
    """Beslutet. ”enligt förslag” räcker när det liggande förslaget bifalls som det står."""
    motivering: Annotated[BlockText | None, Field(examples=["Sökanden uppfyller kraven i …"])] = None
    """Skälen för beslutet, när de ska stå i protokollet."""
    reservationer: tuple[Reservation, ...] = ()
    """Reservationerna."""
    särskilda_yttranden: tuple[Yttrande, ...] = ()
    """De särskilda yttrandena."""
    protokollsanteckningar: tuple[Yttrande, ...] = ()
    """Anteckningar som ordföranden medger."""
    omedelbar_justering: Claim = False
    """”ja” om paragrafen justeras omedelbart."""

    @model_validator(mode="after")
    def _is_about_something(self) -> "Dagordningsärende":
        if self.dnr is None and self.rubrik is None:
            raise PydanticCustomError("dagordningsärende_utan_namn", "neither dnr nor rubrik")
        return self


class Dagordningsgrupp(Record):
    """En grupp på dagordningen."""

    grupp: Group
    """Vilket slags ärenden gruppen har."""
    rubrik: Annotated[Line | None, Field(examples=["Beslutsärenden"])] = None
    """Gruppens rubrik, om den ska vara en annan än profilens."""
    ärenden: Annotated[tuple[Annotated[Dagordningsärende, _named("rubrik")], ...], Field(min_length=1)]
    """Ärendena i ordning."""


class Rättelse(Record):
    """En rättelse av ett justerat protokoll: vad som rättades, och när."""

    paragraf: Annotated[Whole, Field(examples=[47])]
    """Paragrafen som rättas."""
    datum: Day
    """Dagen rättelsen gjordes."""
    text: Annotated[BlockText, Field(examples=["Beloppet i punkt 2 rättas från 45 000 till 54 000 kronor."])]
    """Vad som stod, och vad som ska stå."""


class OmedelbarJustering(Record):
    """Justeringen av de paragrafer som justeras omedelbart."""

    datum: Day
    """Dagen de justerades."""
    anslag: Day | None = None
    """Dagen justeringen tillkännages på anslagstavlan."""
    nedtagning: Day | None = None
    """Dagen anslaget tas ned. Utelämnas den räknar programmet ut den tidigaste."""


class Justering(Record):
    """Vem som justerar protokollet, när, och hur det tillkännages."""

    justerare: Annotated[tuple[Line, ...], Field(examples=[["Nils Påhitt"]])] = ()
    """De som justerar tillsammans med ordföranden, med namn som i organ.yaml."""
    ersättare: Annotated[tuple[Line, ...], Field(examples=[["Alva Exempel"]])] = ()
    """De som justerar om någon av justerarna får förhinder."""
    datum: Day | None = None
    """Dagen protokollet justeras."""
    tid: Clock | None = None
    """Klockslaget."""
    plats: Annotated[Line | None, Field(examples=["Stadshuset"])] = None
    """Platsen, eller hur justeringen sker."""
    anslag: Day | None = None
    """Dagen justeringen tillkännages på anslagstavlan."""
    nedtagning: Day | None = None
    """Dagen anslaget tas ned. Utelämnas den räknar programmet ut den tidigaste."""
    omedelbar: OmedelbarJustering | None = None
    """Dagarna för de paragrafer som justeras omedelbart."""
    rättelser: tuple[Rättelse, ...] = ()
    """Rättelser av det justerade protokollet."""


class Sammanträde(Record):
    """Ett sammanträde: kallelsen före mötet och protokollet efter det, i en fil."""

    profil: Annotated[Line | None, Field(examples=["standard"])] = None
    """Profilen som handlingarna görs efter: en mapp i ”templates”. Utelämnas den gäller ”standard”."""
    organ: Annotated[Line, Field(examples=["tekniska nämnden"])]
    """Organet som sammanträder, som i organ.yaml."""
    datum: Annotated[Day, Field(examples=["2026-10-22"])]
    """Dagen."""
    tid: Clock
    """När mötet börjar."""
    sluttid: Clock | None = None
    """När mötet slutade."""
    plats: Annotated[Line | None, Field(examples=["Stadshuset, sal Skäret"])] = None
    """Platsen, om det inte är organets vanliga."""
    distans: Annotated[Line | None, Field(examples=["Anmäl deltagande på distans till sekreteraren."])] = None
    """Hur man deltar på distans, om det går."""
    kallad: Day | None = None
    """Dagen kallelsen skickas ut."""
    offentligt: Claim | None = None
    """”ja” om allmänheten får vara med, ”nej” om inte. Utelämnas det gäller vad som står om organet."""
    första_paragraf: Annotated[Whole | None, Field(examples=[45])] = None
    """Mötets första paragrafnummer. Utelämnas det räknas det ut av årets tidigare sammanträden."""
    ordförande: Annotated[Line | None, Field(examples=["Nils Påhitt"])] = None
    """Den som leder mötet, om det inte är organets ordförande."""
    sekreterare: Annotated[Person, _named("namn")] | None = None
    """Mötets sekreterare, om det inte är organets vanliga."""
    frånvarande: tuple[Annotated[Frånvaro, _named("namn")], ...] = ()
    """Ledamöter som inte är med. Alla andra ledamöter räknas som närvarande."""
    ersättare: tuple[Annotated[Ersättare, _named("namn")], ...] = ()
    """Ersättare som är på plats."""
    på_distans: Annotated[tuple[Line, ...], Field(examples=[["Alva Exempel"]])] = ()
    """De som deltar på distans."""
    övriga: tuple[Annotated[Deltagare, _named("namn")], ...] = ()
    """Tjänstemän och gäster som är med."""
    ajourneringar: tuple[Ajournering, ...] = ()
    """Uppehåll i mötet."""
    dagordning: Annotated[tuple[Dagordningsgrupp, ...], Field(min_length=1)]
    """Ärendena, grupp för grupp."""
    justering: Justering | None = None
    """Justering och anslag."""

    @property
    def is_recorded(self) -> bool:
        """Whether any item has a decision: from then on the file is minutes."""
        return any(item.beslut is not None for group in self.dagordning for item in group.ärenden)
