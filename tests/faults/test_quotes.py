"""Citation marks, brackets and escapes."""

from pathlib import Path

import pytest

from tests.faults import told

FAULTS = {
    "a_quote_that_does_not_end_is_told_where_it_begins": (
        """\
dnr: "KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:1:6: fel I013: citattecknet (") avslutas inte
  |
1 | dnr: "KS 2026-00123
  |      ^
  = råd: skriv " sist: "KS 2026-00123"
""",
    ),
    "a_single_quote_that_does_not_end_is_told": (
        """\
dnr: KS 2026-00123
rubrik: 'Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I013: citattecknet (') avslutas inte
  |
2 | rubrik: 'Plan
  |         ^
  = råd: skriv ' sist: 'Plan'
""",
    ),
    "text_after_a_quote_is_told": (
        """\
dnr: KS 2026-00123
rubrik: "Säkra skolvägar" – svar på motion
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:27: fel I014: text står efter det avslutande citattecknet
  |
2 | rubrik: "Säkra skolvägar" – svar på motion
  |                           ^^^^^^^^^^^^^^^^
  = råd: sätt citattecken kring hela texten: '"Säkra skolvägar" – svar på motion'
""",
    ),
    "an_apostrophe_in_single_marks_is_told": (
        """\
dnr: KS 2026-00123
rubrik: 'Lars' väg'
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:16: fel I014: text står efter det avslutande citattecknet
  |
2 | rubrik: 'Lars' väg'
  |                ^^^^
  = råd: sätt citattecken kring hela texten: "Lars' väg"
""",
    ),
    "a_backslash_between_marks_is_told": (
        """\
dnr: KS 2026-00123
rubrik: "C:\\mapp"
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:12: fel I015: ”\\m” betyder inget mellan dubbla citattecken
  |
2 | rubrik: "C:\\mapp"
  |            ^^
  = råd: sätt enkla citattecken: 'C:\\mapp'
""",
    ),
    "a_bracket_that_does_not_end_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
beslutsgång: [kommunstyrelsen, fullmäktige
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:3:14: fel I016: hakparentesen avslutas inte
  |
3 | beslutsgång: [kommunstyrelsen, fullmäktige
  |              ^
  = råd: skriv ] sist: [kommunstyrelsen, fullmäktige]
""",
    ),
    "a_brace_that_does_not_end_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:5:14: fel I016: klammern avslutas inte
  |
5 |   avsändare: {förvaltning: staben
  |              ^
  = råd: skriv } sist: {förvaltning: staben}
""",
    ),
    "a_bracket_closed_by_a_brace_is_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
beslutsgång: [kommunstyrelsen}
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:3:30: fel I016: väntade ”]”, fann ”}”
  |
3 | beslutsgång: [kommunstyrelsen}
  |                              ^
  = råd: skriv ] i stället: [kommunstyrelsen]
""",
    ),
    "two_commas_in_a_list_are_told": (
        """\
dnr: KS 2026-00123
rubrik: Plan
beslutsgång: [kommunstyrelsen,, fullmäktige]
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:3:31: fel I012: väntade ett värde, fann ett skiljetecken
  |
3 | beslutsgång: [kommunstyrelsen,, fullmäktige]
  |                               ^
  = råd: ta bort tecknet
""",
    ),
    "text_after_a_bracket_is_told": (
        """\
dnr: KS 2026-00123
rubrik: [Utkast] Plan
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I012: texten börjar med ”[”, som är ett styrtecken i YAML
  |
2 | rubrik: [Utkast] Plan
  |         ^^^^^^^^^^^^^
  = råd: sätt citattecken: "[Utkast] Plan"
""",
    ),
    "template_braces_are_told": (
        """\
dnr: KS 2026-00123
rubrik: {{rubrik}}
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I033: väntade en nyckel, fann en lista eller klammer
  |
2 | rubrik: {{rubrik}}
  |         ^^^^^^^^^^
  = råd: sätt citattecken om det är text: "{{rubrik}}"
""",
    ),
    "a_placeholder_in_brackets_is_told": (
        """\
dnr: KS 2026-00123
rubrik: [Klicka här och skriv rubrik]
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
""",
        """\
ä.yaml:2:9: fel I103: väntade text, fann en lista
  |
2 | rubrik: [Klicka här och skriv rubrik]
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = råd: sätt citattecken: "[Klicka här och skriv rubrik]"
""",
    ),
}


@pytest.mark.parametrize(("written", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_in_place(written: str, expected: str, tmp_path: Path) -> None:
    assert expected == told(tmp_path, written)
