"""Signs that YAML gives a meaning."""

from pathlib import Path

import pytest

from tests.faults import told

FAULTS = {
    "a_text_beginning_with_at_is_told": (
        """\
dnr: KS 2026-00123
rubrik: @kommunen
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I012: texten börjar med ”@”, som är ett styrtecken i YAML
  |
2 | rubrik: @kommunen
  |         ^^^^^^^^^
  = råd: sätt citattecken: "@kommunen"
""",
    ),
    "a_text_beginning_with_a_grave_is_told": (
        """\
dnr: KS 2026-00123
rubrik: `kod`
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I012: texten börjar med ”`”, som är ett styrtecken i YAML
  |
2 | rubrik: `kod`
  |         ^^^^^
  = råd: sätt citattecken: "`kod`"
ä.yaml:2:9: fel T120: text mellan grava accenter (`) är kod, som inte finns i en handling
  |
2 | rubrik: `kod`
  |         ^^^^^
  = råd: skriv ”kod” utan `
""",
    ),
    "a_text_beginning_with_percent_is_told": (
        """\
dnr: KS 2026-00123
rubrik: % av budget
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I012: texten börjar med ”%”, som är ett styrtecken i YAML
  |
2 | rubrik: % av budget
  |         ^^^^^^^^^^^
  = råd: sätt citattecken: "% av budget"
""",
    ),
    "a_text_beginning_with_an_asterisk_is_told": (
        """\
dnr: KS 2026-00123
rubrik: *Viktigt* om plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I012: texten börjar med ”*”, som är ett styrtecken i YAML
  |
2 | rubrik: *Viktigt* om plan
  |         ^^^^^^^^^^^^^^^^^
  = råd: sätt citattecken: "*Viktigt* om plan"
""",
    ),
    "a_text_beginning_with_two_asterisks_is_told": (
        """\
dnr: KS 2026-00123
rubrik: **Viktigt** om plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I012: texten börjar med ”*”, som är ett styrtecken i YAML
  |
2 | rubrik: **Viktigt** om plan
  |         ^^^^^^^^^^^^^^^^^^^
  = råd: sätt citattecken: "**Viktigt** om plan"
""",
    ),
    "a_text_beginning_with_an_ampersand_is_told": (
        """\
dnr: KS 2026-00123
rubrik: &co får stöd
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I012: texten börjar med ”&”, som är ett styrtecken i YAML
  |
2 | rubrik: &co får stöd
  |         ^^^^^^^^^^^^
  = råd: sätt citattecken: "&co får stöd"
""",
    ),
    "a_text_beginning_with_an_exclamation_is_told": (
        """\
dnr: KS 2026-00123
rubrik: !Obs plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I012: texten börjar med ”!”, som är ett styrtecken i YAML
  |
2 | rubrik: !Obs plan
  |         ^^^^^^^^^
  = råd: sätt citattecken: "!Obs plan"
""",
    ),
    "a_text_beginning_with_a_greater_than_is_told": (
        """\
dnr: KS 2026-00123
rubrik: > 5 procent
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I012: texten börjar med ”>”, som är ett styrtecken i YAML
  |
2 | rubrik: > 5 procent
  |         ^^^^^^^^^^^
  = råd: sätt citattecken: "> 5 procent"
ä.yaml:2:9: fel T190: ”>” i början läses som ett citat, men fältet är en enda mening
  |
2 | rubrik: > 5 procent
  |         ^
  = råd: ta bort ”>”, eller skriv ”\\>” om tecknet ska synas
""",
    ),
    "a_text_beginning_with_a_question_mark_is_told": (
        """\
dnr: KS 2026-00123
rubrik: ? Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I012: texten börjar med ”?”, som är ett styrtecken i YAML
  |
2 | rubrik: ? Plan
  |         ^^^^^^
  = råd: sätt citattecken: "? Plan"
""",
    ),
    "a_text_beginning_with_a_comma_is_told": (
        """\
dnr: KS 2026-00123
rubrik: , plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I012: texten börjar med ”,”, som är ett styrtecken i YAML
  |
2 | rubrik: , plan
  |         ^^^^^^
  = råd: sätt citattecken: ", plan"
""",
    ),
    "a_number_sign_swallows_the_rest": (
        """\
dnr: KS 2026-00123
rubrik: Plan #3 för skolskjuts
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:14: fel I020: texten från ”#3 för skolskjuts” läses som en kommentar
  |
2 | rubrik: Plan #3 för skolskjuts
  |              ^^^^^^^^^^^^^^^^^
  = råd: sätt citattecken: "Plan #3 för skolskjuts"
""",
    ),
    "a_number_sign_swallows_a_whole_value": (
        """\
dnr: KS 2026-00123
rubrik: #3
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I020: texten från ”#3” läses som en kommentar
  |
2 | rubrik: #3
  |         ^^
  = råd: sätt citattecken: "#3"
""",
    ),
    "a_number_sign_in_a_list_in_brackets_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
beslutsgång: [nämnd #3, fullmäktige]
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:3:21: fel I020: texten från ”#3” läses som en kommentar
  |
3 | beslutsgång: [nämnd #3, fullmäktige]
  |                     ^^
  = råd: sätt citattecken kring texten som har ”#”
""",
    ),
    "a_tag_is_told": (
        """\
dnr: KS 2026-00123
rubrik: !!python/object:os.system rm
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I029: taggen ”!!python/object:os.system” används inte
  |
2 | rubrik: !!python/object:os.system rm
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^
  = råd: ta bort ”!!python/object:os.system”
""",
    ),
    "an_anchor_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: &a {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:5:14: fel I030: ankaret ”&a” används inte
  |
5 |   avsändare: &a {förvaltning: staben}
  |              ^^
  = råd: ta bort ”&a”
""",
    ),
    "an_alias_is_told": (
        """\
dnr: KS 2026-00123
rubrik: *plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I030: hänvisningen ”*plan” används inte
  |
2 | rubrik: *plan
  |         ^^^^^
  = råd: skriv ut texten; hör stjärnan till texten, sätt citattecken: "*plan"
""",
    ),
    "a_merge_key_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {<<: *a, förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:5:15: fel I031: sammanslagning med ”<<” används inte
  |
5 |   avsändare: {<<: *a, förvaltning: staben}
  |               ^^
  = råd: skriv ut nycklarna där de behövs
""",
    ),
    "a_directive_is_told": (
        """\
%VERSION 1
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:1:1: fel I034: raden börjar med ”%”, ett styrtecken i YAML
  |
1 | %VERSION 1
  | ^^^^^^^^^^
  = råd: ta bort raden, eller dra in den om den hör till texten ovanför
""",
    ),
}


@pytest.mark.parametrize(("written", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_in_place(written: str, expected: str, tmp_path: Path) -> None:
    assert expected == told(tmp_path, written)
