"""What a decision point says: each rule in cases that hold their own answer."""

import re

import pytest

from arende.lint.rules.beslut import RULES
from arende.model.choices import Mood, Paper
from arende.model.marker import Marker
from arende.model.profile import Profil
from tests.lint.beslut.test_who_decides import FOUND as FOUND_ELSEWHERE
from tests.lint.beslut.test_who_decides import MISSED as MISSED_ELSEWHERE
from tests.lint.corpus import held_short, labelled
from tests.lint.drawn import PROFILE, findings_drawn, in_case, in_point, mended, redrawn


def with_proposal(**changes: object) -> Profil:
    """The test profile with another form for its proposal."""
    form = PROFILE.papper[Paper.TJÄNSTEUTLÅTANDE]
    other = form.model_copy(update={"beslut": form.beslut.model_copy(update=changes)})
    return PROFILE.model_copy(update={"papper": {Paper.TJÄNSTEUTLÅTANDE: other}})


PROFILES = {
    "presens": with_proposal(form=Mood.PRESENS, ingress=None),
    "passiv": with_proposal(form=Mood.PASSIV, ingress=None),
    "valfri": with_proposal(form=Mood.VALFRI, ingress="{Organ} föreslås besluta"),
    "attsats": with_proposal(form=Mood.VALFRI, ingress="Förslaget är", märke=Marker.THAT),
    "komma": with_proposal(avslut=",", sista_avslut="."),
    "utan_uppgifter": with_proposal(uppgifter=False),
    "omärkt": with_proposal(märke=Marker.NONE),
}


def profile_of(drawn: str) -> Profil:
    """The profile that *drawn* names, or the test profile."""
    named = re.search(r"^  profil: (\w+)$", drawn, re.MULTILINE)
    return PROFILES[named[1]] if named else PROFILE


def listed(drawn: str, profil: str = "") -> str:
    """A drawn case whose points are the items and markers of *drawn*, under the profile of that name."""
    rows = "\n".join(f"  {line}" for line in drawn.strip("\n").split("\n"))
    top = f"profil: {profil}\nbeslutsgång: [kommunstyrelsen]" if profil else "beslutsgång: [kommunstyrelsen]"
    return in_case(f"förslag_till_beslut:\n{rows}", top=top)


FOUND = {
    "B101": [
        in_point("godkänner planen\n^^^^^^^^^ B101"),
        in_point("Antas planen\n^^^^^ B101"),
        listed("- antar planen\n  ^^^^^ B101", "attsats"),
        listed("- godkänna planen\n  ^^^^^^^^ B101", "presens"),
        listed("- Kommunstyrelsen godkänna planen\n                  ^^^^^^^^ B101", "presens"),
        listed("- Fastställa taxan\n  ^^^^^^^^^^ B101", "passiv"),
        listed("- godkänna planen\n- anta taxan\n- avslutar ärendet\n  ^^^^^^^^ B101", "valfri"),
    ],
    "B102": [
        in_point("ovanstående stöd ska inrättas omgående\n^^^^^^^^^^^ B102"),
        in_point("planen för skolskjuts godkänns\n^^^^^^ B102"),
        in_point("alla skolor ska ha en plan\n^^^^ B102"),
        listed("- kommunstyrelsen ska följa frågan\n  ^^^^^^^^^^^^^^^ B102", "attsats"),
    ],
    "B103": [
        in_point("godkänna planen och ge förvaltningen i uppdrag att följa den\n                    ^^ B103"),
        in_point("anta yttrandet samt överlämna motionen till regionen\n                    ^^^^^^^^^ B103"),
        in_point(
            "bifalla motionens första yrkande och i övrigt avslå motionen\n"
            "                                              ^^^^^ B103"
        ),
        in_point("fastställa taxan, upphäva den gamla\n                  ^^^^^^^ B103"),
        listed(
            "- Kommunstyrelsen godkänner planen och avslår motionen\n"
            "                                       ^^^^^^ B103",
            "presens",
        ),
        listed(
            "- Planen antas och den tidigare planen upphävs\n"
            "                                       ^^^^^^^ B103",
            "passiv",
        ),
    ],
    "B104": [
        in_point(
            "tillsätta externt stöd. Stödet ska följas upp varje månad.\n"
            "                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B104"
        ),
        in_point("godkänna planen. Den gäller från 2027.\n                 ^^^^^^^^^^^^^^^^^^^^^ B104"),
        listed(
            "- Planen antas. Ansvarig är tekniska förvaltningen\n"
            "                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B104",
            "passiv",
        ),
    ],
    "B105": [
        in_point(
            "godkänna åtgärderna i enlighet med tjänsteutlåtandet\n"
            "                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B105"
        ),
        in_point("anta planen enligt förvaltningens förslag\n            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B105"),
        in_point("avslå motionen med vad som anförs i skrivelsen\n               ^^^^^^^^^^^^^^^^^^ B105"),
        in_point("anta taxan enligt bilaga\n           ^^^^^^^^^^^^^ B105"),
        in_point("godkänna bifogad plan\n         ^^^^^^^^^^^^ B105"),
        in_point("inrätta ovanstående stöd\n        ^^^^^^^^^^^ B105"),
        in_point("godkänna föreliggande förslag\n         ^^^^^^^^^^^^^^^^^^^^ B105"),
    ],
    "B106": [
        in_point("besluta att godkänna planen\n^^^^^^^^^^^ B106"),
        in_point("bifalla förslaget om att bygga en bro\n^^^^^^^^^^^^^^^^^^^^^^^^ B106"),
        in_point("fatta beslut om att anta planen\n^^^^^^^^^^^^^^^^^^^ B106"),
        in_point(
            "kommunstyrelsen föreslås besluta att anta planen\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B106"
        ),
    ],
    "B107": [
        listed("- Planen bör antas\n         ^^^ B107", "passiv"),
        listed("- Planen för skolskjuts föreslås antas\n                        ^^^^^^^^ B107", "passiv"),
        listed("- Förvaltningen föreslår att planen antas\n  ^^^^^^^^^^^^^^^^^^^^^^ B107", "presens"),
        in_point(
            "kommunledningskontoret rekommenderar en ny plan\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B107"
        ),
    ],
    "B108": [
        in_point("ge i uppdrag att se över taxan\n^^^^^^^^^^^^ B108"),
        in_point("uppdra att se över taxan\n^^^^^^^^^^ B108"),
        in_point("ge berörda förvaltningar i uppdrag att se över taxan\n   ^^^^^^^^^^^^^^^^^^^^^ B108"),
        listed("- Uppdrag ges att se över taxan\n  ^^^^^^^^^^^^^^^ B108", "passiv"),
        in_point("uppdra åt lämplig instans att se över taxan\n          ^^^^^^^^^^^^^^^ B108"),
    ],
    "B109": [
        in_point(
            "ge tekniska förvaltningen i uppdrag att se över taxan\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B109"
        ),
        in_point("uppdra åt kommundirektören att ta fram en rutin\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B109"),
        listed(
            "- Tekniska nämnden får i uppdrag att bygga bron\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B109", "passiv"
        ),
    ],
    "B110": [
        in_point(
            "ge tekniska förvaltningen i uppdrag att se över taxan",
            "ansvarig: kommunledningskontoret\n          ^^^^^^^^^^^^^^^^^^^^^^ B110",
        ),
        in_point(
            "uppdra åt tekniska nämnden att se över taxan",
            "ansvarig: socialnämnden\n          ^^^^^^^^^^^^^ B110",
        ),
        in_point(
            "ge kommundirektören i uppdrag att se över taxan",
            "ansvarig: ekonomichefen\n          ^^^^^^^^^^^^^ B110",
        ),
    ],
    "B111": [
        listed("- 1. godkänna planen\n  ^^^ B111"),
        listed("- – godkänna planen\n  ^^ B111"),
        listed("- b) godkänna planen\n  ^^^ B111\n- • anta taxan\n  ^^ B111"),
    ],
    "B112": [
        listed("- godkänna planen\n- avsluta uppdraget.\n                   ^ B112\n- anta taxan"),
        listed("- godkänna planen.\n- anta taxan.\n- avsluta uppdraget\n          ^^^^^^^^^ B112"),
        listed("- godkänna planen;\n- anta taxan\n       ^^^^^ B112\n- avsluta den;\n- stänga ärendet."),
        listed("- godkänna planen.\n                 ^ B112\n- anta taxan\n- avsluta ärendet", "komma"),
    ],
    "B118": [
        in_point("avsätta 1 800 000 kronor för en lekplats\n^^^^^^^ B118"),
        in_point("anslå 1,8 mnkr år 2027\n^^^^^ B118"),
        in_point("bevilja föreningen ett bidrag för 2027\n^^^^^^^ B118"),
        in_point(
            "avsätta 180 000 kronor för en lekplats\n^^^^^^^ B118",
            "belopp: {summa: 180 000, finansiering: nämndens ram}",
        ),
        in_case(
            "förslag_till_beslut:\n  - text: avsätta 180 000 kronor för bron\n          ^^^^^^^ B118\n"
            "    belopp: {summa: 180 000, år: 2027, finansiering: ram}",
            top="profil: utan_uppgifter\nbeslutsgång: [kommunstyrelsen]",
        ),
    ],
    "B120": [
        in_point("anta nya riktlinjer för representation\n     ^^^^^^^^^^^^^^ B120"),
        in_point(
            "fastställa reviderad delegationsordning för nämnden\n"
            "           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B120"
        ),
        listed(
            "- Kommunstyrelsen antar en policy\n- Kommunstyrelsen antar ny taxa för parkering\n"
            "                        ^^^^^^^ B120",
            "presens",
        ),
    ],
    "B129": [
        in_point("ge förvaltningen i uppdrag att\n                           ^^^ B129"),
        listed("- 'godkänna följande:'\n                    ^ B129"),
        in_point("ska planen antas?\n                ^ B129"),
        in_point("godkänna planen …\n                ^ B129"),
        listed("- godkänna planen; samt\n- anta taxan; samt\n              ^^^^ B129"),
    ],
    "B130": [
        in_point("köpa in stolar, bord etc.\n                     ^^^^ B130"),
        in_point("utreda gator, torg m.m. i centrum\n                   ^^^^ B130"),
        in_point("avveckla kiosker och liknande\n                 ^^^^^^^^^^^^ B130"),
    ],
    "B131": [
        in_point("ge kontoret i uppdrag att se över taxan", "senast: 2025-03-31\n        ^^^^^^^^^^ B131"),
        in_point(
            "ge kontoret i uppdrag att se över taxan senast 2026-03-31\n"
            "                                               ^^^^^^^^^^ B131"
        ),
        in_point("lämna yttrandet senast den 1 maj 2026\n                           ^^^^^^^^^^ B131"),
    ],
    "B132": [
        in_point(
            "lämna yttrandet senast 2027-01-29\n                       ^^^^^^^^^^ B132", "senast: 2027-03-31"
        ),
        in_point(
            "lämna yttrandet senast den 29 januari 2027\n                           ^^^^^^^^^^^^^^^ B132",
            "senast: 2027-01-28",
        ),
        in_point(
            "svara senast fredagen den 29 januari 2027\n                          ^^^^^^^^^^^^^^^ B132",
            "senast: 2027-02-28",
        ),
    ],
    "B133": [
        listed("- godkänna planen\n- godkänna planen\n  ^^^^^^^^^^^^^^^ B133"),
        listed("- godkänna planen\n- anta taxan\n- Godkänna planen.\n  ^^^^^^^^^^^^^^^^ B133"),
        in_case(
            "beslutsnivåer:\n  - organ: kommunstyrelsen\n    förslag_till_beslut:\n      - anta taxan\n"
            "      - anta taxan\n        ^^^^^^^^^^ B133"
        ),
    ],
    "B134": [
        listed("- godkänna planen\n- Avsluta uppdraget\n  ^^^^^^^ B134\n- anta taxan"),
        listed("- Godkänna planen\n- Avsluta uppdraget\n- anta taxan\n  ^^^^ B134"),
        listed("- godkänna planen\n- Avslå motionen\n  ^^^^^ B134"),
    ],
}

MISSED = {
    "B101": [
        in_point("godkänna planen"),
        listed("- Kommunstyrelsen godkänner planen\n- Noterar informationen", "presens"),
        listed("- Planen godkänns\n- Förvaltningen får i uppdrag att anta taxan", "passiv"),
        listed("- Planen godkänns\n- godkänner taxan", "valfri"),
    ],
    "B102": [
        in_point("i samband med budgeten anta planen"),
        in_point("under förutsättning att fullmäktige beslutar det, godkänna planen"),
        in_point("se över taxan"),
        in_point("för egen del godkänna planen"),
        listed("- ovanstående stöd inrättas", "passiv"),
        in_point("intensivbevaka frågan"),
        in_point("skyndsamt ta fram en plan"),
    ],
    "B103": [
        in_point("ge tekniska nämnden i uppdrag att upphandla och bygga bron"),
        in_point("godkänna planen för kök och matsal samt underlaget till den"),
        in_point("uppdra åt kontoret att utreda frågan och föreslå en lösning"),
        in_point("godkänna planen och ge den ett namn"),
        in_point("anta yttrandet och överlämna det till regionen"),
        listed("- Riktlinjer för resor och möten fastställs", "passiv"),
        listed("- Kommunstyrelsen beslutar att godkänna planen", "presens"),
    ],
    "B104": [
        in_point("godkänna planen för bl.a. Kvarngatan och kv. Åkern"),
        in_point("godkänna planen enligt 5 kap. 35 § kommunallagen."),
        in_point("anta taxan. Se bilaga"),
    ],
    "B105": [
        in_point("anta förvaltningens förslag till yttrande, daterat 2026-09-08, som nämndens eget"),
        in_point("anta planen i enlighet med tjänsteutlåtande daterat 2026-09-08"),
        in_point("fastställa reglerna enligt bilaga 1"),
        in_point("anta planen enligt förslag till plan för skolskjuts"),
        in_point("anta den bifogade Plan för skolskjuts"),
    ],
    "B106": [
        in_point("begära att kommunfullmäktige beslutar om taxan"),
        in_point("föreslå kommunfullmäktige besluta om en ny taxa"),
        in_point("godkänna förslaget till yttrande"),
        in_case(
            "förslag_till_beslut: [bifalla förslaget att höja upp övergångsstället]",
            top="beslutsgång: [kommunstyrelsen]\nsvar_på: {slag: medborgarförslag, titel: Övergång}",
        ),
        listed("- Kommunstyrelsen beslutar att planen antas", "presens"),
    ],
    "B107": [
        in_point("uttala till regionen att leden bör följa banvallen"),
        listed("- Planen antas, som förvaltningen föreslår", "passiv"),
        listed("- Kommunstyrelsen anser att leden bör följa banvallen", "presens"),
        in_point("avvakta den genomlysning som förvaltningen föreslår"),
    ],
    "B108": [
        in_point("ge tekniska förvaltningen i uppdrag att se över taxan"),
        in_point("ge samtliga nämnder i uppdrag att se över sina taxor"),
        in_point("godkänna uppdraget att se över taxan"),
        listed("- Tekniska nämnden får i uppdrag att bygga bron", "passiv"),
        listed("- Förvaltningschefen ges i uppdrag att underteckna avtalet", "passiv"),
    ],
    "B109": [
        in_point("ge förvaltningen i uppdrag att se över taxan", "senast: 2027-03-31"),
        in_point("ge förvaltningen i uppdrag att redovisa arbetet i varje delårsrapport"),
        in_point("ge förvaltningen i uppdrag att se över taxan till nämnden i augusti"),
        in_point("ge kommundirektören i uppdrag att underteckna avtalet"),
        in_point("ge förvaltningen i uppdrag att hålla marken fri till dess att planen är antagen"),
    ],
    "B110": [
        in_point("ge förvaltningen i uppdrag att se över taxan", "ansvarig: tekniska förvaltningen"),
        in_point("ge tekniska förvaltningen i uppdrag att se över taxan", "ansvarig: gatuchefen"),
        in_point("godkänna planen", "ansvarig: kommunledningskontoret"),
    ],
    "B111": [
        listed("- godkänna 1. etappen"),
        listed("- 2027 års taxa fastställs", "passiv"),
        listed("- – godkänna planen", "omärkt"),
        in_point("(S) och (M) utser var sin ledamot"),
    ],
    "B112": [
        listed("- godkänna planen\n- anta taxan\n- avsluta uppdraget."),
        listed("- godkänna planen;\n- anta taxan; samt\n- avsluta uppdraget."),
        listed("- godkänna planen,\n- anta taxan\n- avsluta uppdraget", "komma"),
        listed("- godkänna planen\n- anta taxan för bygglov m.m.\n- avsluta uppdraget"),
        listed("- godkänna planen."),
    ],
    "B118": [
        in_point("avsätta 1 800 000 kronor år 2027 ur kommunstyrelsens medel för oförutsett"),
        in_point("fastställa avgiften för en matlåda till 71 kronor"),
        in_point("avsätta mark för en lekplats"),
        in_point("omfördela 500 tkr från drift till investering under 2027"),
        in_point(
            "avsätta medel för en lekplats", "belopp: {summa: 180 000, år: 2027, finansiering: nämndens ram}"
        ),
        in_point("bevilja ansvarsfrihet"),
    ],
    "B120": [
        listed("- anta nya riktlinjer för representation\n- upphäva riktlinjerna från 2019-04-29, § 44"),
        in_point("anta nya riktlinjer för representation, som ersätter dem från 2019"),
        in_point("anta nya samarbeten med regionen"),
        in_point("godkänna reviderad åtgärdsplan"),
    ],
    "B129": [
        listed("- godkänna planen; samt\n- anta taxan."),
        in_point("se de avtal som nämnden har gått med på"),
        in_point("godkänna planen i sin helhet."),
        in_point("ställa sig bakom det beslut som det handlar om"),
    ],
    "B130": [
        in_point("anta taxa för bygglov m.m."),
        in_point("anta detaljplan för Åkern 1:2 m.fl."),
        in_point("upplåta 100 m mark till föreningen"),
    ],
    "B131": [
        in_point("lämna yttrandet senast 2026-10-16", "senast: 2026-10-16"),
        in_point("upphäva beslutet från 2024-11-25"),
        in_point("godkänna planen som skulle gälla från den 1 maj 2026"),
    ],
    "B132": [
        in_point("lämna yttrandet senast den 29 januari 2027", "senast: 2027-01-29"),
        in_point("stänga biblioteket den 30 juni 2027", "senast: 2027-08-16"),
        in_point("svara senast i mars och senast 2027-05-01 och senast 2027-06-01", "senast: 2027-08-16"),
        in_point("svara senast den 1 mars", "senast: 2027-08-16"),
    ],
    "B133": [
        listed("- godkänna planen\n- godkänna planen för 2027"),
        in_case(
            "alternativ:\n  - {förslag_till_beslut: [anta taxan]}\n  - {förslag_till_beslut: [anta taxan]}"
        ),
        in_point("godkänna planen"),
    ],
    "B134": [
        listed("- godkänna planen\n- avsluta uppdraget"),
        listed("- Godkänna planen\n- Avsluta uppdraget"),
        listed("- godkänna planen\n- Åkern 1:2 säljs"),
    ],
}


MESSAGES = {
    "B101": ("väntade infinitiv, fann ”godkänner”", "skriv ”godkänna”"),
    "B102": (
        "väntade ett verb i infinitiv först i punkten, fann ”ovanstående”",
        "börja med det som beslutas: godkänna, anta, ge … i uppdrag",
    ),
    "B103": (
        "punkten beslutar två saker: ”godkänna” och ”ge”",
        "skriv det som börjar med ”ge” som en egen punkt",
    ),
    "B104": (
        "punkten har mer än en mening",
        "skriv den andra meningen som en egen punkt, eller i beskrivningen",
    ),
    "B105": (
        "punkten går inte att förstå för sig själv: ”i enlighet med tjänsteutlåtandet”",
        "skriv vad som beslutas, eller handlingens namn och datum",
    ),
    "B106": ("punkten tar en omväg: ”besluta att”", "skriv ”godkänna planen”"),
    "B107": (
        "punkten är skriven som ett förslag: ”bör”",
        "skriv den som den ska stå i protokollet när nämnden har beslutat",
    ),
    "B108": ("uppdraget säger inte vem som får det", "skriv ”ge tekniska förvaltningen i uppdrag att …”"),
    "B109": ("uppdraget säger inte när det ska vara klart eller redovisat", "lägg till ”senast” med en dag"),
    "B110": (
        "uppdraget ges till tekniska förvaltningen, men ansvarig är kommunledningskontoret",
        "skriv ”ansvarig: tekniska förvaltningen”, eller ändra punkten",
    ),
    "B111": ("punkten börjar med ”1.”, men märket skrivs av profilen", "ta bort ”1.”"),
    "B112": ("punkterna slutar olika: väntade inget skiljetecken, fann ”.”", "ta bort ”.”"),
    "B118": (
        "punkten avsätter pengar utan år och finansiering",
        "skriv det i punkten, eller lägg till ”belopp” med ”år” och ”finansiering”",
    ),
    "B120": (
        "ingen punkt säger att det som gällde före ”nya riktlinjer” upphör",
        "lägg till en punkt: upphäva …, antaget den …, § …",
    ),
    "B129": ("punkten slutar med ”att”", "skriv satsen till slut"),
    "B130": ("punkten lämnar något osagt: ”etc.”", "skriv allt som beslutas"),
    "B131": ("”senast” är 2025-03-31, före handlingens datum 2026-09-24", "skriv en dag som kommer"),
    "B132": ("punkten säger 2027-01-29, men ”senast” säger 2027-03-31", "ändra den dag som är fel"),
    "B133": ("punkten säger samma sak som punkt 1", "ta bort den ena, eller ändra den"),
    "B134": ("väntade liten bokstav som i de andra punkterna, fann ”Avsluta”", "skriv ”avsluta”"),
}


@pytest.mark.parametrize(("code", "drawn"), labelled(FOUND, MISSED))
def test_a_rule_draws_its_markers_where_the_case_has_them(tmp_path, code, drawn):
    assert drawn == redrawn(tmp_path, drawn, profile_of(drawn), only=code)


def test_every_rule_has_three_faults_and_three_near_misses():
    found, missed = {**FOUND, **FOUND_ELSEWHERE}, {**MISSED, **MISSED_ELSEWHERE}
    assert [] == held_short(RULES, found, missed)


@pytest.mark.parametrize("code", FOUND)
def test_a_rule_says_what_is_and_what_to_do(tmp_path, code):
    found = findings_drawn(tmp_path, FOUND[code][0], profile_of(FOUND[code][0]), only=code)
    assert MESSAGES[code] == (found[0].message, found[0].advice)


@pytest.mark.parametrize(
    ("code", "case", "expected"),
    [
        ("B111", 0, "- godkänna planen\n"),
        ("B134", 0, "- avsluta uppdraget\n"),
    ],
)
def test_a_fix_leaves_nothing_for_its_rule_to_find(tmp_path, code, case, expected):
    drawn = FOUND[code][case]
    text = mended(tmp_path, drawn, profile_of(drawn), only=code)
    assert expected in text
    assert () == findings_drawn(tmp_path, text, profile_of(drawn), only=code)
