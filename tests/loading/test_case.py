"""A case's file to an Ärende, its texts and images, all findings in one run."""

import struct
import zlib
from pathlib import Path

import pytest

from arende.address import Address
from arende.diagnostics import Severity, has_errors
from arende.loading import Loaded, load_case
from arende.markup import plain
from arende.model.case import Ärende
from tests.faults import HEAD, PAPER
from tests.loading.pictures import png


def _load(folder: Path, text: str) -> Loaded[Ärende]:
    path = folder / "ärende.yaml"
    path.write_text(text, encoding="utf-8")
    return load_case(path, "ä.yaml")


def test_a_sound_case_becomes_an_ärende(tmp_path: Path) -> None:
    loaded = _load(tmp_path, HEAD + PAPER)
    assert loaded.findings == ()
    assert loaded.value is not None
    assert loaded.value.dnr == "KS 2026-00123"
    assert loaded.value.tjänsteutlåtande is not None
    assert loaded.value.tjänsteutlåtande.datum.isoformat() == "2026-09-24"


def test_every_markdown_text_is_parsed_under_its_address(tmp_path: Path) -> None:
    text = (
        HEAD
        + PAPER
        + (
            "  förslag_till_beslut:\n    - godkänna *planen*\n    - text: uppdra\n"
            "  sammanfattning: |\n    Ett.\n\n    Två.\n  avsnitt:\n    ekonomi: Ingen kostnad.\n"
            "  bilagor: [Plan, {titel: Karta}]\n"
        )
    )
    texts = {address: plain(blocks) for address, blocks in _load(tmp_path, text).texts.items()}
    assert texts == {
        "rubrik": "Plan",
        "tjänsteutlåtande.förslag_till_beslut[0].text": "godkänna planen",
        "tjänsteutlåtande.förslag_till_beslut[1].text": "uppdra",
        "tjänsteutlåtande.sammanfattning": "Ett.\nTvå.",
        "tjänsteutlåtande.avsnitt.ekonomi": "Ingen kostnad.",
        "tjänsteutlåtande.bilagor[0].titel": "Plan",
        "tjänsteutlåtande.bilagor[1].titel": "Karta",
    }


def test_a_text_is_checked_though_the_case_is_not_sound(tmp_path: Path) -> None:
    loaded = _load(
        tmp_path, HEAD + PAPER.replace("2026-09-24", "i går") + "  sammanfattning: Se <b>planen</b>.\n"
    )
    assert loaded.value is None
    assert [finding.code for finding in loaded.findings] == ["I105", "T110", "T110"]


def test_a_case_with_a_mended_trap_keeps_its_value_and_its_fault(tmp_path: Path) -> None:
    loaded = _load(tmp_path, "dnr:KS 2026-00123\nrubrik: Plan\n" + PAPER)
    assert loaded.value is not None
    assert loaded.value.dnr == "KS 2026-00123"
    assert has_errors(loaded.findings)


def test_a_case_that_is_not_what_its_writer_meant_has_no_value(tmp_path: Path) -> None:
    loaded = _load(tmp_path, HEAD + PAPER + "  sammanfattning: Ett.\n\n    Två.\n")
    assert loaded.value is None
    assert [finding.code for finding in loaded.findings] == ["I024"]


def test_an_unreadable_file_gives_its_findings_and_no_value(tmp_path: Path) -> None:
    loaded = load_case(tmp_path / "saknas.yaml", "saknas.yaml")
    assert (loaded.value, loaded.source.text, dict(loaded.texts)) == (None, "", {})
    assert [finding.code for finding in loaded.findings] == ["I001"]


def test_a_warning_does_not_hide_that_a_file_is_empty(tmp_path: Path) -> None:
    assert [finding.code for finding in _load(tmp_path, "# Ã¥r\n").findings] == ["I116", "I005"]


def test_findings_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = (
        "rubrik: <b>\nunderrubrik: a: b\n"
        + PAPER.replace("2026-09-24", "x")
        + "  bilagor: [{titel: P, fil: p}]\n"
    )
    places = [finding.place for finding in _load(tmp_path, text).findings]
    lines = [place.line for place in places if place is not None]
    assert lines == sorted(lines)
    assert len(lines) == 5


def test_images_are_loaded_once_by_the_path_as_written(tmp_path: Path) -> None:
    (tmp_path / "bilder").mkdir()
    (tmp_path / "bilder" / "karta.png").write_bytes(png(30, 20))
    image = "\n    ![Karta](bilder/karta.png)\n"
    loaded = _load(tmp_path, HEAD + PAPER + "  sammanfattning: |\n" + image + "\n    Text.\n" + image)
    assert loaded.findings == ()
    assert list(loaded.images) == ["bilder/karta.png"]
    assert loaded.images["bilder/karta.png"].width_px == 30


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param({}, (2, 9, 13), id="the value"),
        pytest.param({"key": True}, (2, 1, 7), id="the key"),
        pytest.param({"within": (1, 3)}, (2, 10, 12), id="a stretch of the text"),
    ],
)
def test_a_finding_stands_where_it_is_asked_to(
    arguments: dict[str, object], expected: tuple[int, int, int], tmp_path: Path
) -> None:
    loaded = _load(tmp_path, HEAD + PAPER)
    found = loaded.finding(
        Address(("rubrik",)),
        "B101",
        "något",
        "gör något",
        Severity.INFO,
        **arguments,  # type: ignore[arg-type]
    )
    assert found.place is not None
    assert expected == (found.place.line, found.place.column, found.place.end_column)
    assert (found.severity, found.address) == (Severity.INFO, "rubrik")


def test_a_file_saved_on_windows_is_read_alike(tmp_path: Path) -> None:
    unix = _load(tmp_path, HEAD + PAPER).value
    path = tmp_path / "windows.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + (HEAD + PAPER).replace("\n", "\r\n").encode())
    assert load_case(path, "w.yaml").value == unix


def test_the_pixels_of_a_test_picture_are_real() -> None:
    data = png(2, 1)
    assert zlib.decompress(data[data.index(b"IDAT") + 4 :][: struct.unpack(">I", data[33:37])[0]])
