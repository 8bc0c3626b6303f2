"""``arende rendera``: what is written, what is left alone, and what is said about it."""

import json
import os
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from arende.tasks.workspace import installed_templates
from tests.cli.running import PAPER, SMALL, place, run

BROKEN = SMALL.replace("rubrik:", "rubrk:")
BY_HAND = (
    f"{PAPER}: fel U101: filen har ändrats för hand sedan den skrevs, och lämnas som den är\n"
    "   = råd: spara den under ett annat namn och kör igen, eller skriv över den med --ersätt\n"
    f"{PAPER}  inte skriven  från cases/a.yaml\n"
    "1 inte skriven, i output\n"
)
WRITTEN = f"{PAPER}  skriven  från cases/a.yaml\n1 fil skriven, i output\n"
UNCHANGED = "1 oförändrad, i output\n"


@pytest.fixture
def own(folder: Path) -> Path:
    """The current folder, with templates of its own and one ärende."""
    shutil.copytree(installed_templates() / "standard", folder / "templates" / "standard")
    place(folder, a=SMALL)
    return folder


def _text(path: str | Path) -> str:
    with ZipFile(path) as paper:
        return paper.read("word/document.xml").decode()


def test_a_paper_is_written_and_said_to_be(one):
    ran = run("rendera")
    assert (0, WRITTEN, "") == (ran.code, ran.out, ran.err)
    assert "godkänna planen för skolskjuts" in _text(PAPER)


def test_what_has_not_changed_is_not_made_again(one):
    run("rendera")
    before = Path(PAPER).stat().st_mtime_ns
    ran = run("rendera")
    assert (0, UNCHANGED) == (ran.code, ran.out)
    assert before == Path(PAPER).stat().st_mtime_ns


def test_what_has_changed_is_made_again_and_nothing_else(folder):
    place(folder, a=SMALL, b=SMALL)
    run("rendera")
    place(folder, b=SMALL.replace("två år", "tre år"))
    ran = run("rendera")
    expected = (
        "output/b-tjansteutlatande.docx  skriven  från cases/b.yaml\n1 fil skriven, 1 oförändrad, i output\n"
    )
    assert expected == ran.out
    assert "tre år" in _text("output/b-tjansteutlatande.docx").replace("\u00a0", " ")


def test_a_change_that_keeps_size_and_time_is_still_seen(one):
    case = one / "cases" / "a.yaml"
    run("rendera")
    state = case.stat()
    case.write_text(SMALL.replace("två år", "fyra år"), encoding="utf-8")
    os.utime(case, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert state.st_size == case.stat().st_size
    assert WRITTEN == run("rendera").out


def test_a_changed_template_makes_its_papers_again(own):
    run("rendera")
    shutil.copy(installed_templates() / "attsats" / "tjansteutlatande.docx", own / "templates" / "standard")
    assert WRITTEN == run("rendera").out


def test_a_changed_profile_makes_its_papers_again(own):
    run("rendera")
    profile = own / "templates" / "standard" / "profil.yaml"
    text = profile.read_text(encoding="utf-8")
    profile.write_text(text.replace("Strandåkers kommun", "Provköpings kommun"), encoding="utf-8")
    assert WRITTEN == run("rendera").out


def test_templates_put_in_the_way_of_the_installed_ones_are_used(one):
    run("rendera")
    folder = one / "templates" / "standard"
    shutil.copytree(installed_templates() / "standard", folder)
    shutil.copy(installed_templates() / "numrerad" / "tjansteutlatande.docx", folder)
    assert WRITTEN == run("rendera").out


def test_an_attachment_that_has_gone_is_noticed_though_the_case_has_not_changed(folder):
    place(folder, a=f"{SMALL}  bilagor: [{{titel: Plan, fil: plan.pdf}}]\n")
    attachment = folder / "cases" / "plan.pdf"
    attachment.write_bytes(b"%PDF-1.7")
    assert WRITTEN == run("rendera").out
    attachment.unlink()
    ran = run("rendera")
    assert 1 == ran.code
    assert "cases/a.yaml  inte skriven: 1 fel\n" in ran.out


@pytest.mark.parametrize("content", [None, b"", b"{", b"[]", b'{"format": 1}', b'{"format": 9}', b"\xff\xfe"])
def test_a_lost_or_damaged_ledger_costs_a_new_rendering_and_nothing_else(one, content):
    run("rendera")
    ledger = one / "output" / ".arende.json"
    if content is None:
        ledger.unlink()
    else:
        ledger.write_bytes(content)
    ran = run("rendera")
    assert (0, UNCHANGED) == (ran.code, ran.out)
    assert SMALL_KEYS <= set(json.loads(ledger.read_bytes()))


SMALL_KEYS = {"cases", "format", "looks", "outputs"}


def test_a_paper_that_was_removed_is_made_again(one):
    run("rendera")
    Path(PAPER).unlink()
    assert WRITTEN == run("rendera").out


@pytest.mark.parametrize("with_ledger", [True, False], ids=["known by the ledger", "known by its own seal"])
@pytest.mark.parametrize(
    "case", [SMALL, SMALL.replace("två år", "tre år")], ids=["same case", "changed case"]
)
def test_a_paper_that_a_person_changed_is_never_written_over(one, with_ledger, case):
    run("rendera")
    edited = Path(PAPER).read_bytes() + b"\0"
    Path(PAPER).write_bytes(edited)
    place(one, a=case)
    if not with_ledger:
        (one / "output" / ".arende.json").unlink()
    for _ in range(2):
        ran = run("rendera")
        assert (1, BY_HAND) == (ran.code, ran.out)
        assert edited == Path(PAPER).read_bytes()


def test_a_file_that_is_not_ours_is_never_written_over(one):
    Path("output").mkdir()
    Path(PAPER).write_bytes(b"ett helt annat dokument")
    assert (1, BY_HAND) == (run("rendera").code, run("rendera").out)
    assert b"ett helt annat dokument" == Path(PAPER).read_bytes()


@pytest.mark.parametrize("switch", ["--ersätt", "--ersatt"])
def test_a_paper_that_a_person_changed_is_written_over_when_asked(one, switch):
    run("rendera")
    whole = Path(PAPER).read_bytes()
    Path(PAPER).write_bytes(whole + b"\0")
    ran = run("rendera", switch)
    assert (0, WRITTEN) == (ran.code, ran.out)
    assert whole == Path(PAPER).read_bytes()
    assert UNCHANGED == run("rendera").out


def test_a_case_with_errors_is_left_out_and_the_others_are_made(folder):
    place(folder, a=SMALL, b=BROKEN)
    ran = run("rendera")
    expected = """\
cases/b.yaml:2:1: fel I101: okänd nyckel ”rubrk”
  |
2 | rubrk: Plan för skolskjuts
  | ^^^^^
  = råd: menade du ”rubrik”?
output/a-tjansteutlatande.docx  skriven  från cases/a.yaml
cases/b.yaml                    inte skriven: 1 fel
1 fil skriven, 1 inte skriven, i output
"""
    assert (1, expected) == (ran.code, ran.out)


def test_a_case_that_gets_errors_keeps_its_paper(one):
    run("rendera")
    before = Path(PAPER).read_bytes()
    place(one, a=BROKEN)
    assert 1 == run("rendera").code
    assert before == Path(PAPER).read_bytes()
    place(one, a=SMALL)
    assert UNCHANGED == run("rendera").out


def test_two_cases_that_would_share_a_file_are_both_refused(one):
    (one / "cases" / "b").mkdir()
    (one / "cases" / "b" / "Å.yaml").write_text(SMALL, encoding="utf-8")
    ran = run("rendera")
    expected = """\
cases/a.yaml: fel U107: ärendet ger samma filnamn som ”cases/b/Å.yaml”
   = råd: ge en av filerna ett annat namn, eller rendera dem till var sin mapp med --ut
cases/b/Å.yaml: fel U107: ärendet ger samma filnamn som ”cases/a.yaml”
   = råd: ge en av filerna ett annat namn, eller rendera dem till var sin mapp med --ut
cases/a.yaml    inte skriven: 1 fel
cases/b/Å.yaml  inte skriven: 1 fel
2 inte skrivna, i output
"""
    assert (1, expected) == (ran.code, ran.out)


def test_a_case_does_not_take_the_file_of_one_rendered_before(one):
    run("rendera", "cases/a.yaml")
    before = Path(PAPER).read_bytes()
    (one / "annan").mkdir()
    (one / "annan" / "a.yaml").write_text(SMALL.replace("två år", "tre år"), encoding="utf-8")
    ran = run("rendera", "annan")
    assert 1 == ran.code
    assert "annan/a.yaml: fel U107: ärendet ger samma filnamn som ”cases/a.yaml”\n" in ran.out
    assert before == Path(PAPER).read_bytes()


def test_a_case_that_was_moved_takes_its_papers_with_it(one):
    run("rendera")
    (one / "cases" / "2026").mkdir()
    (one / "cases" / "a.yaml").rename(one / "cases" / "2026" / "a.yaml")
    assert (0, UNCHANGED) == (run("rendera").code, run("rendera").out)


def test_papers_that_no_case_stands_behind_are_named_and_kept(folder):
    place(folder, a=SMALL, b=SMALL)
    run("rendera")
    (folder / "cases" / "b.yaml").unlink()
    expected = (
        "output/b-tjansteutlatande.docx: inget ärende ger den här filen längre; den är kvar\n"
        "1 oförändrad, i output\n"
    )
    assert (expected, expected) == (run("rendera").out, run("rendera").out)
    Path("output/b-tjansteutlatande.docx").unlink()
    assert UNCHANGED == run("rendera").out


def test_yaml_files_that_are_no_cases_are_left_out_and_counted(one):
    (one / "cases" / "inställningar.yaml").write_text("färg: blå\n", encoding="utf-8")
    paper, _, total = WRITTEN.partition("\n")
    expected = f"{paper}\nhoppade över 1 YAML-fil som inte är något ärende\n{total}"
    assert (0, expected) == ((ran := run("rendera")).code, ran.out)


def test_everything_is_made_again_when_asked(one):
    run("rendera")
    assert (0, UNCHANGED) == (run("rendera", "--alla").code, run("rendera", "--alla").out)


def test_another_folder_can_be_chosen_and_is_made(one):
    ran = run("rendera", "--ut", "möten/höst")
    assert (
        "möten/höst/a-tjansteutlatande.docx  skriven  från cases/a.yaml\n1 fil skriven, i möten/höst\n"
        == ran.out
    )
    assert Path("möten/höst/a-tjansteutlatande.docx").is_file()


def test_output_inside_the_case_folder_is_not_taken_for_cases(one):
    assert 0 == run("rendera", "cases", "--ut", "cases/ut").code
    (one / "cases" / "ut" / "b.yaml").write_text(BROKEN, encoding="utf-8")
    assert 0 == run("rendera", "cases", "--ut", "cases/ut").code


def test_a_file_in_the_place_of_the_folder_stops_everything(one):
    Path("output").write_bytes(b"")
    ran = run("rendera")
    expected = "output: fel U106: en fil står där en mapp väntades\n   = råd: välj en annan mapp med --ut\n"
    assert (2, expected) == (ran.code, ran.out)


def test_the_same_case_gives_the_same_bytes_wherever_it_stands(tmp_path, monkeypatch):
    made = []
    for name in ("en mapp", "åäö/en annan"):
        (tmp_path / name).mkdir(parents=True)
        monkeypatch.chdir(tmp_path / name)
        place(tmp_path / name, a=SMALL)
        run("rendera")
        made.append(Path(PAPER).read_bytes())
    assert made[0] == made[1]


def test_a_template_that_has_gone_is_told(own):
    (own / "templates" / "standard" / "tjansteutlatande.docx").unlink()
    ran = run("rendera")
    assert 1 == ran.code
    assert "templates/standard/profil.yaml:" in ran.out
    assert not Path(PAPER).exists()


def test_a_damaged_template_is_refused_by_name(own):
    (own / "templates" / "standard" / "tjansteutlatande.docx").write_bytes(b"PK\x03\x04trasig")
    ran = run("rendera")
    assert 1 == ran.code
    assert ran.out.startswith("templates/standard/tjansteutlatande.docx: fel E1")
    assert not Path(PAPER).exists()


def test_a_long_summary_is_cut_but_tells_all_that_was_refused(folder):
    place(folder, **{f"a{number:02}": SMALL for number in range(45)}, b=BROKEN, c=BROKEN)
    lines = run("rendera").out.splitlines()
    assert "45 filer skrivna, 2 inte skrivna, i output" == lines[-1]
    assert "… och 5 skrivna till" == lines[-2]
    assert 40 == sum("  skriven  från" in line for line in lines)
    assert 2 == sum("  inte skriven: 1 fel" in line for line in lines)
