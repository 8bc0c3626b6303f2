"""Den som har lagt ett medborgarförslag, eller skickat en remiss, får beslutet.

Varför: ett svar som inte skickas till den som frågade är inget svar. Namnet på en privatperson behöver inte
        stå i handlingen, som publiceras: ”förslagsställaren” räcker.
Fel:    svar_på: {slag: medborgarförslag, …}; beslut_skickas_till: [tekniska förvaltningen]
Rätt:   beslut_skickas_till: [förslagsställaren, tekniska förvaltningen]
Källa:  kommunallagen (2017:725) 8 kap. 1 § och 5 kap. 23 §; förvaltningslagen (2017:900) 33 §
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.likeness import named_share
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject
from arende.model.request import Request, SvarPå

CODE, NAME = "X105", "frågaren-får-svaret"
SEVERITY = Severity.WARNING

_ASKER = {
    Request.MEDBORGARFÖRSLAG: Pattern(r"förslagsställ|förslagslämn|medborgarförslag", flags=re.IGNORECASE),
    Request.REMISS: Pattern(r"remissinstans|remittent|avsändaren|remittera", flags=re.IGNORECASE),
}
_LIKE = 0.5


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the list of receivers where nobody on it can be the one who asked."""
    answered, receivers = subject.case.svar_på, subject.case.beslut_skickas_till
    pattern = _ASKER.get(answered.slag) if answered else None
    if answered is None or pattern is None or not receivers:
        return
    if answered.slag is Request.REMISS and not answered.från:
        return
    if any(pattern.search(receiver) or _is_from(answered, receiver) for receiver in receivers):
        return
    name = "förslagsställaren" if answered.slag is Request.MEDBORGARFÖRSLAG else answered.från[0]
    yield subject.finding(
        Address(("beslut_skickas_till",)),
        f"{name} får inte beslutet",
        f"lägg till ”{name}”",
        key=True,
    )


def _is_from(answered: SvarPå, receiver: str) -> bool:
    return any(named_share(name, receiver) >= _LIKE for name in answered.från)
