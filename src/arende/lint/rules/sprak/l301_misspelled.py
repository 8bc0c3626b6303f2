"""Vanliga felstavningar rättas.

Varför: ett stavfel i ett beslut följer med till protokoll, utdrag och arkiv, och rättas då som ett skrivfel i
        ett justerat protokoll. Listan har bara stavningar som aldrig är rätt; den ersätter inte Words
        stavningskontroll.
Fel:    Kostanden ryms i budgeten.
Rätt:   Kostnaden ryms i budgeten.
Källa:  Svenska Akademiens ordlista, https://svenska.se
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject
from arende.lint.wordlist import Wordlist

CODE, NAME = "L301", "rätt-stavat"
SEVERITY = Severity.WARNING

_SPELLINGS = Wordlist(
    (
        # letters in the wrong order, too few or too many
        ("kostanden", "kostnaden"),
        ("kostand", "kostnad"),
        ("kostander", "kostnader"),
        ("kostanderna", "kostnaderna"),
        ("tillsamans | tilsammans", "tillsammans"),
        ("abonemang", "abonnemang"),
        ("ansvarsfödelning", "ansvarsfördelning"),
        ("bestluta", "besluta"),
        ("dissussion | diskution | diskusion", "diskussion"),
        ("diskutionen | diskusionen", "diskussionen"),
        ("ekonmi", "ekonomi"),
        ("ekonmin", "ekonomin"),
        ("fullmägtige | fullmäktie | fullmäktge", "fullmäktige"),
        ("kommunfullmägtige | kommunfullmäktie | kommunfullmäktge", "kommunfullmäktige"),
        ("förslår att", "föreslår att"),
        ("förvalningen | förvaltnigen | förvaltingen | förvaltiningen", "förvaltningen"),
        ("förvalningens | förvaltnigens | förvaltingens", "förvaltningens"),
        ("förvalning | förvaltnig | förvalting", "förvaltning"),
        ("handläggaer | handlägare", "handläggare"),
        ("identifera", "identifiera"),
        ("iakta | iaktaga", "iaktta"),
        ("kommisionen", "kommissionen"),
        ("kommite", "kommitté"),
        ("kommiten", "kommittén"),
        ("kommunstyrlsen | kommunstyrelesen | kommunstryelsen", "kommunstyrelsen"),
        ("konsekevens", "konsekvens"),
        ("konsekvensananlys", "konsekvensanalys"),
        ("nämden | nämnnden | nämdnen", "nämnden"),
        ("nämdens", "nämndens"),
        ("nämd", "nämnd"),
        ("nödvändigtsvis", "nödvändigtvis"),
        ("parantes", "parentes"),
        ("paralell", "parallell"),
        ("paralellt", "parallellt"),
        ("paralella", "parallella"),
        ("proccess", "process"),
        ("projet", "projekt"),
        ("remmiss", "remiss"),
        ("remmissen", "remissen"),
        ("repesentant", "representant"),
        ("resurer", "resurser"),
        ("samabete | samarbte", "samarbete"),
        ("sammantäde | samanträde | sammanträdde", "sammanträde"),
        ("sammanfatning | samanfattning", "sammanfattning"),
        ("socialnämden", "socialnämnden"),
        ("succesivt", "successivt"),
        ("succesiv", "successiv"),
        ("succesiva", "successiva"),
        ("tillgänlig", "tillgänglig"),
        ("tillgänglihet | tillgänlighet", "tillgänglighet"),
        ("tillgodse", "tillgodose"),
        ("tjänstekrivelse | tjänsteskrivlse", "tjänsteskrivelse"),
        ("tjänsteutlåtade | tjänsteutlåtnade", "tjänsteutlåtande"),
        ("underskot", "underskott"),
        ("uppdragg", "uppdrag"),
        ("uppföljnig | uppföjning", "uppföljning"),
        ("utvärdernig", "utvärdering"),
        ("verkstäla", "verkställa"),
        ("verksamehet", "verksamhet"),
        ("verksameheten", "verksamheten"),
        ("verksamhter", "verksamheter"),
        ("ärended", "ärendet"),
        ("överenskommese | överrenskommelse", "överenskommelse"),
        ("överrens", "överens"),
        ("överenstämmer", "överensstämmer"),
        ("överenstämmelse", "överensstämmelse"),
        ("åtgäder", "åtgärder"),
        ("åtgäd", "åtgärd"),
        # words that are written as they are heard, or in one or two by mistake
        ("interesserad", "intresserad"),
        ("iallafall", "i alla fall"),
        ("initativ | inititativ", "initiativ"),
        ("nämndinitativ", "nämndinitiativ"),
        ("medborgarförlag", "medborgarförslag"),
        ("tillochmed", "till och med"),
        # a hanging hyphen where nothing hangs
        ("barn- och unga", "barn och unga"),
        ("barn- och ungas", "barn och ungas"),
        ("barn- och vuxna", "barn och vuxna"),
        # a word too many, or the wrong one
        ("enligt med", "enligt"),
        ("i enlighet till", "i enlighet med"),
        ("med hänsyn av", "med hänsyn till"),
        ("med avseende till", "med avseende på"),
        ("till exempelvis", "till exempel"),
        ("eftersom att", "eftersom"),
    ),
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each spelling of the list; its fix is certain."""
    for hit in _SPELLINGS.hits(subject.texts):
        written = " ".join(hit.written.split())
        yield subject.finding(
            hit.prose.address,
            f"”{written}” är felskrivet",
            f"skriv ”{hit.instead}”",
            within=(hit.start, hit.end),
            fix=hit.instead,
        )
