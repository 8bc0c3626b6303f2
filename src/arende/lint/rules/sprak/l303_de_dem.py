"""I skrift skiljs ”de” och ”dem”; ”dom” är ett beslut av en domstol.

Varför: ”dom” är talspråk, och i en handling läses ordet först som en domstols dom.
Fel:    Alla dom andra skolorna har svarat.
Rätt:   Alla de andra skolorna har svarat.
Källa:  Språkrådet, https://www.isof.se, frågelådan om de, dem och dom
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "L303", "de-och-dem"
SEVERITY = Severity.WARNING

# Only where no court can be meant: before words that a pronoun or an article has after it.
_ARTICLE = Pattern(
    r"(?<![\w-])dom(?=\s+(?:här|där|flesta|allra|olika|andra|enda|båda|övriga|nya|gamla|yngre|äldre|yngsta|äldsta"
    r"|boende|anställda|berörda|närmaste|största|minsta|förslag(?:en)? som)(?![\w-]))",
    flags=re.IGNORECASE,
)
_SUBJECT = Pattern(
    r"(?:(?<=[.!?]\s)|^)Dom(?=\s+(?:vill|bor|tycker|behöver|anser|säger|går|vet|tror|måste|arbetar)(?![\w-]))",
    flags=re.MULTILINE,
)
_OBJECT = Pattern(r"(?<=\b(?:hos) )dom(?=[.,;!?]|\s+(?:som|och)\b)|(?<=\bhjälper )dom(?![\w-])")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each ”dom” that is a pronoun or an article for certain."""
    if "dom" not in subject.texts.vocabulary:
        return
    for prose in subject.texts.own:
        for pattern, right in ((_ARTICLE, "de"), (_SUBJECT, "de"), (_OBJECT, "dem")):
            for found in pattern.finditer(prose.read):
                yield _finding(subject, prose.address, found, right)


def _finding(subject: TextSubject, address: Address, found: re.Match[str], right: str) -> Diagnostic:
    written = right.capitalize() if found[0][0].isupper() else right
    message = f"”{found[0]}” är talspråk för ”{right}”"
    return subject.finding(address, message, f"skriv ”{written}”", within=found.span(), fix=written)
