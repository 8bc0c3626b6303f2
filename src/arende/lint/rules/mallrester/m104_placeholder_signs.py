"""Inga tecken står kvar på platsen för något som skulle skrivas senare.

Varför: ”daterad 2024-0x-xx” och ”XX kronor” har följt med till beslutet och blivit en del av det.
Fel:    antar planen, daterad 2024-0x-xx
Rätt:   antar planen, daterad 2024-03-28
Källa:  iakttaget i publicerade handlingar; beslutet ska gå att förstå som det står
"""

import re
from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "M104", "platshållartecken-ersatta"
SEVERITY = Severity.ERROR

_SIGNS = Pattern(
    r"(?<![\w-])(?=[\d-]*x)[12x][\dx]{3}-[\dx]{2}-[\dx]{2}(?![\w-])"  # 2024-0x-xx
    r"|\b(?:åååå|yyyy)-mm-dd\b"
    r"|\b[12]\dxx\b"  # 20xx
    r"|(?P<crosses>(?<![\w-])xx+(?![\w-]))"
    r"|(?<![\w-])xxx+(?=-)|(?<=-)xxx+\b"
    r"|\?{3,}|_{4,}|\.{6,}|…{2,}"
    r"|\blorem ipsum\b|\b(?-i:TODO|FIXME|TBD|TBA)\b",
    flags=re.IGNORECASE,
)
# One of these stands in all of them; most texts have none, and looking for them is quick.
_HINTS = (
    "xx", "0x", "1x", "2x", "3x", "åååå", "yyyy", "???", "____", "......", "……", "lorem", "todo", "fixme",
    "tbd", "tba",
)  # fmt: skip
_NEAR = 30  # signs before it that may say what is numbered
# XX and XXX are also Roman figures, after what is numbered so.
_NUMBERED = Pattern(
    r"\b(?:kapitel|kap\.?|avdelning|avd\.?|titel|bilaga|del|bok|nr|klass|artikel|punkt)\s+$", flags=re.I
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each sign that waits to be replaced."""
    for prose in subject.texts.prose:
        lowered = prose.read.lower()
        if not any(sign in lowered for sign in _HINTS):
            continue
        text = prose.plain
        for found in _SIGNS.finditer(text):
            if (
                found["crosses"]
                and found[0].isupper()
                and _NUMBERED.search(text[max(0, found.start() - _NEAR) : found.start()])
            ):
                continue
            yield subject.finding(
                prose.address,
                f"”{_short(found[0])}” står där en uppgift ska stå",
                "skriv uppgiften",
                within=found.span(),
            )


def _short(signs: str) -> str:
    return signs if len(signs) <= 12 else f"{signs[:8]}…"
