"""Inget personnummer eller samordningsnummer står i ärendet, inte heller i ett filnamn eller en bilds text.

Varför: handlingen publiceras. Ett personnummer på webben är en personuppgiftsincident som ska anmälas inom 72
        timmar. Regeln räknar efter datum och kontrollsiffra, så att belopp och diarienummer inte tas för ett.
Fel:    Sökanden, 121212-1212, har ansökt om stöd.
Rätt:   Sökanden har ansökt om stöd.
Källa:  dataskyddslagen (2018:218) 3 kap. 10 §; EU:s dataskyddsförordning, artikel 5.1 c och 33;
        https://www.imy.se om personnummer
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.personuppgifter.identity_numbers import personal_numbers
from arende.lint.subject import TextSubject

CODE, NAME = "K101", "inget-personnummer"
SEVERITY = Severity.ERROR


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each valid number, in any text of the case, links and file names included."""
    for prose in subject.texts.prose:
        for found in personal_numbers(prose.text):
            is_coordination = int(found["day"]) > 60
            kind = "samordningsnummer" if is_coordination else "personnummer"
            yield subject.finding(
                prose.address,
                f"ett {kind} står i ärendet",
                "ta bort det; skriv ”den sökande” eller ett ärendenummer i stället",
                within=found.span(),
            )
