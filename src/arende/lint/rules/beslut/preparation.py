"""Which ärenden fullmäktige may decide without a nämnd or the styrelse before it."""

import re

from arende.lint.patterns import Pattern
from arende.model.case import Ärende
from arende.model.request import Request

# What needs no preparation (29 §), or is fullmäktige's own (interpellations, the auditors).
_UNPREPARED = Pattern(
    r"\b(?:val\b|\w*val\s+(?:av|till)|fyllnadsval|entledigande|avsägelse|interpellation|fråga\b|revisor|revision|"
    r"ansvarsfrihet|presidie|presidium|valberedning)",
    *("val", "entledigande", "avsägelse", "interpellation", "fråga", "revis", "ansvarsfrihet", "presidi"),
    flags=re.IGNORECASE,
)


def needs_no_preparation(case: Ärende) -> bool:
    """Whether *case*, by its title or by what it answers, is one that goes straight to fullmäktige.

    Källa: KL 5 kap. 29 § (elections).
    """
    answers = case.svar_på.slag if case.svar_på else None
    own = answers in (Request.INTERPELLATION, Request.REVISIONSRAPPORT)
    return own or bool(_UNPREPARED.search(case.rubrik))
