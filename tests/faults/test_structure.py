"""Keys, documents and what a file is."""

from pathlib import Path

import pytest

from tests.faults import told

FAULTS = {
    "a_key_twice_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
rubrik: Plan igen
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:3:1: fel I028: nyckeln ”rubrik” står två gånger
  |
3 | rubrik: Plan igen
  | ^^^^^^
  = råd: behåll den ena; den första står på rad 2
""",
    ),
    "a_second_document_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
---
dnr: KS 2026-00124
""",
        """\
ä.yaml:7:1: fel I032: raden ”---” börjar ett nytt dokument; en fil är ett ärende
  |
7 | ---
  | ^^^
  = råd: ta bort raden, eller dela filen i två
""",
    ),
    "a_list_as_key_is_told": (
        """\
[dnr]: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:1:1: fel I033: väntade en nyckel, fann en lista eller klammer
  |
1 | [dnr]: KS 2026-00123
  | ^^^^^
  = råd: sätt citattecken om det är text: "[dnr]"
""",
    ),
    "an_empty_file_is_told": (
        "",
        """\
ä.yaml:1:1: fel I116: filen är tom
  = råd: skriv ett nytt ärende med ”arende ny”
""",
    ),
    "a_file_of_comments_is_told": (
        """\
# ingenting
""",
        """\
ä.yaml:1:1: fel I116: filen är tom
  |
1 | # ingenting
  | ^^^^^^^^^^^
  = råd: skriv ett nytt ärende med ”arende ny”
""",
    ),
    "a_file_of_text_is_told": (
        """\
Det här är ett brev.
""",
        """\
ä.yaml:1:1: fel I116: väntade nycklar, fann text
  |
1 | Det här är ett brev.
  | ^^^^^^^^^^^^^^^^^^^^
  = råd: börja filens rader med nycklar, som ”dnr: …”
""",
    ),
    "a_file_that_is_a_list_is_told": (
        """\
- dnr: KS 2026-00123
""",
        """\
ä.yaml:1:1: fel I116: väntade nycklar, fann en lista
  |
1 | - dnr: KS 2026-00123
  | ^^^^^^^^^^^^^^^^^^^^
  = råd: börja filens rader med nycklar, som ”dnr: …”
""",
    ),
    "deep_nesting_is_told": (
        """\
dnr: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
""",
        """\
ä.yaml:1:55: fel I006: texten är nästlad i fler än 50 nivåer
  |
1 | dnr: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
  |                                                       ^
  = råd: ta bort överflödiga hakparenteser och indrag
""",
    ),
    "everything_is_told_in_one_run": (
        """\
dnr:KS 2026-00123
rubrk: Svar: motion
tjänsteutlåtande:
  datum: 24/9 2026
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut:
    - godkänna planen
     - uppdra åt staben
  sammanfattning: |
    Se <b>planen</b>.
  bilagor: [{titel: Plan, fil: ../plan.pdf}]
""",
        """\
ä.yaml:1:1: fel I018: mellanslag saknas efter ”dnr:”
  |
1 | dnr:KS 2026-00123
  | ^^^^
  = råd: skriv: dnr: KS 2026-00123
ä.yaml:2:1: fel I101: okänd nyckel ”rubrk”
  |
2 | rubrk: Svar: motion
  | ^^^^^
  = råd: menade du ”rubrik”?
ä.yaml:2:8: fel I011: kolonet i texten läses som om en nyckel slutar där
  |
2 | rubrk: Svar: motion
  |        ^^^^^^^^^^^^
  = råd: sätt citattecken: "Svar: motion"
ä.yaml:4:10: fel I105: väntade ett datum som 2026-09-24, fann ”24/9 2026”
  |
4 |   datum: 24/9 2026
  |          ^^^^^^^^^
  = råd: skriv 2026-09-24
ä.yaml:9:5: fel I017: raden börjar med ”-” men läses som en fortsättning på raden ovanför
  |
9 |      - uppdra åt staben
  |     ^
  = råd: ta bort ett blanksteg, så att strecket står rakt under punkten ovanför
ä.yaml:11:8: fel T110: ”<b>” läses som HTML och kan inte skrivas ut
   |
11 |     Se <b>planen</b>.
   |        ^^^
   = råd: ta bort det, eller skriv ”\\<b>” om tecknen ska synas
ä.yaml:11:17: fel T110: ”</b>” läses som HTML och kan inte skrivas ut
   |
11 |     Se <b>planen</b>.
   |                 ^^^^
   = råd: ta bort det, eller skriv ”\\</b>” om tecknen ska synas
ä.yaml:12:32: fel F102: sökvägen leder ut ur ärendets mapp
   |
12 |   bilagor: [{titel: Plan, fil: ../plan.pdf}]
   |                                ^^^^^^^^^^^
   = råd: lägg filen i ärendets mapp
""",
    ),
}


@pytest.mark.parametrize(("written", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_in_place(written: str, expected: str, tmp_path: Path) -> None:
    assert expected == told(tmp_path, written)
