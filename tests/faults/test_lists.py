"""List items that are not read as such."""

from pathlib import Path

import pytest

from tests.faults import told

FAULTS = {
    "an_item_one_blank_too_far_in_joins_the_line_above": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut:
    - godkänna planen
     - uppdra åt staben
""",
        """\
ä.yaml:9:5: fel I017: raden börjar med ”-” men läses som en fortsättning på raden ovanför
  |
9 |      - uppdra åt staben
  |     ^
  = råd: ta bort ett blanksteg, så att strecket står rakt under punkten ovanför
""",
    ),
    "an_item_far_in_joins_the_line_above": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut:
    - godkänna planen
        - uppdra åt staben
    - avsluta ärendet
""",
        """\
ä.yaml:9:5: fel I017: raden börjar med ”-” men läses som en fortsättning på raden ovanför
  |
9 |         - uppdra åt staben
  |     ^^^^
  = råd: ta bort 4 blanksteg, så att strecket står rakt under punkten ovanför
""",
    ),
    "an_item_joins_the_line_above_where_something_else_is_wrong_too": (
        """\
dnr: KS: 1
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut:
    - godkänna planen
     - uppdra åt staben
""",
        """\
ä.yaml:1:6: fel I011: kolonet i texten läses som om en nyckel slutar där
  |
1 | dnr: KS: 1
  |      ^^^^^
  = råd: sätt citattecken: "KS: 1"
ä.yaml:9:5: fel I017: raden börjar med ”-” men läses som en fortsättning på raden ovanför
  |
9 |      - uppdra åt staben
  |     ^
  = råd: ta bort ett blanksteg, så att strecket står rakt under punkten ovanför
""",
    ),
    "a_missing_blank_after_a_dash_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut:
    -godkänna planen
    -uppdra åt staben
""",
        """\
ä.yaml:8:5: fel I019: mellanslag saknas efter ”-”
  |
8 |     -godkänna planen
  |     ^
  = råd: skriv: - godkänna planen
ä.yaml:9:5: fel I019: mellanslag saknas efter ”-”
  |
9 |     -uppdra åt staben
  |     ^
  = råd: skriv: - uppdra åt staben
""",
    ),
    "a_missing_blank_after_a_later_dash_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut:
    - godkänna planen
    -uppdra åt staben
""",
        """\
ä.yaml:9:5: fel I019: mellanslag saknas efter ”-”
  |
9 |     -uppdra åt staben
  |     ^
  = råd: skriv: - uppdra åt staben
""",
    ),
    "a_typographic_dash_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut:
    – godkänna planen
    – uppdra åt staben
""",
        """\
ä.yaml:8:5: fel I019: väntade ”-” före punkten, fann ”–”
  |
8 |     – godkänna planen
  |     ^^
  = råd: skriv: - godkänna planen
ä.yaml:9:5: fel I019: väntade ”-” före punkten, fann ”–”
  |
9 |     – uppdra åt staben
  |     ^^
  = råd: skriv: - uppdra åt staben
""",
    ),
    "a_bullet_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut:
    • godkänna planen
""",
        """\
ä.yaml:8:5: fel I019: väntade ”-” före punkten, fann ”•”
  |
8 |     • godkänna planen
  |     ^^
  = råd: skriv: - godkänna planen
""",
    ),
    "a_list_on_its_key_s_line_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
beslutsgång: - kommunstyrelsen
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:3:14: fel I026: listan börjar på nyckelns rad
  |
3 | beslutsgång: - kommunstyrelsen
  |              ^^^^^^^^^^^^^^^^^
  = råd: börja listan på nästa rad, indragen två blanksteg
""",
    ),
    "a_list_under_a_text_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  sammanfattning: Nämnden ska
    - besluta
    - följa upp
""",
        """\
ä.yaml:8:5: fel I017: raden börjar med ”-” men läses som en fortsättning på raden ovanför
  |
8 |     - besluta
  |     ^
  = råd: skriv ”|” efter nyckelns kolon, eller lägg hela listan på egna rader
ä.yaml:9:5: fel I017: raden börjar med ”-” men läses som en fortsättning på raden ovanför
  |
9 |     - följa upp
  |     ^
  = råd: skriv ”|” efter nyckelns kolon, eller lägg hela listan på egna rader
""",
    ),
    "a_number_list_under_a_text_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  sammanfattning: Nämnden ska
    1. besluta
""",
        """\
ä.yaml:8:5: fel I024: listan skrivs ihop med raden ovanför
  |
8 |     1. besluta
  |     ^^^^^^^^^^
  = råd: skriv ”|” efter nyckelns kolon och börja texten på nästa rad
""",
    ),
}


@pytest.mark.parametrize(("written", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_in_place(written: str, expected: str, tmp_path: Path) -> None:
    assert expected == told(tmp_path, written)
