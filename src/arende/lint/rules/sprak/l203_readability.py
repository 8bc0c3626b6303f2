"""En handlings läsbarhetsindex (LIX) är högst 60.

Varför: LIX lägger ihop meningarnas längd och andelen långa ord. Officiella texter ligger på 50–60; över 60
        börjar det som Björnsson kallade mycket svår text. Måttet säger inget om innehållet och är därför en
        upplysning. Korta texter mäts inte.
Fel:    en handling med LIX 68
Rätt:   kortare meningar och vanligare ord, tills LIX är 60 eller lägre
Profil: högst: det LIX en handling får ha; 60 från början
        minst_ord: så många ord som en handling ska ha för att mätas; 150 från början
Källa:  C. H. Björnsson, Läsbarhet (1968); kommunens eget val av gräns
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.sprak.measures import weight
from arende.lint.subject import Subject

CODE, NAME = "L203", "läsbar-text"
SEVERITY = Severity.INFO


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each paper whose LIX is over the profile's limit."""
    most, least_words = subject.number("högst", 60), subject.number("minst_ord", 150)
    for kind, _, _ in subject.papers():
        measured = weight(subject, kind)
        if measured.words >= least_words and measured.lix > most:
            yield subject.finding(
                Address((kind.value,)),
                f"texten har LIX {measured.lix}: väntade högst {most}",
                "dela de längsta meningarna och byt långa ord mot korta",
                key=True,
            )
