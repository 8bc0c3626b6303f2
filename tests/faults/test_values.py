"""Keys and values that the model does not know."""

from pathlib import Path

import pytest

from tests.faults import told

FAULTS = {
    "an_unknown_key_gets_its_likeness": (
        """\
dnr: KS 2026-00123
rubrk: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:1: fel I101: okänd nyckel ”rubrk”
  |
2 | rubrk: Plan
  | ^^^^^
  = råd: menade du ”rubrik”?
""",
    ),
    "an_unknown_key_at_the_wrong_level_is_sent_home": (
        """\
dnr: KS 2026-00123
rubrik: Plan
sammanfattning: Nämnden ska besluta.
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:3:1: fel I101: okänd nyckel ”sammanfattning”
  |
3 | sammanfattning: Nämnden ska besluta.
  | ^^^^^^^^^^^^^^
  = råd: nyckeln hör hemma under ”tjänsteutlåtande”
""",
    ),
    "a_root_key_inside_a_paper_is_sent_home": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  beslut_skickas_till: [ekonomi]
""",
        """\
ä.yaml:7:3: fel I101: okänd nyckel ”beslut_skickas_till”
  |
7 |   beslut_skickas_till: [ekonomi]
  |   ^^^^^^^^^^^^^^^^^^^
  = råd: nyckeln hör hemma längst till vänster i filen
""",
    ),
    "a_section_outside_avsnitt_is_sent_home": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  barnkonsekvenser: Ej tillämpligt.
""",
        """\
ä.yaml:7:3: fel I101: okänd nyckel ”barnkonsekvenser”
  |
7 |   barnkonsekvenser: Ej tillämpligt.
  |   ^^^^^^^^^^^^^^^^
  = råd: är det ett avsnitt hör det hemma under ”avsnitt”
""",
    ),
    "a_key_like_none_gets_those_that_are_free": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben, färg: blå}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:5:36: fel I101: okänd nyckel ”färg”
  |
5 |   avsändare: {förvaltning: staben, färg: blå}
  |                                    ^^^^
  = råd: ta bort nyckeln, eller välj bland avdelning
""",
    ),
    "a_missing_key_at_the_root_is_told_on_the_first_line": (
        """\
# mitt ärende
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:1: fel I102: nyckeln ”dnr” saknas
  |
2 | rubrik: Plan
  | ^^^^^^^^^^^^
  = råd: skriv: dnr: KS 2026-00123
""",
    ),
    "a_missing_record_is_told_with_an_example": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:3:1: fel I102: nyckeln ”avsändare” saknas i ”tjänsteutlåtande”
  |
3 | tjänsteutlåtande:
  | ^^^^^^^^^^^^^^^^
  = råd: skriv: avsändare: {förvaltning: tekniska förvaltningen}
""",
    ),
    "a_missing_key_in_a_list_item_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}, {titel: utredare}]
""",
        """\
ä.yaml:6:39: fel I102: nyckeln ”namn” saknas i ”handläggare”, nummer 2
  |
6 |   handläggare: [{namn: Alva Exempel}, {titel: utredare}]
  |                                       ^^^^^^^^^^^^^^^^^
  = råd: skriv: namn: Alva Exempel
""",
    ),
    "a_text_where_a_list_is_wanted_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
beslutsgång: kommunstyrelsen
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:3:14: fel I103: väntade en lista, fann text
  |
3 | beslutsgång: kommunstyrelsen
  |              ^^^^^^^^^^^^^^^
  = råd: skriv varje del på en egen rad: - kommunstyrelsen
""",
    ),
    "a_text_where_keys_are_wanted_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: staben
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:5:14: fel I103: väntade nyckeln ”förvaltning”, fann text
  |
5 |   avsändare: staben
  |              ^^^^^^
  = råd: skriv: avsändare: {förvaltning: staben}
""",
    ),
    "a_list_where_keys_are_wanted_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: [staben]
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:5:14: fel I103: väntade nyckeln ”förvaltning”, fann en lista
  |
5 |   avsändare: [staben]
  |              ^^^^^^^^
  = råd: skriv nycklarna utan ”-”: avsändare: {förvaltning: tekniska förvaltningen}
""",
    ),
    "keys_where_a_list_is_wanted_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  tidplan:
    datum: 2026-09-26
    instans: nämnden
    händelse: beslutar
""",
        """\
ä.yaml:8:5: fel I103: väntade en lista, fann nycklar
  |
8 |     datum: 2026-09-26
  |     ^^^^^^^^^^^^^^^^^
  = råd: skriv ”- ” före den första nyckeln, och dra in de andra lika långt
""",
    ),
    "keys_where_a_text_is_wanted_is_told": (
        """\
dnr: KS 2026-00123
rubrik:
  plan: skolskjuts
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:3:3: fel I103: väntade text, fann en nyckel: kolonet avslutar den
  |
3 |   plan: skolskjuts
  |   ^^^^^^^^^^^^^^^^
  = råd: sätt citattecken: "plan: skolskjuts"
""",
    ),
    "a_word_not_among_the_choices_gets_its_likeness": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut: [{text: anslå medel, belopp: {summa: 450 000, enhet: tkrr}}]
""",
        """\
ä.yaml:7:77: fel I104: ”tkrr” kan inte stå under ”enhet”
  |
7 |   förslag_till_beslut: [{text: anslå medel, belopp: {summa: 450 000, enhet: tkrr}}]
  |                                                                             ^^^^
  = råd: menade du ”tkr”?
""",
    ),
    "a_word_like_no_choice_gets_them_all": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut: [{text: anslå medel, belopp: {summa: 450 000, enhet: euro}}]
""",
        """\
ä.yaml:7:77: fel I104: ”euro” kan inte stå under ”enhet”
  |
7 |   förslag_till_beslut: [{text: anslå medel, belopp: {summa: 450 000, enhet: euro}}]
  |                                                                             ^^^^
  = råd: välj bland ”kronor”, ”tkr”, ”mnkr”
""",
    ),
    "a_date_in_another_form_is_rewritten": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: den 24 september 2026
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:4:10: fel I105: väntade ett datum som 2026-09-24, fann ”den 24 september 2026”
  |
4 |   datum: den 24 september 2026
  |          ^^^^^^^^^^^^^^^^^^^^^
  = råd: skriv 2026-09-24
""",
    ),
    "a_date_that_could_be_several_is_only_refused": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 24/9 26
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:4:10: fel I105: väntade ett datum som 2026-09-24, fann ”24/9 26”
  |
4 |   datum: 24/9 26
  |          ^^^^^^^
  = råd: skriv år, månad och dag: 2026-09-24
""",
    ),
    "a_day_no_calendar_has_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-02-30
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:4:10: fel I105: dagen 2026-02-30 finns inte
  |
4 |   datum: 2026-02-30
  |          ^^^^^^^^^^
  = råd: rätta dagen; februari 2026 har 28 dagar
""",
    ),
    "an_amount_with_a_unit_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut: [{text: anslå medel, belopp: {summa: 450 000 kr}}]
""",
        """\
ä.yaml:7:61: fel I106: väntade ett belopp i siffror, fann ”450 000 kr”
  |
7 |   förslag_till_beslut: [{text: anslå medel, belopp: {summa: 450 000 kr}}]
  |                                                             ^^^^^^^^^^
  = råd: skriv utan enhet: summa: 450 000
""",
    ),
    "an_amount_with_points_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut: [{text: anslå medel, belopp: {summa: 450.000}}]
""",
        """\
ä.yaml:7:61: fel I106: väntade ett belopp i siffror, fann ”450.000”
  |
7 |   förslag_till_beslut: [{text: anslå medel, belopp: {summa: 450.000}}]
  |                                                             ^^^^^^^
  = råd: skriv mellanslag mellan tusental: summa: 450 000
""",
    ),
    "a_number_with_a_blank_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut: [{text: anslå medel, belopp: {summa: 450 000, år: 2 026}}]
""",
        """\
ä.yaml:7:74: fel I108: väntade ett heltal, fann ”2 026”
  |
7 |   förslag_till_beslut: [{text: anslå medel, belopp: {summa: 450 000, år: 2 026}}]
  |                                                                          ^^^^^
  = råd: skriv 2026
""",
    ),
    "several_lines_in_a_field_of_one_are_told": (
        """\
dnr: |
  KS 2026-
  00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:3: fel I109: ”dnr” ska stå på en rad, fann flera
  |
2 |   KS 2026-
  |   ^^^^^^^^
  = råd: skriv: dnr: KS 2026- 00123
""",
    ),
    "a_key_without_value_is_told": (
        """\
dnr:
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:1:1: fel I110: ”dnr” saknar värde
  |
1 | dnr:
  | ^^^
  = råd: skriv: dnr: KS 2026-00123
""",
    ),
    "an_empty_text_is_told": (
        """\
dnr: ""
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:1:6: fel I110: ”dnr” är tom
  |
1 | dnr: ""
  |      ^^
  = råd: skriv: dnr: KS 2026-00123
""",
    ),
    "an_empty_section_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  avsnitt:
    ekonomi:
""",
        """\
ä.yaml:8:5: fel I110: ”ekonomi” saknar värde
  |
8 |     ekonomi:
  |     ^^^^^^^
  = råd: skriv ett värde, eller ta bort nyckeln
""",
    ),
    "an_empty_list_where_one_is_needed_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: []
""",
        """\
ä.yaml:6:16: fel I111: ”handläggare” är en tom lista, väntade minst en del
  |
6 |   handläggare: []
  |                ^^
  = råd: skriv: handläggare: [{namn: Alva Exempel}]
""",
    ),
    "an_item_without_text_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
beslutsgång:
  - kommunstyrelsen
  -
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:5:3: fel I110: ”beslutsgång”, nummer 2 saknar värde
  |
5 |   -
  |   ^
  = råd: skriv ett värde, eller ta bort strecket
""",
    ),
    "two_kinds_of_proposal_are_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut: [godkänna planen]
  alternativ: [{förslag_till_beslut: [avslå planen]}]
""",
        """\
ä.yaml:8:3: fel I112: ”alternativ” och ”förslag_till_beslut” kan inte stå i samma handling
  |
8 |   alternativ: [{förslag_till_beslut: [avslå planen]}]
  |   ^^^^^^^^^^
  = råd: behåll det ena; flera organ skrivs under ”beslutsnivåer”
""",
    ),
    "a_source_without_a_name_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  beslutsunderlag: [{datum: 2026-01-01}]
""",
        """\
ä.yaml:7:21: fel I113: underlaget har varken ”titel” eller ”organ”
  |
7 |   beslutsunderlag: [{datum: 2026-01-01}]
  |                     ^^^^^^^^^^^^^^^^^^^
  = råd: skriv handlingens titel, eller organet som fattade beslutet
""",
    ),
    "a_case_without_a_paper_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
""",
        """\
ä.yaml:1:1: fel I114: ärendet har ingen handling
  |
1 | dnr: KS 2026-00123
  | ^^^^^^^^^^^^^^^^^^
  = råd: lägg till ”tjänsteutlåtande:” eller ”ordförandeförslag:”
""",
    ),
}


@pytest.mark.parametrize(("written", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_in_place(written: str, expected: str, tmp_path: Path) -> None:
    assert expected == told(tmp_path, written)
