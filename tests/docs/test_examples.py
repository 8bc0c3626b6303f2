"""Every example in the guides does what the guide says it does."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from arende.cli.program import program
from arende.documents.paper import paper
from arende.loading.meeting_form import load_meeting_form
from arende.loading.organs import load_organs
from arende.markup import plain
from arende.markup.blocks import Blocks, Paragraph, PointList
from arende.model.choices import Paper
from arende.model.marker import Marker
from arende.package import open_package, write_package
from tests.docs.examples import (
    SAMPLES,
    SOUND,
    STANDARD,
    case_findings,
    case_with,
    laid_over,
    loaded_case,
    loaded_profile,
    profile_findings,
    profile_with,
    read,
    standard,
    written,
)
from tests.docs.pages import PAGES, ROOT, Block, blocks, followed, marked

CASE, EXCERPT, FAULTY = "exempel: ärende", "exempel: utdrag ur ärende", "exempel: ärende med fel"
FIXABLE = "exempel: ärende att rätta"
PROFILE, LEAD_IN = "exempel: utdrag ur profil", "exempel: ingress"
UNDER_PROFILE = "exempel: utdrag ur ärende efter profilen ovan"
MEETING, FOLLOWUP = "exempel: sammanträde", "exempel: uppföljning"
OF_SAMPLE = "exempel: utdrag ur ett av kommunens sammanträden"
ORGANS, FORM = "exempel: organ", "exempel: utdrag ur sammantraden"
SIGNS = {Marker.THAT: "att ", Marker.DASH: "– ", Marker.BULLET: "• ", Marker.NONE: ""}
FEES = """\
dnr: SN 2026-00041
rubrik: Avgifter
beslutsgång: [omsorgsnämndens arbetsutskott, omsorgsnämnden]
tjänsteutlåtande:
  avsändare: {förvaltning: omsorgsförvaltningen}
"""
IN_INFINITIVE = ("fastställa avgiften", "upphäva det tidigare beslutet")
IN_SENTENCES = ("Omsorgsnämnden fastställer avgiften", "Omsorgsnämnden upphäver det tidigare beslutet")


def _named(found: list[Block]) -> list[object]:
    assert found
    return [pytest.param(block, id=str(block)) for block in found]


def _paired(mark: str) -> list[object]:
    found = followed(mark)
    assert found
    return [pytest.param(*pair, id=str(pair[0])) for pair in found]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_yaml_block_says_what_it_is(page):
    known = {CASE, EXCERPT, FAULTY, FIXABLE, PROFILE, LEAD_IN, UNDER_PROFILE}
    known |= {MEETING, OF_SAMPLE, FOLLOWUP, ORGANS, FORM}
    assert [] == [
        str(block) for block in blocks(page) if block.language == "yaml" and block.mark not in known
    ]


@pytest.mark.parametrize("block", _named(marked(CASE)))
def test_a_whole_example_has_no_findings(block, tmp_path):
    assert [] == case_findings(loaded_case(block.text, tmp_path), standard())


@pytest.mark.parametrize("block", _named(marked(EXCERPT)))
def test_an_excerpt_has_no_findings_in_a_sound_ärende(block, tmp_path):
    assert [] == case_findings(loaded_case(case_with(block.text), tmp_path), standard())


@pytest.mark.parametrize("block", _named(marked(PROFILE)))
def test_an_excerpt_of_a_profile_has_no_findings(block, tmp_path):
    assert [] == profile_findings(loaded_profile(profile_with(block.text), tmp_path))


@pytest.fixture
def municipality(tmp_path, monkeypatch):
    """A copy of the invented municipality, which one stands in."""
    for folder in ("cases", "sammanträden", "templates"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("block", _named(marked(MEETING)))
def test_a_meeting_on_a_page_has_no_findings_and_makes_its_papers(block, municipality):
    path = municipality / "sammanträden" / "2026" / "möte.yaml"
    path.write_text(block.text, encoding="utf-8")
    ran = CliRunner().invoke(program, ["granska", str(path)], prog_name="arende")
    assert "1 sammanträde granskat: inga fel\n" == ran.output
    for command in ("kallelse", "protokoll") if "beslut:" in block.text else ("kallelse",):
        assert 0 == CliRunner().invoke(program, [command, "möte"], prog_name="arende").exit_code


@pytest.mark.parametrize("block", _named(marked(OF_SAMPLE)))
def test_an_excerpt_of_a_sample_meeting_is_what_its_file_says(block):
    files = (ROOT / "sammanträden").rglob("*.yaml")
    agendas = [read(file.read_text(encoding="utf-8")).get("dagordning", []) for file in files]
    said = [item for agenda in agendas for group in agenda for item in group["ärenden"]]
    assert [] == [item for item in read(block.text) if item not in said]


@pytest.mark.parametrize("block", _named(marked(FOLLOWUP)))
def test_what_is_done_on_a_page_is_done_in_the_list(block, municipality):
    command = ["uppföljning", "--dag", "2027-12-31"]
    before = CliRunner().invoke(program, command, prog_name="arende").output
    (municipality / "sammanträden" / "uppföljning.yaml").write_text(block.text, encoding="utf-8")
    ran = CliRunner().invoke(program, command, prog_name="arende")
    assert 0 == ran.exit_code
    assert before.count("\tklart\n") + block.text.count("klart:") == ran.output.count("\tklart\n")


@pytest.mark.parametrize("block", _named(marked(ORGANS)))
def test_a_register_on_a_page_has_no_findings(block, tmp_path):
    (tmp_path / "organ.yaml").write_text(block.text, encoding="utf-8")
    assert () == load_organs(tmp_path, "organ.yaml").findings


@pytest.mark.parametrize("block", _named(marked(FORM)))
def test_an_excerpt_of_a_form_has_no_findings(block, tmp_path):
    shutil.copytree(STANDARD, tmp_path / "kommunen")
    file = tmp_path / "kommunen" / "sammantraden.yaml"
    whole = laid_over(read(file.read_text(encoding="utf-8")), read(block.text))
    file.write_text(written(whole), encoding="utf-8")
    assert () == load_meeting_form(tmp_path / "kommunen", "sammantraden.yaml").findings


def _above(block: Block) -> Block:
    return [one for one in blocks(block.page) if one.mark == PROFILE and one.line < block.line][-1]


@pytest.mark.parametrize("block", _named(marked(UNDER_PROFILE)))
def test_an_excerpt_has_no_findings_under_the_profile_shown_above_it(block, tmp_path):
    profile = loaded_profile(profile_with(_above(block).text), tmp_path).value
    assert profile is not None
    assert [] == case_findings(loaded_case(case_with(block.text), tmp_path), profile)


@pytest.mark.parametrize(("faulty", "shown"), _paired(FAULTY))
def test_a_faulty_example_gives_the_findings_shown_under_it(faulty, shown, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("exempel.yaml").write_text(faulty.text, encoding="utf-8")
    result = CliRunner().invoke(program, ["granska", "exempel.yaml"], prog_name="arende")
    assert shown.text == result.stdout


@pytest.mark.parametrize(("fixable", "shown"), _paired(FIXABLE))
def test_an_example_is_fixed_as_is_shown_under_it(fixable, shown, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("exempel.yaml").write_text(fixable.text, encoding="utf-8")
    command = ["granska", "exempel.yaml", "--rätta"]
    assert shown.text == CliRunner().invoke(program, [*command, "--visa"], prog_name="arende").stdout
    assert 0 == CliRunner().invoke(program, command, prog_name="arende").exit_code


@pytest.mark.parametrize(("rules", "shown"), _paired(LEAD_IN))
def test_a_lead_in_prints_what_is_shown_under_it(rules, shown, tmp_path):
    indented = "".join(f"      {line}\n" for line in rules.text.splitlines())
    excerpt = f"papper:\n  tjänsteutlåtande:\n    beslut:\n{indented}"
    loaded = loaded_profile(profile_with(excerpt), tmp_path)
    assert [] == profile_findings(loaded)
    points = IN_SENTENCES if "form: presens" in rules.text else IN_INFINITIVE
    listed = "".join(f"    - {point}\n" for point in points)
    case = loaded_case(case_with(f"{FEES}  förslag_till_beslut:\n{listed}"), tmp_path)
    assert loaded.value is not None
    content = paper(case, loaded.value, Paper.TJÄNSTEUTLÅTANDE).context["förslag"]
    assert shown.text == "".join(f"{line}\n" for line in _lines(content.innehåll))


def _lines(content: Blocks) -> Iterator[str]:
    for block in content.blocks:
        match block:
            case Paragraph(inlines=inlines):
                yield plain(inlines)
            case PointList(points=points, marker=marker):
                for number, point in enumerate(points, 1):
                    yield SIGNS.get(marker, f"{number}. ") + plain(point.inlines)


@pytest.mark.parametrize("block", _named(marked("exempel: fel datum")))
def test_a_wrong_date_in_a_sample_case_is_shown_as_on_the_page(block, tmp_path, monkeypatch):
    shutil.copytree(SAMPLES, tmp_path / "cases" / "2026")
    path = tmp_path / "cases" / "2026" / "tn-2026-00041.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("datum: 2026-09-14", "datum: 14 september 2026", 1), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(program, ["granska", "cases/2026/tn-2026-00041.yaml"], prog_name="arende")
    assert f"{block.text}1 ärende granskat: 1 fel i 1 fil\n" == result.stdout


@pytest.mark.parametrize("block", _named(marked("exempel: mall med fel")))
def test_a_faulty_template_is_shown_as_on_the_page(block, tmp_path, monkeypatch):
    shutil.copytree(STANDARD, tmp_path / "templates" / "kommunen")
    path = tmp_path / "templates" / "kommunen" / "tjansteutlatande.docx"
    parts = dict(open_package(path.read_bytes(), path.name).parts)
    document = parts["word/document.xml"].decode()
    for right, wrong in (("{{ rubrik }}", "{{ rubrikk }}"), ("{%p if under", "Rad två: {%p if under")):
        assert right in document
        document = document.replace(right, wrong, 1)
    path.write_bytes(write_package({**parts, "word/document.xml": document.encode()}))
    monkeypatch.chdir(tmp_path)
    command = ["mall", "granska", "templates/kommunen/tjansteutlatande.docx"]
    assert block.text == CliRunner().invoke(program, command, prog_name="arende").stdout


def test_the_ground_that_excerpts_are_laid_on_is_sound(tmp_path):
    assert [] == case_findings(loaded_case(SOUND, tmp_path), standard())
