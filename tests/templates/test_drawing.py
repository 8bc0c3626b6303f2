"""The committed Word templates are what the scripts draw, and their projections say what they hold."""

import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from arende.tasks.projection import project

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted([*ROOT.glob("templates/*/*.docx"), *ROOT.glob("tests/profiles/*/*.docx")])


def named(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from scripts.draw_templates.__main__ import draw

    folder = tmp_path_factory.mktemp("drawn")
    draw(folder)
    return folder


def parts(data: bytes) -> dict[str, bytes]:
    """Every part; a picture as its pixels, since two builds of zlib may pack them differently."""
    with ZipFile(BytesIO(data)) as archive:
        read = {name: archive.read(name) for name in archive.namelist()}
    return {name: pixels(part) if name.endswith(".png") else part for name, part in read.items()}


def pixels(png: bytes) -> bytes:
    start = png.index(b"IDAT") + 4
    return png[16:29] + zlib.decompress(png[start : png.index(b"IEND") - 8])


def test_the_project_ships_every_paper_for_every_profile() -> None:
    from scripts.draw_templates.papers import CASE_PAPERS, MEETING_PAPERS

    whole, of_cases = {*CASE_PAPERS, *MEETING_PAPERS}, set(CASE_PAPERS)
    expected = dict.fromkeys(("attsats", "numrerad", "standard"), whole)
    expected |= dict.fromkeys(("expediering", "fullmeningar", "tvanivaer"), of_cases)
    shipped = {path.parent.name: {one.stem for one in path.parent.glob("*.docx")} for path in TEMPLATES}
    assert expected == shipped


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_drawing_again_gives_the_committed_template(path: Path, drawn: Path) -> None:
    assert parts((drawn / path.relative_to(ROOT)).read_bytes()) == parts(path.read_bytes())


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_the_projection_is_fresh(path: Path) -> None:
    committed = path.with_suffix(".txt").read_text(encoding="utf-8")
    assert project(path.read_bytes(), path.name) == committed


def test_the_attachments_of_the_sample_cases_are_what_the_script_draws(tmp_path: Path) -> None:
    from scripts.draw_samples.__main__ import draw

    drawn_files = draw(tmp_path)
    assert drawn_files
    for path in drawn_files:
        committed = (ROOT / path.relative_to(tmp_path)).read_bytes()
        read = pixels if path.suffix == ".png" else bytes
        assert read(path.read_bytes()) == read(committed), path.name
