"""The verbs that decisions begin with, each in infinitive, present and passive."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from arende.lint.patterns import Pattern
from arende.model.choices import Mood


class VerbForm(NamedTuple):
    """One form of a verb, and the same verb in the other two."""

    mood: Mood
    infinitive: str
    present: str
    passive: str


# What an organ alone can do: two of them in one point are two decisions.
_DECISIVE = """
anse anser anses
anslå anslår anslås
anta antar antas
anteckna antecknar antecknas
anvisa anvisar anvisas
avge avger avges
avskriva avskriver avskrivs
avslå avslår avslås
avsätta avsätter avsätts
begära begär begärs
bemyndiga bemyndigar bemyndigas
bevilja beviljar beviljas
bifalla bifaller bifalls
delegera delegerar delegeras
entlediga entledigar entledigas
fastställa fastställer fastställs
förklara förklarar förklaras
föreslå föreslår föreslås
ge ger ges
godkänna godkänner godkänns
inrätta inrättar inrättas
notera noterar noteras
remittera remitterar remitteras
tilldela tilldelar tilldelas
tillskjuta tillskjuter tillskjuts
upphäva upphäver upphävs
uppdra uppdrar uppdras
utse utser utses
välja väljer väljs
återkalla återkallar återkallas
återremittera återremitterar återremitteras
överlämna överlämnar överlämnas
"""
# What an organ can decide that it, or the municipality, shall do.
_OTHERS = """
acceptera accepterar accepteras
ansluta ansluter ansluts
ansöka ansöker ansöks
använda använder används
arrendera arrenderar arrenderas
avbryta avbryter avbryts
avsluta avslutar avslutas
avstyrka avstyrker avstyrks
avstå avstår avstås
avtala avtalar avtalas
avvakta avvaktar avvaktas
avveckla avvecklar avvecklas
avvisa avvisar avvisas
bekräfta bekräftar bekräftas
besluta beslutar beslutas
besvara besvarar besvaras
bidra bidrar bidras
bilda bildar bildas
bordlägga bordlägger bordläggs
bygga bygger byggs
ersätta ersätter ersätts
etablera etablerar etableras
expediera expedierar expedieras
finansiera finansierar finansieras
flytta flyttar flyttas
fördela fördelar fördelas
förelägga förelägger föreläggs
förlänga förlänger förlängs
förordna förordnar förordnas
förvärva förvärvar förvärvas
genomföra genomför genomförs
häva häver hävs
hänskjuta hänskjuter hänskjuts
hänvisa hänvisar hänvisas
höja höjer höjs
informera informerar informeras
inleda inleder inleds
införa inför införs
ingå ingår ingås
instämma instämmer instäms
investera investerar investeras
justera justerar justeras
kartlägga kartlägger kartläggs
komplettera kompletterar kompletteras
konstatera konstaterar konstateras
köpa köper köps
lämna lämnar lämnas
lägga lägger läggs
medge medger medges
medverka medverkar medverkas
minska minskar minskas
omfördela omfördelar omfördelas
ompröva omprövar omprövas
ordna ordnar ordnas
organisera organiserar organiseras
pröva prövar prövas
påbörja påbörjar påbörjas
redovisa redovisar redovisas
reservera reserverar reserveras
revidera reviderar revideras
riva river rivs
samordna samordnar samordnas
skicka skickar skickas
skjuta skjuter skjuts
starta startar startas
stryka stryker stryks
stänga stänger stängs
sänka sänker sänks
säga säger sägs
sälja säljer säljs
teckna tecknar tecknas
tillstyrka tillstyrker tillstyrks
tillsätta tillsätter tillsätts
tillåta tillåter tillåts
tillämpa tillämpar tillämpas
underteckna undertecknar undertecknas
uppdatera uppdaterar uppdateras
upphandla upphandlar upphandlas
upplåta upplåter upplåts
upprätta upprättar upprättas
uppföra uppför uppförs
utreda utreder utreds
utöka utökar utökas
yttra yttrar yttras
ändra ändrar ändras
öppna öppnar öppnas
överföra överför överförs
överklaga överklagar överklagas
överlåta överlåter överlåts
"""


def _forms(table: str) -> dict[str, VerbForm]:
    found: dict[str, VerbForm] = {}
    for row in table.split("\n"):
        if row:
            infinitive, present, passive = row.split()
            for word, mood in ((infinitive, Mood.INFINITIV), (present, Mood.PRESENS), (passive, Mood.PASSIV)):
                found[word] = VerbForm(mood, infinitive, present, passive)
    return found


DECISIVE = _forms(_DECISIVE)
FORMS = {**DECISIVE, **_forms(_OTHERS)}


_WORD = Pattern(r"[^\W\d_]+")


def verbs_in(text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], VerbForm]]:
    """Each known form of a decision verb in that stretch of *text*, with its place."""
    for word in _WORD.finditer(text, start, end):
        form = FORMS.get(word[0].lower())
        if form is not None:
            yield word, form


# A Swedish infinitive ends in -a, or is short with a stressed vowel; ”-as” is its passive.
LIKE_INFINITIVE = Pattern(
    r".*as?|(?:\w*(?:slå|stå|gå|få|må|nå|rå|så|spå|förmå|ge|se|ske|be|le|te|bo|tro|ro|gro|sno|bero|dö|strö|sy|fly|bry|"
    r"sky|klä|trä|ta|dra|ha|vara))",
    flags=re.IGNORECASE,
)
