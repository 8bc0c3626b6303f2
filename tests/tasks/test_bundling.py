"""The papers of a meeting as one PDF: what is taken, what is told, and what is left as it is."""

import os
import re
import shutil
import subprocess
from datetime import date
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from docx import Document

from arende.package import open_package, write_package
from arende.tasks.attachments import STORE
from arende.tasks.bundle_index import Index, first_pages
from arende.tasks.bundling import Bundled, Entry, bundle_papers
from arende.tasks.made import Order, Status
from arende.tasks.office import _names, _shares
from tests.bundle.making import plain, saved, tagged
from tests.rendering import render_case

CASES = Path(__file__).parents[2] / "cases" / "2026"
in_ci = bool(os.environ.get("ARENDE_CI"))
office = pytest.mark.skipif(
    not any(map(shutil.which, ("soffice", "libreoffice"))) and not in_ci, reason="saknas: LibreOffice"
)
poppler = pytest.mark.skipif(not shutil.which("pdftotext") and not in_ci, reason="saknas: pdftotext")
validator = pytest.mark.skipif(find_spec("page") is None and not in_ci, reason="saknas: page-validation")


def _bundled(folder: Path, *entries: Entry, replace: bool = False, index: Index | None = None) -> Bundled:
    return bundle_papers(
        entries,
        folder / "handlingar.pdf",
        Order(folder, folder, replace),
        title="Socialnämnden 2026-03-12",
        stamp="Socialnämnden 12 mars 2026",
        created=date(2026, 3, 2),
        index=index,
    )


def _file(folder: Path, name: str, data: bytes) -> Entry:
    (folder / name).write_bytes(data)
    return Entry(name, folder / name)


def test_a_bundle_is_written_once_and_left_alone_while_nothing_changes(tmp_path):
    first, second = (
        _file(tmp_path, "a.pdf", saved(tagged("A", "B"))),
        _file(tmp_path, "b.pdf", saved(tagged("C"))),
    )
    made = _bundled(tmp_path, first, second)
    assert (Status.WRITTEN, 3, (1, 3), True, ()) == (
        made.status,
        made.pages,
        made.first_pages,
        made.is_accessible,
        made.findings,
    )
    assert Status.UNCHANGED is _bundled(tmp_path, first, second).status
    assert Status.WRITTEN is _bundled(tmp_path, second, first).status


def test_what_cannot_be_taken_is_told_and_the_rest_stands(tmp_path):
    made = _bundled(
        tmp_path,
        _file(tmp_path, "a.zip", b"PK"),
        _file(tmp_path, "b.pdf", saved(tagged("A"))),
        _file(tmp_path, "c.pdf", b"%PDF-1.7 skadad"),
        Entry("d", tmp_path / "d.pdf"),
        _file(tmp_path, "e.pdf", saved(plain("B"), encryption=pikepdf.Encryption(owner="a", user="b"))),
        _file(tmp_path, "f.PDF", saved(plain("C"))),
    )
    assert (Status.WRITTEN, (None, 1, None, None, None, 2)) == (made.status, made.first_pages)
    assert not made.is_accessible
    assert [
        ("a.zip", "U121", "bilagan är av ett slag som inte går att lägga in i en PDF, och följer inte med"),
        ("c.pdf", "U123", "filen är skadad eller ingen PDF, och följer inte med"),
        ("d.pdf", "U120", "bilagan finns inte och följer inte med"),
        ("e.pdf", "U122", "filen är skyddad med lösenord eller mot kopiering, och följer inte med"),
        (
            "f.PDF",
            "U124",
            "filen är inte tillgänglig enligt PDF/UA, och då är inte heller den samlade filen det",
        ),
    ] == sorted((one.path, one.code, one.message) for one in made.findings)


def test_nothing_to_take_writes_nothing(tmp_path):
    made = _bundled(tmp_path, Entry("a", tmp_path / "a.pdf"))
    assert (Status.REFUSED, 0, (None,)) == (made.status, made.pages, made.first_pages)
    assert not (tmp_path / "handlingar.pdf").exists()


def test_a_bundle_that_somebody_has_signed_is_left_alone(tmp_path):
    entry = _file(tmp_path, "a.pdf", saved(tagged("A")))
    _bundled(tmp_path, entry)
    target = tmp_path / "handlingar.pdf"
    signed = target.read_bytes() + b"\nunderskrift\n%%EOF\n"
    target.write_bytes(signed)
    made = _bundled(tmp_path, entry)
    assert (Status.REFUSED, ["U101"]) == (made.status, [one.code for one in made.findings])
    assert signed == target.read_bytes()
    assert Status.WRITTEN is _bundled(tmp_path, entry, replace=True).status


def test_copies_of_files_with_one_name_get_names_of_their_own():
    papers = [Path("a", "plan.docx"), Path("b", "plan.docx"), Path("b", "Plan.odt"), Path("c.docx")]
    assert ["plan.docx", "1-plan.docx", "2-Plan.odt", "c.docx"] == list(_names(papers).values())


@pytest.mark.parametrize(
    ("names", "processes", "expected"),
    [
        pytest.param(["a.docx"] * 15, 2, [15], id="few papers"),
        pytest.param(["a.docx"] * 16, 2, [8, 8], id="many papers"),
        pytest.param(["a.docx"] * 16, 1, [16], id="one processor"),
        pytest.param(["a.docx", "b.xlsx", "c.ODT", "d.pptx"], 2, [2, 1, 1], id="each kind by itself"),
        pytest.param([], 2, [], id="nothing"),
    ],
)
def test_papers_are_shared_between_processes_when_they_are_many(names, processes, expected):
    assert expected == [len(share) for share in _shares(names, processes)]


def _twenty_papers(folder: Path) -> list[Entry]:
    """Papers of all three profiles, as often as it takes to be twenty."""
    papers = [
        (f"{number}. {case.stem}", kind, data)
        for number, case in enumerate(sorted(CASES.glob("*.yaml")), start=1)
        for kind, data in render_case(case).items()
    ]
    entries = []
    for place in range(20):
        parent, kind, data = papers[place % len(papers)]
        path = folder / f"{place:02}.docx"
        path.write_bytes(data)
        entries.append(
            Entry(kind, path, parent if place < len(papers) else f"{place}. Igen", f"Ärende {place}")
        )
    return entries


@office
@poppler
@validator
@pytest.mark.long
def test_twenty_papers_and_a_picture_follow_pdf_ua_and_keep_their_text(tmp_path):
    import page

    entries = _twenty_papers(tmp_path)
    picture = CASES / "bun-2026-00087" / "elevtal.png"
    images = [picture] if picture.is_file() else sorted(CASES.rglob("*.png"))[:1]
    made = _bundled(tmp_path, *entries, *(Entry("Karta över området", one) for one in images))
    assert (Status.WRITTEN, True, ()) == (made.status, made.is_accessible, made.findings)
    data = (tmp_path / "handlingar.pdf").read_bytes()
    report = page.validate_pdf_bytes(data, profile="ua1")
    assert [] == [(one.rule_id, one.message) for one in report.failures]

    read = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout
    pages = read.decode().rstrip("\f").split("\f")
    assert made.pages == len(pages)
    for number, text in enumerate(pages, start=1):
        assert f"Sida {number} av {made.pages}" in text
        assert "Socialnämnden 12 mars 2026" in text

    with pikepdf.open(BytesIO(data)) as pdf:
        places = {one.objgen: number for number, one in enumerate(pdf.pages, start=1)}
        papers = [
            paper for case in pdf.open_outline().root for paper in case.children if case.title[0].isdigit()
        ]
        led = [places[paper.destination[0].objgen] for paper in papers]
    assert list(made.first_pages[:20]) == led

    # what LibreOffice made is kept: with nothing changed it is not even started
    kept = {one: one.stat().st_mtime_ns for one in (tmp_path / STORE).iterdir()}
    assert (
        Status.UNCHANGED
        is _bundled(tmp_path, *entries, *(Entry("Karta över området", one) for one in images)).status
    )
    assert kept == {one: one.stat().st_mtime_ns for one in (tmp_path / STORE).iterdir()}


@office
@poppler
@pytest.mark.long
def test_a_stamp_stands_clear_of_what_the_papers_print(tmp_path):
    made = _bundled(tmp_path, *_twenty_papers(tmp_path))
    command = ["pdftotext", "-bbox", str(tmp_path / "handlingar.pdf"), "-"]
    drawn = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    word = re.compile(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)<')
    pages = drawn.split("<page ")[1:]
    assert made.pages == len(pages)
    for page in pages:
        words = [(float(top), float(bottom), text) for top, bottom, text in word.findall(page)]
        stamp = [one for one in words if one[0] > 842 - 28]
        assert ["Socialnämnden", "12", "mars", "2026"] == [text for *_, text in stamp[:4]]
        assert max(bottom for top, bottom, _ in words if top <= 842 - 28) < min(stamp)[0]


@office
def test_the_index_tells_the_page_of_each_paper_and_counts_its_own(tmp_path):
    """A long index takes several pages, which every paper after it is moved by."""
    entries = [
        _file(tmp_path, f"{number}.pdf", saved(tagged(*("A",) * (1 + number % 3)))) for number in range(70)
    ]
    told: list[dict[Path, int]] = []

    def made(pages):
        told.append(dict(pages))
        document = Document()
        for path, page in pages.items():
            document.add_paragraph(f"{path.name}: {page}")
        written = BytesIO()
        document.save(written)
        return write_package(open_package(written.getvalue(), "index").parts)

    made_once = _bundled(tmp_path, *entries, index=Index("Förteckning", 1, made))
    assert made_once.pages > 70 * 2
    assert [told[-1][entry.path] for entry in entries] == list(made_once.first_pages)
    own = made_once.pages - sum(1 + number % 3 for number in range(70))
    assert (1, 2 + own) == made_once.first_pages[:2]
    # Nothing has changed: the same bytes, and LibreOffice is not asked
    kept = {path: path.stat().st_mtime_ns for path in (tmp_path / STORE).rglob("*.pdf")}
    again = _bundled(tmp_path, *entries, index=Index("Förteckning", 1, made))
    assert Status.UNCHANGED is again.status
    assert kept == {path: path.stat().st_mtime_ns for path in (tmp_path / STORE).rglob("*.pdf")}


@pytest.mark.parametrize(
    ("place", "length", "expected"),
    [
        (0, 2, {"a": 3, "b": 5, "d": 6}),
        (1, 2, {"a": 1, "b": 5, "d": 6}),
        # Each its own pages; one that has none is nowhere
        (4, 1, {"a": 1, "b": 3, "d": 4}),
    ],
)
def test_the_index_moves_what_stands_after_it(place, length, expected):
    papers = [(Path("a"), 2), (Path("b"), 1), (Path("c"), 0), (Path("d"), 3)]
    index = Index("Förteckning", place, lambda pages: b"")
    assert expected == {path.name: page for path, page in first_pages(index, papers, length).items()}
