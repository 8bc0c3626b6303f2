"""What a point answers to a motion, a medborgarförslag or an initiative."""

import re
from collections.abc import Iterator

from arende.lint.patterns import Pattern
from arende.model.request import Outcome, Request

_OUTCOME = Pattern(
    r"\b(?:(?P<bifall>bifall(?:a|er|s|en)?\b)|(?P<avslag>avslå(?:r|s)?\b)|(?P<besvarad>besvara(?:d|t|de|s)\b))",
    flags=re.IGNORECASE,
)
# What else may become of it: sent on, put off, or ended without an answer.
DISPOSED = Pattern(
    r"\b(?:återremitter|bordlägg|remitter|överlämna|avskriv|hänskjut|lämna\w*\s+utan|ta\s+upp|avvisa|anse\w*|"
    r"föreslå\w*|yttra|lämna\w*\s+\w*\s*yttrande|avge|anta|ställ\w*\s+sig\s+bakom|uttala|instäm)",
    flags=re.IGNORECASE,
)

# The kinds of paper whose parts are granted or refused.
ASKED = {
    Request.MOTION: Pattern(r"\bmotion", flags=re.IGNORECASE),
    Request.MEDBORGARFÖRSLAG: Pattern(r"\b(?:medborgar|invånar|e-)förslag", flags=re.IGNORECASE),
    Request.NÄMNDINITIATIV: Pattern(r"initiativ", flags=re.IGNORECASE),
}


def outcomes(text: str) -> Iterator[tuple[Outcome, re.Match[str]]]:
    """Each outcome that *text* names, with its place."""
    for found in _OUTCOME.finditer(text):
        yield Outcome(found.lastgroup or ""), found
