"""Y101–Y119: signs and spaces, each text drawn with what must be found in it."""

from textwrap import dedent

import pytest

from arende.model.profile import Profil
from tests.lint.drawn import PROFILE, findings_of, fragments, in_section, redrawn


def chosen(code: str, **values: list[str]) -> Profil:
    """The ordinary profile with parameters for one rule."""
    return PROFILE.model_validate(
        {**PROFILE.model_dump(mode="json", exclude_unset=True), "regler": {code: {"värden": values}}}
    )


@pytest.mark.parametrize(
    "drawn",
    [
        *fragments("""
--- # Y101: the section sign
Nämnden beslutade 2024-08-29, §150, om planen.
                              ^ Y101
---
Enligt 5§ skollagen gäller det.
        ^ Y101
---
Se §§12 och 14.
   ^^ Y101
--- # Y102: several sections
Se § 3-5 i protokollet.
   ^^^^^ Y102
---
Se § 225–244 i protokollet.
   ^^^^^^^^^ Y102
---
Enligt 3-5 §§ skollagen gäller det.
       ^^^^^^ Y102
---
Se §§12 - 14.
   ^^^^^^^^^ Y102
--- # Y103: intervals
Mål och budget 2024-2026 antogs.
                   ^ Y103
---
Kallelse till kl. 13.00-14.40 och kl. 18-21.
                       ^ Y103
                                        ^ Y103
---
Det rör 5-10 procent av eleverna.
         ^ Y103
---
Öppet måndag - fredag den 1-3 maj.
            ^^^ Y103
                           ^ Y103
---
Elever i årskurs 4-6 och 1 200-1 500 kronor.
                  ^ Y103
                              ^ Y103
---
Planen för 2024 – 2026 antogs.
               ^^^ Y103
--- # Y104: times
Mötet börjar kl 13.00 på torsdag.
             ^^^ Y104
---
Mötet börjar kl. 13:00 och slutar klockan 15:30.
                   ^ Y104
                                            ^ Y104
---
Kl.19 börjar det.
^^^ Y104
---
Mötet är 13:00–14:40 på torsdag.
           ^ Y104
                 ^ Y104
--- # Y105: units
Det är 2,8% av budgeten.
          ^ Y105
---
Det kostar 500kr och ramen är 900tkr.
              ^^ Y105
                                 ^^^ Y105
---
Lokalen är på 180kvm.
                 ^^^ Y105
--- # Y106: ordinals
Valet av 1e vice ordförande den 5:e maj.
         ^^ Y106
                                 ^^ Y106
---
Som 2:a vice ordförande valdes ingen.
    ^^^ Y106
---
Som 1 vice ordförande valdes ingen.
    ^ Y106
--- # Y107: genitives
Enligt SKRs riktlinjer gäller det.
       ^^^^ Y107
---
Nämnden svarade på JOs fråga och EUs mål.
                   ^^^ Y107
                                 ^^^ Y107
---
KFs beslut gäller.
^^^ Y107
--- # Y108: quotation marks
Planen "Hållbar kommun" antogs.
       ^ Y108
                      ^ Y108
---
Planen “Hållbar kommun” antogs.
       ^ Y108
---
Planen „Hållbar kommun“ antogs.
       ^ Y108
                      ^ Y108
--- # Y109: ellipsis
Det gäller skolor, bad ...
                       ^^^ Y109
---
Han skrev ”vi vill [...] bygga”.
                    ^^^ Y109
---
Se vidare...
         ^^^ Y109
--- # Y110: dashes
Kostnaden ökar - men ryms i ramen.
               ^ Y110
---
Kostnaden ökar -- men ryms i ramen.
               ^^ Y110
---
Sträckan Malmö - Lund är klar.
               ^ Y110
---
Kostnaden ökar -
               ^ Y110
men ryms i ramen.
--- # Y111: spaces
Nämnden  beslutar.
       ^^ Y111
---
Det är klart.  Nämnden   beslutar.
             ^^ Y111
                      ^^^ Y111
---
- en punkt  till
          ^^ Y111
--- # Y112: spaces before marks
Det gäller skolan , badet och hallen .
                 ^ Y112
                                    ^ Y112
---
Det gäller badet ( och hallen ).
                  ^ Y112
                             ^ Y112
---
Vem beslutar ?
            ^ Y112
--- # Y113: spaces after marks
Det gäller skolan,badet och hallen.
                 ^ Y113
---
Det är klart.Nämnden beslutar.
            ^ Y113
---
Skolan är klar;badet återstår.
              ^ Y113
--- # Y114: abbreviations
Det gäller t ex skolor, bad m fl, bl.a badet.
           ^^^^ Y114
                            ^^^^ Y114
                                  ^^^^ Y114
---
Det gäller tex skolor fr. o. m. den 1 maj.
           ^^^ Y114
                      ^^^^^^^^^ Y114
---
Avtalet gäller from den 1 maj tom 31 december.
               ^^^^ Y114
                              ^^^ Y114
--- # Y119: twice
Det ryms i ramen..
                ^^ Y119
---
Skolan,, badet och hallen,.
      ^^ Y119
                         ^^ Y119
---
Skolan;; badet.
      ^^ Y119
"""),
        # Y115: what cannot be seen
        "Kom\u00admunen beslutar.\n   ^ Y115",
        "Kom\u200bmunen beslu\u200dtar.\n   ^ Y115\n               ^ Y115",
        "Det gäller \uf0b7 skolan.\n           ^ Y115",
        # Y116: odd spaces
        "Det kostar 5\u2009000 kronor.\n            ^ Y116",
        "Nämnden\u2003beslutar\u3000nu.\n       ^ Y116\n                ^ Y116",
        "Nämnden\u2007beslutar.\n       ^ Y116",
        # Y117: other alphabets
        "K\u043emmunen beslutar.\n ^ Y117",
        "Nämnd\u0435n beslut\u0430r.\n     ^ Y117\n              ^ Y117",
        "Planen \u0391ntas.\n       ^ Y117",
        # Y118: broken letters
        "Det är e\ufb00ektivt.\n        ^ Y118",
        "Ett fo\u00a8rslag lades.\n      ^ Y118",
        "Nämnden fick p\ufb02ikt.\n              ^ Y118",
    ],
)
def test_a_sign_written_wrongly_is_marked(tmp_path, drawn):
    case = in_section(drawn)
    assert case == redrawn(tmp_path, case, only="Y")


@pytest.mark.parametrize(
    "text",
    [
        *fragments("""
--- # Y101, Y102: laws, minutes, register forms, no-break spaces
Enligt 5 kap. 65 § och 3–5 §§ kommunallagen, se §§ 12 och 14.
---
Tecknet § betyder paragraf. Se § 12-2024 och § 5 – en fråga.
--- # Y103: numbers, dates, phones, register numbers, properties, classes
Ring 0980-31 92 21 den 2024-08-29 om SN 2024-2026 och dnr 2024-2026.
---
Fastigheten Åkern 1:2-3 och konto 1234-56 samt 19-20-årsgruppen.
---
Planen för 2024–2026 gäller kl. 13.00–14.40, 5–10 procent.
---
Kvarngatan 3-5 och bilaga 2-3. Måndagsklubben-fredagar finns.
---
Enligt KL 5:22 och Åkern 1:23. Skala 1:50, lagen 2010:800.
---
Klassen är stor. Blandningen är 10:30 eller 1:3.
---
Vi har 3G och 25 kr per timme. Modell kr5 finns inte.
---
Se https://www.kommunen.example/plan%20a?x=5kr för mer.
--- # Y106: right ones
Som 1:e vice ordförande och 2:e vice ordförande valdes två.
---
Den 5 maj och den 24 september 2026.
---
Storgatan 2a och alternativ 2 a. Vice ordförande 1 valdes.
--- # Y107: right ones, plurals, words in capitals
Enligt SKR:s riktlinjer, EU:s mål och Diggs råd.
---
Enligt IKEAs och NATOs sätt. DVDs finns inte.
---
Ledamöter från KS och JO samt kss.
--- # Y108: inches, Swedish marks, a lone mark
Planen ”Hållbar kommun” och ’Liten plan’ antogs.
---
En skärm på 24" och en på 27" köps.
---
Tecknet " står ensamt.
--- # Y109: other points
Det gäller skolor, bad … och hallar.
---
Innehåll ...... 5
---
Se § 5. Och 6.
--- # Y110: hyphens in words, lists, empty cells, subtraction
Barn- och utbildningsnämnden – och nämnden för -ism.
---
- en punkt
- en till

| a | b |
|---|---|
| c | - |
---
Resultatet är 5 - 3 och −2.
--- # Y111: padded cells, marks of lists, links
| Skola   | Elever |
|---|---|
| Hamn    |    204 |
---
-  en punkt
-  en till

1.  ett
2.  två
---
Se [planen](https://kommunen.example/a) här.
Nästa rad.
--- # Y112: marks of their own
Filen .docx och §. Det gäller (skolan) [här].
---
Skala 1:50 kan skrivas. Se [planen](https://kommunen.example/a), och mer.
---
| a | b |
|:--|--:|
| c | d |
--- # Y113: decimals, addresses, abbreviations
Det är 2,8 procent, se www.kommunen.example/a,b och t.ex. SKR.
---
Skriv till alva.exempel@kommunen.example. Bl.a. Skolan.
---
Och/eller kl. nu är ett undantag. Filen plan.Docx finns.
--- # Y114: right ones, words that look alike, measures
Det gäller t.ex. skolor m.m. och bad m.fl. fr.o.m. den 1 maj.
---
Den from man som tömde en tom sal. Texten är 5 mm hög.
---
M M Karlsson och S K Nilsson. Se t.ex.
---
Å, ä, ö, é, ü, ß, €, ½ och ².
---
Vanliga mellanslag. Och radbyten.
Som här.
---
Punkt · och streck — finns.
---
Kommunen heter Åkerö.
--- # Y118
Effektiv flykt och förslag på å, ä och ö.
---
Vinkeln är 5° eller 20 °C.
--- # Y119
Det gäller skolor m.m. och mer…
---
Sökvägen ../plan och 1..5. Se vidare.
---
Vad? Nej! Så. Ja, så.
"""),
        "Se § 63/20, § 52/2019, § 121 2024-06-19 och §\u00a0150.",
        # Y104: other things with kl, ratios and laws
        "Mötet är kl. 13.00, klockan 20.00 eller kl.\u00a09.",
        # Y105: codes, compounds, addresses
        "Papper A4 och 5-procentig höjning, 50%-ig tjänst, 2,8 % och 5\u00a0%.",
        # Y115: emoji, hard spaces
        "Läraren 👩\u200d🏫 och 5\u00a0000 kronor.",
        "Nämnden beslutar\u00a0nu.",
        # Y116
        "Det kostar 5\u00a0000 kronor eller 5\u202f000 kronor.",
        # Y117: whole words of another alphabet, and single letters
        "Ordet \u043a\u043e\u043c\u043c\u0443\u043d\u0430 är ryskt.",
        "Vinkeln \u03b1 och \u03a9 samt 5 \u03bcg.",
        "Tecknet ¨ står för sig.",
    ],
)
def test_a_sign_written_rightly_is_left_alone(tmp_path, text):
    case = in_section(text)
    assert case == redrawn(tmp_path, case, only="Y")


def test_a_municipality_may_write_times_with_a_colon_and_in_words(tmp_path):
    profile = chosen("Y104", tecken=["kolon"], ord=["klockan"])
    case = in_section("Mötet är kl. 13.00 eller klockan 14:00.\n         ^^^^ Y104\n               ^ Y104")
    assert case == redrawn(tmp_path, case, profile, only="Y104")


@pytest.mark.parametrize(
    ("time", "right"), [("kl. 23:59", "kl. 23.59"), ("klockan 9:00–14:40", "klockan 9.00–14.40")]
)
def test_the_advice_on_a_time_of_day_writes_that_very_time(tmp_path, time, right):
    found = findings_of(tmp_path, dedent(in_section(f"Mötet slutar {time} i dag.")), only="Y104")
    assert {f"skriv ”{right}”"} == {one.advice for one in found if one.code == "Y104"}


@pytest.mark.parametrize(
    ("amount", "right"), [("100%", "100 %"), ("4,5km", "4,5 km"), ("12 500kr", "12 500 kr")]
)
def test_the_advice_on_a_unit_writes_the_whole_number(tmp_path, amount, right):
    found = findings_of(tmp_path, dedent(in_section(f"Det blir {amount} i år.")), only="Y105")
    assert {f"skriv ”{right}”"} == {one.advice for one in found if one.code == "Y105"}


def test_a_municipality_may_abbreviate_with_spaces(tmp_path):
    case = in_section("Det gäller t.ex. skolor, bad m m och t ex hallar.\n           ^^^^^ Y114")
    assert case == redrawn(tmp_path, case, chosen("Y114", form=["mellanslag"]), only="Y114")


def test_a_municipality_may_name_more_initials(tmp_path):
    case = in_section("Enligt ABCs plan.\n       ^^^^ Y107")
    assert case == redrawn(tmp_path, case, chosen("Y107", förkortningar=["ABC"]), only="Y107")


def test_names_and_titles_are_read_for_signs_that_cannot_be_seen(tmp_path):
    line = "    handläggare: [{namn: Al\u00adva Exempel}]"
    case = in_section("Klart.").replace(
        "    handläggare: [{namn: Alva Exempel}]", f"{line}\n#{' ' * 26}^ Y115"
    )
    assert case == redrawn(tmp_path, case, only="Y")
