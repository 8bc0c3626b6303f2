"""En förkortning skrivs ut någonstans i ärendet, med förkortningen inom parentes.

Varför: ”UFP” säger inget för den som inte arbetar på förvaltningen. Nämnden och invånarna ska kunna läsa
        handlingen utan att fråga. Allmänt kända förkortningar behöver inte förklaras.
Fel:    Arbetet följer UFP.
Rätt:   Arbetet följer utvecklings- och fritidsplanen (UFP).
Profil: kända: förkortningar som alla i kommunen kan; läggs till dem som regeln redan känner
Källa:  Ett långsiktigt arbete med begripliga handlingar (Västra Götalandsregionen),
        http://www.vgregion.se/sv/Vastra-Gotalandsregionen/startsida/Politik/fortroendevald/Ett-langsiktigt-arbete-med-begripliga-handlingar/
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.sprak.l105_organs_written_out import ABBREVIATED_ORGANS
from arende.lint.subject import TextSubject

CODE, NAME = "L104", "förkortningen-förklaras"
SEVERITY = Severity.WARNING

_KNOWN = frozenset(
    re.findall(
        r"\w+",
        # states, unions, offices and companies that their letters alone tell of
        "EU EG EES FN USA UK NATO UNESCO UNICEF WHO OECD SKR SKL SCB SMHI JO JK DO MSB IMY IVO DIGG RF TT "
        "AB HB KB BRF ICA IKEA SJ SVT SR UR IF BK IK SK FC FK GK HK IFK IBK GIF AIK "
        # associations and firms whose letters are their name
        "ABF NBV HSB LO TCO SACO PRO SPF RFSL KFUM KPMG "
        # Acts that every council member has met
        "KL TF YGL RF FL OSL GDPR LSS LVU LVM LAS MBL LOU LOV LUF PBL SFS SOU DS PM BBR "
        # parties of the Riksdag
        "KD MP SD "
        # things, trades and school subjects
        "IT TV PC CV PDF AI VA VVS EL GPS QR USB CD DVD SMS MMS OBS OK BNP BRP KPI LED NO SO SYV "
        "BVC MVC HBTQ HBTQI ADHD HIV HLR VAB ID NR BTA BOA LOA NKI "
        # units
        "KR TKR MKR MNKR SEK EUR MSEK MW GW KW KWH MWH GWH TWH CO DB HZ "
        # plain words in capitals for weight
        "INTE EJ ALLA SKA MÅSTE OCH ELLER ATT SAMT NYTT NY JA NEJ VIKTIGT",
    )
)
# Not a part of a number, a path, a dnr (”KS 2026-00120”), a property (”ÅKERN 1:2”) or a name (”XYZ Fönster”).
_WRITTEN = Pattern(
    r"(?<![\w/.:@&+-])(?P<short>[A-ZÅÄÖ]{2,6})(?=(?::s|s)?(?![\w/&+]))"
    r"(?![ \u00a0]?[-–:./]?\d|[ \u00a0](?:§|[A-ZÅÄÖ][a-zåäö])|[.:]\w\w)"
)
_ROMAN = Pattern(r"[IVXLC]+")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over the first place of each abbreviation that the case explains nowhere."""
    known = _KNOWN | ABBREVIATED_ORGANS.keys() | set(subject.words("kända", ()))
    told: set[str] = set()
    for prose in subject.texts.own:
        for found in _WRITTEN.finditer(prose.read):
            short = found["short"]
            if short in known or short in told or _ROMAN.fullmatch(short):
                continue
            told.add(short)
            if not _in_capitals(prose.read, found) and not is_explained(subject, short):
                yield subject.finding(
                    prose.address,
                    f"förkortningen ”{short}” förklaras inte",
                    f"skriv ut namnet första gången, med ”({short})” efter",
                    within=found.span("short"),
                )


def is_explained(subject: TextSubject, short: str) -> bool:
    """Whether some text of the case has *short* in brackets after its name, or the name after *short*."""
    name_first, short_first = (
        rf"[a-zåäö]{{3}}\S*\s+\([^()]*\b{short}\b",
        rf"\b{short}\s+\([^\W\d_][^()]{{5,}}\)",
    )
    explained = re.compile(f"{name_first}|{short_first}")
    return any(explained.search(prose.text) for prose in subject.texts.prose)


def _in_capitals(text: str, found: re.Match[str]) -> bool:
    """Whether the words beside it are in capitals too: a heading, not an abbreviation."""
    around = text[max(0, found.start() - 20) : found.start()] + text[found.end() : found.end() + 20]
    return bool(re.search(r"[A-ZÅÄÖ]{4,}", around))
