"""Image files: told by their content, whole or refused."""

import struct
from pathlib import Path

import pytest

from arende.loading.files import Trouble
from arende.loading.images import LARGEST_BYTES, read_image
from arende.markup.images import Image
from tests.loading.pictures import chunk, jpeg, png


def _read(folder: Path, data: bytes) -> Image | Trouble:
    path = folder / "bild.png"
    path.write_bytes(data)
    return read_image(path)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(png(30, 20), ("png", 30, 20, 96, 96), id="PNG"),
        pytest.param(
            png(3, 2, chunk(b"pHYs", struct.pack(">IIB", 11811, 5906, 1))),
            ("png", 3, 2, 300, 150),
            id="PNG with dpi",
        ),
        pytest.param(
            png(3, 2, chunk(b"pHYs", struct.pack(">IIB", 2, 1, 0))),
            ("png", 3, 2, 96, 96),
            id="PNG with a ratio",
        ),
        pytest.param(jpeg(30, 20), ("jpeg", 30, 20, 96, 96), id="JPEG"),
        pytest.param(jpeg(30, 20, (1, 300, 150)), ("jpeg", 30, 20, 300, 150), id="JPEG with dpi"),
        pytest.param(
            jpeg(30, 20, (2, 118, 118)), ("jpeg", 30, 20, 300, 300), id="JPEG in dots per centimetre"
        ),
        pytest.param(jpeg(30, 20, frame=0xC2), ("jpeg", 30, 20, 96, 96), id="progressive JPEG"),
    ],
)
def test_an_image_is_read_by_its_content(data: bytes, expected: tuple[object, ...], tmp_path: Path) -> None:
    image = _read(tmp_path, data)
    assert isinstance(image, Image)
    assert expected == (image.format, image.width_px, image.height_px, image.dpi_x, image.dpi_y)
    assert image.data == data


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"GIF89a" + b"\x00" * 20, "väntade en bild i PNG eller JPEG, fann GIF"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "väntade en bild i PNG eller JPEG, fann WebP"),
        (b"\x00\x00\x00\x18ftypheic", "väntade en bild i PNG eller JPEG, fann HEIC eller video"),
        (b"  <svg xmlns=''/>", "väntade en bild i PNG eller JPEG, fann SVG"),
        (b"%PDF-1.7", "väntade en bild i PNG eller JPEG, fann PDF"),
        (b"PK\x03\x04", "väntade en bild i PNG eller JPEG, fann Office- eller zipfil"),
        (b"hej", "väntade en bild i PNG eller JPEG, fann något annat"),
        (b"", "väntade en bild i PNG eller JPEG, fann en tom fil"),
    ],
    ids=["GIF", "WebP", "HEIC", "SVG", "PDF", "zip", "text", "empty"],
)
def test_another_kind_of_file_is_refused_by_name(data: bytes, expected: str, tmp_path: Path) -> None:
    found = _read(tmp_path, data)
    assert isinstance(found, Trouble)
    assert ("F105", expected) == (found.code, found.message)


@pytest.mark.parametrize("kind", [png, jpeg], ids=["PNG", "JPEG"])
def test_an_image_cut_anywhere_is_refused(kind: type, tmp_path: Path) -> None:
    whole = kind(4, 4)
    for length in range(8, len(whole)):
        found = _read(tmp_path, whole[:length])
        assert isinstance(found, Trouble), length
        assert found.code == "F107"


def test_a_changed_byte_in_a_png_is_found(tmp_path: Path) -> None:
    whole = png(4, 4)
    for at in range(8, len(whole)):
        changed = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
        assert isinstance(_read(tmp_path, changed), Trouble), at


@pytest.mark.parametrize("data", [png(0, 5), jpeg(5, 0)], ids=["PNG", "JPEG"])
def test_an_image_without_size_is_refused(data: bytes, tmp_path: Path) -> None:
    found = _read(tmp_path, data)
    assert isinstance(found, Trouble)
    assert found.code == "F107"


def test_absurd_dimensions_are_refused(tmp_path: Path) -> None:
    found = _read(tmp_path, jpeg(60_000, 60_000))
    assert isinstance(found, Trouble)
    assert found.message == "bilden är orimligt stor: 60000 × 60000 bildpunkter"


def test_a_file_of_more_than_twenty_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "stor.png"
    with path.open("wb") as file:
        file.truncate(LARGEST_BYTES + 5_000_000)
    found = read_image(path)
    assert isinstance(found, Trouble)
    assert found.message == "bilden är för stor: 25 MB, högst 20 MB skrivs ut"
