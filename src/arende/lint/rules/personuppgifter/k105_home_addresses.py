"""Ingen privatpersons bostadsadress står i ärendet.

Varför: en bostadsadress pekar ut en person, och för den som lever med hot är den farlig. Adressen till ett
        kommunhus, en skola eller en fastighet som ärendet gäller är ingen bostadsadress.
Fel:    Sökanden, bosatt på Ågatan 12, har överklagat.
Rätt:   En granne till fastigheten har överklagat.
Källa:  EU:s dataskyddsförordning, artikel 5.1 c; offentlighets- och sekretesslagen (2009:400) 21 kap. 3 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.personuppgifter.names import private_people
from arende.lint.subject import Subject

CODE, NAME = "K105", "ingen-bostadsadress"
SEVERITY = Severity.WARNING

_STREET = (
    r"[A-ZÅÄÖ][\wåäö]*(?:[ \u00a0][A-ZÅÄÖ][\wåäö]*)?"
    r"(?:gatan|vägen|gränd|gränden|stigen|backen|allén|torget|gata|väg)[ \u00a0]\d{1,3}"
    r"(?:[ \u00a0]?[A-Za-z])?(?!\w)"
)
_TOWN = r",?\s+\d{3}[ \u00a0]?\d{2}[ \u00a0]+[A-ZÅÄÖ][\wåäö]+"
# What is said of where a person lives, and of nothing else.
_LIVES = (
    r"(?:bosatt|folkbokförd|skriven|boende|bor)\s+(?:på|vid|i)\s+"
    r"|(?:hemadress(?:en)?|bostadsadress(?:en)?)\s*(?::|är)?\s*"
)
_HOME = Pattern(
    rf"(?P<flat>{_STREET},?\s+(?:lgh|lägenhet)\.?[ \u00a0]\d{{3,4}}(?:{_TOWN})?)"
    rf"|(?:{_LIVES})(?P<home>{_STREET}(?:{_TOWN})?)"
)
_AFTER_NAME = Pattern(rf",?\s+\(?(?P<home>{_STREET}{_TOWN})")
# Without one of these there is no home, so most texts need not be read for one.
_CUES = ("lgh", "lägenhet", "bosatt", "folkbokför", "skriven", "boende", "bor ", "hemadress", "bostadsadress")
_POSTCODE = Pattern(r"\d{3}[ \u00a0]?\d{2}[ \u00a0]+[A-ZÅÄÖ]")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each street and number that is said to be where somebody lives."""
    for prose in subject.texts.prose:
        text = prose.text
        found_at = set()
        if any(cue in text for cue in _CUES):
            found_at = {
                found.span("flat") if found["flat"] else found.span("home") for found in _HOME.finditer(text)
            }
        for person in private_people(subject, text) if _POSTCODE.search(text) else ():
            beside = _AFTER_NAME.match(text, person.end())
            if beside:
                found_at.add(beside.span("home"))
        for span in sorted(found_at):
            yield subject.finding(
                prose.address,
                "en bostadsadress står i ärendet",
                "ta bort den, eller skriv ”en granne” eller ”en boende i området”",
                within=span,
            )
