"""What became of an item at a meeting: yrkanden, propositions, votes, the decision, reservations."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from arende.model.decision import Punkter
from arende.model.kinds import BlockText, Claim, InlineText, Line, Record, Whole


def named(key: str) -> BeforeValidator:
    """A plain text as the record it stands for: one with *key* alone."""

    def as_record(value: Any) -> Any:
        return {key: value} if isinstance(value, str) else value

    return BeforeValidator(as_record)


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
    frånvarande: Annotated[tuple[Line, ...], Field(examples=[["Nils Påhitt"]])] = ()
    """De som tjänstgör i paragrafen men inte är i rummet när omröstningen hålls."""
    övriga: Vote | None = None
    """Hur alla tjänstgörande röstar som inte nämns: ja, nej eller avstår. Skrivs inte om omröstningen är
    sluten."""
    sluten: Claim = False
    """”ja” om omröstningen är sluten, som vid val. Då skrivs bara antalen."""
    antal_ja: Annotated[Whole | None, Field(examples=[6])] = None
    """Antalet ja-röster vid sluten omröstning."""
    antal_nej: Annotated[Whole | None, Field(examples=[4])] = None
    """Antalet nej-röster vid sluten omröstning."""
    antal_avstår: Annotated[Whole | None, Field(examples=[1])] = None
    """Antalet som avstår vid sluten omröstning."""
    utslagsröst: Claim = False
    """”ja” om ordförandens röst avgjorde vid lika röstetal. Behövs bara vid sluten omröstning: i en öppen
    ser programmet det själv, och i val och anställningar avgör lotten."""
    lottning: Annotated[Line | None, Field(examples=["lotten utfaller för yrkande 1"])] = None
    """Vad lotten gav, vid lika röstetal i val eller anställning."""


class Sedlar(Record):
    """De röster som en person fick i ett val med slutna sedlar."""

    för: Annotated[Line, Field(examples=["Alva Exempel"])]
    """Den som rösterna är lagda på, med namnet så som det står i beslutet."""
    antal: Annotated[Whole, Field(examples=[12])]
    """Antalet röster."""


class Sedelval(Record):
    """Ett val med slutna sedlar: hur många röster var och en fick. Den som fick flest är vald."""

    röster: Annotated[
        tuple[Sedlar, ...], Field(min_length=1, examples=[[{"för": "Alva Exempel", "antal": 12}]])
    ]
    """Rösterna, en rad för varje person."""
    blanka: Whole = 0
    """Antalet blanka sedlar."""
    ogiltiga: Whole = 0
    """Antalet ogiltiga sedlar."""
    frånvarande: Annotated[tuple[Line, ...], Field(examples=[["Nils Påhitt"]])] = ()
    """De som tjänstgör i paragrafen men inte lägger någon sedel."""
    lottning: Annotated[Line | None, Field(examples=["lotten utfaller för Alva Exempel"])] = None
    """Vad lotten gav, när flera fick lika många."""

    @property
    def total(self) -> int:
        """All sedlar, valid or not."""
        return sum(one.antal for one in self.röster) + self.blanka + self.ogiltiga

    @property
    def leaders(self) -> tuple[str, ...]:
        """Those with the most votes: one, or those that the lot decides between."""
        most = max(one.antal for one in self.röster)
        return tuple(one.för for one in self.röster if one.antal == most)


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
    slutna_sedlar: Sedelval | None = None
    """Valet med slutna sedlar, när det gäller flera personer eller en som inte är föreslagen. Ett val mellan
    två förslag kan i stället vara en sluten ”omröstning”."""

    @model_validator(mode="after")
    def _votes_in_one_way(self) -> "Proposition":
        if self.omröstning is not None and self.slutna_sedlar is not None:
            raise PydanticCustomError("två_omröstningar", "both omröstning and slutna_sedlar")
        return self


class Beslut(Record):
    """Vad organet beslutade i ett ärende."""

    utgång: Annotated[Result, Field(examples=["enligt förslag"])]
    """Enligt förslag, ändrat, återremiss, bordläggning eller avslag."""
    enligt_yrkande: Annotated[Whole | None, Field(examples=[1])] = None
    """Numret på yrkandet vars beslutspunkter blev beslutet."""
    punkter: Punkter = ()
    """Beslutspunkterna så som de beslutades, när de inte är förslagets som det står nu."""

    @model_validator(mode="after")
    def _says_what(self) -> "Beslut":
        is_as_proposed = self.utgång is Result.ENLIGT_FÖRSLAG
        given = bool(self.punkter) + (self.enligt_yrkande is not None)
        if is_as_proposed and self.enligt_yrkande is not None:
            raise PydanticCustomError("beslut_enligt_förslag", "as proposed, yet by a yrkande")
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
