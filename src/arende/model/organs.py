"""Who sits in each organ, and when: the register ``organ.yaml`` beside a profile."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from arende.model.case import Person
from arende.model.kinds import Claim, Clock, Day, Line, Record, Whole


class OrganKind(StrEnum):
    """What law an organ is under."""

    FULLMÄKTIGE = "fullmäktige"
    STYRELSE = "styrelse"
    NÄMND = "nämnd"
    UTSKOTT = "utskott"


class Office(StrEnum):
    """What a member is in an organ."""

    ORDFÖRANDE = "ordförande"
    FÖRSTE_VICE = "1:e vice ordförande"
    ANDRE_VICE = "2:e vice ordförande"
    VICE = "vice ordförande"
    LEDAMOT = "ledamot"
    ERSÄTTARE = "ersättare"


class Förtroendevald(Record):
    """En ledamot eller ersättare, under den tid uppdraget gäller."""

    namn: Annotated[Line, Field(examples=["Alva Exempel"])]
    """För- och efternamn."""
    parti: Annotated[Line | None, Field(examples=["S"])] = None
    """Partiets beteckning, så som den skrivs inom parentes."""
    uppdrag: Office = Office.LEDAMOT
    """Uppdraget i organet. Ersättare står under ”ersättare” och behöver inget."""
    e_post: Annotated[Line | None, Field(examples=["alva.exempel@kommunen.example"])] = None
    """E-postadress för kallelser."""
    från: Day | None = None
    """Första dagen på uppdraget, när det börjar under mandatperioden."""
    till: Day | None = None
    """Sista dagen på uppdraget, när det slutar under mandatperioden."""

    def serves_on(self, day: date) -> bool:
        """Whether the office is held on *day*."""
        return (self.från is None or self.från <= day) and (self.till is None or day <= self.till)


class Organ(Record):
    """Ett organ: vad det heter, vilka som sitter där och vad som är vanligt vid dess möten."""

    namn: Annotated[Line, Field(examples=["tekniska nämnden"])]
    """Organets namn, så som det skrivs i löpande text."""
    förkortning: Annotated[Line, Field(examples=["TN"])]
    """Organets förkortning, för paragrafer och filnamn."""
    slag: OrganKind = OrganKind.NÄMND
    """Fullmäktige, styrelse, nämnd eller utskott."""
    under: Annotated[Line | None, Field(examples=["tekniska nämnden"])] = None
    """Nämnden som ett utskott hör till."""
    offentligt: Claim | None = None
    """”ja” om organets möten är öppna för allmänheten. Utelämnas det är bara fullmäktiges det."""
    plats: Annotated[Line | None, Field(examples=["Stadshuset, sal Skäret"])] = None
    """Var organet brukar sammanträda."""
    tid: Clock | None = None
    """När organet brukar börja."""
    sekreterare: Person | None = None
    """Organets sekreterare, med kontaktuppgifter för förhinder."""
    protokollet_förvaras: Annotated[Line | None, Field(examples=["Kommunkansliet, Stadshuset"])] = None
    """Var det justerade protokollet finns; lagen kräver att anslaget säger det."""
    adress: Annotated[Line | None, Field(examples=["Box 12, 123 45 Strandåker"])] = None
    """Adressen som den skriver till som överklagar med förvaltningsbesvär."""
    antal_ledamöter: Annotated[Whole | None, Field(examples=[9])] = None
    """Hur många platser organet har, om någon är vakant. Utelämnas det räknas de ledamöter som står här."""
    ledamöter: Annotated[tuple[Förtroendevald, ...], Field(min_length=1)]
    """Ledamöterna, i den ordning de skrivs."""
    ersättare: tuple[Förtroendevald, ...] = ()
    """Ersättarna, i den ordning de skrivs."""

    @property
    def is_public(self) -> bool:
        """Whether the public may come to its meetings: what is said, else fullmäktige's alone.

        Källa: KL 5 kap. 42 § (fullmäktige), 6 kap. 25 § (a nämnd is closed unless it is let open its doors).
        """
        return self.slag is OrganKind.FULLMÄKTIGE if self.offentligt is None else self.offentligt


class Organregister(Record):
    """Kommunens organ med förtroendevalda."""

    organ: Annotated[tuple[Organ, ...], Field(min_length=1)]
    """Organen."""

    def called(self, name: str) -> Organ | None:
        """The organ that *name* is the name of, capital or not."""
        return next((one for one in self.organ if one.namn.casefold() == name.casefold()), None)
