"""The names that the heads of a meeting's notice and lists have in common."""

from collections.abc import Mapping

from arende.documents.secrecy import SECRECY
from arende.engine.names import Kind, Name


def text_name(description: str, example: str) -> Name:
    """A name that holds a plain text."""
    return Name(Kind.TEXT, description, example)


HEAD_NAMES: Mapping[str, Name] = {
    "organisation": text_name("kommunens namn enligt profilen", "Strandåkers kommun"),
    "dokumenttyp": text_name("handlingens namn enligt profilen", "Kallelse"),
    "rubrik": text_name("handlingens rubrik", "Tekniska nämnden"),
    "underrubrik": text_name(
        "rubrikens andra rad, tom om den saknas", "Torsdagen den 22 oktober 2026 kl. 13.00"
    ),
    "sekretess": SECRECY,
    "uppgifter": Name(
        Kind.LIST,
        "uppgifterna i huvudet, i ordning; de som saknas är utelämnade",
        names={
            "etikett": text_name("uppgiftens namn", "Plats"),
            "värde": text_name("det som står där", "Stadshuset, sal Skäret"),
        },
    ),
    "inledning": Name(Kind.BLOCKS, "det som står före tabellen, tomt om det saknas"),
}
