"""Dates that exist, agree and come in order: each rule in cases that hold their own answer."""

import pytest

from arende.lint.rules.datum import RULES
from arende.model.profile import Profil
from tests.lint.corpus import held_short, labelled
from tests.lint.drawn import PROFILE, in_point, in_section, redrawn

HEAD = """\
  dnr: KS 2026-00123
  rubrik: Plan för skolskjuts
  beslutsgång: [tekniska nämnden, kommunstyrelsen, kommunfullmäktige]
  tjänsteutlåtande:
    datum: 2026-09-24
"""
REST = """\
    avsändare: {förvaltning: kommunledningskontoret}
    handläggare: [{namn: Alva Exempel}]
"""
POINT = "    förslag_till_beslut: [godkänna planen]\n"


def planned(*rows: str, points: str = POINT, dated: str = "") -> str:
    """A whole drawn case with the timeline *rows*, (day, organ) or a marker; *dated* replaces its day."""
    head = HEAD.replace("    datum: 2026-09-24\n", f"    datum: {dated}\n") if dated else HEAD
    events = "".join(
        f"{row}\n"
        if row.startswith("#")
        else f"      - {{datum: {row[:10]}, instans: {row[11:]}, händelse: behandlar planen}}\n"
        for row in rows
    )
    return f"{head}{REST}{points}{'    tidplan:' if rows else ''}\n{events}".rstrip("\n")


def due(day: str, *rows: str, mark: str = "") -> str:
    """As ``planned``, with a point to be done by *day*."""
    marker = f"#               ^^^^^^^^^^ {mark}\n" if mark else ""
    points = f"    förslag_till_beslut:\n      - text: utreda planen\n        senast: {day}\n{marker}"
    return planned(*rows, points=points)


MARK = "#               ^^^^^^^^^^ "
FOUND = {
    "D101": [
        in_section("Beslutet fattades 2026-02-30.\n                  ^^^^^^^^^^ D101"),
        in_section("Kontoret svarar senast den 31 april.\n                           ^^^^^^^^ D101"),
        in_point("godkänna planen, daterad 2026-31-01\n                         ^^^^^^^^^^ D101"),
        in_section("Planen gäller till den 29 februari 2027.\n                       ^^^^^^^^^^^^^^^^ D101"),
    ],
    "D102": [
        in_section("Mötet hålls torsdagen den 22 oktober 2024.\n            ^^^^^^^ D102"),
        in_section("Samråd: måndag 2026-09-24.\n        ^^^^^^ D102"),
        in_section("Mötet är på fredagen den 25 september 2027.\n            ^^^^^^ D102"),
    ],
    "D103": [
        in_section("Från 2026-09-24 till den 3 oktober 2026.\n     ^^^^^^^^^^ D103"),
        in_section("Den 1 maj 2026 och 2026-06-01 var möten.\n                   ^^^^^^^^^^ D103"),
        in_section("Tiden är 2026-05-01 eller 1 juni 2026.\n         ^^^^^^^^^^ D103"),
    ],
    "D104": [
        planned("2026-10-14 kontoret", "2026-10-07 förvaltningen", f"{MARK}D104"),
        planned("2026-10-14 kontoret", "2026-11-04 nämnden", "2026-10-20 kontoret", f"{MARK}D104"),
        planned("2027-10-14 kontoret", "2026-11-04 nämnden", f"{MARK}D104"),
    ],
    "D105": [
        planned("2026-09-03 tekniska nämnden", f"{MARK}D105"),
        planned("2025-10-07 tekniska nämnden", f"{MARK}D105", "2026-11-04 kommunstyrelsen"),
        planned("2026-09-23 Kommunstyrelsen", f"{MARK}D105"),
    ],
    "D106": [
        due("2026-10-01", "2026-10-26 kommunfullmäktige", mark="D106"),
        due("2026-10-25", "2026-10-07 tekniska nämnden", "2026-10-26 kommunfullmäktige", mark="D106"),
        planned(
            "2026-11-04 kommunstyrelsen",
            "2026-11-30 kommunfullmäktige",
            points="    beslutsnivåer:\n      - organ: kommunstyrelsen\n        förslag_till_beslut:\n"
            "          - {text: utreda planen, senast: 2026-11-03}\n"
            "#                                         ^^^^^^^^^^ D106\n",
        ),
    ],
    "D107": [
        planned("2026-10-26 kommunstyrelsen", f"{MARK}D107", "2026-11-04 tekniska nämnden"),
        planned(
            "2026-10-07 tekniska nämnden",
            "2026-11-04 kommunstyrelsen",
            "2026-10-26 kommunfullmäktige",
            f"{MARK}D107",
        ),
        planned("2026-10-26 kommunfullmäktige", f"{MARK}D107", "2026-11-04 tekniska nämnden"),
    ],
    "D108": [
        planned("2026-10-03 tekniska nämnden", f"{MARK}D108"),
        planned("2027-06-25 kommunstyrelsen", f"{MARK}D108"),
        planned("2027-05-06 Kommunfullmäktige", f"{MARK}D108"),
        planned("2027-01-06 socialnämnden", f"{MARK}D108"),
    ],
    "D109": [
        planned("2062-10-07 tekniska nämnden", f"{MARK}D109"),
        planned(dated="2062-09-24\n#          ^^^^^^^^^^ D109"),
        planned(dated="2025-09-24\n#          ^^^^^^^^^^ D109"),
        in_section("Avtalet löper ut den 31 mars 2062.\n                     ^^^^^^^^^^^^ D109"),
    ],
    "D110": [
        in_section("Samråd hölls 26/9-24 i Åviken.\n             ^^^^^^^ D110"),
        in_section("Planen antogs 24-09-26.\n              ^^^^^^^^ D110"),
        in_section("Planen antogs den 26 september 24.\n                  ^^^^^^^^^^^^^^^ D110"),
    ],
    "D111": [
        in_section("Samrådet slutade i förra veckan.\n                 ^^^^^^^^^^^^^^ D111"),
        in_section("Kontoret svarar nästa månad.\n                ^^^^^^^^^^^ D111"),
        in_section("Mötet hölls igår.\n            ^^^^ D111"),
    ],
}
MISSED = {
    "D101": [
        in_section("Planen gäller från 2028-02-29 till 31 mars och 29 februari."),
        in_section("Ärende 2016-99-12 och dnr 2012-69-31 rör 31 kap. 30 §."),
        in_section("Avtal 2026-02-30-1 och https://strandaker.example/2026-02-30 finns."),
    ],
    "D102": [
        in_section("Mötet hålls tisdagen den 22 oktober 2024 kl. 13.00."),
        in_section("Mötet hålls torsdag den 22 oktober."),
        in_section("Det är öppet onsdagar. Den 22 oktober 2024 är det stängt."),
    ],
    "D103": [
        in_section("Nämnden beslutade 2025-11-24, § 131, att gälla till den 31 december 2026."),
        in_section("Planen, daterad 2026-09-11, gäller till den 31 december 2026."),
        in_section("Samråd hölls 2026-09-11. Planen gäller från den 1 mars 2027."),
        in_section("Mellan den 24 september och 2026-10-07 är det stängt."),
    ],
    "D104": [
        planned("2026-10-07 kontoret", "2026-10-14 förvaltningen"),
        planned("2026-10-07 kontoret", "2026-10-07 förvaltningen"),
        planned("2026-10-07 kontoret"),
    ],
    "D105": [
        planned("2026-09-24 tekniska nämnden"),
        planned("2026-03-04 tekniska nämnden", "2026-10-07 tekniska nämnden"),
        planned("2026-09-01 kontoret", "2026-08-03 socialnämnden"),
    ],
    "D106": [
        due("2026-10-26", "2026-10-26 kommunfullmäktige"),
        due("2026-10-20", "2026-10-07 tekniska nämnden"),
        due("2026-12-01", "2026-11-04 kommunstyrelsen", "2026-11-30 kommunfullmäktige"),
    ],
    "D107": [
        planned("2026-10-07 tekniska nämnden", "2026-10-07 kommunstyrelsen"),
        planned("2025-11-30 kommunfullmäktige", "2026-10-07 tekniska nämnden"),
        planned("2026-10-07 tekniska nämnden", "2026-11-30 kommunfullmäktige"),
    ],
    "D108": [
        planned("2026-10-07 tekniska nämnden"),
        planned("2026-10-03 kontoret", "2026-12-25 hyresvärden"),
        planned("2027-06-24 kommunstyrelsen", "2027-12-30 kommunfullmäktige"),
    ],
    "D109": [
        planned("2040-10-07 tekniska nämnden"),
        planned(dated="2027-09-24"),
        planned(dated="2025-12-18"),
        in_section("Bron håller till år 2090, och stadgan är från den 1 mars 1923."),
    ],
    "D110": [
        in_section("Läsåret 2029/30 gäller 5 kap. 12 § och § 3/4-15."),
        in_section("Telefon 08-12-34 och konto 46-13-01, tel. 24-09-26."),
        in_section("Den 26 september 20 elever, och den 3 oktober 2026."),
        in_section("Planen är daterad 2024-09-26 och gäller 26/9."),
    ],
    "D111": [
        in_section("Åtgärden är i gång, och i dag är läget ett annat."),
        in_section("Svaret ges nästa månad som nämnden möts."),
        in_section("Mappen som filen ligger i går inte att använda."),
        in_section("Förra året och nästa sammanträde, 2026-10-07, är kända."),
    ],
}


@pytest.mark.parametrize(("code", "drawn"), labelled(FOUND, MISSED))
def test_a_rule_draws_its_markers_where_the_case_has_them(tmp_path, code, drawn):
    assert drawn == redrawn(tmp_path, drawn, only=code)


def test_every_rule_has_three_faults_and_three_near_misses():
    assert [] == held_short(RULES, FOUND, MISSED)


def chosen(style: str) -> Profil:
    """The test profile with *style* for dates in prose."""
    return Profil.model_validate(
        {**PROFILE.model_dump(exclude_unset=True), "regler": {"D103": {"värden": {"stil": style}}}}
    )


@pytest.mark.parametrize(
    ("style", "drawn"),
    [
        ("ord", in_section("Samråd hölls 2026-09-11.\n             ^^^^^^^^^^ D103")),
        ("ord", in_section("Samråd hölls den 11 september 2026, beslut 2026-09-30, § 3.")),
        ("iso", in_section("Samråd hölls den 11 september 2026.\n                 ^^^^^^^^^^^^^^^^^ D103")),
        ("iso", in_section("Samråd hölls 2026-09-11 och den 12 september.")),
    ],
    ids=["siffror-fast-ord", "ord", "ord-fast-siffror", "siffror"],
)
def test_the_profile_chooses_how_dates_are_written(tmp_path, style, drawn):
    assert drawn == redrawn(tmp_path, drawn, chosen(style), only="D103")
