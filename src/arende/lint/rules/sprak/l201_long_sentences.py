"""En mening har högst 45 ord.

Varför: den som läser en lång mening har glömt början när slutet kommer. Ingen lag anger en gräns: skrivråd
        säger att en mening blir svår efter ungefär 20 ord, och regeln säger till först vid mer än det dubbla.
Fel:    en mening på 60 ord med tre ”samt”
Rätt:   tre meningar, eller en inledning och en punktlista
Profil: högst: antalet ord en mening får ha; 45 från början
Källa:  Klarspråk (Östersunds kommun), https://www.ostersund.se/kommun-och-politik/press--och-informationsmaterial/profilmanual-ostersunds-kommun/12.-klarsprak.html;
        språklagen (2009:600) 11 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.patterns import Pattern
from arende.lint.subject import TextSubject

CODE, NAME = "L201", "korta-meningar"
SEVERITY = Severity.INFO

_WORD = Pattern(r"[^\W_][\w.,:/-]*")


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each sentence with more words than the profile allows."""
    most = subject.number("högst", 45)
    for sentence in subject.texts.own_sentences:
        # No sentence of n words is shorter than 2n signs.
        count = len(_WORD.findall(sentence.text)) if len(sentence.text) > 2 * most else 0
        if count > most:
            yield subject.finding(
                sentence.address,
                f"meningen har {count} ord: väntade högst {most}",
                "dela upp den, eller gör uppräkningen till en punktlista",
                within=(sentence.start, sentence.end),
            )
