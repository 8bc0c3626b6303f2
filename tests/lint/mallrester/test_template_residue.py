"""What a template left behind: each rule in cases that hold their own answer."""

import pytest

from arende.lint.rules.mallrester import RULES
from tests.lint.corpus import held_short, labelled
from tests.lint.drawn import in_point, in_section, redrawn

HEAD = """\
  dnr: KS 2026-00123
  rubrik: Plan för skolskjuts
  beslutsgång: [kommunstyrelsen]
"""
PAPER = """\
  tjänsteutlåtande:
    datum: 2026-09-24
    avsändare: {förvaltning: kommunledningskontoret}
    handläggare: [{namn: Alva Exempel}]
    förslag_till_beslut: [godkänna planen]
"""


def beside(line: str) -> str:
    """A whole drawn case with *line*, and its marker if it has one, in the ärende's own keys."""
    return f"{HEAD}{line}\n{PAPER}".rstrip("\n")


def in_ekonomi(drawn: str) -> str:
    """A whole drawn case whose section ”ekonomi” is the text *drawn* on the key's line."""
    return f"{HEAD}{PAPER}    avsnitt:\n      ekonomi: {drawn}"


FOUND = {
    "M101": [
        in_section("Handläggare är «Handläggare» på\n               ^^^^^^^^^^^^^ M101\nkontoret."),
        in_section("Ärendet har nummer {{ dnr }}.\n                   ^^^^^^^^^ M101"),
        beside("  er_beteckning: «Diarienr»\n#                ^^^^^^^^^^ M101"),
        beside("  er_beteckning: <<Er ref>>\n#                ^^^^^^^^^^ M101"),
        in_point("godkänna planen för ${period}\n                    ^^^^^^^^^ M101"),
    ],
    "M102": [
        in_section(
            "[Klicka här och skriv eventuell motivering]\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ M102"
        ),
        in_section(
            "Klicka eller tryck här för att ange text.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ M102"
        ),
        in_section("Nämnden [ange organ] beslutade.\n        ^^^^^^^^^^^^ M102"),
        in_point("avsätta [fyll i belopp] för skolskjuts\n        ^^^^^^^^^^^^^^^ M102"),
    ],
    "M103": [
        in_section("Beslutet skickas till [namn].\n                      ^^^^^^ M103"),
        beside('  er_beteckning: "[Er beteckning 12]"\n#                 ^^^^^^^^^^^^^^^^^^ M103'),
        in_point("anta planen, daterad [datum]\n                     ^^^^^^^ M103"),
        in_section("Planen gäller [<år>].\n              ^^^^^^ M103"),
    ],
    "M104": [
        in_section("Planen är daterad 2024-0x-xx.\n                  ^^^^^^^^^^ M104"),
        in_section("Beslutet fattades xxxx-xx-xx.\n                  ^^^^^^^^^^ M104"),
        in_point("avsätta XX kronor för skolskjuts\n        ^^ M104"),
        in_section("Lorem ipsum dolor.\n^^^^^^^^^^^ M104\nTODO: skriv klart.\n^^^^ M104"),
        in_section("Kostnaden är ??? kronor.\n             ^^^ M104"),
        beside("  er_beteckning: KS 2026-xxxxx\n#                        ^^^^^ M104"),
        in_section(
            "Planen gäller 20XX.\n              ^^^^ M104\nUnderskrift ........\n            ^^^^^^^^ M104"
        ),
    ],
    "M105": [
        in_section("Planen är klar.\n\nKontaktperson:\n^^^^^^^^^^^^^^ M105"),
        in_section("Datum:\n^^^^^^ M105\nPlats: Sessionssalen"),
        in_section("**Handläggare:**\n^^^^^^^^^^^^^^^^ M105\n\n**Telefon:** 0980-31 92 31"),
    ],
    "M106": [
        beside("  underrubrik:\n# ^^^^^^^^^^^ M106"),
        f"{HEAD}{PAPER}    sammanfattning:\n#   ^^^^^^^^^^^^^^ M106",
        f"{HEAD}{PAPER}    mottagare: # vem?\n#   ^^^^^^^^^ M106",
        f"{HEAD}{PAPER}    bilagor:\n      - titel: Plan\n        fil:\n#       ^^^ M106",
    ],
    "M107": [
        f"{HEAD}{PAPER}    mottagare: utskottet]\n#                       ^ M107",
        in_section("Nämnden [kommunstyrelsen beslutade.\n        ^ M107"),
        in_section("Planen gäller {2026.\n              ^ M107"),
        in_point("godkänna planen [bilaga 1], ny]\n                              ^ M107"),
    ],
    "M108": [
        in_section("Planen (antagen 2024-11-25 gäller till 2028.\n       ^ M108"),
        in_section("Planen, antagen 2024-11-25) gäller.\n                          ^ M108"),
        in_section("Planen (se tabell 1 (sida 4) gäller.\n       ^ M108"),
        in_section("Villkoren a) och b) gäller (inte c.\n                           ^ M108"),
    ],
    "M109": [
        in_section("Nämnden skrev: ”avslå förslaget.\n               ^ M109"),
        in_section("Den så kallade bron” är lång.\n                   ^ M109"),
        in_section("Ordet ”bro” används, men inte ”väg.\n                              ^ M109"),
        in_section('Den "nya bron är lång.\n    ^ M109'),
    ],
    "M110": [
        in_section("Kontoret föreslår att att planen godkänns.\n                      ^^^ M110"),
        in_section("Planen gäller i i Åviken.\n                ^ M110"),
        in_section("Kontoret och\noch nämnden är eniga.\n^^^ M110"),
        in_point("godkänna planen planen för skolskjuts\n                ^^^^^^ M110"),
    ],
    "M111": [
        in_section("Planen gäller till 2028..\n                       ^^ M111"),
        in_section("Planen,, som är ny, gäller.\n      ^^ M111"),
        in_section("Vad kostar det??\n              ^^ M111"),
        in_section("Planen gäller,.\n             ^^ M111"),
    ],
    "M112": [
        in_section("Se Fel! Hittar inte referenskälla.\n   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ M112"),
        in_section("| Post | Tkr |\n|---|---:|\n| Bro | #REFERENS! |\n        ^^^^^^^^^^ M112"),
        in_section("Se Error! Bookmark not defined.\n   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ M112"),
        in_section("| Post | Tkr |\n|---|---:|\n| Bro | ######## |\n        ^^^^^^^^ M112"),
    ],
    "M113": [
        in_ekonomi("Ej tillämpligt för nämnd\n#              ^^^^^^^^^^^^^^^^^^^^^^^^ M113"),
        in_ekonomi("Inte aktuellt.\n#              ^^^^^^^^^^^^^^ M113"),
        in_ekonomi("…\n#              ^ M113"),
    ],
}
MISSED = {
    "M101": [
        in_section("Remissen heter «Säkra vägar» i regionens handling."),
        in_section("Priset är {lägre} än väntat."),
        in_section("Värdet är <5 procent och 3 << 4."),
    ],
    "M102": [
        in_section("Invånarna ska kunna klicka på kartan för att se var bussen går."),
        in_section("Här redogör kontoret för planen [se även avsnittet om ekonomi]."),
        in_section("Man kan trycka här och var på kartan."),
    ],
    "M103": [
        in_section("”Den [nämnden] ska besluta om planen.”"),
        in_section("Planen finns på [kommunens webbplats](https://strandaker.example/plan)."),
        in_section("Kontoret föreslår namn, datum och belopp […] för bron."),
    ],
    "M104": [
        in_section("Åtgärden följer avdelning XX i fördraget och kapitel XXX."),
        in_section("Avtalet med XL-BYGG är värt 2 x 100 000 kronor."),
        in_section("Vad händer då? Kontoret vet inte ... ännu."),
        in_section("Se https://xxx.example/TODO för mer."),
    ],
    "M105": [
        in_section("Kontaktperson:\nAlva Exempel"),
        in_section("Datum:\n\n- 3 oktober\n- 4 oktober"),
        in_section("Kontoret föreslår följande tid: 2026–2028."),
        in_section("Planen har två delar:\n\nDel ett: vägar."),
    ],
    "M106": [
        beside("  underrubrik: Kvarngatan"),
        beside("  # underrubrik:"),
        f"{HEAD}{PAPER}    sammanfattning: |\n      Planen är klar: den gäller.",
    ],
    "M107": [
        in_section("Planen [antagen 2024] gäller {2026}."),
        in_section("Se [planen](https://strandaker.example/plan(1).pdf) och not.[^1]\n\n[^1]: Planen."),
        in_section("Tecknet \\[ används i mallen."),
        in_section("Remissen säger: ”vägen \\[sic] är smal”."),
    ],
    "M108": [
        in_section("Villkoren är a) pris, b) tid och c) kvalitet (samt d) miljö)."),
        in_section("Tack för svaret :-) och (5 kap. 1 § kommunallagen)."),
        in_section("1) pris\n2) tid"),
        in_section("Se [planen](https://strandaker.example/plan) (bilaga 1)."),
    ],
    "M109": [
        in_section("”Första stycket är långt.\n\n”Andra stycket slutar här.”"),
        in_section('Skärmen är 24" och ordet ”bro” används.'),
        in_section("Ordet ”bro” och ordet ”väg” används."),
    ],
    "M110": [
        in_section("Det det kostar är mindre än det som som mest har betalats."),
        in_section("Det läge vi är i i dag består. Planen. Planen är ny."),
        in_section("- bro\n- bro\n\n| bro | bro |\n|---|---|\n| väg | väg |"),
        in_section("Kostnaden är 4 000 000 kronor, och kronor är svenska."),
    ],
    "M111": [
        in_section("Kontoret tvekar ... men föreslår m.fl., t.ex. bron."),
        in_section("Se bilder i ../bilder och C::D."),
        in_section("Är det rätt? Ja! Filen finns på https://strandaker.example/a,,b."),
    ],
    "M112": [
        in_section("Fel i tabellen rättas. Fel! sade revisorn."),
        in_section("Taggen #SAKNADE används, och #1 är bäst."),
        in_section("# Rubrik\n\nEfter rubriken följer text."),
    ],
    "M113": [
        in_ekonomi("Det är inte tillämpligt, eftersom nämnden saknar egen budget."),
        in_ekonomi("Beslutet kostar ingenting."),
        f"{HEAD}{PAPER}    avsnitt:\n      beskrivning: Inga av bolagets avtal påverkas av planen.",
    ],
}


@pytest.mark.parametrize(("code", "drawn"), labelled(FOUND, MISSED))
def test_a_rule_draws_its_markers_where_the_case_has_them(tmp_path, code, drawn):
    assert drawn == redrawn(tmp_path, drawn, only=code)


def test_every_rule_has_three_faults_and_three_near_misses():
    assert [] == held_short(RULES, FOUND, MISSED)
