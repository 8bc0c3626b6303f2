"""What is to be decided: points with their money and tasks, in levels or as alternatives."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from arende.model.kinds import Amount, BlockText, Day, InlineText, Line, Record, Whole


class Unit(StrEnum):
    """The money unit of one amount."""

    KRONOR = "kronor"
    TKR = "tkr"
    MNKR = "mnkr"


class Role(StrEnum):
    """What an organ does with the points of its level."""

    BESLUTAR = "beslutar"
    FÖRESLÅR = "föreslår"


class Belopp(Record):
    """Ett belopp i en beslutspunkt, med konto och finansiering."""

    summa: Annotated[Amount, Field(examples=["450 000"])]
    """Beloppet i siffror, med mellanslag mellan tusental och kommatecken före decimaler."""
    enhet: Unit = Unit.KRONOR
    """Enheten beloppet är skrivet i."""
    år: Annotated[Whole | None, Field(examples=[2026])] = None
    """Budgetåret beloppet gäller."""
    konto: Annotated[Line | None, Field(examples=["1234-56"])] = None
    """Konto eller ansvar som beloppet belastar."""
    finansiering: Annotated[InlineText | None, Field(examples=["nämndens ram för 2026"])] = None
    """Varifrån pengarna tas."""


def sentence_as_point(value: Any) -> Any:
    """A plain sentence as the record it stands for."""
    return {"text": value} if isinstance(value, str) else value


class Punkt(Record):
    """En beslutspunkt: en mening, eller en mening med det som uppföljningen behöver."""

    text: Annotated[InlineText, Field(examples=["godkänna reviderad plan för skolskjuts"])]
    """Vad nämnden ska besluta. Skrivs så att den går att klubba som den står."""
    ansvarig: Annotated[Line | None, Field(examples=["tekniska förvaltningen"])] = None
    """Vem som ska utföra uppdraget."""
    senast: Annotated[Day | None, Field(examples=["2026-12-12"])] = None
    """Sista dag för uppdraget eller återrapporten."""
    belopp: Belopp | None = None
    """Belopp med år, konto och finansiering."""
    besvarar: Annotated[tuple[Whole, ...], Field(examples=[[1, 2]])] = ()
    """Numren på de yrkanden under ”svar_på” som punkten besvarar."""


PunktEllerMening = Annotated[Punkt, BeforeValidator(sentence_as_point)]


Punkter = tuple[PunktEllerMening, ...]


class Beslutsnivå(Record):
    """Vad ett organ ska besluta, när ärendet beslutas i flera organ."""

    organ: Annotated[Line, Field(examples=["kommunfullmäktige"])]
    """Organet som beslutar på den här nivån."""
    roll: Role = Role.BESLUTAR
    """”beslutar” eller ”föreslår”: om organet beslutar för egen del eller föreslår nästa organ."""
    föreslår: Annotated[Line | None, Field(examples=["kommunfullmäktige"])] = None
    """Organet som får förslaget, när rollen är ”föreslår”."""
    förslag_till_beslut: Annotated[Punkter, Field(min_length=1)]
    """Punkterna på den här nivån. Numreringen börjar om för varje nivå."""


class Alternativ(Record):
    """Ett av flera alternativa förslag, med egna konsekvenser."""

    rubrik: Annotated[InlineText | None, Field(examples=["Skolan byggs ut"])] = None
    """Vad alternativet går ut på; numret skrivs av programmet."""
    förslag_till_beslut: Annotated[Punkter, Field(min_length=1)]
    """Punkterna i alternativet."""
    konsekvenser: Annotated[BlockText | None, Field(examples=["Skolan får plats för 60 elever till."])] = None
    """Vad alternativet leder till."""
