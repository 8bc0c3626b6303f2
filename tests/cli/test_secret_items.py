"""What is secret stands in no paper, list, letter or file name that anyone can read."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest

from tests.cli.meeting_samples import COMING, HELD, TN, case_file, change, files, furnish, meeting_file
from tests.cli.running import run
from tests.history.places import place
from tests.reading import Docx

# The secret items of the samples: their titles, points, sums, numbers, receivers and, put in here, names.
NAMES = ("Vendela Tystberg", "Sluthild Låsman")
SECRETS = (
    "Förlikning om entreprenaden",
    "Åvikens vattenverk",
    "tvisten om",
    "förliks mot",
    "underteckna förlikningen",
    "1 250 000",
    "2430-15",
    "TN 2026-00055",
    "tn-2026-00055",
    "kommunens ombud",
    "Ansökan om kontaktperson",
    "bevilja ansökan",
    "SN 2026-69",
    *NAMES,
)
SECRET_END = "sekretess"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every file that the commands make of the sample meetings, by its path in ``output``."""
    folder = furnish(tmp_path_factory.mktemp("möten"))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        place(folder).save("som de var")
        change(case_file("tn-2026-00055"), "Ebba Tänkt, titel", f"{NAMES[0]}, titel")
        speaker = "      - dnr: TN 2026-00055\n        föredragande: "
        change(meeting_file(), f"{speaker}Ebba Tänkt", f"{speaker}{NAMES[1]}")
        for meeting in (*HELD, *COMING):
            commands = ("kallelse", "handlingar", *(("protokoll", "expediera") if meeting in HELD else ()))
            for command in commands:
                run(command, meeting)
        # The points of the secret item go to these.
        for receiver in ("ekonomiavdelningen", "kommunens ombud"):
            assert 0 == run("utdrag", TN, "--till", receiver).code
        assert 0 == run("jämför", TN, "--från", "HEAD").code
        assert 0 == run("manifest", TN).code
        for command in ("möten", "uppföljning"):
            assert run(command, "--dag", "2026-12-25").code in (0, 1)
        assert 0 == run("uppföljning", "--dag", "2026-12-25", "--ut", "output").code
        assert 0 == run("möten", "--csv", "output/moten.csv").code
        return files("output")


def is_open(name: str) -> bool:
    """Whether anyone may read the file: neither it nor its folder is called secret."""
    return not any(re.sub(r"\.\w+$", "", step).endswith(SECRET_END) for step in name.split("/"))


def texts(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    """Every text of a file with where it stands: parts of a Word file, attachments of a letter."""
    yield name, name
    match name.rpartition(".")[2]:
        case "docx":
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for part in archive.namelist():
                    text = archive.read(part).decode("utf-8", errors="replace")
                    yield f"{name} {part}", text
                    yield f"{name} {part}", re.sub(r"<[^>]*>", "", text)
        case "eml":
            letter = BytesParser(policy=policy.default).parsebytes(data)
            yield name, "\n".join(f"{key}: {value}" for key, value in letter.items())
            body = letter.get_body()
            yield name, body.get_content() if body is not None else ""
            for attached in letter.iter_attachments():
                yield from texts(f"{name}/{attached.get_filename()}", attached.get_content())
        case "md" | "json":
            yield name, data.decode()
        case "txt":  # the manifest, which names secret files too
            lines = data.decode().splitlines()
            yield name, "\n".join(line for line in lines if is_open(line.partition("  ")[2]))
        case "ics":
            yield name, data.decode().replace("\r\n ", "")
        case "csv":
            yield name, data.decode("utf-8-sig")


def test_no_open_file_holds_what_is_secret(made):
    kinds = {name.rpartition(".")[2] for name in made if is_open(name)}
    assert {"docx", "csv", "eml", "ics", "pdf", "md", "json", "txt"} <= kinds
    found = [
        (place, secret)
        for name, data in made.items()
        if is_open(name)
        for place, text in texts(name, data)
        for secret in SECRETS
        if secret.casefold() in " ".join(text.replace("\\,", ",").split()).casefold()
    ]
    assert [] == found


def test_every_word_looked_for_stands_in_some_secret_file(made):
    secret = " ".join(
        text for name, data in made.items() if not is_open(name) for _, text in texts(name, data)
    )
    plain = " ".join(secret.split()).casefold()
    # No file is named by the number, secret or not.
    missing = [one for one in SECRETS if one != "tn-2026-00055" and one.casefold() not in plain]
    assert [] == missing


def test_an_open_paper_says_that_there_is_a_secret_item_and_why(made):
    for name in (f"{TN}/{TN}-kallelse.docx", f"{TN}/{TN}-protokoll.docx"):
        assert "19 kap. 9 §" in Docx(made[name]).text
    with io.StringIO(made["uppfoljning.csv"].decode("utf-8-sig"), newline="") as stream:
        rows = [row for row in csv.reader(stream, delimiter=";") if row[2] == "§ 96"]
    assert [""] == [row[3] for row in rows]
    assert "19 kap. 9 §" in rows[0][5]


def test_the_table_of_ärenden_names_a_secret_one_by_its_number_alone(folder: Path):
    furnish(folder)
    assert 0 == run("ärenden", "--csv", "arenden.csv").code
    text = Path("arenden.csv").read_text(encoding="utf-8-sig")
    assert "TN 2026-00055;sekretess;" in text
    assert "Förlikning" not in text


def test_the_one_pdf_of_all_papers_has_no_page_of_a_secret_item(folder: Path):
    from arende.tasks.agenda_papers import bundle_entries
    from arende.tasks.made import Order
    from arende.tasks.meeting_work import MeetingWork
    from arende.tasks.meetings import MeetingReader

    furnish(folder)
    assert 0 == run("handlingar", TN).code
    out = folder / "output" / TN
    work = MeetingWork(folder / meeting_file(), Order(folder, out), MeetingReader(folder))
    standing = {path for path in out.rglob("*") if path.is_file()}
    assert any("sekretess" in str(path) for path in standing)
    entries = bundle_entries(work, standing)
    assert len(entries) > 20
    assert [] == [one for one in entries if "sekretess" in str(one.path) or "Förlikning" in one.parent]
