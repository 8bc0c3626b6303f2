"""Samma mening står inte på två ställen i en handling.

Varför: en mening som klippts in två gånger rättas bara på det ena stället, och handlingen säger
        emot sig själv.
Fel:    samma mening ord för ord i sammanfattningen och i bedömningen
Rätt:   sammanfattningen säger det kort, bedömningen utförligt
Profil: ”ord”: så många ord som meningen måste ha för att räknas; 8 om inget sägs.
Källa:  https://www.nacka.se/medarbetare/tjansteskrivelser-arendehantering/mall-for-tjansteskrivelse/;
        iakttaget i tjänsteutlåtanden
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.prose import Sentence
from arende.lint.subject import Subject

CODE, NAME = "S106", "mening-en-gång"
SEVERITY = Severity.WARNING

_WORD = Pattern(r"\w+")
# Points, titles and quoted requests may stand again; alternatives often have consequences in common.
_MAY_REPEAT = {
    "förslag_till_beslut", "alternativ", "svar_på", "beslutsunderlag", "bilagor", "tidplan", "rubrik",
    "underrubrik",
}  # fmt: skip
_FULL_STOP = Pattern(r"[.!?…][”\")]*$")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the second of two equal sentences of a paper; list items and cells are not sentences."""
    least = subject.number("ord", 8)
    first: dict[tuple[object, ...], Sentence] = {}
    for sentence in subject.texts.sentences:
        if not _FULL_STOP.search(sentence.text) or _MAY_REPEAT & set(sentence.address.steps):
            continue
        words = tuple(_WORD.findall(sentence.text.casefold()))
        if len(words) < least:
            continue
        earlier = first.setdefault((sentence.address.steps[0], *words), sentence)
        if earlier is not sentence and not any(_is_quoted(subject, one) for one in (earlier, sentence)):
            yield subject.finding(
                sentence.address,
                f"meningen står också {_where(sentence, earlier)}",
                "stryk den på det ena stället",
                within=(sentence.start, sentence.end),
            )


def _where(sentence: Sentence, earlier: Sentence) -> str:
    if earlier.address == sentence.address:
        return "tidigare i samma avsnitt"
    name = str(earlier.address.steps[-1])
    return f"under ”{name if name != 'text' else 'egna_avsnitt'}”"


def _is_quoted(subject: Subject, sentence: Sentence) -> bool:
    """Whether the sentence stands in a block quote or begins inside quotation marks."""
    prose = subject.prose(sentence.address)
    if prose is None:
        return False
    line = prose.text[prose.text.rfind("\n", 0, sentence.start) + 1 : sentence.start]
    before = prose.text[prose.text.rfind("\n\n", 0, sentence.start) + 1 : sentence.start]
    return ">" in line or sentence.text[0] in '”"' or before.count("”") % 2 == 1
