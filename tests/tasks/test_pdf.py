"""Papers as PDF: where LibreOffice is sought, and what is made again."""

import os
import shutil

import pytest

from arende.tasks.made import Order, Status
from arende.tasks.office import OfficeMissing, OfficeStuck, _batches, _export, _run, find_office
from arende.tasks.pdf import PDF_LEDGER, make_pdfs
from arende.tasks.workspace import installed_templates

office = pytest.mark.skipif(
    not any(map(shutil.which, ("soffice", "libreoffice"))) and not os.environ.get("ARENDE_CI"),
    reason="saknas: LibreOffice",
)


def test_libreoffice_is_found_on_the_path_and_where_windows_puts_it(tmp_path):
    program = tmp_path / "LibreOffice" / "program" / "soffice.com"
    program.parent.mkdir(parents=True)
    program.touch()
    assert program == find_office({"PATH": "", "ProgramFiles(x86)": str(tmp_path)})
    (tmp_path / "soffice").touch(mode=0o755)
    found = find_office({"PATH": str(tmp_path), "ProgramFiles": str(tmp_path)})
    assert tmp_path / "soffice" == (found if os.name != "nt" else tmp_path / "soffice")


def test_a_computer_without_libreoffice_is_told_what_to_install(tmp_path, monkeypatch):
    paper = tmp_path / "a.docx"
    paper.write_bytes(b"")
    monkeypatch.setattr("arende.tasks.office._USUAL", ())
    monkeypatch.setattr("arende.tasks.office._NAMES", ())
    with pytest.raises(OfficeMissing):
        find_office({})
    for name in ("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432"):
        monkeypatch.delenv(name, raising=False)
    made = make_pdfs([paper], Order(tmp_path, tmp_path))
    assert ((tmp_path / "a.pdf", Status.REFUSED),) == made.files
    assert [
        (
            "U110",
            "LibreOffice finns inte på datorn, och utan det blir det ingen PDF",
            "installera LibreOffice från it-avdelningen eller libreoffice.org, eller spara som PDF i Word",
        )
    ] == [(one.code, one.message, one.advice) for one in made.findings]


@pytest.mark.skipif(os.name == "nt", reason="a command of POSIX")
def test_a_process_that_does_not_finish_is_ended_with_those_it_started(tmp_path):
    with pytest.raises(OfficeStuck):
        _run(["sh", "-c", "sleep 60 & sleep 60"], tmp_path, 0.2)


def test_commands_stay_shorter_than_windows_allows():
    names = [f"{number:05}-{'a' * 100}.docx" for number in range(1000)]
    batches = _batches(names)
    assert names == [name for batch in batches for name in batch]
    assert all(sum(len(name) + 3 for name in batch) < 24_200 for batch in batches)


@pytest.mark.parametrize(
    ("version", "expected"), [((7, 4), False), ((24, 8), False), ((25, 2), True), ((0, 0), False)]
)
def test_pdf_a_is_claimed_only_where_libreoffice_keeps_it_beside_pdf_ua(version, expected):
    assert expected is ("SelectPdfVersion" in _export(version))
    assert "PDFUACompliance" in _export(version)


@office
@pytest.mark.long
def test_papers_become_tagged_pdfs_once(tmp_path):
    papers = [tmp_path / "å b.docx", tmp_path / "c.docx"]
    for paper in papers:
        shutil.copy(installed_templates() / "standard" / "tjansteutlatande.docx", paper)
    order = Order(tmp_path, tmp_path)
    made = make_pdfs(papers, order)
    assert () == made.findings
    assert {Status.WRITTEN} == {status for _, status in made.files}
    for paper in papers:
        data = paper.with_suffix(".pdf").read_bytes()
        assert data.startswith(b"%PDF-")
        assert b"/StructTreeRoot" in data
    assert {Status.UNCHANGED} == {status for _, status in make_pdfs(papers, order).files}

    # one paper changes: it alone is made again
    shutil.copy(installed_templates() / "numrerad" / "tjansteutlatande.docx", papers[1])
    assert [Status.WRITTEN, Status.UNCHANGED] == [status for _, status in make_pdfs(papers, order).files]

    # a PDF that a person has signed is left alone, also when the ledger is lost
    signed = papers[1].with_suffix(".pdf")
    signed.write_bytes(signed.read_bytes() + b"\nunderskrift\n%%EOF\n")
    for _ in range(2):
        told = make_pdfs(papers, order)
        assert [("U101", "c.pdf")] == [(one.code, one.path) for one in told.findings]
        assert signed.read_bytes().endswith(b"underskrift\n%%EOF\n")
        (tmp_path / PDF_LEDGER).unlink()


@office
@pytest.mark.long
def test_a_file_that_libreoffice_cannot_read_is_told_and_the_others_are_made(tmp_path):
    good, bad = tmp_path / "a.docx", tmp_path / "b.docx"
    shutil.copy(installed_templates() / "standard" / "tjansteutlatande.docx", good)
    bad.write_bytes(b"PK\x03\x04" + bytes(200))
    made = make_pdfs([good, bad], Order(tmp_path, tmp_path))
    assert [(good.with_suffix(".pdf"), Status.WRITTEN), (bad.with_suffix(".pdf"), Status.REFUSED)] == list(
        made.files
    )
    assert [("U112", "b.docx")] == [(one.code, one.path) for one in made.findings]
