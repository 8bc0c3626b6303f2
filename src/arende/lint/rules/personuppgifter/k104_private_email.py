"""E-postadresser är myndighetens, inte privata.

Varför: en privat adress är en personuppgift om den är någon annans, och fel väg in till myndigheten om den är
        handläggarens: det som kommer dit diarieförs inte.
Fel:    e_post: alva.exempel@gmail.com
Rätt:   e_post: alva.exempel@kommunen.example
Källa:  EU:s dataskyddsförordning, artikel 5.1 c; offentlighets- och sekretesslagen (2009:400) 5 kap. 1 §
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "K104", "ingen-privat-e-post"
SEVERITY = Severity.WARNING

_PROVIDERS = (
    "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "icloud", "me", "mac", "yahoo", "ymail",
    "telia", "comhem", "bredband", "bredband2", "spray", "home", "tele2", "passagen", "swipnet", "bahnhof",
    "protonmail", "proton", "gmx", "tutanota", "tuta", "mail", "hey",
)  # fmt: skip
_PRIVATE = Pattern(
    rf"[\w.+-]+@(?:{'|'.join(_PROVIDERS)})\.(?:com|se|net|nu|org|me|dk|no)(?![\w-]|\.\w)",
    *(f"@{provider}." for provider in _PROVIDERS),
    flags=re.IGNORECASE,
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each address at a provider of private mail."""
    for prose in subject.texts.prose:
        for found in _PRIVATE.finditer(prose.text) if "@" in prose.text else ():
            yield subject.finding(
                prose.address,
                "en privat e-postadress står i ärendet",
                "ta bort den, eller skriv en adress i tjänsten",
                within=found.span(),
            )
