"""Bytes to text: encodings, line ends, composed letters and hidden signs."""

import os
from pathlib import Path

import pytest

from arende.diagnostics import Faults
from arende.report import to_text
from arende.source import decode, parse, read
from arende.source.reading import LARGEST_BYTES


def _refused(data: bytes) -> str:
    with pytest.raises(Faults) as stopped:
        decode(data, "ä.yaml")
    return to_text(stopped.value.findings)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param("a: ö\n".encode(), "a: ö\n", id="plain"),
        pytest.param(b"\xef\xbb\xbfa: b\n", "a: b\n", id="byte order mark"),
        pytest.param(b"a: b\r\nc: d\r\n", "a: b\nc: d\n", id="line ends of Windows"),
        pytest.param(b"a: b\rc: d\r", "a: b\nc: d\n", id="line ends of old Mac"),
        pytest.param("a\u030aa\u0308o\u0308".encode(), "åäö", id="decomposed letters"),
        pytest.param("a: 👩‍🚒\n".encode(), "a: 👩‍🚒\n", id="emoji"),
        pytest.param(b"", "", id="empty"),
    ],
)
def test_a_file_is_read_whatever_editor_saved_it(data: bytes, expected: str) -> None:
    assert expected == decode(data, "ä.yaml").text


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(
            "dnr: 1\nrubrik: Åtgärd\n".encode("cp1252"),
            """\
ä.yaml:2:9: fel I003: väntade text i UTF-8, fann ”Å” i Windows-1252
  |
2 | rubrik: Åtgärd
  |         ^
  = råd: spara filen som UTF-8
""",
            id="Windows-1252",
        ),
        pytest.param(
            "dnr: 1\n".encode("utf-16"),
            "ä.yaml: fel I003: väntade text i UTF-8, fann UTF-16\n   = råd: spara filen som UTF-8\n",
            id="UTF-16 with a mark",
        ),
        pytest.param(
            "dnr: å\n".encode("utf-16-be"),
            "ä.yaml: fel I003: väntade text i UTF-8, fann UTF-16\n   = råd: spara filen som UTF-8\n",
            id="UTF-16 without a mark",
        ),
        pytest.param(
            b"a: \xfe\n",
            """\
ä.yaml:1:4: fel I003: väntade text i UTF-8, fann ”þ” i Windows-1252
  |
1 | a: þ
  |    ^
  = råd: spara filen som UTF-8
""",
            id="a byte UTF-8 never has",
        ),
        pytest.param(
            b"a: \xc3\xa5\x80\n",
            """\
ä.yaml:1:5: fel I003: väntade text i UTF-8, fann byten 80
  |
1 | a: å�
  |     ^
  = råd: spara filen som UTF-8
""",
            id="a lone continuation byte",
        ),
    ],
)
def test_a_file_in_another_encoding_is_refused_by_its_name(data: bytes, expected: str) -> None:
    assert expected == _refused(data)


@pytest.mark.parametrize(
    ("sign", "said", "advice"),
    [
        ("\x0b", "radmatning, Words Skift+Retur (U+000B)", "byt tecknet mot en ny rad"),
        ("\x0c", "sidbrytning (U+000C)", "byt tecknet mot en ny rad"),
        ("\x00", "nolltecken (U+0000)", "ta bort tecknet"),
        ("\x1f", "mjukt bindestreck från Word (U+001F)", "ta bort tecknet"),
        ("\x9d", "styrtecken (U+009D)", "ta bort tecknet"),
        ("\u2028", "radavskiljare (U+2028)", "byt tecknet mot en ny rad"),
        ("\ufeff", "byteordningsmarkering (U+FEFF)", "ta bort tecknet"),
        ("\uffff", "styrtecken (U+FFFF)", "ta bort tecknet"),
    ],
)
def test_a_control_character_is_named_in_its_place(sign: str, said: str, advice: str) -> None:
    expected = f"""\
ä.yaml:2:12: fel I004: texten innehåller ett osynligt tecken: {said}
  |
2 | rubrik: Pla␦n
  |            ^
  = råd: {advice}
"""
    assert expected == _refused(f"dnr: 1\nrubrik: Pla{sign}n\n".encode())


def test_every_control_character_is_told() -> None:
    assert _refused(b"a: \x01\nb: \x02\n").count("I004") == 2


def test_misread_letters_are_a_warning() -> None:
    findings = parse(decode("rubrik: Ã…tgÃ¤rd\n".encode(), "ä.yaml")).findings
    assert (
        to_text(findings)
        == """\
ä.yaml:1:9: varning I005: ”Ã…” är ett tecken som blivit fel när texten kopierades
  |
1 | rubrik: Ã…tgÃ¤rd
  |         ^^
  = råd: skriv tecknet som det ska vara, oftast å, ä, ö eller ett citattecken
ä.yaml:1:13: varning I005: ”Ã¤” är ett tecken som blivit fel när texten kopierades
  |
1 | rubrik: Ã…tgÃ¤rd
  |             ^^
  = råd: skriv tecknet som det ska vara, oftast å, ä, ö eller ett citattecken
"""
    )


def test_a_file_of_fifty_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "stor.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(Faults) as stopped:
        read(path, "stor.yaml")
    assert (
        to_text(stopped.value.findings) == "stor.yaml: fel I002: filen är för stor: 50 MB, högst 5 MB läses\n"
        "   = råd: lägg bilder och bilagor i egna filer\n"
    )


def test_a_file_at_the_limit_is_read() -> None:
    assert len(decode(b"#" * LARGEST_BYTES, "ä.yaml").text) == LARGEST_BYTES


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rättigheter gäller inte här")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "låst.yaml"
    path.write_bytes(b"")
    path.chmod(0)
    with pytest.raises(Faults) as stopped:
        read(path, "låst.yaml")
    assert stopped.value.findings[0].message == "filen går inte att öppna"
