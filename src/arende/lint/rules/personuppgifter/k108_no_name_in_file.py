"""En bilagas filnamn nämner ingen privatperson.

Varför: filnamnet följer med när bilagan laddas ner eller skickas, också när namnet är borttaget i texten. Den
        som skriver eller undertecknar handlingen får nämnas.
Fel:    fil: bilagor/yttrande_anna_andersson.pdf
Rätt:   fil: bilagor/yttrande.pdf
Källa:  EU:s dataskyddsförordning, artikel 5.1 c; ett fall ur Borgå, https://svenska.yle.fi/a/7-10020337
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.personuppgifter.names import FIRST_NAMES, officials
from arende.lint.subject import Subject
from arende.model.kinds import Manner

CODE, NAME = "K108", "inget-namn-i-filnamn"
SEVERITY = Severity.WARNING

_FIRST = {name.casefold() for name in FIRST_NAMES}
# Endings that make a word a surname even in lower case; others need a capital to be one.
_SURNAME = (
    r"(?:[a-zåäöé]+(?:sson|son|ström|strom|berg|gren|lund|qvist|kvist|dahl|holm|blom|stedt|lind|fors|sjö|mark|wall|vall)"
    r"|[A-ZÅÄÖ][a-zåäöé]+)"
)
# Looked at from every word, since the word before a first name might be taken for one.
_NAME = Pattern(
    r"(?<![A-Za-zåäöÅÄÖé])"
    rf"(?=(?P<name>(?P<first>[A-ZÅÄÖa-zåäö][a-zåäöé]+)[_ .-]?(?P<last>{_SURNAME}))(?![a-zåäöé]))"
)
_TARGET = Pattern(r"\]\((?P<path>[^()\s]+)", "](")
_ASCII = str.maketrans("åäöé", "aaoe")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each first name and surname in the name of an attachment or an image."""
    allowed = {_plain(name) for name in officials(subject)}
    for prose in subject.texts.prose:
        if prose.manner is Manner.LINE and prose.address.steps[-1] == "fil":
            paths = [(0, prose.text)]
        else:
            paths = [(found.start("path"), found["path"]) for found in _TARGET.finditer(prose.text)]
        for start, path in paths:
            for found in _NAME.finditer(path):
                if (
                    "://" in path
                    or found["first"].casefold() not in _FIRST
                    or _plain(found["name"]) in allowed
                ):
                    continue
                yield subject.finding(
                    prose.address,
                    "filnamnet nämner en person",
                    "döp om filen efter vad den är",
                    within=(start + found.start("name"), start + found.end("name")),
                )


def _plain(name: str) -> str:
    """*name* as file names write it: no spaces, no signs, no å, ä or ö."""
    return re.sub(r"[\W_]", "", name.casefold()).translate(_ASCII)
