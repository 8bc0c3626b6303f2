"""``arende mall`` and ``arende schema``."""

import json
import shutil
from pathlib import Path

import pytest

from arende.cli.template_choice import MEETING_PAPERS, PAPERS
from arende.documents.names import names
from arende.loading import load_profile
from arende.model.choices import MeetingPaper, Paper
from arende.tasks.workspace import installed_templates
from tests.cli.running import run

TEMPLATE = installed_templates() / "standard" / "tjansteutlatande.docx"
PAPER_OF = {
    "tjansteutlatande.docx": "tjänsteutlåtande",
    "ordforandeforslag.docx": "ordförandeförslag",
    "kallelse.docx": "kallelse",
    "forteckning.docx": "handlingsförteckning",
    "protokoll.docx": "protokoll",
    "protokollsutdrag.docx": "protokollsutdrag",
    "anslag.docx": "anslag",
}


@pytest.mark.parametrize(
    "path", sorted(installed_templates().glob("*/*.docx")), ids=lambda p: "/".join(p.parts[-2:])
)
def test_every_template_that_comes_with_the_program_is_whole(path):
    paper = PAPER_OF[path.name]
    ran = run("mall", "granska", str(path))
    assert (0, f"{path}: mallen är hel ({paper})\n") == (ran.code, ran.out)


def test_every_paper_can_be_chosen():
    assert [*PAPERS, *MEETING_PAPERS] == [*Paper, *MeetingPaper]


@pytest.mark.parametrize("paper", list(MeetingPaper))
def test_the_names_of_a_meeting_paper_are_shown_with_an_example(folder, paper):
    ran = run("mall", "namn", "--papper", paper.value)
    assert 0 == ran.code
    assert "organisation  (text)\n    {{ organisation }}\n    kommunens namn" in ran.out
    own = {"protokoll": "paragrafer", "protokollsutdrag": "paragraf", "anslag": "anslag"}
    own |= dict.fromkeys(("kallelse", "tillkännagivande"), "rader")
    assert f"\n{own.get(paper.value, 'innehåll')}  (" in ran.out


def test_a_template_is_examined_as_the_paper_that_is_asked_for(folder):
    ran = run("mall", "granska", str(TEMPLATE.with_name("kallelse.docx")), "--papper", "anslag")
    assert 1 == ran.code
    assert "fel E201: mallen frågar efter ”rader”, som inte finns\n" in ran.out


def test_a_template_beside_a_form_with_faults_is_not_judged(folder):
    for name in ("profil.yaml", "kallelse.docx", "tjansteutlatande.docx", "ordforandeforslag.docx"):
        shutil.copy(TEMPLATE.with_name(name), folder)
    Path("sammantraden.yaml").write_text("papper: {}\n", encoding="utf-8")
    ran = run("mall", "granska", "kallelse.docx")
    assert 1 == ran.code
    assert ran.out.startswith("sammantraden.yaml:")


def test_a_template_that_is_no_word_file_is_told(folder):
    Path("a.docx").write_bytes(b"%PDF-1.7")
    ran = run("mall", "granska", "a.docx")
    assert 1 == ran.code
    assert ran.out.startswith("a.docx: fel E101: filen är inte en Wordfil: väntade en .docx, fann en PDF\n")


@pytest.mark.parametrize("command", ["granska", "text"])
@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (
            "tjansteutlatand.docx",
            "fel: ”tjansteutlatand.docx” finns inte\n  = råd: menade du ”tjansteutlatande.docx”?\n",
        ),
        (".", "fel: ”.” är en mapp, väntade en Wordfil\n  = råd: ange mallens fil, den slutar på .docx\n"),
    ],
)
def test_a_template_that_is_not_there_is_told_with_the_nearest_name(folder, command, named, expected):
    shutil.copy(TEMPLATE, folder)
    ran = run("mall", command, named)
    assert (2, expected) == (ran.code, ran.err)


def test_a_template_of_a_profile_with_faults_is_not_judged(folder):
    shutil.copy(TEMPLATE, folder)
    Path("profil.yaml").write_text("namn: x\n", encoding="utf-8")
    ran = run("mall", "granska", TEMPLATE.name)
    assert 1 == ran.code
    assert ran.out.startswith("profil.yaml:")


@pytest.mark.parametrize("paper", list(Paper))
def test_every_name_is_shown_with_how_it_is_written_and_an_example(folder, paper):
    profile = load_profile(TEMPLATE.parent, "profil.yaml").value
    assert profile is not None
    ran = run("mall", "namn", "--papper", paper.value)
    assert 0 == ran.code
    for name in names(profile, paper):
        assert f"\n{name}  (" in f"\n{ran.out}"
    assert "dnr  (text)\n    {{ dnr }}\n    ärendets diarienummer. Exempel: KS 2026-00123\n" in ran.out
    assert "    {{p x.innehåll }}\n" in ran.out
    assert "    {% for x in handläggare %} … {% endfor %}\n" in ran.out


def test_a_template_is_shown_as_text_like_the_copy_beside_it(folder):
    beside = TEMPLATE.with_suffix(".txt").read_text(encoding="utf-8")
    ran = run("mall", "text", str(TEMPLATE))
    assert (0, beside.partition("\n")[2]) == (ran.code, ran.out.partition("\n")[2])
    assert 0 == run("mall", "text", str(TEMPLATE), "--ut", "a.txt").code
    assert ran.out == Path("a.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("args", "key"), [((), "dnr"), (("--profil",), "organisation")], ids=["ärende", "profil"]
)
def test_a_schema_is_written_on_the_screen_or_to_a_file(folder, args, key):
    ran = run("schema", *args)
    assert 0 == ran.code
    assert key in json.loads(ran.out)["properties"]
    said = run("schema", *args, "--ut", "mapp/s.json")
    assert (0, "skrev mapp/s.json\n") == (said.code, said.out.replace("\\", "/"))
    assert ran.out == Path("mapp/s.json").read_text(encoding="utf-8")


def test_a_schema_that_cannot_be_written_is_told(folder):
    Path("mapp").write_bytes(b"")
    ran = run("schema", "--ut", "mapp/s.json")
    assert 1 == ran.code
    assert ran.err.startswith("mapp/s.json: fel U106: en fil står där en mapp väntades\n")
