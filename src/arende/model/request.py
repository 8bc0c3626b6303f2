"""What an ärende answers: a motion, a medborgarförslag or a remiss, part by part."""

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field

from arende.model.decision import sentence_as_point
from arende.model.kinds import Day, InlineText, Line, Record


class Outcome(StrEnum):
    """What is proposed for one part of a motion, medborgarförslag or nämndinitiativ."""

    BIFALL = "bifall"
    AVSLAG = "avslag"
    BESVARAD = "besvarad"


class Request(StrEnum):
    """What an ärende answers."""

    MOTION = "motion"
    MEDBORGARFÖRSLAG = "medborgarförslag"
    NÄMNDINITIATIV = "nämndinitiativ"
    REMISS = "remiss"
    REVISIONSRAPPORT = "revisionsrapport"
    INTERPELLATION = "interpellation"

    @property
    def definite(self) -> str:
        """”motionen”: what it is called when it is known which."""
        return self.value + ("et" if self.value.endswith(("förslag", "initiativ")) else "en")


class Yrkande(Record):
    """En del av det som ärendet besvarar, med förslag till utfall."""

    text: Annotated[InlineText, Field(examples=["att kommunen utreder en cykelväg längs Ågatan"])]
    """Vad som yrkas."""
    utfall: Outcome | None = None
    """Förslag till svar: bifall, avslag eller besvarad."""
    motivering: Annotated[InlineText | None, Field(examples=["Åtgärden ingår redan i planen."])] = None
    """Varför, i en mening."""


class SvarPå(Record):
    """Motionen, medborgarförslaget eller remissen som ärendet besvarar."""

    slag: Request
    """Vad det är som besvaras."""
    titel: Annotated[InlineText, Field(examples=["Säkrare skolvägar"])]
    """Dess rubrik."""
    från: Annotated[tuple[Line, ...], Field(examples=[["Alva Exempel (X)"]])] = ()
    """Avsändare. Utelämna namnet på en privatperson: handlingen publiceras."""
    datum: Day | None = None
    """När det kom in eller väcktes."""
    organ: Annotated[Line | None, Field(examples=["kommunfullmäktige"])] = None
    """Organet där det anmäldes."""
    paragraf: Annotated[Line | None, Field(examples=["121"])] = None
    """Paragrafen där det anmäldes, utan paragraftecken."""
    anmäld: Day | None = None
    """Dagen då det anmäldes i organet."""
    yrkanden: tuple[Annotated[Yrkande, BeforeValidator(sentence_as_point)], ...] = ()
    """Delarna, var och en med sitt utfall."""
