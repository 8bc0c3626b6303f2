"""Texts of several lines."""

from pathlib import Path

import pytest

from tests.faults import told

FAULTS = {
    "text_on_the_line_of_a_bar_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  sammanfattning: | Nämnden ska
""",
        """\
ä.yaml:7:21: fel I022: text står på samma rad som ”|”
  |
7 |   sammanfattning: | Nämnden ska
  |                     ^^^^^^^^^^^
  = råd: börja texten på nästa rad, indragen
""",
    ),
    "text_under_a_bar_without_indentation_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  sammanfattning: |
Nämnden ska besluta.

Och följa upp.
  mottagare: nämnden
""",
        """\
ä.yaml:8:1: fel I023: texten efter ”|” är inte indragen, och hör då inte till nyckeln
  |
8 | Nämnden ska besluta.
  | ^^^^^^^^^^^^^^^^^^^^
  = råd: dra in texten 4 blanksteg
""",
    ),
    "a_line_with_less_indentation_than_the_first_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  sammanfattning: |
      Nämnden ska
    besluta.
""",
        """\
ä.yaml:9:1: fel I023: raden har 4 blanksteg, textens första rad 6 blanksteg
  |
9 |     besluta.
  | ^^^^
  = råd: dra in raden 6 blanksteg
""",
    ),
    "a_tab_in_a_text_s_indentation_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  sammanfattning: |
    Nämnden ska
\tbesluta.
""",
        """\
ä.yaml:9:1: fel I010: texten är indragen med tabbtecken
  |
9 |     besluta.
  | ^^^^
  = råd: byt tabbtecknet mot 4 blanksteg
""",
    ),
    "paragraphs_without_a_bar_become_one": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  sammanfattning: Nämnden ska
    besluta.

    Och följa upp.
""",
        """\
ä.yaml:7:19: fel I024: tomraden försvinner: styckena blir ett
  |
7 |   sammanfattning: Nämnden ska
  |                   ^^^^^^^^^^^
  = råd: skriv ”|” efter nyckelns kolon och börja texten på nästa rad
""",
    ),
    "paragraphs_under_a_folding_sign_become_one": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  sammanfattning: >
    Nämnden ska
    besluta.

    Och följa upp.
""",
        """\
ä.yaml:7:19: fel I024: ”>” skriver ihop raderna: styckena blir ett
  |
7 |   sammanfattning: >
  |                   ^
  = råd: skriv ”|” i stället för ”>”
""",
    ),
    "a_list_under_a_folding_sign_is_lost": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  sammanfattning: >
    Nämnden ska
    - besluta
""",
        """\
ä.yaml:7:19: fel I024: ”>” skriver ihop raderna: listan eller tabellen blir löpande text
  |
7 |   sammanfattning: >
  |                   ^
  = råd: skriv ”|” i stället för ”>”
""",
    ),
    "a_key_inside_a_text_is_a_warning": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  sammanfattning: |
    Nämnden ska
    avsnitt: |
      besluta
""",
        """\
ä.yaml:9:5: varning I035: ”avsnitt:” läses som text, eftersom raden är indragen under texten ovanför
  |
9 |     avsnitt: |
  |     ^^^^^^^^
  = råd: minska indraget om raden är en nyckel
""",
    ),
}


@pytest.mark.parametrize(("written", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_in_place(written: str, expected: str, tmp_path: Path) -> None:
    assert expected == told(tmp_path, written)
