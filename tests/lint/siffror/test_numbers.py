"""N101–N118: how numbers and amounts are written, each text drawn with what must be found in it."""

import pytest

from arende.model.profile import Profil
from tests.lint.drawn import PROFILE, fragments, in_point, in_section, redrawn


def chosen(code: str, **values: list[str]) -> Profil:
    """The ordinary profile with parameters for one rule."""
    return PROFILE.model_validate(
        {**PROFILE.model_dump(mode="json", exclude_unset=True), "regler": {code: {"värden": values}}}
    )


@pytest.mark.parametrize(
    "drawn",
    [
        *fragments("""
--- # N101: thousands
Kostnaden är 10.000 kr.
             ^^^^^^ N101
---
Det kostar 1.250.000 kronor.
           ^^^^^^^^^ N101
---
Nämnden anslog 450,000 kr till skolan.
               ^^^^^^^ N101
---
Underskottet är 9.600 tkr.
                ^^^^^ N101
--- # N102: long numbers
avsätta 18400000 kronor för bron
        ^^^^^^^^ N102
---
Kostnaden är 45000 kr per år.
             ^^^^^ N102
---
Ramen är 107500 tkr.
         ^^^^^^ N102
--- # N103: decimals
Det är 2.8 % av budgeten.
       ^^^ N103
---
Det kostar 1.5 miljoner kronor.
           ^^^ N103
---
Räntan är 3.125 procent.
          ^^^^^ N103
---
Bron kostar 1.815 mnkr.
            ^^^^^ N103
--- # N105: units
Bron kostar 18 mkr.
               ^^^ N105
---
Ramen är 900 kkr.
             ^^^ N105
---
Tabellen visar kostnaden (Mkr).
                          ^^^ N105
--- # N110: minus
Resultatet blev -1 400 tkr.
                ^ N110
---
Priset ändras (-5 procent).
               ^ N110
---
| Post | Utfall |
|---|---:|
| Skola | -300 |
          ^ N110
--- # N111: twice
Svar ges inom 5 (fem) dagar.
              ^^^^^^^ N111
---
De tio (10) förslagen granskades.
   ^^^^^^^^ N111
---
Avtalet gäller i 24 (tjugo) månader.
                 ^^^^^^^^^^ N111
--- # N112: begins with a figure
Bussen går till skolan. 14 elever åker med den.
                        ^^ N112
---
Nämnden fick svar.

210 barn bor i Lindängen.
^^^ N112
---
Bron byggs av kommunen.
1 600 boende får en säker väg.
^^^^^ N112
--- # N116: intervals
Budget för 2028–2026 läggs fram.
           ^^^^^^^^^ N116
---
Kostnaden är mellan 900 000 och 600 000 kronor.
                    ^^^^^^^^^^^^^^^^^^^ N116
---
Elever i årskurs 9–7 deltar.
                 ^^^ N116
---
Remissen pågår 2026-05-20–2026-05-02.
               ^^^^^^^^^^^^^^^^^^^^^ N116
--- # N117: small numbers
Förslaget berör 3 skolor.
                ^ N117
---
Av dessa har 2 remissinstanser svarat.
             ^ N117
---
Nämnden prövade 4 olika lösningar under 2025.
                ^ N117
--- # N118: price tags
Avgiften är 250:- per månad.
               ^^ N118
---
Avgiften höjs till 1 250:–.
                        ^^ N118
---
Hyran är 500:- kr.
            ^^ N118
""")
    ],
)
def test_a_number_written_wrongly_is_marked(tmp_path, drawn):
    case = in_section(drawn)
    assert case == redrawn(tmp_path, case, only="N")


@pytest.mark.parametrize(
    "text",
    [
        *fragments("""
--- # N101, N103: three decimals, versions, sections, laws, fastigheter, times, dates
Energin kostar 0,245 kr per kWh och 1,815 mnkr totalt.
---
Enligt 2 kap. 10 § skollagen (2010:800) och avsnitt 4.2.
---
Mötet är kl. 13.00 den 24.9.2026. Version 2.1 gäller.
---
Fastigheten Åkern 1:23 ligger vid 10.000-metersbanan.
---
Mottagningen är öppen 10.00–18.00 för 1 250 personer.
--- # N102: short, grouped, telephone, account and register numbers
Kostnaden är 5000 kr eller 18 400 000 kronor.
---
Ring 0980-319200 eller skriv till 76045 Strandåker.
---
Diarienumret är KS 2026-00123 och kontot 12345.
--- # N105: the unit's letters elsewhere, approved units
Ramen är 900 tkr och 18 mnkr.
---
Smkr är ett namn. Mkroner finns inte.
---
Provet visade 3 mkrafter.
--- # N110: hyphens that are no minus
Ring 0980-31 92 21 om år 2026-2027 och 10 -15 procent.
---
| Post | Utfall |
|---|---:|
| Skola | −300 |
| Vård | - |
| 0-5 år | 12-14 |
---
E-tjänsten och 5-årsplanen är klara.
--- # N111: brackets that say something else
Fem (av tio) ledamöter reserverade sig.
---
Artikel 3 (barnets bästa) och lagen (2010:800).
---
Motionen är från Alva Exempel (X), en (1 kap.) fråga.
--- # N112: dates, laws, lists, cells, after an abbreviation
Nämnden beslutade. 24 september 2026 är sista dag.
---
Enligt lagen. 2 kap. 35 § gäller. Se bil. 5 visar priset.
---
1. 14 elever åker buss
2. 12 elever går
---
| Skola | Elever |
|---|---|
| Hamn | 14 elever |
--- # N116: in order, votes, numbers of cases, falling amounts
Plan för 2026–2028, läsåret 2029/30, §§ 3–5.
---
Kostnaden sjunker från 900 000 till 600 000 kronor. Rösterna föll 7–4.
---
Ärendet KS 2026-2014 och mellan 600 000 och 900 000 kronor.
--- # N117: names of things, units, larger numbers beside
Elever i årskurs 4 och alternativ 2 den 5 maj.
---
Sträckan är 7 kilometer och kostar 9 procent mer.
---
Av 34 skolor har 3 skolor svarat. De 12 största taken.
--- # N118: ratios and ranges
Betyget är 3:1. Tiden är 10:30. Lagen 2010:800 gäller.
---
Ordet ”avgift:” inleder raden. Han sa: - Nej.
---
Fastigheten Åkern 1:2-3 säljs.
""")
    ],
)
def test_a_number_written_rightly_is_left_alone(tmp_path, text):
    case = in_section(text)
    assert case == redrawn(tmp_path, case, only="N")


@pytest.mark.parametrize(
    "drawn",
    [
        *fragments("""
--- # the more usual spelling wins
Underskottet är 5 000 tkr i april och 9 600 tkr i maj.
I augusti är det 10 800 tusen kronor.
                        ^^^^^^^^^^^^ N104
---
Bron kostar 18 mnkr. Staten betalar 7 mnkr.
Driften är 2 miljoner kronor.
             ^^^^^^^^^^^^^^^ N104
--- # the first one, when they are as many
Vården kostar 5 tusen kronor och skolan 6 tkr.
                                          ^^^ N104
""")
    ],
)
def test_a_unit_spelled_in_two_ways_is_marked(tmp_path, drawn):
    case = in_section(drawn)
    assert case == redrawn(tmp_path, case, only="N104")


@pytest.mark.parametrize(
    "text",
    [
        *fragments("""
--- # different sizes
Bron kostar 18,4 miljoner kronor, varav 950 tkr för vägen och 4 185 kronor för skylten.
--- # a definition, and a table's own unit
Beloppen är i tusental kronor (tkr). Kostnaden är 380 tkr.
---
Bron kostar 18 miljoner kronor.

| Post | Summa |
|---|---|
| Bro | 18 mnkr |
--- # short and long word of one krona
Avgiften är 71 kronor, eller 71 kr per styck.
""")
    ],
)
def test_units_of_different_sizes_live_together(tmp_path, text):
    case = in_section(text)
    assert case == redrawn(tmp_path, case, only="N104")


def test_a_municipality_chooses_its_units(tmp_path):
    case = in_section("Bron kostar 18 miljoner kronor.\n               ^^^^^^^^^^^^^^^ N104")
    assert case == redrawn(tmp_path, case, chosen("N104", välj=["tkr", "mnkr"]), only="N104")


def test_a_municipality_may_allow_mkr(tmp_path):
    case = in_section("Bron kostar 18 mkr, eller 18 000 tkr.\n                                 ^^^ N105")
    assert case == redrawn(tmp_path, case, chosen("N105", förbjudna=["tkr"]), only="N105")


@pytest.mark.parametrize(
    "drawn",
    [
        # N113: no unit
        in_point("anslå 450 000 till skolans upprustning\n      ^^^^^^^ N113"),
        in_point("avsätta högst 18400000 för bron\n              ^^^^^^^^ N113"),
        in_point("bevilja föreningen 25 000.\n                   ^^^^^^ N113"),
        # N114: two amounts for one
        in_point(
            "avsätta 18 400 000 kronor för bron\n        ^^^^^^^^^^^^^^^^^ N114",
            "belopp: {summa: 14 800 000}",
        ),
        in_point("avsätta 3 mnkr för bron\n        ^^^^^^ N114", "belopp: {summa: 3 500, enhet: tkr}"),
        in_point("avsätta 96 tkr\n        ^^^^^^ N114", "belopp: {summa: 96}"),
        # N115: slips of the pen
        in_point(
            "avsätta 18 400 000 kronor",
            summary="Bron kostar 14,8 miljoner kronor.\n            ^^^^^^^^^^^^^^^^^^^^ N115",
        ),
        in_point(
            "avsätta 640 000 kronor",
            summary="Flytten kostar 64 000 kronor.\n               ^^^^^^^^^^^^^ N115",
        ),
        in_point(
            "bygga om",
            "belopp: {summa: 37 500, enhet: tkr}",
            summary="Det kostar 37 500 kronor.\n           ^^^^^^^^^^^^^ N115",
        ),
    ],
)
def test_an_amount_that_a_point_contradicts_is_marked(tmp_path, drawn):
    assert drawn == redrawn(tmp_path, drawn, only="N11")


@pytest.mark.parametrize(
    "drawn",
    [
        # N113: a unit, things that are counted, years
        in_point("anslå 450 000 kronor till skolan och 20 000 till badet"),
        in_point("avsätta 12 000 kvadratmeter mark för skolan"),
        in_point("bevilja föreningen bidrag för 2026 enligt § 121"),
        # N114: the same amount in other words, part of a whole, several amounts
        in_point("avsätta 18,4 miljoner kronor för bron", "belopp: {summa: 18 400 000}"),
        in_point("höja avgiften med 100 kronor per elev", "belopp: {summa: 45 000}"),
        in_point("höja ramen från 5 mnkr till 7 mnkr", "belopp: {summa: 2, enhet: mnkr}"),
        # N115: rounded, another amount altogether, both mentioned
        in_point("avsätta 18 439 000 kronor", summary="Bron kostar 18,4 miljoner kronor."),
        in_point("avsätta 640 000 kronor", summary="Hyran sjunker med 210 000 kronor."),
        in_point("avsätta 640 000 kronor", summary="Det kostar 640 000 kronor, varav 64 000 kronor i år."),
    ],
)
def test_amounts_that_agree_are_left_alone(tmp_path, drawn):
    assert drawn == redrawn(tmp_path, drawn, only="N11")
