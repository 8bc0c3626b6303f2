"""The zip that ``write_package`` makes: the same bytes every time, and one that every reader opens."""

import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arende.package import open_package, pack, write_package
from tests.package.building import parts

NAMES = st.text("abcåäö/.-_0", min_size=1, max_size=12)


@given(st.dictionaries(NAMES, st.binary(max_size=300), max_size=8))
def test_what_is_written_is_read_back_by_an_ordinary_zip_reader(written):
    with ZipFile(BytesIO(write_package(written))) as archive:
        assert archive.testzip() is None
        assert written == {name: archive.read(name) for name in archive.namelist()}


def test_the_order_is_types_then_relationships_then_names():
    shuffled = {"word/b.xml": b"b", "_rels/.rels": b"r", "word/a.xml": b"a", "[Content_Types].xml": b"t"}
    with ZipFile(BytesIO(write_package(shuffled))) as archive:
        assert ["[Content_Types].xml", "_rels/.rels", "word/a.xml", "word/b.xml"] == archive.namelist()


def test_the_order_of_the_parts_given_does_not_show():
    given_parts = parts()
    assert write_package(given_parts) == write_package(dict(reversed(given_parts.items())))


def test_no_clock_and_no_machine_shows_in_the_file():
    with ZipFile(BytesIO(write_package(parts()))) as archive:
        members = archive.infolist()
    seen = {(info.date_time, info.create_system, info.external_attr, info.extra) for info in members}
    assert {((1980, 1, 1, 0, 0, 0), 3, 0o100644 << 16, b"")} == seen


def test_a_part_packed_before_gives_the_same_file_as_one_packed_now():
    assert write_package(parts()) == write_package({name: pack(data) for name, data in parts().items()})


def test_what_deflating_would_lengthen_is_stored():
    picture = bytes(range(256))
    assert picture == pack(picture).packed
    assert pack(b"a" * 300).packed != b"a" * 300


def test_a_written_package_is_a_word_file():
    assert parts() == dict(open_package(write_package(parts()), "").parts)


@pytest.mark.parametrize("seed", ["0", "1", "42"])
def test_the_bytes_do_not_depend_on_the_hash_seed_of_the_process(seed):
    code = (
        "from tests.package.building import parts; from arende.package import write_package; "
        "import hashlib; print(hashlib.sha256(write_package(parts())).hexdigest())"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True, text=True
    )
    assert sha256(write_package(parts())).hexdigest() == run.stdout.strip()
