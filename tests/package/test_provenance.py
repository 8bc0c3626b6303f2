"""The seal: a file that is ours and untouched is told so, and any change is told too."""

import random
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from arende.package import content_digest, pack, provenance_of, untouched, write_package
from arende.package.parts import CUSTOM_PROPERTIES
from arende.package.provenance import custom_properties, seal
from tests.package.building import document, parts, zipped

EXISTING = (
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
    b'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    b'<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="Avdelning">'
    b"<vt:lpwstr>Staben</vt:lpwstr></property>"
    b'<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="9" name="arende.dnr">'
    b"<vt:lpwstr>gammalt</vt:lpwstr></property></Properties>"
)


def sealed(existing: bytes | None = None, **provenance: str) -> bytes:
    named = {f"arende.{name}": value for name, value in provenance.items()}
    content = parts(document=document("Nämnden beslutar " * 200))
    unsealed = custom_properties(existing, named)
    return write_package({**content, CUSTOM_PROPERTIES: seal(content, unsealed)})


def test_a_file_as_it_was_written_is_untouched():
    assert untouched(sealed(dnr="KS 2026-00123")) is True


def test_where_it_comes_from_is_read_back():
    read = provenance_of(sealed(dnr="KS <1> & 2", mall="ab"))
    assert {"arende.dnr": "KS <1> & 2", "arende.mall": "ab"} == {
        name: value for name, value in read.items() if name != "arende.innehåll"
    }


def test_the_templates_own_properties_are_kept_and_ours_replaced():
    with ZipFile(BytesIO(sealed(EXISTING, dnr="nytt"))) as archive:
        properties = ElementTree.fromstring(archive.read(CUSTOM_PROPERTIES))
    assert ["Avdelning", "arende.dnr", "arende.innehåll"] == [one.get("name") for one in properties]
    assert ["2", "3", "4"] == [one.get("pid") for one in properties]
    assert ["Staben", "nytt"] == ["".join(one.itertext()) for one in properties][:2]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"inte en zip", id="text"),
        pytest.param(zipped(parts()), id="a word file without properties"),
        pytest.param(zipped({**parts(), CUSTOM_PROPERTIES: EXISTING}), id="properties without a seal"),
        pytest.param(zipped({**parts(), CUSTOM_PROPERTIES: b"<trasig"}), id="broken properties"),
    ],
)
def test_a_file_that_is_not_ours_is_neither_touched_nor_untouched(data):
    assert untouched(data) is None
    assert {} == {name: value for name, value in provenance_of(data).items() if name == "arende.innehåll"}


def test_an_edit_in_word_is_told():
    with ZipFile(BytesIO(sealed())) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["word/document.xml"] = members["word/document.xml"].replace(b"beslutar", b"avslutar", 1)
    assert untouched(write_package(members)) is False


def test_a_changed_provenance_is_told():
    with ZipFile(BytesIO(sealed(dnr="KS 1"))) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members[CUSTOM_PROPERTIES] = members[CUSTOM_PROPERTIES].replace(b"KS 1", b"KS 2")
    assert untouched(write_package(members)) is False


def test_a_file_packed_again_by_another_program_is_told():
    with ZipFile(BytesIO(sealed())) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    assert untouched(zipped(members)) is False


def test_a_changed_byte_anywhere_is_never_taken_for_untouched():
    data = sealed(dnr="KS 1")
    places = random.Random(1)
    for _ in range(400):
        changed = bytearray(data)
        changed[places.randrange(len(data))] ^= 1 << places.randrange(8)
        assert untouched(bytes(changed)) is not True


def test_the_digest_counts_names_and_contents_and_not_how_they_are_packed():
    digest = content_digest(parts())
    assert digest == content_digest({name: pack(data) for name, data in parts().items()})
    assert digest != content_digest({**parts(), "word/a.xml": b""})
    assert digest != content_digest(parts(document=document("Hopp")))
