"""Små tal i löpande text skrivs med bokstäver.

Varför: siffror drar till sig ögat. De ska göra det för belopp, mått och datum, inte för tre nämnder.
Fel:    Förslaget berör 3 skolor.
Rätt:   Förslaget berör tre skolor.
Källa:  http://publications.europa.eu/code/sv/sv-4100600sv.htm;
        https://blogs.helsinki.fi/skribentensverktygslada/siffreuttryck/
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "N117", "små-tal-med-bokstäver"
SEVERITY = Severity.INFO

_WORDS = ("två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
_COUNTED = frozenset(
    (
        *("nämnder", "skolor", "förskolor", "kommuner", "förvaltningar", "enheter", "avdelningar"),
        *("ledamöter", "ersättare", "medarbetare", "lärare", "tjänster", "åtgärder", "förslag"),
        *("punkter", "ärenden", "yrkanden", "sammanträden", "möten", "remissinstanser", "alternativ"),
        *("synpunkter", "delar", "gånger", "lösningar", "områden", "invånare", "personer", "barn"),
        *("ungdomar", "klasser", "lokaler", "byggnader", "fastigheter"),
    )
)
_NAMED = frozenset(
    ("klass", "årskurs", "punkt", "nummer", "alternativ", "kap", "kapitel", "bilaga", "avsnitt", "nr")
)
_SMALL = Pattern(r"(?<=[a-zåäö] )(?P<number>[2-9]|1[0-2]) (?P<first>[a-zåäö]+)(?: (?P<second>[a-zåäö]+))?")
_ADJECTIVE = ("a", "e", "da", "er")
_LARGER = Pattern(
    r"(?<![\d,.§-])(?:1[3-9]|[2-9]\d|[1-9]\d{2,})(?![\d,.:-]|\s?(?:%|kr|tkr|mnkr|procent|kronor|§))"
)
_YEAR = Pattern(r"(?:19|20)\d\d")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each small number that counts something, where its sentence counts nothing larger."""
    for sentence in subject.texts.sentences:
        for found in _SMALL.finditer(sentence.text):
            before = sentence.text[: found.start()].split()
            if before[-1] in _NAMED or not _is_counted(found["first"], found["second"]):
                continue
            others = [one[0] for one in _LARGER.finditer(sentence.text)]
            if any(not _YEAR.fullmatch(one) for one in others):
                continue
            word = _WORDS[int(found["number"]) - 2]
            yield subject.finding(
                sentence.address,
                f"litet tal med siffror: väntade ”{word}”, fann ”{found['number']}”",
                f"skriv ”{word}”",
                within=(sentence.start + found.start("number"), sentence.start + found.end("number")),
            )


def _is_counted(first: str, second: str | None) -> bool:
    """Whether the words after a number name things that are counted, with one adjective between or none."""
    return first in _COUNTED or (second in _COUNTED and first.endswith(_ADJECTIVE))
