"""Tabs, odd spaces and lines that stand beside their level."""

from pathlib import Path

import pytest

from tests.faults import told

FAULTS = {
    "tabs_as_indentation_are_told_once_for_the_run": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
\tdatum: 2026-09-24
\tavsändare: {förvaltning: staben}
\thandläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:4:1: fel I010: raderna 4–6 börjar med tabbtecken; YAML räknar bara blanksteg
  |
4 |     datum: 2026-09-24
  | ^^^^
  = råd: byt varje tabbtecken mot 2 blanksteg
""",
    ),
    "a_single_tab_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
\tmottagare: nämnden
""",
        """\
ä.yaml:7:1: fel I010: raden börjar med tabbtecken; YAML räknar bara blanksteg
  |
7 |     mottagare: nämnden
  | ^^^^
  = råd: byt varje tabbtecken mot 2 blanksteg
""",
    ),
    "a_no_break_space_as_indentation_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
\u00a0\u00a0mottagare: nämnden
""",
        """\
ä.yaml:7:1: fel I025: raden är indragen med ett fast mellanslag, som YAML läser som en bokstav
  |
7 | \u00a0\u00a0mottagare: nämnden
  | ^^
  = råd: byt det mot vanliga blanksteg
""",
    ),
    "a_key_one_blank_too_far_in_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
   mottagare: nämnden
""",
        """\
ä.yaml:7:3: fel I021: indraget stämmer inte: raden har 3 blanksteg, raderna ovanför 2 blanksteg
  |
7 |    mottagare: nämnden
  |   ^
  = råd: dra in raden 2 blanksteg: mottagare: nämnden
""",
    ),
    "a_key_one_blank_too_little_in_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
 mottagare: nämnden
""",
        """\
ä.yaml:7:1: fel I021: indraget stämmer inte: raden har ett blanksteg, raderna ovanför 2 blanksteg
  |
7 |  mottagare: nämnden
  | ^
  = råd: dra in raden 2 blanksteg: mottagare: nämnden
""",
    ),
    "a_first_key_too_far_in_is_told_and_not_those_after_it": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
    datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:4:3: fel I021: indraget stämmer inte: raden har 4 blanksteg, raderna under 2 blanksteg
  |
4 |     datum: 2026-09-24
  |   ^^
  = råd: dra in raden 2 blanksteg: datum: 2026-09-24
""",
    ),
    "a_first_key_not_indented_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:4:1: fel I021: indraget stämmer inte: raden har inget, raderna under 2 blanksteg
  |
4 | datum: 2026-09-24
  | ^
  = råd: dra in raden 2 blanksteg: datum: 2026-09-24
""",
    ),
    "a_first_line_too_far_in_is_told": (
        """\
 dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:1:1: fel I021: indraget stämmer inte: raden har ett blanksteg, raderna längre ner inget
  |
1 |  dnr: KS 2026-00123
  | ^
  = råd: börja raden längst till vänster: dnr: KS 2026-00123
""",
    ),
    "a_misplaced_key_takes_its_lines_along": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
    tidplan:
      - datum: 2026-09-26
        instans: nämnden
        händelse: beslutar
""",
        """\
ä.yaml:7:3: fel I021: indraget stämmer inte: raden har 4 blanksteg, raderna ovanför 2 blanksteg
  |
7 |     tidplan:
  |   ^^
  = råd: dra in raden 2 blanksteg: tidplan:
""",
    ),
    "a_key_among_list_items_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut:
    - godkänna planen
    mottagare: nämnden
""",
        """\
ä.yaml:9:5: fel I021: väntade en listpunkt, fann en nyckel
  |
9 |     mottagare: nämnden
  |     ^^^^^^^^^^^^^^^^^^
  = råd: skriv ”- ” först på raden, eller flytta nyckeln rakt under de andra nycklarna
""",
    ),
}


@pytest.mark.parametrize(("written", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_in_place(written: str, expected: str, tmp_path: Path) -> None:
    assert expected == told(tmp_path, written)
