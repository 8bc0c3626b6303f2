"""Colons and the blanks they need."""

from pathlib import Path

import pytest

from tests.faults import told

FAULTS = {
    "a_colon_in_a_value_wants_citation_marks": (
        """\
dnr: KS 2026-00123
rubrik: Svar: motion om cykelvägar
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I011: kolonet i texten läses som om en nyckel slutar där
  |
2 | rubrik: Svar: motion om cykelvägar
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = råd: sätt citattecken: "Svar: motion om cykelvägar"
""",
    ),
    "a_colon_at_the_end_of_a_value_wants_citation_marks": (
        """\
dnr: KS 2026-00123
rubrik: Plan för skolskjuts:
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I011: kolonet i texten läses som om en nyckel slutar där
  |
2 | rubrik: Plan för skolskjuts:
  |         ^^^^^^^^^^^^^^^^^^^^
  = råd: sätt citattecken: "Plan för skolskjuts:"
""",
    ),
    "a_colon_in_a_list_item_wants_citation_marks": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut:
    - godkänna planen: del 1
""",
        """\
ä.yaml:8:7: fel I011: kolonet i texten läses som om en nyckel slutar där
  |
8 |     - godkänna planen: del 1
  |       ^^^^^^^^^^^^^^^^^^^^^^
  = råd: sätt citattecken: "godkänna planen: del 1"
""",
    ),
    "a_value_that_has_a_quote_gets_single_marks": (
        """\
dnr: KS 2026-00123
rubrik: Svar: "Säkra skolvägar"
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I011: kolonet i texten läses som om en nyckel slutar där
  |
2 | rubrik: Svar: "Säkra skolvägar"
  |         ^^^^^^^^^^^^^^^^^^^^^^^
  = råd: sätt citattecken: 'Svar: "Säkra skolvägar"'
""",
    ),
    "a_missing_blank_after_a_colon_is_told_where_it_is_missing": (
        """\
dnr:KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:1:1: fel I018: mellanslag saknas efter ”dnr:”
  |
1 | dnr:KS 2026-00123
  | ^^^^
  = råd: skriv: dnr: KS 2026-00123
""",
    ),
    "a_missing_blank_in_a_deeper_key_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare:
    förvaltning:staben
    avdelning:gata
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:6:5: fel I018: mellanslag saknas efter ”förvaltning:”
  |
6 |     förvaltning:staben
  |     ^^^^^^^^^^^^
  = råd: skriv: förvaltning: staben
ä.yaml:7:5: fel I018: mellanslag saknas efter ”avdelning:”
  |
7 |     avdelning:gata
  |     ^^^^^^^^^^
  = råd: skriv: avdelning: gata
""",
    ),
    "a_no_break_space_after_a_colon_is_told": (
        """\
dnr:\u00a0KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:1:5: fel I018: ett fast mellanslag följer på ”dnr:”, väntade ett vanligt
  |
1 | dnr:\u00a0KS 2026-00123
  |     ^
  = råd: skriv: dnr: KS 2026-00123
""",
    ),
    "a_key_that_lost_its_colon_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:3:1: fel I027: kolon saknas efter ”tjänsteutlåtande”
  |
3 | tjänsteutlåtande
  | ^^^^^^^^^^^^^^^^
  = råd: skriv: tjänsteutlåtande:
""",
    ),
    "a_line_without_a_key_is_told": (
        """\
dnr: KS 2026-00123
rubrik Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:1: fel I027: väntade en nyckel med kolon, fann bara text
  |
2 | rubrik Plan
  | ^^^^^^^^^^^
  = råd: dra in raden om den hör till texten ovanför, eller skriv ”nyckel: text”
""",
    ),
}


@pytest.mark.parametrize(("written", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_in_place(written: str, expected: str, tmp_path: Path) -> None:
    assert expected == told(tmp_path, written)
