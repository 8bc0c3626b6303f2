"""Files that a case names, and files that cannot be read at all."""

import os
from pathlib import Path

import pytest

from arende.loading import load_case
from arende.report import to_text
from tests.faults import HEAD, PAPER, told


def _attached(written: str) -> str:
    return HEAD + PAPER + f"  bilagor: [{{titel: Plan, fil: {written}}}]\n"


FAULTS = {
    "a_missing_file_gets_its_likeness": (
        "bilagor/plann.pdf",
        """\
ä.yaml:7:32: fel F101: filen ”bilagor/plann.pdf” finns inte
  |
7 |   bilagor: [{titel: Plan, fil: bilagor/plann.pdf}]
  |                                ^^^^^^^^^^^^^^^^^
  = råd: menade du ”bilagor/plan.pdf”?
""",
    ),
    "a_file_in_another_folder_is_found": (
        "plan.pdf",
        """\
ä.yaml:7:32: fel F101: filen ”plan.pdf” finns inte
  |
7 |   bilagor: [{titel: Plan, fil: plan.pdf}]
  |                                ^^^^^^^^
  = råd: menade du ”bilagor/plan.pdf”?
""",
    ),
    "another_case_of_letters_is_told": (
        "Bilagor/Plan.pdf",
        """\
ä.yaml:7:32: fel F103: filen heter ”bilagor/plan.pdf”, med andra stora och små bokstäver
  |
7 |   bilagor: [{titel: Plan, fil: Bilagor/Plan.pdf}]
  |                                ^^^^^^^^^^^^^^^^
  = råd: skriv: bilagor/plan.pdf
""",
    ),
    "a_backslash_is_told": (
        "bilagor\\plan.pdf",
        """\
ä.yaml:7:32: fel F104: sökvägen skrivs med ”\\”, väntade ”/”
  |
7 |   bilagor: [{titel: Plan, fil: bilagor\\plan.pdf}]
  |                                ^^^^^^^^^^^^^^^^
  = råd: skriv: bilagor/plan.pdf
""",
    ),
    "a_path_upwards_is_refused": (
        "bilagor/../../plan.pdf",
        """\
ä.yaml:7:32: fel F102: sökvägen leder ut ur ärendets mapp
  |
7 |   bilagor: [{titel: Plan, fil: bilagor/../../plan.pdf}]
  |                                ^^^^^^^^^^^^^^^^^^^^^^
  = råd: lägg filen i ärendets mapp
""",
    ),
    "a_path_upwards_in_windows_manner_is_refused": (
        "..\\plan.pdf",
        """\
ä.yaml:7:32: fel F102: sökvägen leder ut ur ärendets mapp
  |
7 |   bilagor: [{titel: Plan, fil: ..\\plan.pdf}]
  |                                ^^^^^^^^^^^
  = råd: lägg filen i ärendets mapp
""",
    ),
    "an_absolute_path_is_refused": (
        "/etc/passwd",
        """\
ä.yaml:7:32: fel F102: sökvägen leder ut ur ärendets mapp
  |
7 |   bilagor: [{titel: Plan, fil: /etc/passwd}]
  |                                ^^^^^^^^^^^
  = råd: lägg filen i ärendets mapp och skriv sökvägen därifrån, som bilagor/passwd
""",
    ),
    "a_drive_is_refused": (
        "C:\\Plan\\plan.pdf",
        """\
ä.yaml:7:32: fel F102: sökvägen leder ut ur ärendets mapp
  |
7 |   bilagor: [{titel: Plan, fil: C:\\Plan\\plan.pdf}]
  |                                ^^^^^^^^^^^^^^^^
  = råd: lägg filen i ärendets mapp och skriv sökvägen därifrån, som bilagor/plan.pdf
""",
    ),
    "a_web_address_is_refused": (
        "https://kommunen.example/plan.pdf",
        """\
ä.yaml:7:32: fel F102: väntade en fil i ärendets mapp, fann en webbadress
  |
7 |   bilagor: [{titel: Plan, fil: https://kommunen.example/plan.pdf}]
  |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = råd: spara filen i ärendets mapp och skriv dess sökväg därifrån
""",
    ),
    "a_folder_is_told": (
        "bilagor",
        """\
ä.yaml:7:32: fel F101: väntade en fil, fann en mapp
  |
7 |   bilagor: [{titel: Plan, fil: bilagor}]
  |                                ^^^^^^^
  = råd: skriv också filens namn
""",
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case's folder with one attachment."""
    inside = tmp_path / "ärenden" / "1"
    (inside / "bilagor").mkdir(parents=True)
    (inside / "bilagor" / "plan.pdf").write_bytes(b"%PDF")
    (tmp_path / "plan.pdf").write_bytes(b"%PDF")
    return inside


@pytest.mark.parametrize(("written", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_path_that_cannot_be_used_is_told_in_place(written: str, expected: str, folder: Path) -> None:
    assert expected == told(folder, _attached(written))


@pytest.mark.parametrize("written", ["bilagor/plan.pdf", "./bilagor/plan.pdf", "bilagor//plan.pdf"])
def test_a_file_that_is_there_is_found(written: str, folder: Path) -> None:
    assert told(folder, _attached(written)) == ""


def test_a_file_named_with_decomposed_letters_is_found(folder: Path) -> None:
    (folder / "bilagor" / "a\u030aa\u0308o\u0308.pdf").write_bytes(b"%PDF")
    assert told(folder, _attached("bilagor/åäö.pdf")) == ""


def test_a_link_out_of_the_folder_is_refused(folder: Path) -> None:
    try:
        os.symlink(folder.parent.parent / "plan.pdf", folder / "bilagor" / "länk.pdf")
    except OSError:
        pytest.skip("symboliska länkar kräver rättigheter här")
    assert (
        told(folder, _attached("bilagor/länk.pdf"))
        == """\
ä.yaml:7:32: fel F102: sökvägen är en länk som leder ut ur ärendets mapp
  |
7 |   bilagor: [{titel: Plan, fil: bilagor/länk.pdf}]
  |                                ^^^^^^^^^^^^^^^^
  = råd: lägg en kopia av filen i ärendets mapp
"""
    )


def test_an_image_that_is_no_image_is_told_in_the_text(folder: Path) -> None:
    (folder / "bild.png").write_bytes(b"GIF89a....")
    text = HEAD + PAPER + "  sammanfattning: |\n    Se bilden.\n\n    ![Karta](bild.png)\n"
    assert (
        told(folder, text)
        == """\
ä.yaml:10:14: fel F105: väntade en bild i PNG eller JPEG, fann GIF
   |
10 |     ![Karta](bild.png)
   |              ^^^^^^^^
   = råd: spara bilden som PNG eller JPEG
"""
    )


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    loaded = load_case(tmp_path / "saknas.yaml", "saknas.yaml")
    assert loaded.value is None
    assert (
        to_text(loaded.findings)
        == "saknas.yaml: fel I001: filen finns inte\n   = råd: kontrollera sökvägen\n"
    )


def test_a_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    said = to_text(load_case(tmp_path, "mapp").findings)
    assert said == "mapp: fel I001: väntade en fil, fann en mapp\n   = råd: ange filen i mappen\n"
