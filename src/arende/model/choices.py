"""What a profile can choose between, each in its own word."""

from enum import StrEnum


class Paper(StrEnum):
    """The papers an ärende has; the key of each in a case and in a profile."""

    TJÄNSTEUTLÅTANDE = "tjänsteutlåtande"
    ORDFÖRANDEFÖRSLAG = "ordförandeförslag"


class Appeal(StrEnum):
    """How a decision is appealed, which also says which rules of förvaltningslagen apply to it."""

    LAGLIGHETSPRÖVNING = "laglighetsprövning"
    FÖRVALTNINGSBESVÄR = "förvaltningsbesvär"
    EJ = "kan inte överklagas"


class Instance(StrEnum):
    """Who tries an appeal; laglighetsprövning is always asked of förvaltningsrätten."""

    FÖRVALTNINGSRÄTTEN = "förvaltningsrätten"
    LÄNSSTYRELSEN = "länsstyrelsen"
    MARKDOMSTOLEN = "mark- och miljödomstolen"
    SKOLVÄSENDET = "skolväsendets överklagandenämnd"


class MeetingPaper(StrEnum):
    """The papers of a sammanträde; the key of each in ``sammantraden.yaml``."""

    KALLELSE = "kallelse"
    TILLKÄNNAGIVANDE = "tillkännagivande"
    HANDLINGAR = "handlingsförteckning"
    PROTOKOLL = "protokoll"
    UTDRAG = "protokollsutdrag"
    ANSLAG = "anslag"
    EXPEDIERING = "expedieringslista"
    UPPFÖLJNING = "uppföljningslista"


class MinutesPart(StrEnum):
    """The parts a § of the minutes is made of, in the order the profile says."""

    BESLUT = "beslut"
    STÄLLD = "ställd"
    SAMMANFATTNING = "sammanfattning"
    UNDERLAG = "beslutsunderlag"
    FÖRSLAG = "förslag"
    BEHANDLING = "behandling"
    JÄV = "jäv"
    DELTAR_INTE = "deltar_inte"
    YRKANDEN = "yrkanden"
    PROPOSITIONER = "propositionsordning"
    OMRÖSTNING = "omröstning"
    MOTIVERING = "motivering"
    RESERVATIONER = "reservationer"
    YTTRANDEN = "särskilda_yttranden"
    ANTECKNINGAR = "protokollsanteckningar"
    ÖVERKLAGANDE = "överklagande"
    RÄTTELSER = "rättelser"
    EXPEDIERING = "expediering"


class ClockStyle(StrEnum):
    """How a time of day is printed."""

    POINT = "13.00"
    COLON = "13:00"


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
    SEKRETESS = "sekretess"


class Weight(StrEnum):
    """What a profile can make of a rule."""

    AV = "av"
    UPPLYSNING = "upplysning"
    VARNING = "varning"
    FEL = "fel"
