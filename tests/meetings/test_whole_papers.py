"""All papers of all sample meetings are Word files without a fault, and LibreOffice reads every one."""

import os
import subprocess
from pathlib import Path

import pytest

from arende.tasks.office import OfficeMissing, convert, find_office
from tests.cli.meeting_samples import TN
from tests.cli.running import run
from tests.cli.test_secret_items import SECRETS
from tests.meetings.samples import Samples
from tests.validators import assert_valid


def test_the_papers_of_a_whole_meeting_have_no_fault(samples: Samples) -> None:
    kinds = ("kallelse", "protokoll", "protokoll-sekretess", "anslag")
    few = [samples.of(TN, kind).data for kind in kinds]
    few += [
        samples.documents[f"{TN}/handlingar/00-handlingsforteckning.docx"].data,
        samples.documents[f"{TN}/expediering/{TN}-expedieringslista.docx"].data,
        samples.documents["uppfoljning.docx"].data,
        samples.documents["sbn-2026-09-03/sbn-2026-09-03-protokoll.docx"].data,
        samples.documents["snau-2026-09-24/utdrag/snau-2026-09-24-paragraf-59.docx"].data,
    ]
    assert_valid(*few)


def test_no_paper_of_any_meeting_has_a_fault_that_our_own_judge_finds(samples: Samples) -> None:
    assert len(samples.documents) > 80
    assert_valid(*(document.data for document in samples.documents.values()), sdk=False)


@pytest.mark.long
def test_no_paper_of_any_meeting_has_a_fault_that_the_sdk_finds(samples: Samples) -> None:
    assert_valid(*(document.data for document in samples.documents.values()))


@pytest.mark.long
def test_libreoffice_reads_every_paper(samples: Samples) -> None:
    papers = sorted((samples.folder / "output").rglob("*.docx"))
    pdfs = convert(papers, _office())
    assert [] == [paper for paper in papers if not pdfs.get(paper, b"").startswith(b"%PDF")]


@pytest.mark.long
def test_one_pdf_of_a_meeting_holds_nothing_secret(samples: Samples, monkeypatch: pytest.MonkeyPatch) -> None:
    _office()
    monkeypatch.chdir(samples.folder)
    ran = run("handlingar", TN, "--pdf")
    assert ran.code == 0, ran.out
    pdf = f"output/{TN}/{TN}-handlingar.pdf"
    text = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True).stdout.decode()
    plain = " ".join(text.split()).casefold()
    assert "taxa för vatten och avlopp" in plain
    assert [] == [secret for secret in SECRETS if secret.casefold() in plain]


def _office() -> Path:
    try:
        return find_office()
    except OfficeMissing:
        (pytest.fail if os.environ.get("ARENDE_CI") else pytest.skip)("saknas: LibreOffice")
