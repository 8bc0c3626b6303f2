"""Den som har lämnat ett medborgarförslag nämns inte vid namn.

Varför: förslagsställaren är en privatperson, och handlingen publiceras. Namnet finns i diariet, och beslutet
        skickas till ”förslagsställaren”.
Fel:    svar_på: {slag: medborgarförslag, från: [Alva Andersson]}
        rubrik: Svar på medborgarförslag från Alva Andersson om en lekplats
Rätt:   svar_på: {slag: medborgarförslag}
        rubrik: Svar på medborgarförslag om en lekplats
Källa:  EU:s dataskyddsförordning, artikel 6; kommunallagen (2017:725) 8 kap. 1 och 10 §§;
        https://www.tanum.se om personuppgifter på internet
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject
from arende.model.request import Request

CODE, NAME = "K106", "förslagsställaren-är-anonym"
SEVERITY = Severity.ERROR

_WORD = r"[A-ZÅÄÖÉ][a-zåäöéü]+"
_NAME = rf"{_WORD}(?:[- \u00a0](?:{_WORD}|von|af|de))*[ \u00a0]{_WORD}(?:-{_WORD})?"
_PERSON = Pattern(rf"{_NAME}(?:(?:, | och | & ){_NAME})*")
_NOT_A_PERSON = Pattern(
    r"(?:[Ff]örening|[Ff]örbund|[Kk]lubb|[Bb]yalag|[Rr]åd|[Ss]kola|[Pp]arti|[Ss]ällskap|[Ss]tiftelse|[Gg]ille)\w{0,3}$"
    r"|\b(?:AB|IF|SK|BK|FF|HB|Kommun|Region)$"
)
_FROM = Pattern(
    r"[Mm]edborgarförslag(?:et)?(?:\s+\([\d/]+\))?,?\s+(?:som\s+)?"
    rf"(?:från|av|lämnat av|inlämnat av|lämnats av|inkommet från)\s+(?P<name>{_NAME})",
    "edborgarförslag",
)
_PROPOSER = Pattern(rf"[Ff]örslagsställar(?:en|na),?\s+(?P<name>{_NAME})", "örslagsställar")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each person named as the one whose medborgarförslag it is."""
    asked = subject.case.svar_på
    is_citizens = asked is not None and asked.slag is Request.MEDBORGARFÖRSLAG
    if asked is not None and is_citizens:
        for index, name in enumerate(asked.från):
            if _PERSON.fullmatch(name) and not _NOT_A_PERSON.search(name):
                yield subject.finding(
                    Address(("svar_på", "från", index)),
                    "förslagsställaren nämns vid namn",
                    "ta bort ”från”; beslutet skickas till ”förslagsställaren”",
                )
    for prose in subject.texts.prose:
        named = [(found, "skriv ”medborgarförslag om …”, utan namn") for found in _FROM.finditer(prose.text)]
        if is_citizens:
            named += [(found, "skriv bara ”förslagsställaren”") for found in _PROPOSER.finditer(prose.text)]
        for found, advice in named:
            if not _NOT_A_PERSON.search(found["name"]):
                yield subject.finding(
                    prose.address,
                    "förslagsställaren nämns vid namn",
                    advice,
                    within=found.span("name"),
                )
