"""Omständliga uttryck ersätts av korta.

Varför: ”i syfte att” säger inget som ”för att” inte säger. Korta ord gör meningen lättare att läsa, och en
        handling har hundratals meningar. Ett uttryck som behövs får stå kvar.
Fel:    Nämnden tillför medel i syfte att korta köerna.
Rätt:   Nämnden tillför medel för att korta köerna.
Profil: tillåtna: uttryck som kommunen vill behålla; inga från början
Källa:  språklagen (2009:600) 11 §; Myndigheternas skrivregler, avsnittet ”Använd enkla och begripliga ord”
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject
from arende.lint.wordlist import Wordlist

CODE, NAME = "L103", "korta-uttryck"
SEVERITY = Severity.INFO

_NOUN = (
    "i|vilket|detta|alla|något|vissa|flera|många|varje|ett|ett annat|samma|olika|de|dessa|fäster|fästa|fäst"
)
_VERBS = (
    "kan",
    "ska",
    "får",
    "är",
    "har",
    "bör",
    "behöver",
    "finns",
    "ingår",
    "kommer",
    "gäller",
    "påverkas",
)
_PHRASES = Wordlist(
    (
        ("i syfte att | i avsikt att | i akt och mening att", "för att"),
        ("avseende", "om” eller ”för"),
        ("beträffande | rörande | vad beträffar | vad avser | såvitt avser", "om” eller ”när det gäller"),
        ("angående", "om"),
        ("med anledning av", "på grund av” eller ”efter"),
        ("i händelse av att | för det fall att | för den händelse att | i det fall att", "om"),
        ("i den omfattning som", "så mycket som"),
        ("på så sätt att | på sådant sätt att", "så att"),
        ("under den tid som | under det att", "medan"),
        ("trots det faktum att | oavsett det faktum att", "trots att"),
        ("på grund av det faktum att | beroende på det faktum att", "eftersom"),
        ("mot bakgrund av det ovan anförda | med hänsyn till det ovan anförda", "därför"),
        ("i dagsläget | i nuläget | för närvarande tid", "nu"),
        ("fortsättningsvis kommer att | framgent | framdeles", "i fortsättningen"),
        ("huruvida", "om"),
        ("härmed", "nu"),
        ("har att beakta | har att iaktta", "ska följa"),
        ("är av den uppfattningen att | är av uppfattningen att", "anser att"),
        ("ersättning utgår | arvode utgår | bidrag utgår | traktamente utgår", "betalas ut"),
        ("tillhandahålla", "erbjuda” eller ”ordna"),
        ("tillhandahåller", "erbjuder” eller ”ordnar"),
        ("tillhandahålls", "erbjuds” eller ”ordnas"),
        ("implementera", "införa"),
        ("implementerar", "inför"),
        ("implementeras", "införas"),
        ("implementerats", "införts"),
        ("implementering", "införande"),
        ("implementeringen", "införandet"),
        ("inkomma", "komma in"),
        ("inkommer", "kommer in"),
        ("inkom", "kom in"),
        ("inkommit", "kommit in"),
        ("innevånare", "invånare"),
        ("innevånarna", "invånarna"),
        ("kommuninnevånare", "kommuninvånare"),
        ("kommuninnevånarna", "kommuninvånarna"),
        ("utav", "av"),
        ("såsom", "som"),
        *((f"{verb} ej", f"{verb} inte") for verb in _VERBS),
    ),
    excused_after={"avseende": _NOUN, "huruvida": "oavsett|om", "angående": "vidare"},
    # A guarantee's set words, which the lender asks for: ”såsom för egen skuld ingå borgen”.
    excused_before={"avseende": "vid|å", "såsom": "för egen skuld"},
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each phrase of the list in the writer's own words."""
    allowed = {phrase.lower() for phrase in subject.words("tillåtna", ())}
    for hit in _PHRASES.hits(subject.texts):
        written = " ".join(hit.written.split())
        if written.lower() not in allowed:
            yield subject.finding(
                hit.prose.address,
                f"”{written}” kan sägas kortare",
                f"skriv ”{hit.instead}”",
                within=(hit.start, hit.end),
            )
