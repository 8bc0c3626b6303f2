"""Clocks, paragraphs, decisions and items that a sammanträde's file gets wrong."""

from pathlib import Path

import pytest

from arende.diagnostics import Diagnostic
from arende.loading.meeting import load_meeting
from arende.loading.meeting_form import load_meeting_form
from arende.report import to_text

HEAD = "organ: tekniska nämnden\ndatum: 2026-10-22\n"
AGENDA = "dagordning: [{grupp: information, ärenden: [Läget]}]\n"


def _decision(text: str) -> str:
    return f"{HEAD}tid: 13.00\ndagordning:\n  - grupp: information\n    ärenden:\n      - {text}\n"


FAULTS = {
    "a_clock_without_minutes": (
        f"{HEAD}tid: kl 13\n{AGENDA}",
        """\
m.yaml:3:6: fel I117: väntade ett klockslag som 13.00, fann ”kl 13”
  |
3 | tid: kl 13
  |      ^^^^^
  = råd: skriv 13.00
""",
    ),
    "a_clock_that_no_day_has": (
        f"{HEAD}tid: 25.00\n{AGENDA}",
        """\
m.yaml:3:6: fel I117: väntade ett klockslag som 13.00, fann ”25.00”
  |
3 | tid: 25.00
  |      ^^^^^
  = råd: skriv timme och minut med punkt emellan: 13.00
""",
    ),
    "a_list_for_a_clock": (
        f"{HEAD}tid: [13, 15]\n{AGENDA}",
        """\
m.yaml:3:6: fel I117: väntade ett klockslag, fann en lista
  |
3 | tid: [13, 15]
  |      ^^^^^^^^
  = råd: skriv: tid: 13.00
""",
    ),
    "a_clock_that_is_missing": (
        f"{HEAD}{AGENDA}",
        """\
m.yaml:1:1: fel I102: nyckeln ”tid” saknas
  |
1 | organ: tekniska nämnden
  | ^^^^^^^^^^^^^^^^^^^^^^^
  = råd: skriv: tid: 13.00
""",
    ),
    "paragraphs_in_words": (
        f"{HEAD}tid: 13.00\nfrånvarande: [{{namn: Alva Exempel, paragrafer: § 45-47 och 52}}]\n{AGENDA}",
        """\
m.yaml:4:48: fel I118: väntade paragrafnummer som 45–47, 52, fann ”§ 45-47 och 52”
  |
4 | frånvarande: [{namn: Alva Exempel, paragrafer: § 45-47 och 52}]
  |                                                ^^^^^^^^^^^^^^
  = råd: skriv 45–47, 52
""",
    ),
    "paragraphs_that_are_none": (
        f"{HEAD}tid: 13.00\nfrånvarande:\n  - namn: Alva Exempel\n    paragrafer: alla\n{AGENDA}",
        """\
m.yaml:6:17: fel I118: väntade paragrafnummer som 45–47, 52, fann ”alla”
  |
6 |     paragrafer: alla
  |                 ^^^^
  = råd: skriv bara numren: 45–47, 52
""",
    ),
    "paragraphs_as_a_list": (
        f"{HEAD}tid: 13.00\nfrånvarande:\n  - namn: Alva Exempel\n    paragrafer: [45, 46]\n{AGENDA}",
        """\
m.yaml:6:17: fel I118: väntade paragrafnummer, fann en lista
  |
6 |     paragrafer: [45, 46]
  |                 ^^^^^^^^
  = råd: skriv på en rad: paragrafer: 45–47, 52
""",
    ),
    "a_decision_as_proposed_by_a_motion": (
        _decision("{rubrik: Läget, beslut: {utgång: enligt förslag, enligt_yrkande: 1}}"),
        """\
m.yaml:7:58: fel I119: ”enligt förslag” och ”enligt_yrkande” kan inte stå i samma beslut
  |
7 |       - {rubrik: Läget, beslut: {utgång: enligt förslag, enligt_yrkande: 1}}
  |                                                          ^^^^^^^^^^^^^^
  = råd: ta bort det, eller ändra till utgång: ändrat
""",
    ),
    "a_changed_decision_without_points": (
        _decision("rubrik: Läget\n        beslut: återremiss"),
        """\
m.yaml:8:9: fel I119: det står inte vad som beslutades i stället för förslaget
  |
8 |         beslut: återremiss
  |         ^^^^^^
  = råd: skriv beslutspunkterna under ”punkter:”, eller yrkandets nummer: enligt_yrkande: 1
""",
    ),
    "a_decision_by_a_yrkande_and_by_points": (
        _decision("{rubrik: Läget, beslut: {utgång: ändrat, enligt_yrkande: 1, punkter: [avslå]}}"),
        """\
m.yaml:7:69: fel I119: beslutet har både ”punkter” och ”enligt_yrkande”
  |
7 |       - {rubrik: Läget, beslut: {utgång: ändrat, enligt_yrkande: 1, punkter: [avslå]}}
  |                                                                     ^^^^^^^
  = råd: behåll ett av dem
""",
    ),
    "a_step_settled_in_two_ways": (
        _decision(
            "rubrik: Läget\n        propositioner:\n          - yrkanden: [0]\n"
            "            omröstning: {ja_för: 0, nej_för: 1}\n"
            "            slutna_sedlar: {röster: [{för: Alva, antal: 1}]}"
        ),
        """\
m.yaml:11:13: fel I119: steget har både ”omröstning” och ”slutna_sedlar”
   |
11 |             slutna_sedlar: {röster: [{för: Alva, antal: 1}]}
   |             ^^^^^^^^^^^^^
   = råd: behåll ett av dem
""",
    ),
    "an_item_about_nothing": (
        _decision("föredragande: Alva Exempel"),
        """\
m.yaml:7:9: fel I120: punkten har varken ”dnr” eller ”rubrik”
  |
7 |       - föredragande: Alva Exempel
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = råd: skriv ärendets diarienummer, eller en rubrik om den inte är ett ärende
""",
    ),
    "an_interpellation_put_to_nobody": (
        _decision("{rubrik: Läget, ställd_av: [Alva Exempel]}").replace("information", "interpellationer"),
        """\
m.yaml:7:25: fel I124: ”ställd_av” står utan ”ställd_till”
  |
7 |       - {rubrik: Läget, ställd_av: [Alva Exempel]}
  |                         ^^^^^^^^^
  = råd: skriv både vem som frågar och vem som ska svara
""",
    ),
    "a_motion_that_is_to_be_answered": (
        _decision("{rubrik: Läget, ställd_av: [Alva Exempel], besvarad: ja}").replace(
            "information", "motioner"
        ),
        """\
m.yaml:7:52: fel I124: ”besvarad” hör inte till den här gruppen
  |
7 |       - {rubrik: Läget, ställd_av: [Alva Exempel], besvarad: ja}
  |                                                    ^^^^^^^^
  = råd: flytta ärendet till ”interpellationer” eller ”frågor”, eller ta bort nyckeln
""",
    ),
    "an_empty_file": (
        "",
        """\
m.yaml:1:1: fel I116: filen är tom
  = råd: börja med en rad som ”organ: …”
""",
    ),
}


@pytest.mark.parametrize(("text", "expected"), FAULTS.values(), ids=FAULTS)
def test_what_is_said(tmp_path: Path, text: str, expected: str) -> None:
    path = tmp_path / "m.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    assert expected == to_text(load_meeting(path, "m.yaml").findings)


FORM = """\
papper: {kallelse: {mall: kallelse.docx, dokumenttyp: Kallelse}}
grupper: {information: {rubrik: Information}}
beslut: {märke: '1.'}
delar: [sammanfattning]
"""


def test_a_paragraph_without_its_decision_is_told(tmp_path: Path) -> None:
    (tmp_path / "kallelse.docx").touch()
    (tmp_path / "sammantraden.yaml").write_text(FORM, encoding="utf-8")
    expected = """\
p/sammantraden.yaml:4:1: fel I121: ”delar” saknar beslutet
  |
4 | delar: [sammanfattning]
  | ^^^^^
  = råd: lägg till: {slag: beslut, rubrik: Beslut}
"""
    assert expected == to_text(load_meeting_form(tmp_path, "p").findings)


def test_a_template_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "sammantraden.yaml").write_text(FORM.replace("sammanfattning", "beslut"), encoding="utf-8")
    expected = """\
p/sammantraden.yaml:1:27: fel F101: filen ”kallelse.docx” finns inte
  |
1 | papper: {kallelse: {mall: kallelse.docx, dokumenttyp: Kallelse}}
  |                           ^^^^^^^^^^^^^
  = råd: lägg filen i mallarnas mapp, eller rätta sökvägen
"""
    assert expected == to_text(load_meeting_form(tmp_path, "p").findings)


@pytest.mark.parametrize(
    ("written", "message", "advice"),
    [
        ("paragraf: '§ {numer}'", "platshållaren {numer} finns inte här", "menade du {nummer}?"),
        (
            "paragraf: '§ 5'",
            "platshållaren {nummer} saknas",
            "skriv {nummer} där det ska stå; annars går uppgiften förlorad",
        ),
        ("paragraf: '§ {nummer'", "en klammer saknar sin motpart", "skriv platshållare som {nummer}"),
        (
            "ord: {yrkar: '{namm} yrkar {yrkande}.'}",
            "platshållaren {namm} finns inte här",
            "menade du {namn}?",
        ),
        (
            "ord: {yrkar: 'Någon yrkar {yrkande}.'}",
            "platshållaren {namn} saknas",
            "skriv {namn} där det ska stå; annars går uppgiften förlorad",
        ),
        ("ord: {dnr: '{nummer}'}", "platshållaren {nummer} finns inte här", "ta bort platshållaren"),
        ("ord: {dnr: 'Dnr}'}", "en klammer saknar sin motpart", "ta bort klammern"),
        (
            "ord: {yrkar: '{namn!r} yrkar {yrkande:>9}.'}",
            "platshållaren {namn!r} finns inte här",
            "menade du {namn}?",
        ),
        ("överklagande: {laglighetsprövning: 'Till {instans.'}", "en klammer saknar sin motpart", None),
        ("överklagande: {laglighetsprövning: 'Till {}.'}", "platshållaren {} finns inte här", None),
        (
            "överklagande: {laglighetsprövning: 'Till {domstolen}.'}",
            "platshållaren {domstolen} finns inte här",
            "välj bland {organ}, {instans}, {adress}",
        ),
    ],
)
def test_a_pattern_asks_for_what_is_filled_in_and_leaves_no_fact_out(
    tmp_path: Path, written: str, message: str, advice: str | None
) -> None:
    finding = _form_findings(tmp_path, f"{FORM.replace('sammanfattning', 'beslut')}{written}\n")[0]
    assert ("I122", message, advice or finding.advice) == (finding.code, finding.message, finding.advice)
    assert finding.place is not None
    assert 5 == finding.place.line


@pytest.mark.parametrize(
    "address", ["åsa@k.example", "a@k.example; b@k.example", "Ada <a@k.example>", "a b@k.example", "a@k", "a"]
)
def test_an_address_that_no_letter_can_go_to_is_told_with_its_place(tmp_path, address):
    text = FORM.replace("sammanfattning", "beslut") + f"adresser: {{ekonomi: '{address}'}}\n"
    (tmp_path / "sammantraden.yaml").write_text(text, encoding="utf-8")
    found = to_text(load_meeting_form(tmp_path, "p/sammantraden.yaml").findings)
    assert f"fel I125: väntade en e-postadress, fann ”{address}”" in found
    assert "råd: skriv en enda adress, utan mellanslag och å, ä och ö: ekonomi@kommunen.example" in found


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("märke: '1.'", "ingress_beslutar: '{Orgna} beslutar'", "{Orgna} finns inte här"),
        ("märke: '1.'", "ingress_beslutar: '{Avsändare} beslutar'", "{Avsändare} finns inte här"),
        ("rubrik: Information", "rubrik: A, förslag: ['utse {justeraren} så']", "{justeraren} finns"),
    ],
)
def test_the_lead_ins_and_usual_proposals_are_patterns_too(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    form = FORM.replace("sammanfattning", "beslut")
    assert old in form
    (finding,) = _form_findings(tmp_path, form.replace(old, new))
    assert "I122" == finding.code
    assert message in finding.message


@pytest.mark.parametrize(
    "written",
    [
        "paragraf: '{Organ} § {nummer}/{år}'",
        "ord: {acklamation: 'Nämnden beslutar enligt {yrkande}.'}",
        "ord: {yrkar_punkter: '{namn} yrkar:'}",
        "ord: {röstbeslut: '{organ} beslutar enligt {Yrkande}.'}",
    ],
)
def test_a_pattern_may_leave_out_what_is_known_anyway(tmp_path: Path, written: str) -> None:
    assert () == _form_findings(tmp_path, f"{FORM.replace('sammanfattning', 'beslut')}{written}\n")


def _form_findings(tmp_path: Path, text: str) -> tuple[Diagnostic, ...]:
    (tmp_path / "kallelse.docx").touch()
    (tmp_path / "sammantraden.yaml").write_text(text, encoding="utf-8")
    return load_meeting_form(tmp_path, "p").findings
