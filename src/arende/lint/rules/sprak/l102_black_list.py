"""Ålderdomliga ord och kanslispråk står inte i en handling.

Varför: den som ska besluta eller följa beslutet ska förstå det vid första läsningen. Orden här har alla ett
        vanligt ord som säger samma sak. Citat, och titlar på andras handlingar, ändras inte.
Fel:    Sökanden skall erlägga avgiften.
Rätt:   Sökanden ska betala avgiften.
Profil: tillåtna: ord som kommunen vill behålla; inga från början
Källa:  Svarta listan (Statsrådsberedningen, PM 2011:1), http://www.regeringen.se/sb/d/243/a/19775,
        som visar slaget av ord; urvalet och ersättningsorden är egna. Språklagen (2009:600) 11 §
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import TextSubject
from arende.lint.wordlist import Wordlist

CODE, NAME = "L102", "inga-kansliord"
SEVERITY = Severity.WARNING

_WORDS = Wordlist(
    (
        # verbs
        ("erhålla | erhåller | erhålls | erhållas | erhöll | erhölls | erhållit", "få"),
        ("erfordra | erfordrar | erfordras | erfordrades | erfordrats", "behövas” eller ”krävas"),
        ("erlägga | erlägger | erläggs | erläggas | erlades | erlagts | erlagt", "betala"),
        ("föreligga | föreligger | förelåg | förelegat | förefinns | förefinnas", "finnas"),
        ("handha | handhar | handhas | handhade | handhaft | handhava", "sköta” eller ”ha hand om"),
        ("iaktta | iakttas | iakttaga | iakttagas | iakttar", "följa” eller ”ta hänsyn till"),
        ("nyttja | nyttjar | nyttjas | nyttjade | nyttjades | nyttjats | nyttjat", "använda"),
        ("underlåta | underlåter | underlät | underlåtit | underlåts", "låta bli att"),
        ("bestrida | bestrider | bestrids | bestridas | bestred | bestridits", "betala” eller ”motsätta sig"),
        ("angå | angår | angått | angick", "gälla"),
        ("anmoda | anmodar | anmodas | anmodade | anmodades | anmodats", "be” eller ”uppmana"),
        (
            "avge yttrande | avger yttrande | avgav yttrande | avgett yttrande | avgivit yttrande",
            "lämna yttrande",
        ),
        ("tillse | tillser | tillses | tillsåg | tillsett", "se till"),
        ("tillställa | tillställer | tillställs | tillställas | tillställt | tillställts", "skicka till"),
        ("påkalla | påkallar | påkallas | påkallat | påkallats | påkallad", "kräva” eller ”begära"),
        (
            "föranleda | föranleder | föranleds | föranledas | föranledde | föranlett | föranletts",
            "leda till",
        ),
        ("ombesörja | ombesörjer | ombesörjs | ombesörjas | ombesörjt | ombesörjts", "ordna” eller ”sköta"),
        ("utröna | utröner | utröns | utrönas | utrönt", "ta reda på"),
        ("utverka | utverkar | utverkas | utverkat", "skaffa” eller ”få"),
        ("företa | företar | företas | företogs | företagits", "göra"),
        ("förete | företer | företes | företett", "visa upp"),
        ("gälda | gäldar | gäldas | guldit", "betala"),
        ("anföra besvär | anför besvär | anfört besvär | anförda besvär", "överklaga"),
        ("äga rätt | äger rätt | ägde rätt", "ha rätt"),
        # full forms of verbs that are written short
        ("vidtaga | vidtagas", "vidta"),
        ("mottaga | mottagas", "ta emot"),
        ("upptaga | upptagas", "ta upp"),
        ("antaga | antagas", "anta"),
        ("deltaga", "delta"),
        ("borttaga | borttagas", "ta bort"),
        ("medgiva | medgives", "medge"),
        ("bliva | bliver", "bli"),
        ("giva | giver | gives", "ge"),
        ("hava", "ha"),
        # adjectives and pronouns
        ("erforderlig | erforderligt | erforderliga", "nödvändig"),
        ("föreliggande | förevarande | ifrågavarande", "den här"),
        ("jämförlig | jämförligt | jämförliga", "som kan jämföras med"),
        ("vederbörande", "den det gäller"),
        ("vederbörlig | vederbörligt | vederbörliga | vederbörligen", "rätt"),
        ("dylik | dylikt | dylika", "sådan"),
        ("omförmäld | omförmälda | omförmält | bemälda", "som har nämnts"),
        ("förutvarande", "tidigare"),
        # adverbs, conjunctions and prepositions
        ("oaktat", "trots"),
        ("ävensom", "och även"),
        ("jämte", "och” eller ”tillsammans med"),
        ("härför | härav | häri | härutinnan | därutinnan | häruti | däruti", "för det” eller ”av det"),
        ("härvid | härvidlag | därvid | därvidlag", "då” eller ”här"),
        ("härigenom | härmedelst | därigenom att", "genom det här"),
        ("enär | emedan | alldenstund", "eftersom"),
        ("medelst", "med” eller ”genom"),
        ("därest | såframt", "om"),
        ("ehuru", "fast"),
        ("städse", "alltid"),
        ("likaledes", "också"),
        ("sålunda", "alltså"),
        ("uti | utinnan", "i"),
        ("vari | varom | varvid | varest", "där” eller ”och då"),
        ("vid äventyr av | vid äventyr att", "annars"),
        ("i laga ordning", "enligt lagen"),
        *((f"{verb} icke", f"{verb} inte") for verb in ("kan", "ska", "får", "är", "har", "bör")),
        ("icke heller", "inte heller"),
    ),
    excused_after={
        # ”Barn och dylikt” is set speech.
        "dylikt": "och|eller",
        # ”Företa sig”, and people who ”observe”: ”läraren iakttar eleverna”.
        "iakttar": "lärare[n]?|läraren|personalen|pedagogen|vi|observatören",
    },
    excused_before={
        # A term of law: ”påkallat av skäl” stays; ”iaktta tystnad” is the Act's own words.
        "iaktta": "tystnad",
        "iakttar": "tystnad",
        # The Act's word for who may decide: ”föreligger jäv” is what a record says.
        "föreligger": "jäv",
        "förelåg": "jäv",
        # A guarantee's set words, which the lender asks for: ”jämte därpå löpande ränta”.
        "jämte": "därpå löpande|därå",
    },
)


def check(subject: TextSubject) -> Iterator[Diagnostic]:
    """A finding over each word of the list in the writer's own words."""
    allowed = {word.lower() for word in subject.words("tillåtna", ())}
    for hit in _WORDS.hits(subject.texts):
        if hit.written.lower() not in allowed:
            yield subject.finding(
                hit.prose.address,
                f"”{hit.written}” är ett ålderdomligt ord",
                f"skriv med ord som ”{hit.instead}”",
                within=(hit.start, hit.end),
            )
