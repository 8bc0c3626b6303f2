"""Which version a finished paper shows, and what has become of it since it was made."""

import os
import random
import re
import subprocess
from pathlib import Path
from shutil import copytree, which

import pytest

from arende.history.marks import Held, Kind, Mark, put_mark
from arende.history.repository import open_repository
from arende.package import provenance_of, write_package
from arende.package.opening import open_package
from arende.package.retelling import retold
from arende.tasks.agenda_papers import paper_units
from arende.tasks.made import Order
from arende.tasks.meeting_papers import dispatch_units, extract_units, minutes_units, notice_units
from arende.tasks.meeting_work import MeetingWork
from arende.tasks.meetings import MeetingReader
from arende.tasks.verdict import Verdict
from arende.tasks.verifying import Verifier, papers_in
from tests.history.places import CASE, Place, state
from tests.tasks.verified import NAME, edited, municipality, paper, papers, verified

ROOT = Path(__file__).parents[2]
NEW = CASE.replace("Planen gäller i två år.", "Planen gäller i tre år.")
DOCUMENT = "word/document.xml"
PROPERTIES = "docProps/custom.xml"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch):
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def home(tmp_path) -> Place:
    return municipality(tmp_path / "Åvikens kommun")


@pytest.fixture
def mail(tmp_path) -> Path:
    return tmp_path / "från posten.docx"


def told(data: bytes, **changed: str) -> bytes:
    """A paper that says otherwise of its making, sealed anew: as another program version would leave it."""
    own = {name: value for name, value in provenance_of(data).items() if name != "arende.innehåll"}
    return retold(open_package(data, "").parts, {**own, **{f"arende.{n}": v for n, v in changed.items()}})


def test_a_paper_as_it_was_made_is_untouched_and_its_version_is_told(home, mail):
    found = verified(home.folder, paper(home.folder), mail)
    assert Verdict.UNTOUCHED is found.verdict
    assert ("KS 2026-00123", NAME) == (found.dnr, found.source)
    assert ["första versionen"] == [version.subject for version in found.versions]
    assert (False, (), ()) == (found.is_decided, found.marks, found.changes)


def test_a_paper_is_still_untouched_when_all_it_was_made_from_has_changed_and_moved(home, mail):
    data = paper(home.folder)
    home.write(NAME, NEW)
    profile = home.folder / "templates/standard/profil.yaml"
    profile.write_text(profile.read_text(encoding="utf-8") + "\n# ny rad\n", encoding="utf-8")
    template = home.folder / "templates/standard/tjansteutlatande.docx"
    template.write_bytes((ROOT / "templates/numrerad/tjansteutlatande.docx").read_bytes())
    home.save("nytt")
    home.git("mv", NAME, "cases/b.yaml")
    home.git("rm", "-qr", "templates/standard")
    home.commit("flyttad")
    before = state(home.folder)
    found = verified(home.folder, data, mail)
    assert (Verdict.UNTOUCHED, NAME) == (found.verdict, found.source)
    assert before == state(home.folder)


def test_a_paper_made_with_a_later_profile_than_the_ärende_is_untouched(home, mail):
    profile = home.folder / "templates/standard/profil.yaml"
    profile.write_text(profile.read_text(encoding="utf-8") + "\n# ny rad\n", encoding="utf-8")
    home.save("ny profil")
    assert Verdict.UNTOUCHED is verified(home.folder, paper(home.folder), mail).verdict


@pytest.mark.parametrize(
    ("part", "change", "place", "before", "after"),
    [
        pytest.param(
            DOCUMENT,
            lambda text: text.replace("två år", "tio år"),
            "stycke",
            "Planen gäller i två år.",
            "Planen gäller i tio år.",
            id="the text",
        ),
        pytest.param(
            "word/header1.xml",
            lambda text: text.replace("KS 2026-00123", "KS 2026-00124"),
            "sidhuvud",
            "KS 2026-00123",
            "KS 2026-00124",
            id="a header",
        ),
        pytest.param(
            "word/footer1.xml",
            lambda text: re.sub(r"(<w:t[^>]*>)[^<]{9,}", r"\1Annan adress", text, count=1),
            "sidfot",
            "",
            "Annan adress",
            id="a footer",
        ),
        pytest.param(
            DOCUMENT,
            lambda text: (
                re.sub(r"<w:p>(?:(?!</w:p>).)*Planen gäller.*?</w:p>", "", text) if "<w:p>" in text else text
            ),
            "stycke",
            "Planen gäller i två år.",
            "",
            id="a paragraph taken out",
        ),
    ],
)
def test_what_has_been_changed_after_rendering_is_told_by_paragraph(
    home, mail, part, change, place, before, after
):
    found = verified(home.folder, edited(paper(home.folder), part, change), mail)
    assert Verdict.CHANGED is found.verdict
    assert any(
        one.place.startswith(place) and before in one.before and after in one.after for one in found.changes
    ), found.changes


def test_what_was_changed_in_a_table_is_told_by_row_and_column(home, mail):
    table = "    beskrivning: |\n      | år | kronor |\n      |---|--:|\n      | 2026 | 4 000 |\n"
    home.write(NAME, CASE.replace("    beskrivning: Planen gäller i två år.\n", table))
    home.save("tabell")
    data = edited(paper(home.folder), DOCUMENT, lambda text: text.replace("4\u00a0000", "4\u00a0900"))
    (change,) = verified(home.folder, data, mail).changes
    assert re.fullmatch(r"tabell \d+, rad 2, kolumn 2", change.place)
    assert ("4\u00a0000", "4\u00a0900") == (change.before, change.after)


def test_what_was_changed_in_a_footnote_is_told(home, mail):
    noted = CASE.replace(
        "beskrivning: Planen gäller i två år.",
        "beskrivning: |\n      Planen gäller.[^1]\n\n      [^1]: Enligt avtalet.",
    )
    home.write(NAME, noted)
    home.save("fotnot")
    data = edited(paper(home.folder), "word/footnotes.xml", lambda text: text.replace("avtalet", "lagen"))
    (change,) = verified(home.folder, data, mail).changes
    assert ("fotnot 1", "Enligt avtalet.", "Enligt lagen.") == (change.place, change.before, change.after)


def test_tracked_changes_are_told(home, mail):
    def insert(text: str) -> str:
        added = (
            '<w:ins w:id="9" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:t>inte </w:t></w:r></w:ins>'
        )
        return text.replace("<w:r><w:t>Planen", f"{added}<w:r><w:t>Planen").replace(
            '<w:r><w:t xml:space="preserve">Planen', f'{added}<w:r><w:t xml:space="preserve">Planen'
        )

    found = verified(home.folder, edited(paper(home.folder), DOCUMENT, insert), mail)
    assert Verdict.CHANGED is found.verdict
    assert any("spårade ändringar" in note for note in found.notes)


def test_a_paper_packed_again_by_another_program_has_the_same_text(home, mail):
    data = edited(paper(home.folder), "docProps/app.xml", lambda text: text.replace("Word", "Writer"))
    found = verified(home.folder, data, mail)
    assert (Verdict.RESAVED, ()) == (found.verdict, found.changes)


def test_a_paper_whose_properties_are_gone_is_known_by_its_part(home, mail):
    empty = '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>'
    found = verified(home.folder, edited(paper(home.folder), PROPERTIES, lambda _: empty), mail)
    assert (Verdict.RESAVED, "KS 2026-00123") == (found.verdict, found.dnr)


def test_a_false_dnr_in_the_properties_is_told_and_the_real_one_shown(home, mail):
    data = edited(paper(home.folder), PROPERTIES, lambda text: text.replace("2026-00123", "2026-00124"))
    found = verified(home.folder, data, mail)
    assert "KS 2026-00123" == found.dnr
    assert ("filen säger sig ha dnr KS 2026-00124, men versionen har KS 2026-00123",) == found.notes


def test_another_picture_is_told(home, mail):
    data = paper(home.folder)
    name = next(name for name in open_package(data, "").parts if name.startswith("word/media/"))
    parts = dict(open_package(data, "").parts)
    parts[name] += b"\0"
    found = verified(home.folder, write_package(parts), mail)
    assert Verdict.CHANGED is found.verdict
    assert ["bilder"] == [change.place for change in found.changes]


def test_a_paper_of_another_program_version_that_makes_the_same_is_untouched(home, mail):
    found = verified(home.folder, told(paper(home.folder), version="0.0.1"), mail)
    assert Verdict.UNTOUCHED is found.verdict
    assert any("0.0.1" in note for note in found.notes)


@pytest.mark.parametrize(
    ("word", "verdict"),
    [
        pytest.param(("Writer", "Annat program"), Verdict.OTHER_PROGRAM, id="the same text"),
        pytest.param(("två år", "tio år"), Verdict.OTHER_TEXT, id="another text"),
    ],
)
def test_a_paper_that_another_program_version_made_otherwise_is_told_as_such(home, mail, word, verdict):
    parts = dict(open_package(paper(home.folder), "").parts)
    for name in (DOCUMENT, "docProps/app.xml"):
        parts[name] = (
            parts[name]
            .replace(word[0].encode(), word[1].encode())
            .replace(b"Microsoft Office Word", b"Annat program")
        )
    found = verified(home.folder, told(write_package(parts), version="0.0.1"), mail)
    assert verdict is found.verdict


def test_a_paper_of_what_is_not_saved_is_unknown_and_the_file_is_told(home, mail):
    home.write(NAME, NEW)
    found = verified(home.folder, paper(home.folder), mail)
    assert Verdict.UNKNOWN is found.verdict
    assert any(f"”{NAME}”, som inte är sparad" in note for note in found.notes)


def test_a_paper_of_a_text_that_git_never_had_is_unknown(home, mail):
    home.write(NAME, NEW)
    data = paper(home.folder)
    home.write(NAME, CASE)
    found = verified(home.folder, data, mail)
    assert (Verdict.UNKNOWN, "KS 2026-00123") == (found.verdict, found.dnr)
    assert any("sigillet är helt" in note for note in found.notes)


def test_a_copy_without_older_versions_says_that_they_are_missing(home, mail, tmp_path):
    data = paper(home.folder)
    home.write(NAME, NEW)
    home.save("ny text")
    home.git("clone", "-q", "--depth", "1", f"file://{home.folder}", str(tmp_path / "grund"))
    found = verified(tmp_path / "grund", data, mail)
    assert Verdict.UNKNOWN is found.verdict
    assert any("git fetch --unshallow" in note for note in found.notes)


def test_a_paper_of_another_branch_is_found(home, mail):
    home.git("switch", "-qc", "utkast")
    home.write(NAME, NEW)
    home.save("på en gren")
    data = paper(home.folder)
    home.git("switch", "-q", "main")
    found = verified(home.folder, data, mail)
    assert (Verdict.UNTOUCHED, "på en gren") == (found.verdict, found.versions[0].subject)


def test_windows_line_ends_in_git_are_no_other_text(tmp_path, mail):
    home = municipality(tmp_path / "kommunen", core_autocrlf="false")
    home.write(NAME, NEW.replace("\n", "\r\n"))
    home.save("från Windows")
    found = verified(home.folder, paper(home.folder), mail)
    assert (Verdict.UNTOUCHED, "från Windows") == (found.verdict, found.versions[0].subject)


def _pictures() -> tuple[bytes, bytes]:
    template = open_package((ROOT / "templates/standard/tjansteutlatande.docx").read_bytes(), "").parts
    mark = next(data for name, data in template.items() if name.endswith(".png"))
    return (ROOT / "cases/2026/bun-2026-00087/elevtal.png").read_bytes(), mark


def test_a_picture_that_was_exchanged_without_a_word_in_the_ärende_is_found(home, mail):
    pictured = CASE.replace(
        "beskrivning: Planen gäller i två år.", "beskrivning: |\n      ![Karta över åkern](karta.png)"
    )
    home.write(NAME, pictured)
    map_, mark = _pictures()
    home.write("cases/karta.png", map_)
    home.save("en bild")
    home.write("cases/karta.png", mark)
    home.save("en annan bild")
    data = paper(home.folder)
    repository = open_repository(home.folder)
    blob = repository.blob(repository.head, NAME)
    home.write("cases/karta.png", map_)
    home.save("den första igen")
    assert Verdict.UNTOUCHED is verified(home.folder, data, mail).verdict
    repository = open_repository(home.folder)
    held = (Held(NAME, blob, 47),)
    meeting = "sammanträden/ks.yaml"
    mark = Mark(Kind.DECISION, "kommunstyrelsen", "2026-10-22", meeting, repository.head, held)
    home.git("config", "user.name", "Alva Exempel")
    home.git("config", "user.email", "alva@strandaker.example")
    put_mark(repository, mark, "2026-10-23T09:00:00+02:00")
    found = [verified(home.folder, one, mail) for one in (data, paper(home.folder))]
    assert [False, True] == [one.is_decided for one in found]
    assert any("bilderna är inte" in note for note in found[0].notes)


def test_the_meetings_it_went_to_and_the_decision_are_told(home, mail):
    data = paper(home.folder)
    repository = open_repository(home.folder)
    blob = repository.blob(repository.head, NAME)
    for kind, number in ((Kind.NOTICE, None), (Kind.DECISION, 47)):
        held = (Held(NAME, blob, number),)
        mark = Mark(kind, "kommunstyrelsen", "2026-10-22", "sammanträden/ks.yaml", repository.head, held)
        home.git("config", "user.name", "Alva Exempel")
        home.git("config", "user.email", "alva@strandaker.example")
        put_mark(repository, mark, "2026-10-23T09:00:00+02:00")
    found = verified(home.folder, data, mail)
    assert [Kind.NOTICE, Kind.DECISION] == [mark.kind for mark in found.marks]
    assert found.is_decided
    home.write(NAME, NEW)
    home.save("ändrad efter beslutet")
    later = verified(home.folder, paper(home.folder), mail)
    assert (Verdict.UNTOUCHED, False) == (later.verdict, later.is_decided)
    assert ("kommunstyrelsen beslutade 2026-10-22 en annan text i ärendet, § 47",) == later.notes


def test_a_comment_written_before_the_decision_was_marked_is_no_other_text(home, mail):
    data = paper(home.folder)
    home.write(NAME, f"# att läsa igen\n{CASE}")
    home.save("en kommentar")
    repository = open_repository(home.folder)
    held = (Held(NAME, repository.blob(repository.head, NAME), 47),)
    mark = Mark(Kind.DECISION, "kommunstyrelsen", "2026-10-22", "sammanträden/ks.yaml", repository.head, held)
    home.git("config", "user.name", "Alva Exempel")
    home.git("config", "user.email", "alva@strandaker.example")
    put_mark(repository, mark, "2026-10-23T09:00:00+02:00")
    found = verified(home.folder, data, mail)
    assert (Verdict.UNTOUCHED, True, ()) == (found.verdict, found.is_decided, found.notes)


@pytest.mark.parametrize(
    ("data", "verdict", "said"),
    [
        pytest.param(b"", Verdict.DAMAGED, "filen är tom", id="empty"),
        pytest.param(b"%PDF-1.7", Verdict.DAMAGED, "fann en PDF", id="a pdf"),
        pytest.param(
            (ROOT / "templates/standard/tjansteutlatande.docx").read_bytes(),
            Verdict.FOREIGN,
            "",
            id="a template",
        ),
    ],
)
def test_a_file_that_is_no_paper_of_ours_is_told_as_what_it_is(home, mail, data, verdict, said):
    found = verified(home.folder, data, mail)
    assert verdict is found.verdict
    assert any(said in note for note in found.notes) or not said


@pytest.mark.parametrize("end", [100, 5000, -1], ids=["the beginning", "a part", "all but the last byte"])
def test_a_cut_off_file_is_told(home, mail, end):
    found = verified(home.folder, paper(home.folder)[:end], mail)
    assert not found.verdict.is_sound


def _flipped(home: Place, mail: Path, seed: int, count: int) -> None:
    data = paper(home.folder)
    verifier = Verifier(open_repository(home.folder), home.folder)
    places = random.Random(seed)
    for _ in range(count):
        changed = bytearray(data)
        place = places.randrange(len(data))
        changed[place] ^= places.randrange(1, 256)
        mail.write_bytes(changed)
        assert Verdict.UNTOUCHED is not verifier.verify(mail).verdict, place


def test_one_changed_byte_anywhere_is_told(home, mail):
    _flipped(home, mail, 1, 60)


@pytest.mark.long
def test_one_changed_byte_at_any_of_a_thousand_places_is_told(home, mail):
    _flipped(home, mail, 2, 1000)


@pytest.fixture(scope="module")
def samples(tmp_path_factory) -> Place:
    """All the sample ärenden and meetings, saved; then every one of them changed and saved again."""
    home = municipality(tmp_path_factory.mktemp("prov") / "kommunen")
    (home.folder / NAME).unlink()
    for name in ("cases", "templates", "sammanträden"):
        copytree(ROOT / name, home.folder / name, dirs_exist_ok=True)
    home.save("proven")
    return home


def test_every_sample_is_rendered_to_the_same_bytes_from_its_old_commit(samples, tmp_path):
    home = samples.folder
    made = {
        name: data
        for case in sorted((home / "cases").rglob("*.yaml"))
        for name, data in papers(home, case.relative_to(home).as_posix()).items()
    }
    assert len(made) > 15
    for case in sorted((home / "cases").rglob("*.yaml")):
        case.write_text(case.read_text(encoding="utf-8") + "\n# ändrad\n", encoding="utf-8")
    samples.save("allt ändrat")
    verifier = Verifier(open_repository(home), home)
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
        assert Verdict.UNTOUCHED is verifier.verify(tmp_path / name).verdict, name


@pytest.mark.parametrize("name", ["tn-2026-10-22", "sn-2026-10-08"])
def test_every_paper_of_a_meeting_is_untouched_and_a_change_in_it_is_told(samples, tmp_path, name):
    home = samples.folder
    path = next((home / "sammanträden").rglob(f"{name}.yaml"))
    work = MeetingWork(path, Order(home, tmp_path), MeetingReader(home))
    assert work.read.sitting is not None
    units = [*notice_units(work), *paper_units(work)]
    if work.read.sitting.meeting.is_recorded:
        units += [
            *minutes_units(work),
            *extract_units(work),
            *extract_units(work, None, "ekonomiavdelningen"),
        ]
        units += [unit for unit in dispatch_units(work) if unit.name == "expediering/lista"]
    made = [piece for unit in units for piece in unit.make().pieces if piece.file.endswith(".docx")]
    assert len(made) > 5
    verifier = Verifier(open_repository(home), home)
    found = {}
    for number, piece in enumerate(made):
        file = tmp_path / f"{number}.docx"
        file.write_bytes(piece.data)
        found[piece.file] = verifier.verify(file)
    assert {} == {file: one for file, one in found.items() if one.verdict is not Verdict.UNTOUCHED}
    minutes = next(piece.data for piece in made if "kallelse" in piece.file)
    changed = edited(
        minutes,
        DOCUMENT,
        lambda text: text.replace("Socialnämnden", "Byggnadsnämnden").replace(
            "Tekniska nämnden", "Byggnadsnämnden"
        ),
    )
    assert Verdict.CHANGED is verified(home, changed, tmp_path / "post.docx").verdict


def test_a_paper_saved_again_by_libreoffice_has_the_same_text(samples, tmp_path):
    if which("soffice") is None:
        (pytest.fail if os.environ.get("ARENDE_CI") else pytest.skip)("saknas: LibreOffice")
    home = samples.folder
    names = ["tn-2026-00041", "ks-2026-00123", "00274-2026", "sn-2026-41"]
    for name in names:
        for file, data in papers(home, f"cases/2026/{name}.yaml").items():
            (tmp_path / file).write_bytes(data)
    made = papers_in([tmp_path])
    command = [
        "soffice",
        f"-env:UserInstallation=file://{tmp_path}/profil",
        "--headless",
        "--convert-to",
        "docx",
    ]
    subprocess.run(
        [*command, "--outdir", str(tmp_path / "ut"), *map(str, made)], capture_output=True, check=True
    )
    verifier = Verifier(open_repository(home), home)
    again = [verifier.verify(file) for file in papers_in([tmp_path / "ut"])]
    assert len(made) == len(again)
    assert {} == {one.file.name: one.changes for one in again if one.verdict is not Verdict.RESAVED}


def _detached(home: Place, tmp_path: Path) -> Path:
    home.git("checkout", "-q", "--detach")
    return home.folder


def _merged(home: Place, tmp_path: Path) -> Path:
    home.git("switch", "-qc", "sida")
    home.write("annat.txt", "a")
    home.save("vid sidan")
    home.git("switch", "-q", "main")
    home.write("mer.txt", "b")
    home.save("på huvudgrenen")
    home.git("merge", "-q", "--no-edit", "sida")
    return home.folder


def _bare(home: Place, tmp_path: Path) -> Path:
    home.git("clone", "-q", "--bare", str(home.folder), str(tmp_path / "kommunen.git"))
    return tmp_path / "kommunen.git"


def _submodule(home: Place, tmp_path: Path) -> Path:
    outer = municipality(tmp_path / "yttre")
    outer.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(home.folder), "inre")
    outer.save("en kommun i en annan")
    return outer.folder / "inre"


def _dirty(home: Place, tmp_path: Path) -> Path:
    home.write(NAME, NEW)
    home.write("cases/ny.yaml", CASE)
    home.git("add", "cases/ny.yaml")
    return home.folder


@pytest.mark.parametrize(
    "repository",
    [
        pytest.param(_detached, id="a detached HEAD"),
        pytest.param(_merged, id="a merge"),
        pytest.param(_bare, id="a bare repository"),
        pytest.param(_submodule, id="a submodule"),
        pytest.param(_dirty, id="a folder with unsaved work"),
    ],
)
def test_a_paper_is_found_in_every_kind_of_repository_and_nothing_there_changes(
    home, mail, tmp_path, repository
):
    data = paper(home.folder)
    place = repository(home, tmp_path)
    before = state(place)
    assert Verdict.UNTOUCHED is verified(place, data, mail).verdict
    assert before == state(place)
