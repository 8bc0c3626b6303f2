"""Ett ord har bokstäver ur ett enda alfabet.

Varför: ett kyrilliskt ”а” ser ut som ett latinskt, men ordet går inte att söka fram och läses fel av en
        skärmläsare.
Fel:    kоmmun (med ett kyrilliskt о)
Rätt:   kommun
Källa:  WCAG 2.1, 1.3.1; Unicode Technical Standard #39, ”Mixed-Script Detection”
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "Y117", "ett-alfabet-i-ordet"
SEVERITY = Severity.WARNING

_LOOKS_LIKE = str.maketrans(
    "аеорсухіјѕһԁАВЕКМНОРСТХІЈЅУҮαοΑΒΕΖΗΙΚΜΝΟΡΤΥΧν",
    "aeopcyxijshdABEKMHOPCTXIJSYYaoABEZHIKMNOPTYXv",
)
_FOREIGN = Pattern("[\u0370-\u03ff\u0400-\u052f]")
_WORD = Pattern(r"[^\W\d_]+")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each Greek or Cyrillic letter that stands between Latin ones and looks like one."""
    for prose in subject.texts.prose:
        if prose.text.isascii() or not _FOREIGN.search(prose.text) or prose.address.steps[-1] == "fil":
            continue
        for word in _WORD.finditer(prose.text):
            right = word[0].translate(_LOOKS_LIKE)
            if right == word[0] or _FOREIGN.search(right) or not re.search("[A-Za-zÅÄÖåäö]", word[0]):
                continue
            for at, letter in enumerate(word[0]):
                if letter != right[at]:
                    yield subject.finding(
                        prose.address,
                        f"{_alphabet(letter)} bokstav i ett ord: väntade ”{right[at]}” i ”{right}”",
                        f"skriv om ”{right}” med vanliga bokstäver",
                        within=(word.start() + at, word.start() + at + 1),
                        fix=right[at],
                    )


def _alphabet(letter: str) -> str:
    return "grekisk" if letter < "\u0400" else "kyrillisk"
