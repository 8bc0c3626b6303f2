"""The sample papers as pages: no heading stands alone at a page's foot, and no page is empty."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from arende.tasks.office import OfficeMissing, convert, find_office
from tests.reading import Docx
from tests.rendering import render_case

CASES = sorted((Path(__file__).parents[2] / "cases").rglob("*.yaml"))
_NUMBER = re.compile(r"(?:Sida )?\d+ \(\d+\)$")
_MISSING = "saknas: LibreOffice och pdftotext; installera libreoffice-writer-nogui och poppler-utils"

pytestmark = pytest.mark.long


def pages(papers: list[Path]) -> dict[Path, list[list[str]]]:
    """Each paper's pages as lines of text, laid out by LibreOffice."""
    try:
        made = convert(papers, find_office())
    except OfficeMissing:
        (pytest.fail if os.environ.get("ARENDE_CI") else pytest.skip)(_MISSING)
    if shutil.which("pdftotext") is None:
        (pytest.fail if os.environ.get("ARENDE_CI") else pytest.skip)(_MISSING)
    return {paper: list(map(_lines, _text(data).split("\f")[:-1])) for paper, data in made.items()}


def _text(pdf: bytes) -> str:
    command = ["pdftotext", "-layout", "-", "-"]
    return subprocess.run(command, input=pdf, check=True, capture_output=True).stdout.decode()


def _lines(page: str) -> list[str]:
    return [line.strip() for line in page.splitlines() if line.strip()]


def test_no_heading_stands_alone_at_the_foot_of_a_page(tmp_path):
    papers: list[Path] = []
    for case in CASES:
        for kind, data in render_case(case).items():
            papers.append(tmp_path / f"{case.stem}-{kind[:5]}.docx")
            papers[-1].write_bytes(data)
    assert len(papers) > 8
    made = pages(papers)
    alone = [found for paper in papers for found in headings_alone(paper, made[paper])]
    assert [] == alone


def headings_alone(path: Path, made: list[list[str]]) -> list[tuple[str, int, str]]:
    """The headings of the paper at *path* that are the last line of a page."""
    paper = Docx(path.read_bytes())
    headings = {para.text for para in paper.body if para.style.casefold().startswith("heading")}
    footers = [" ".join(paper.part_text(part).split()) for part in paper.parts if "footer" in part]
    found = []
    for number, page in enumerate(made, 1):
        body = [line for line in page if not _is_footer(line, footers)]
        assert len(body) > 1, f"{path.name}: page {number} is empty"
        if body[-1] in headings:
            found.append((path.name, number, body[-1]))
    return found


def _is_footer(line: str, footers: list[str]) -> bool:
    words = " ".join(_NUMBER.sub("", line).split())
    return not words or any(words in footer for footer in footers)
