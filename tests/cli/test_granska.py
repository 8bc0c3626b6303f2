"""``arende granska``."""

import json

import pytest

from arende.cli.difference import difference
from arende.tasks.workspace import installed_templates
from tests.cli.running import SMALL, place, run

WRONG = SMALL.replace("rubrik:", "rubrk:")
FINDING = """\
cases/a.yaml:2:1: fel I101: okänd nyckel ”rubrk”
  |
2 | rubrk: Plan för skolskjuts
  | ^^^^^
  = råd: menade du ”rubrik”?
"""


def test_a_sound_case_is_said_to_be_so(one):
    ran = run("granska")
    assert (0, "1 ärende granskat: inga fel\n", "") == (ran.code, ran.out, ran.err)


def test_a_finding_is_shown_with_its_line_and_the_exit_code_is_1(folder):
    place(folder, a=WRONG, b=SMALL)
    ran = run("granska")
    assert (1, f"{FINDING}2 ärenden granskade: 1 fel i 1 fil\n") == (ran.code, ran.out)


@pytest.mark.parametrize("named", ["cases", "cases/a.yaml", "."])
def test_a_folder_or_a_file_can_be_named(folder, named):
    place(folder, a=WRONG)
    assert f"{FINDING}1 ärende granskat: 1 fel i 1 fil\n" == run("granska", named).out


def test_findings_come_as_json_alone(folder):
    place(folder, a=WRONG)
    ran = run("granska", "--format", "json")
    assert 1 == ran.code
    assert "okänd nyckel ”rubrk”" in json.dumps(json.loads(ran.out), ensure_ascii=False)


def test_findings_come_as_sarif_alone(folder):
    place(folder, a=WRONG)
    log = json.loads(run("granska", "--format", "sarif").out)
    assert ["I101"] == [result["ruleId"] for result in log["runs"][0]["results"]]


def test_findings_come_as_github_commands_alone(folder):
    place(folder, a=WRONG)
    assert run("granska", "--format", "github").out.startswith("::error file=cases/a.yaml,line=2,col=1")


def test_an_unknown_profile_is_told_where_it_is_named(folder):
    place(folder, a=f"profil: standrad\n{SMALL}")
    expected = """\
cases/a.yaml:1:9: fel P100: profilen ”standrad” finns inte
  |
1 | profil: standrad
  |         ^^^^^^^^
  = råd: menade du ”standard”?
1 ärende granskat: 1 fel i 1 fil
"""
    assert expected == run("granska").out


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("cases/aa.yaml", "fel: ”cases/aa.yaml” finns inte\n  = råd: menade du ”cases/a.yaml”?\n"),
        ("case", "fel: ”case” finns inte\n  = råd: menade du ”cases”?\n"),
        ("case/a.yaml", "fel: ”case/a.yaml” finns inte\n  = råd: menade du ”cases”?\n"),
        ("xyz.yaml", "fel: ”xyz.yaml” finns inte\n  = råd: se efter i mappen du står i hur filen heter\n"),
        ("cases/xyz", "fel: ”cases/xyz” finns inte\n  = råd: se efter i mappen ”cases” hur filen heter\n"),
        (
            "läs.docx",
            "fel: ”läs.docx” är inget ärende: väntade en fil som slutar på .yaml, fann ”läs.docx”\n"
            "  = råd: ange ärendets YAML-fil, eller mappen den ligger i\n",
        ),
        (
            "tom",
            "fel: det finns inga ärenden att arbeta med\n"
            "  = råd: ange ett ärendes fil, eller skapa ett med ”arende ny”\n",
        ),
    ],
)
def test_a_path_that_leads_nowhere_is_told_with_the_nearest_name(one, named, expected):
    (one / "läs.docx").write_bytes(b"")
    (one / "tom").mkdir()
    ran = run("granska", named)
    assert (2, expected, "") == (ran.code, ran.err, ran.out)


def test_many_cases_over_several_processes_give_the_findings_of_one(folder):
    from pathlib import Path

    from arende.tasks.check import check
    from arende.tasks.find import find

    for number in range(120):
        text = WRONG if number % 7 == 0 else SMALL
        place(folder, **{f"a{number:03}": text.replace("2026-00123", f"2026-00{number:03}")})
    cases = find([], folder).cases
    alone, together = check(cases, folder, processes=1), check(cases, folder, processes=2)
    assert alone == together
    assert 18 == len(alone.findings)
    assert Path("cases/a000.yaml") == Path(alone.findings[0].path)


def test_the_same_number_in_two_files_is_told_for_information(one):
    place(one, b=SMALL)
    ran = run("granska")
    expected = """\
cases/b.yaml:1:6: upplysning U117: samma diarienummer som i ”cases/a.yaml”
  |
1 | dnr: KS 2026-00123
  |      ^^^^^^^^^^^^^
  = råd: ge ärendet ett eget diarienummer, om filen är en kopia
2 ärenden granskade: 1 upplysning i 1 fil
"""
    assert (0, expected) == (ran.code, ran.out)


def test_a_profile_that_is_named_is_checked_as_a_profile(one):
    profile = one / "templates" / "egen" / "profil.yaml"
    profile.parent.mkdir(parents=True)
    profile.write_bytes((installed_templates() / "standard" / "profil.yaml").read_bytes())
    ran = run("granska", "cases", "templates/egen/profil.yaml")
    assert 1 == ran.code
    assert ran.out.startswith("templates/egen/profil.yaml:")
    assert ran.out.endswith("1 ärende granskat och 1 profil granskad: 2 fel i 1 fil\n")


def test_yaml_files_that_are_no_cases_are_counted_not_judged(one):
    (one / "cases" / "annat.yaml").write_text("färg: blå\n", encoding="utf-8")
    expected = "hoppade över 1 YAML-fil som inte är något ärende\n1 ärende granskat: inga fel\n"
    assert expected == run("granska").out


FIXABLE = SMALL.replace("Planen gäller", "Planen skall gälla")
AT = SMALL.splitlines().index("  avsnitt:") + 1
DIFFERENCE = f"""\
--- cases/a.yaml  som den är
+++ cases/a.yaml  rättad
@@ -{AT},3 +{AT},3 @@
   avsnitt:
-    beskrivning: Planen skall gälla i två år.
+    beskrivning: Planen ska gälla i två år.
     ekonomi: Kostnaden ryms i nämndens ram.
"""


def test_what_is_certain_is_fixed_and_the_rest_is_shown(folder):
    place(folder, a=FIXABLE, b=WRONG)
    ran = run("granska", "--rätta")
    expected = (
        f"{FINDING.replace('a.yaml', 'b.yaml')}"
        "cases/a.yaml: 1 ställe rättat (L101)\n"
        "2 ärenden granskade: 1 fel i 1 fil kvar\n"
    )
    assert (1, expected) == (ran.code, ran.out)
    assert FIXABLE.replace("skall", "ska") == (folder / "cases" / "a.yaml").read_text(encoding="utf-8")


def test_there_may_be_nothing_to_fix(one):
    assert (
        "det finns inget som säkert kan rättas\n1 ärende granskat: inga fel\n"
        == run("granska", "--ratta").out
    )


def test_fixes_can_be_seen_before_they_are_made(folder):
    place(folder, a=FIXABLE)
    ran = run("granska", "--rätta", "--visa")
    expected = (
        f"{DIFFERENCE}cases/a.yaml: 1 ställe kan rättas (L101)\n"
        "inget är skrivet; kör samma kommando utan --visa för att rätta\n"
        "1 ärende granskat: inga fel kvar\n"
    )
    assert (1, expected) == (ran.code, ran.out)
    assert FIXABLE == (folder / "cases" / "a.yaml").read_text(encoding="utf-8")


def test_a_hard_space_can_be_seen_in_a_difference():
    expected = [
        "--- a  som den är",
        "+++ a  rättad",
        "@@ -1 +1 @@",
        "-5 000 kronor",
        "+5⍽000⍽kronor",
        "⍽ är ett fast mellanslag",
    ]
    assert expected == list(difference("a", "5 000 kronor", "5\u00a0000\u00a0kronor"))


@pytest.mark.parametrize("switches", [["--visa"], ["--rätta", "--visa", "--format", "json"]])
def test_showing_fixes_goes_with_fixing_in_text(one, switches):
    ran = run("granska", *switches)
    expected = (
        "fel: --visa visar vad --rätta skulle ändra, som text\n  = råd: kör: arende granska --rätta --visa\n"
    )
    assert (2, expected) == (ran.code, ran.err)


MEETING = """\
organ: tekniska nämnden
datum: 2026-10-22
tid: 13.00
dagordning:
  - grupp: beslutsärenden
    ärenden:
      - dnr: KS 2026-00124
"""


def test_a_meeting_is_checked_beside_its_ärenden(one):
    (one / "sammanträden").mkdir()
    (one / "sammanträden" / "m.yaml").write_text(MEETING, encoding="utf-8")
    ran = run("granska")
    assert (
        """\
sammanträden/m.yaml:7:14: fel G102: inget ärende har diarienumret ”KS 2026-00124”
  |
7 |       - dnr: KS 2026-00124
  |              ^^^^^^^^^^^^^
  = råd: menade du ”KS 2026-00123”?
"""
        in ran.out
    )
    assert "1 ärende granskat och 1 sammanträde granskat: " in ran.out
    assert run("granska", "sammanträden").out.count("1 sammanträde granskat: ") == 1


def test_a_meeting_where_an_ärende_is_wanted_is_told(one):
    (one / "m.yaml").write_text(MEETING, encoding="utf-8")
    ran = run("rendera", "m.yaml")
    expected = "fel: ”m.yaml” är ett sammanträde, väntade ett ärende\n  = råd: kör: arende kallelse m.yaml\n"
    assert (2, expected) == (ran.code, ran.err)
