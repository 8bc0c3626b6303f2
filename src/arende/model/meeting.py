"""What a sammanträde is: the agenda before the meeting and what was done with it after, in one record.

Why one file and not one for the minutes: each item is written once, and what happened to it is filled in
under it, in the order the meeting takes; a file of its own would have to name every item again.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from arende.model.case import Bilaga, Person
from arende.model.choices import Appeal, Instance, Paper
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
    Secrecy,
    Whole,
)
from arende.model.outcome import (
    Beslut,
    Jäv,
    Mötesyrkande,
    Proposition,
    Reservation,
    Yttrande,
    named,
)


class Group(StrEnum):
    """The kinds of group an agenda has; headings and usual proposals of each stand in the profile."""

    JUSTERARE = "val av justerare"
    INFORMATION = "information"
    BESLUT = "beslutsärenden"
    INTERPELLATIONER = "interpellationer"
    FRÅGOR = "frågor"
    MOTIONER = "motioner"
    ANMÄLNINGAR = "anmälningar"
    VAL = "valärenden"
    DELEGATION = "delegationsbeslut"
    ÖVRIGT = "övrigt"


# What a ledamot asks somebody else, who answers or does not.
ASKING = (Group.INTERPELLATIONER, Group.FRÅGOR)
# What is there to be decided: information, a question or a list to note need not be.
DECIDING = (Group.BESLUT, Group.VAL, Group.JUSTERARE)


class ItemKind(StrEnum):
    """What the law has its own ways of voting for: closed when somebody asks, and by lot at a tie."""

    VAL = "val"
    ANSTÄLLNING = "anställning"


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


class Tillfrågad(Record):
    """Den som ska svara på en interpellation eller en fråga."""

    namn: Annotated[Line, Field(examples=["Nils Påhitt"])]
    """För- och efternamn. Den som sitter i fullmäktige får sitt parti."""
    titel: Annotated[Line | None, Field(examples=["tekniska nämndens ordförande"])] = None
    """Uppdraget som frågan gäller."""


class Ajournering(Record):
    """Ett uppehåll i mötet."""

    från: Annotated[Clock, Field(examples=["14.10"])]
    """När mötet avbryts."""
    till: Annotated[Clock, Field(examples=["14.25"])]
    """När mötet fortsätter."""
    paragraf: Annotated[Whole | None, Field(examples=[47])] = None
    """Paragrafen under vilken uppehållet görs."""


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
    slag: ItemKind | None = None
    """”val” eller ”anställning”, där omröstningen får vara sluten och lotten avgör vid lika röstetal.
    Utelämnas det är ärendet ett val i grupperna ”valärenden” och ”val av justerare”."""
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
    tillkännagiven: Annotated[Day | None, Field(examples=["2026-11-20"])] = None
    """Dagen ett brådskande ärende till fullmäktige sattes upp på anslagstavlan, efter kallelsen."""
    sekretess: Secrecy = None
    """Lagrummet, när rubrik och innehåll inte får stå i kallelse och protokoll."""
    stängda_dörrar: Claim = False
    """”ja” om ärendet behandlas inom stängda dörrar på ett möte som annars är öppet."""
    ställd_av: Annotated[tuple[Line, ...], Field(examples=[["Nils Påhitt"]])] = ()
    """De som har ställt interpellationen eller frågan, eller väckt motionen."""
    ställd_till: Annotated[Tillfrågad, named("namn")] | None = None
    """Den som interpellationen eller frågan är ställd till, med eller utan uppdrag."""
    besvarad: Claim | None = None
    """”ja” om interpellationen eller frågan besvarades på mötet, ”nej” om den inte gjorde det."""
    text: Annotated[BlockText | None, Field(examples=["Förvaltningschefen informerar om läget."])] = None
    """Beskrivningen av en punkt som är fri text."""
    förslag: Paper | None = None
    """Vilken handling som är det liggande förslaget, när ärendet har flera."""
    förslag_till_beslut: Punkter = ()
    """Beslutspunkterna för en punkt som är fri text."""
    överklagande: Appeal | None = None
    """Hur beslutet överklagas. Utelämnas det gäller ärendets eget, annars laglighetsprövning."""
    överklagas_till: Instance | None = None
    """Vem som prövar ett förvaltningsbesvär. Utelämnas det: ärendets eget, annars förvaltningsrätten."""
    överklagas_inte_enligt: Annotated[Line | None, Field(examples=["41 § förvaltningslagen"])] = None
    """Lagrummet, när beslutet inte kan överklagas. Utelämnas det gäller ärendets eget."""
    bilagor: tuple[Annotated[Bilaga, named("titel")], ...] = ()
    """Handlingar till en punkt som är fri text, till exempel en lista över delegationsbeslut."""
    beslut_skickas_till: Annotated[tuple[Line, ...], Field(examples=[["ekonomiavdelningen"]])] = ()
    """De som ska få beslutet, utöver dem som står i ärendet."""
    utgår: Claim = False
    """”ja” om ärendet ströks från dagordningen på mötet; det får då ingen paragraf."""
    jäv: tuple[Annotated[Jäv, named("namn")], ...] = ()
    """De som är jäviga i ärendet."""
    deltar_inte: Annotated[tuple[Line, ...], Field(examples=[["Nils Påhitt"]])] = ()
    """De som är med men avstår från att delta i beslutet."""
    behandling: Annotated[BlockText | None, Field(examples=["Mötet ajourneras för överläggning."])] = None
    """Vad som i övrigt hände under ärendet och ska stå i protokollet."""
    yrkanden: tuple[Mötesyrkande, ...] = ()
    """Yrkandena, i den ordning de ställdes."""
    propositioner: tuple[Proposition, ...] = ()
    """Propositionsordningen, steg för steg, med omröstningar."""
    beslut: Annotated[Beslut, named("utgång")] | None = None
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
    ärenden: Annotated[tuple[Annotated[Dagordningsärende, named("rubrik")], ...], Field(min_length=1)]
    """Ärendena i ordning."""

    @model_validator(mode="after")
    def _asks_somebody(self) -> "Dagordningsgrupp":
        """Källa: KL 5 kap. 59 and 64 §§ (a ledamot asks one who answers)."""
        for item in self.ärenden:
            answered = item.ställd_till is not None or item.besvarad is not None
            if self.grupp in ASKING:
                if bool(item.ställd_av) is not (item.ställd_till is not None):
                    raise PydanticCustomError("ställd_ensam", "asked by nobody, or of nobody")
            elif answered or (item.ställd_av and self.grupp is not Group.MOTIONER):
                raise PydanticCustomError("ställd_i_annan_grupp", "asked in another group")
        return self


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
    sekreterare: Annotated[Person, named("namn")] | None = None
    """Mötets sekreterare, om det inte är organets vanliga."""
    frånvarande: tuple[Annotated[Frånvaro, named("namn")], ...] = ()
    """Ledamöter som inte är med. Alla andra ledamöter räknas som närvarande."""
    ersättare: tuple[Annotated[Ersättare, named("namn")], ...] = ()
    """Ersättare som är på plats."""
    på_distans: Annotated[tuple[Line, ...], Field(examples=[["Alva Exempel"]])] = ()
    """De som deltar på distans."""
    övriga: tuple[Annotated[Deltagare, named("namn")], ...] = ()
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
