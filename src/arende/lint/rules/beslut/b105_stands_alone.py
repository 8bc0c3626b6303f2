"""En punkt går att förstå för sig själv, utan handlingen bredvid.

Varför: punkten flyttas ordagrant till protokollet och läses där av den som ska göra det som beslutats.
Fel:    - godkänna åtgärderna i enlighet med tjänsteutlåtandet
Rätt:   - godkänna åtgärdsplan för en ekonomi i balans, daterad 2026-09-24
Profil: fraser: fler uttryck som inte får stå i en punkt; inga från början.
Källa:  Vad ska jag skriva under de olika rubrikerna, om förslag till beslut:
        https://5dok.org/article/vad-ska-jag-skriva-under-de-olika-rubrikerna.zwvrxm1g
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.beslut.clauses import clauses
from arende.lint.subject import Subject

CODE, NAME = "B105", "står-för-sig-själv"
SEVERITY = Severity.WARNING

_PAPER = r"(?:tjänste(?:utlåtande|skrivelse)|skrivelse|yttrande|missiv|utlåtande|promemoria)(?:t|n|et|en)?"
_OWN = r"(?:(?:\w+s|föreliggande|framlag[td]a?|upprätta[td]e?|redovisa[td]e?|liggande|detta|denna)\s+)"
# A document that is named, dated or numbered can be found again: ”enligt förslag daterat 2026-09-24”.
_NAMED = (
    r"(?!\s*(?:,\s*)?(?:till|om|för|över|på|mellan|avseende|rörande|gällande|angående|kring|med\s+dnr|dnr|daterat|"
    r"daterad|daterade|dat\.|den\s+\d|\d|i\s+bilaga|\(?bilaga|[A-ZÅÄÖ”\"]))"
)
_BY = r"(?:i\s+enlighet\s+med|enligt|utifrån|i\s+överensstämmelse\s+med)"
_PHRASES = (
    rf"{_BY}\s+{_OWN}?förslag(?:et)?\b{_NAMED}",
    rf"{_BY}\s+{_OWN}*{_PAPER}\b{_NAMED}",
    r"\b(?:med\s+|enligt\s+)?(?:vad|det)\s+som\s+(?:anförs|anförts|framgår|redovisas|sägs|föreslås)\b(?:\s+ovan|\s+nedan)?",
    rf"{_BY}\s+(?:ovan|nedan)(?:stående)?\b",
    r"\b(?:ovan|nedan)(?:stående|nämnda|nämnd|nämnt|angivna|beskrivna)\b",
    rf"\b{_BY}\s+(?:bifogad[et]?\s+|bifogat\s+)?bilag(?:a|an|or|orna)\b(?!\s*(?:\d|[A-Z]\b|[,:]?\s*[A-ZÅÄÖ”\"]))",
    r"\b(?:bifoga|bilag)(?:d|t|de|da)\s+(?:förslag|handling(?:ar)?|bilag(?:a|or)|skrivelse|yttrande|dokument|underlag|"
    rf"avtal|rapport|plan|tabell|lista|text)(?:et|en|n)?\b{_NAMED}",
    r"\bföreliggande\s+\w+",
    r"\bsom\s+(?:ovan|nedan)\b",
)
_SIGNS = (
    "enlig", "utifrån", "överensstämmelse", "anför", "framgår", "redovisas", "sägs", "föreslås", "ovan",
    "nedan", "bifoga", "bilag", "föreliggande",
)  # fmt: skip
_ALONE = Pattern("|".join(_PHRASES), *_SIGNS)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each phrase that sends the reader to a paper the minutes do not hold."""
    extra = subject.words("fraser", ())
    pattern = re.compile("|".join((*map(re.escape, extra), *_PHRASES)), re.IGNORECASE) if extra else _ALONE
    for clause in clauses(subject):
        found = pattern.search(clause.read)
        if found:
            yield subject.finding(
                clause.address,
                f"punkten går inte att förstå för sig själv: ”{' '.join(found[0].split())}”",
                "skriv vad som beslutas, eller handlingens namn och datum",
                within=found.span(),
            )
