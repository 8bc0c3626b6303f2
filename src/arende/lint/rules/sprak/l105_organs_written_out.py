"""Ett organ skrivs ut i löpande text; förkortningen får stå inom parentes efter namnet första gången.

Varför: beslutet läses av den som får det, och ”KS” är tre olika saker i tre kommuner. Protokollet citerar
        texten som den står.
Fel:    KF antog planen.
Rätt:   Kommunfullmäktige antog planen.
Källa:  Ett långsiktigt arbete med begripliga handlingar (Västra Götalandsregionen),
        http://www.vgregion.se/sv/Vastra-Gotalandsregionen/startsida/Politik/fortroendevald/Ett-langsiktigt-arbete-med-begripliga-handlingar/
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject

CODE, NAME = "L105", "organet-skrivs-ut"
SEVERITY = Severity.WARNING

ABBREVIATED_ORGANS = {
    "KS": "kommunstyrelsen",
    "KF": "kommunfullmäktige",
    "KSAU": "kommunstyrelsens arbetsutskott",
    "AU": "arbetsutskottet",
    "RS": "regionstyrelsen",
    "RF": "regionfullmäktige",
    "SN": "socialnämnden",
    "BUN": "barn- och utbildningsnämnden",
    "KFN": "kultur- och fritidsnämnden",
    "BN": "byggnadsnämnden",
    "TN": "tekniska nämnden",
    "SBN": "samhällsbyggnadsnämnden",
    "MBN": "miljö- och byggnadsnämnden",
    "GN": "gymnasienämnden",
    "UN": "utbildningsnämnden",
    "VN": "valnämnden",
}
_GENERAL = frozenset({"KS", "KF", "KSAU", "AU"})
# ”KS § 12”, ”KS 2026-00123” and ”KS-2026” name a paragraph or a dnr, where the short form is right.
_WRITTEN = Pattern(
    rf"(?<![\w/.:@&(+-])(?P<short>{'|'.join(sorted(ABBREVIATED_ORGANS, key=len, reverse=True))})"
    r"(?=(?::s|s)?(?![\w/&+]))(?![ \u00a0]?§|[ \u00a0]?[-–:/]?\d|[-/:.]\w\w)",
    *ABBREVIATED_ORGANS,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over the first place of each organ's short form that the case explains nowhere."""
    told: set[str] = set()
    organs = {organ.lower() for organ in (*subject.profile.organ, *subject.case.beslutsgång)}
    for prose in subject.texts.own:
        for found in _WRITTEN.finditer(prose.read):
            short = found["short"]
            organ = ABBREVIATED_ORGANS[short]
            if short in told or (short not in _GENERAL and organ not in organs):
                continue
            told.add(short)
            if not any(f"({short})" in other.text for other in subject.texts.prose):
                yield subject.finding(
                    prose.address,
                    f"”{short}” är en förkortning av ett organ",
                    f"skriv ”{organ}”, eller ”{organ} ({short})” första gången",
                    within=found.span("short"),
                )
