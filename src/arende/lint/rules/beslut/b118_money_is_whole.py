"""En punkt som avsätter pengar säger hur mycket, för vilket år och varifrån.

Varför: utan år och finansiering är anslaget inget att boka på, och fullmäktige vet inte vad som trängs undan.
Fel:    - avsätta 1 800 000 kronor för en lekplats
Rätt:   - text: avsätta 1 800 000 kronor för en lekplats
          belopp: {summa: 1 800 000, år: 2027, finansiering: nämndens investeringsram}
Källa:  Söderhamns kommun, innehåll i protokoll och ärendelistor:
        https://www.soderhamn.se/sidor/kommun-och-politik/politik-och-demokrati/moten-och-protokoll/innehall-i-protokoll-och-arendelistor.html
        kommunallagen (2017:725) 5 kap. 1 och 11 kap. 6 §§
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.amounts import money
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import Clause, clauses
from arende.lint.subject import Subject
from arende.swedish import list_words

CODE, NAME = "B118", "pengar-har-år-och-finansiering"
SEVERITY = Severity.WARNING

_SPENDS = Pattern(
    r"\b(?:avsätt|anslå|anvisa|tillför|tillskjut|bevilja|omfördela|omdisponera|reservera|utbetala|betala\s+ut|"
    r"utöka|skjut(?:a|er)\s+till)[a-zåäö]*\b",
    *("avsätt", "anslå", "anvisa", "tillför", "bevilja", "omfördela", "omdisponera", "reservera"),
    *("betala", "utöka"),
    "skjut",
    flags=re.IGNORECASE,
)
_MONEY = Pattern(
    r"\b(?:medel|pengar|(?:tilläggs|investerings|drifts)?anslag\w*|(?:tilläggs)?budget\w*|(?:förenings)?bidrag\w*|"
    r"tillskott\w*)\b",
    flags=re.IGNORECASE,
)
_YEAR = Pattern(r"\b20\d\d\b")
_FINANCED = Pattern(
    r"\bfinansier|\bbelasta|\binom\s+(?:\w+\s+){0,2}(?:budget)?ram|\bram(?:en)?\b|\b(?:ur|från|av)\s+(?:\w+\s+){0,4}\w*(?:medel|"
    r"anslag|ram|budget|reserv|konto|eget\s+kapital|fond|bidrag)|\bi\s+(?:\w+\s+){0,2}\w*budget|\bgenom\s+(?:lån|"
    r"upplåning|omfördelning)|\boförutse",
    flags=re.IGNORECASE,
)
# What is moved within the budget has its source in ”från …”.
_MOVED = Pattern(r"\bom(?:fördel|disponer)\w*\b.*\bfrån\b", flags=re.IGNORECASE | re.DOTALL)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the verb of each point that spends money and leaves out amount, year or financing."""
    for clause in clauses(subject):
        spends = _SPENDS.search(clause.main, clause.start)
        if spends is None:
            continue
        has_amount = next(money(clause.read), None) is not None
        if not has_amount and not (_MONEY.search(clause.main, spends.end())):
            continue
        missing = _missing(clause, has_amount)
        if missing:
            yield subject.finding(
                clause.address,
                f"punkten avsätter pengar utan {list_words(missing)}",
                f"skriv det i punkten, eller lägg till ”belopp” med {list_words(_keys(missing))}",
                within=spends.span(),
            )


def _missing(clause: Clause, has_amount: bool) -> list[str]:
    """What the point says neither in its text nor under ”belopp”, where the profile prints that."""
    amount = clause.point.belopp if clause.form.uppgifter else None
    found = {
        "belopp": has_amount or amount is not None,
        "år": bool(_YEAR.search(clause.read))
        or bool(amount and (amount.år or _YEAR.search(amount.finansiering or ""))),
        "finansiering": bool(_FINANCED.search(clause.read) or _MOVED.search(clause.read))
        or bool(amount and amount.finansiering),
    }
    return [name for name, is_there in found.items() if not is_there]


def _keys(missing: list[str]) -> list[str]:
    return [f"”{'summa' if name == 'belopp' else name}”" for name in missing]
