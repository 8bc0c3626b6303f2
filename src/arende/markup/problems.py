"""What cannot be printed in a text: findings with a place in that text, and what each code means."""

from dataclasses import dataclass
from typing import NamedTuple

CODES = {
    "T101": "rubriken är djupare än ett avsnitt tillåter",
    "T102": "rubriken hoppar över en nivå",
    "T103": "streck under en rad gör raden till rubrik",
    "T104": "rubriken står i en lista, ett citat eller en fotnot",
    "T105": "rubriken är tom",
    "T110": "HTML i texten",
    "T120": "kod i texten",
    "T121": "indragen rad läses som kod",
    "T123": "vågrätt streck i texten",
    "T130": "listan är djupare än tre nivåer",
    "T131": "listans nummer följer inte på varandra",
    "T132": "listpunkten är tom",
    "T133": "rader som ser ut som en lista blir löpande text",
    "T134": "plustecken eller årtal först på raden läses som en lista",
    "T140": "citat inne i ett citat",
    "T150": "tabellraden har fel antal celler",
    "T151": "tabellen står i en lista, ett citat eller en fotnot",
    "T152": "tabellens streckrad passar inte rubrikraden",
    "T153": "tabellen har inga rader",
    "T160": "bilden ligger på webben",
    "T161": "bilden står inte ensam i sitt stycke",
    "T162": "bilden saknar alternativtext",
    "T163": "bilden står där ingen bild får plats",
    "T170": "länken leder inte till en webbadress eller e-postadress",
    "T172": "länken hänvisar till en adress som inte finns i texten",
    "T173": "länkadressen används inte",
    "T174": "länkadressen är skriven två gånger",
    "T175": "länken har en titel som inte skrivs ut",
    "T176": "länken saknar text",
    "T180": "fotnoten saknas",
    "T181": "fotnoten används inte",
    "T182": "fotnot inne i en fotnot",
    "T183": "fotnoten är skriven två gånger",
    "T184": "fotnoten innehåller annat än stycken",
    "T185": "fotnot skriven i löpande text",
    "T186": "fotnoten är tom",
    "T190": "lista, rubrik, tabell eller liknande i ett fält som är en enda mening",
    "T191": "flera stycken i ett fält som är en enda mening",
    "T195": "styrtecken i texten",
}
"""Every code this room gives, with its meaning in one line."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that cannot be printed; *start* and *end* count characters of the text, *end* exclusive."""

    code: str
    message: str
    advice: str
    start: int
    end: int


class Wording(NamedTuple):
    """What a problem says before it has a place."""

    code: str
    message: str
    advice: str
