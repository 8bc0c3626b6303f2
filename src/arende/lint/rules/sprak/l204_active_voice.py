"""Högst hälften av en handlings meningar är passiva.

Varför: ”insatserna ska följas upp” säger inte av vem. Passiv form behövs ibland, men en handling där ingen
        gör något går inte att verkställa. Måttet är en upplysning; korta texter mäts inte.
Fel:    Insatserna följs upp och rapporteras. Medel har avsatts. Lokaler söks.
Rätt:   Förvaltningen följer upp insatserna. Nämnden har avsatt medel. Tekniska nämnden söker lokaler.
Profil: högst: så många procent av meningarna som får vara passiva; 50 från början
        minst_meningar: så många meningar som en handling ska ha för att mätas; 10 från början
Källa:  språklagen (2009:600) 11 §; gränsen är vald här, ingen källa anger en
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.rules.sprak.measures import whole_sentences
from arende.lint.subject import Subject

CODE, NAME = "L204", "aktiva-meningar"
SEVERITY = Severity.INFO

# Endings that hardly anything but a passive has, and the commonest passives with others. Words that end so
# without being passive stand first, and so do plural genitives (”skolornas”).
_NOT_PASSIVE = (
    "hoppas|lyckas|vistas|andas|minnas|låtsas|åldras|finnas|fattas|saknas|deras|annars|bådas|allas|jonas|lukas"
    r"|thomas|tomas|\w*(?:or|ar|er|en)nas|\w*(?:plats|sats)|\w*(?:hopp|lyck|vist)(?:ades|ats)"
)
_PASSIVE = Pattern(
    rf"(?!(?:{_NOT_PASSIVE})$)(?:\w{{2,}}(?:ades|ats|as)"
    "|föreslås|föreslogs|avslås|avslogs|ges|gavs|gjorts|görs|gjordes|byggs|byggts|höjs|höjts|sänks|sänkts|läggs"
    "|lagts|förs|förts|följs|följts|tagits|avsätts|avsatts|används|använts|ersätts|utförs|utförts|genomförs"
    "|genomförts|tillförs|tillförts|köps|köpts|införs|införts|ställs|ställts)",
    flags=re.IGNORECASE,
)
# Every passive ends so; reading only these words keeps the measure quick.
_ENDS_IN_S = Pattern(r"(?<![\w-])\w++(?<=[sS])(?!-)")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each paper with a larger share of passive sentences than the profile allows."""
    most, least = subject.number("högst", 50), subject.number("minst_meningar", 10)
    for kind, _, _ in subject.papers():
        sentences = whole_sentences(subject, kind)
        if len(sentences) < least:
            continue
        share = round(100 * sum(_is_passive(one.text) for one in sentences) / len(sentences))
        if share > most:
            yield subject.finding(
                Address((kind.value,)),
                f"{share} procent av meningarna är passiva: väntade högst {most}",
                "skriv ut vem som gör det",
                key=True,
            )


def _is_passive(sentence: str) -> bool:
    return any(_PASSIVE.fullmatch(word) for word in _ENDS_IN_S.findall(sentence))
