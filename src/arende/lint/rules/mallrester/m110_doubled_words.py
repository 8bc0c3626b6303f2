"""Samma ord står inte två gånger i följd.

Varför: ”att att” är det vanligaste spåret av en mening som skrevs om i flera steg.
Fel:    förvaltningen föreslår att att planen godkänns
Rätt:   förvaltningen föreslår att planen godkänns
Källa:  korrekturläsning; Myndigheternas skrivregler (https://www.isof.se/skrivregler)
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "M110", "inga-dubbla-ord"
SEVERITY = Severity.WARNING

# Words that Swedish does put side by side: ”det det kostar”, ”frågan om om”, ”läget vi är i i dag”.
_MAY_STAND_TWICE = (
    "de|den|det|du|eller|fram|får|för|förr|gör|ha|hade|han|har|hon|hur|igen|ja|jag|kan|kommer|länge|långt|man"
    "|mer|mycket|många|ni|nej|när|om|på|sedan|ska|skulle|som|så|vad|var|vara|vi|vid|väl|väldigt|där|då|är"
)
_TWICE = Pattern(
    rf"(?<![\w-])(?!(?:{_MAY_STAND_TWICE})\b)(?P<word>[a-zåäöé]+)(?P<again>[ \t\n\u00a0]+(?P=word))(?![\w-])"
)
_TODAY = Pattern(r"\s+(?:dag|går|fjol|morgon|kväll|natt|år|somras|höstas|vintras|våras|veckan)\b")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the second of two equal words."""
    for sentence in subject.texts.sentences:
        for found in _TWICE.finditer(sentence.text):
            if found["word"] == "i" and _TODAY.match(sentence.text, found.end()):
                continue
            second = sentence.start + found.end() - len(found["word"])
            yield subject.finding(
                sentence.address,
                f"ordet ”{found['word']}” står två gånger i följd",
                "stryk det ena",
                within=(second, sentence.start + found.end()),
            )
