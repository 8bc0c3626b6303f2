"""What a profile can choose between, each in its own word."""

from enum import StrEnum


class Paper(StrEnum):
    """The papers an ärende has; the key of each in a case and in a profile."""

    TJÄNSTEUTLÅTANDE = "tjänsteutlåtande"
    ORDFÖRANDEFÖRSLAG = "ordförandeförslag"


class DateStyle(StrEnum):
    """How a date is printed."""

    ISO = "2026-09-24"
    WORDS = "24 september 2026"
    THE_DAY = "den 24 september 2026"


class Part(StrEnum):
    """The kinds of part a paper is made of."""

    GRUPP = "grupp"
    FÖRSLAG = "förslag"
    SAMMANFATTNING = "sammanfattning"
    AVSNITT = "avsnitt"
    EGNA_AVSNITT = "egna_avsnitt"
    SVAR = "svar"
    UNDERLAG = "beslutsunderlag"
    TIDPLAN = "tidplan"
    BILAGOR = "bilagor"
    EXPEDIERING = "expediering"
    UNDERSKRIFTER = "underskrifter"


class TimelineForm(StrEnum):
    """How the timeline is printed."""

    TABELL = "tabell"
    LISTA = "lista"
    MENING = "mening"


class Mood(StrEnum):
    """The grammatical form of the decision points."""

    INFINITIV = "infinitiv"
    PRESENS = "presens"
    PASSIV = "passiv"
    VALFRI = "valfri"


class Value(StrEnum):
    """What a header field can show."""

    DATUM = "datum"
    DNR = "dnr"
    ER_BETECKNING = "er_beteckning"
    FÖRVALTNING = "förvaltning"
    AVDELNING = "avdelning"
    AVSÄNDARE = "avsändare"
    HANDLÄGGARE = "handläggare"
    HANDLÄGGARE_TITEL = "handläggare_titel"
    HANDLÄGGARE_E_POST = "handläggare_e_post"
    HANDLÄGGARE_TELEFON = "handläggare_telefon"
    MOTTAGARE = "mottagare"
    ORDFÖRANDE = "ordförande"


class Weight(StrEnum):
    """What a profile can make of a rule."""

    AV = "av"
    UPPLYSNING = "upplysning"
    VARNING = "varning"
    FEL = "fel"
