"""The names a template may use in a paper, with what each holds and an example."""

from collections.abc import Mapping

from arende.documents.secrecy import SECRECY
from arende.engine.names import Kind, Name
from arende.model.choices import Paper
from arende.model.profile import Profil


def _text(description: str, example: str, *, anchored: bool = False) -> Name:
    return Name(Kind.TEXT, description, example, anchored=anchored)


_HEADING = Name(Kind.BLOCKS, "delens rubrik, i rätt rubrikformat", "Förslag till beslut")
_CONTENT = Name(Kind.BLOCKS, "delens innehåll: stycken, listor, tabeller, beslutspunkter", "Nämnden gav …")
_PART = {"rubrik": _HEADING, "innehåll": _CONTENT}

_COMMON: Mapping[str, Name] = {
    "dnr": _text("ärendets diarienummer", "KS 2026-00123"),
    "rubrik": _text("ärendets rubrik", "Plan för skolskjuts 2026–2028", anchored=True),
    "underrubrik": _text("rubrikens andra rad, tom om den saknas", "Fastigheten Åkern 1:2", anchored=True),
    "dokumenttyp": _text("handlingens namn enligt profilen", "Tjänsteutlåtande"),
    "organisation": _text("kommunens namn enligt profilen", "Strandåkers kommun"),
    "sekretess": SECRECY,
    "datum": _text("handlingens datum", "2026-09-24"),
    "mottagare": _text("organet som får handlingen", "Tekniska nämnden"),
    "er_beteckning": _text("motpartens beteckning, tom om den saknas", "2026/114"),
    "förvaltning": _text("förvaltningen som lägger fram ärendet", "Tekniska förvaltningen"),
    "avdelning": _text("avdelningen, tom om den saknas", "Gatuavdelningen"),
    "ordförande": _text("ordförandens namn, i ordförandeförslaget", "Nils Påhitt"),
    "uppgifter": Name(
        Kind.LIST,
        "uppgifterna i huvudet, i profilens ordning; de som saknas är utelämnade",
        names={
            "etikett": _text("uppgiftens namn", "Diarienummer"),
            "värde": _text("det som står där", "KS 2026-00123"),
        },
    ),
    "handläggare": Name(
        Kind.LIST,
        "de som har skrivit handlingen",
        names={
            "namn": _text("namn", "Alva Exempel"),
            "titel": _text("befattning", "utredare"),
            "e_post": _text("e-postadress", "alva.exempel@kommunen.example"),
            "telefon": _text("telefonnummer", "0123-45 67 89"),
        },
    ),
    "underskrifter": Name(
        Kind.LIST,
        "de som skriver under, i ordning",
        names={
            "namn": _text("namn", "Alva Exempel"),
            "titel": _text("befattning", "förvaltningschef"),
            "enhet": _text("förvaltning eller avdelning", "tekniska förvaltningen"),
        },
    ),
    "delar": Name(
        Kind.LIST,
        "handlingens delar i profilens ordning; tomma delar är redan utelämnade",
        names={
            "slag": _text("delens slag", "avsnitt"),
            "id": _text("avsnittets nyckel, tom för andra slag", "ekonomi"),
            "har_underskrifter": Name(Kind.CLAIM, "om det är här underskrifterna ska stå", "ja"),
            **_PART,
        },
    ),
}

_FIXED_PARTS: Mapping[str, str] = {
    "sammanfattning": "sammanfattningen",
    "förslag": "förslaget till beslut: ingress, punkter, nivåer eller alternativ",
    "svar": "det som ärendet besvarar, med yrkanden och förslag till svar",
    "beslutsunderlag": "beslutsunderlaget",
    "tidplan": "tidplanen",
    "bilagor": "bilagorna",
    "expediering": "de som ska få beslutet",
}


def names(profile: Profil, kind: Paper) -> Mapping[str, Name]:
    """Every name a template for *kind* may use under *profile*."""
    sections = {
        section.id: Name(Kind.RECORD, f"avsnittet ”{section.rubrik or section.id}”", names=_PART)
        for section in profile.papper[kind].sections()
        if section.id
    }
    fixed = {
        name: Name(Kind.RECORD, f"{description}; för en mall med fast ordning", names=_PART)
        for name, description in _FIXED_PARTS.items()
    }
    section_record = Name(Kind.RECORD, "avsnitten vart för sig, för en mall med fast ordning", names=sections)
    return {**_COMMON, **fixed, "avsnitt": section_record}
