"""What ``open_package`` takes, and the words with which it refuses the rest."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest

from arende.diagnostics import Faults
from arende.package import open_package
from arende.package.parts import RelationshipType
from tests.package.building import OFFICE, content_types, document, linked, parts, relationships, zipped

LINKED = "word/_rels/document.xml.rels"


def refused(data: bytes) -> list[str]:
    with pytest.raises(Faults) as raised:
        open_package(data, "mall.docx")
    assert all(finding.path == "mall.docx" and finding.advice for finding in raised.value.findings)
    return [f"{finding.code} {finding.message}" for finding in raised.value.findings]


def test_a_word_file_is_read_as_parts_types_and_relationships():
    package = open_package(zipped(parts()), "mall.docx")
    assert "word/document.xml" == package.main
    assert document() == package.parts["word/document.xml"]
    assert package.content_types.of("word/document.xml").endswith("document.main+xml")
    assert ("word/document.xml",) == package.related("", RelationshipType.DOCUMENT)


STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        # Not a zip at all
        pytest.param(b"", "E101 filen är tom", id="empty"),
        pytest.param(b"Hej", "E101 filen är inte en Wordfil: väntade en .docx", id="text"),
        pytest.param(b"%PDF-1.7", "E101 filen är inte en Wordfil: väntade en .docx, fann en PDF", id="pdf"),
        pytest.param(
            b"{\\rtf1}", "E101 filen är inte en Wordfil: väntade en .docx, fann en RTF-fil", id="rtf"
        ),
        # Word's older containers
        pytest.param(OLE, "E102 filen är i det äldre formatet .doc, väntade en .docx", id="doc"),
        pytest.param(
            OLE + "EncryptedPackage".encode("utf-16-le"),
            "E102 filen är skyddad med lösenord",
            id="password",
        ),
        # Damaged
        pytest.param(
            zipped(parts())[:200], "E103 filen är skadad och går inte att packa upp", id="cut short"
        ),
        # Another program's file
        pytest.param(
            zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}),
            "E107 filen är inte en Wordfil: väntade en .docx, fann ett OpenDocument",
            id="odt",
        ),
        pytest.param(
            zipped(parts(types=content_types("application/vnd.openxmlformats-officedocument.spreadsheetml"))),
            "E107 filen är inte en Wordfil: väntade en .docx, fann en Excelfil",
            id="xlsx",
        ),
        pytest.param(
            zipped(parts(root=relationships())),
            "E107 filen är inte en Wordfil: väntade en .docx",
            id="no main",
        ),
        pytest.param(
            zipped(
                parts(root=relationships(("http://purl.oclc.org/ooxml/officeDocument", "word/document.xml")))
            ),
            "E109 filen är sparad som ”Strikt Open XML-dokument”",
            id="strict",
        ),
        # Macros
        pytest.param(
            zipped(parts(types=content_types("application/vnd.ms-word.document.macroEnabled.main+xml"))),
            "E108 filen innehåller makron",
            id="docm",
        ),
        pytest.param(
            zipped(
                parts(types=content_types("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"))
            ),
            "E108 filen innehåller makron",
            id="dotm",
        ),
        pytest.param(
            zipped({**parts(), "word/vbaProject.bin": b"x"}), "E108 filen innehåller makron", id="vbaProject"
        ),
        # Broken or dangerous XML
        pytest.param(
            zipped(parts(document=b"<w:document>")), "E111 delen word/document.xml är skadad XML", id="broken"
        ),
        pytest.param(
            zipped(parts(document=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
            "E110 delen word/document.xml har en DTD",
            id="dtd",
        ),
        pytest.param(
            zipped(
                parts(document='<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16"))
            ),
            "E110 delen word/document.xml har en DTD",
            id="dtd in utf-16",
        ),
        # Links out of the file
        pytest.param(
            linked(("image", "https://x.example/a.png", "External")),
            "E113 filen hämtar innehåll utifrån: https://x.example/a.png",
            id="linked image",
        ),
        pytest.param(
            zipped(
                {**parts(), LINKED: relationships(("attachedTemplate", "file:///C:/Normal.dotm", "External"))}
            ),
            "E112 filen är kopplad till en annan mall: file:///C:/Normal.dotm",
            id="attached template",
        ),
        # Other files inside
        pytest.param(
            linked(("oleObject", "a.bin"), a=b"x"),
            "E114 filen innehåller ett inbäddat objekt (OLE)",
            id="ole",
        ),
        pytest.param(
            linked(("aFChunk", "a.bin"), a=b"x"),
            "E114 filen innehåller en infogad fil (altChunk)",
            id="altChunk",
        ),
        # Not whole
        pytest.param(
            linked(("styles", "styles.xml")),
            "E115 delen word/styles.xml saknas",
            id="missing part",
        ),
        pytest.param(
            linked(("header", "h.xml"), ("header", "h.xml")),
            "E115 delen word/h.xml saknas",
            id="missing part that is asked for twice",
        ),
        pytest.param(
            zipped({**parts(), "word/a.xyz": b"x"}),
            "E115 delen word/a.xyz har ingen innehållstyp",
            id="no type",
        ),
        # Names
        pytest.param(
            zipped({**parts(), "../a.xml": b"<a/>"}), "E106 delen har ett otillåtet namn: '../a.xml'", id="up"
        ),
        pytest.param(
            zipped({**parts(), "/a.xml": b"<a/>"}),
            "E106 delen har ett otillåtet namn: '/a.xml'",
            id="absolute",
        ),
        pytest.param(
            zipped({**parts(), "word\\a.xml": b"<a/>"}),
            "E106 delen har ett otillåtet namn: 'word\\\\a.xml'",
            id="backslash",
        ),
        pytest.param(
            zipped({**parts(), "WORD/document.xml": document()}),
            "E106 delen WORD/document.xml finns två gånger",
            id="same name in another case",
        ),
        # Bombs
        pytest.param(
            zipped({**parts(), "word/a.xml": b"<a>" + b" " * 3_000_000 + b"</a>"}),
            "E105 delen word/a.xml är packad mer än 250 gånger",
            id="ratio",
        ),
    ],
)
def test_what_is_no_safe_word_file_is_refused_by_name(data, message):
    assert [message] == refused(data)


def test_a_changed_byte_in_a_part_is_found_by_its_checksum():
    data = bytearray(zipped({**parts(), "word/a.bin": bytes(range(256)) * 8}))
    data[data.index(b"word/a.bin") + 40] ^= 0xFF
    assert ["E103 filen är skadad och går inte att packa upp"] == refused(bytes(data))


def test_an_encrypted_member_is_refused():
    data = bytearray(zipped(parts()))
    place = data.index(b"PK\x01\x02")
    data[place + 8] |= 1
    assert refused(bytes(data))[0].startswith("E104 delen [Content_Types].xml är krypterad")


def test_a_packing_that_word_does_not_read_is_refused():
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, data in parts().items():
            archive.writestr(name, data, ZIP_LZMA if name == "word/document.xml" else ZIP_DEFLATED)
    assert ["E103 delen word/document.xml är packad på ett sätt som Word inte läser"] == refused(
        out.getvalue()
    )


def test_too_many_parts_are_refused():
    many = {f"word/a{number}.xml": b"" for number in range(2_000)}
    assert ["E105 filen har 2003 delar, högst 2000 går att läsa"] == refused(zipped({**parts(), **many}))


def test_every_fault_is_told_at_once():
    both = relationships(("image", "https://x.example/a.png", "External"), ("oleObject", "b.bin"))
    found = refused(zipped({**parts(), LINKED: both, "word/b.bin": b"x", "word/vbaProject.bin": b"x"}))
    assert ["E108", "E113", "E114"] == [line[:4] for line in found]


def test_a_link_that_a_reader_follows_is_let_through():
    data = linked(("hyperlink", "https://x.example/", "External"))
    assert open_package(data, "mall.docx").relationships["word/document.xml"][0].external


def test_a_template_file_is_a_word_file():
    dotx = content_types("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")
    assert "word/document.xml" == open_package(zipped(parts(types=dotx)), "mall.dotx").main


def test_a_target_from_the_root_and_one_beside_the_part_lead_to_the_same_part():
    absolute = parts(root=relationships((f"{OFFICE}/officeDocument", "/word/document.xml")))
    assert open_package(zipped(absolute), "").main == open_package(zipped(parts()), "").main
