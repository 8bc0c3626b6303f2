"""What a file says, and where each key and value of it stands."""

import pytest

from arende.address import Address
from arende.text import Span
from tests.source import document

CASE = """\
# ett ärende
dnr: KS 2026-00123
beslutsgång: [nämnden, fullmäktige]
tjänsteutlåtande:
  datum: "2026-09-24"
  sammanfattning: |
    Första raden.
    Andra raden.

  punkter:
    - godkänna planen
    - text: uppdra
      senast: ~
  tom:
"""


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        *[(one, one) for one in ("ja", "nej", "no", "true", "2026-09-24", "12:30", "0123", "1_000", "~")],
        *[(one, one) for one in ("null", "1.5", "0x1F", "1e3", "yes", ".inf", "=", "KS 2026-00123")],
        ("", None),
        ('""', ""),
        ("'it''s'", "it's"),
        ('"a\\u00e5\\tb"', "aå\tb"),
        ("”Plan” för 50 %", "”Plan” för 50 %"),
        ("http://kommunen.example", "http://kommunen.example"),
        ("text # en kommentar", "text"),
        ("{}", {}),
        ("[]", []),
    ],
)
def test_every_scalar_is_read_as_its_text(written: str, expected: object) -> None:
    assert {"a": expected} == document(f"a: {written}\n").value


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("dnr", "KS 2026-00123"),
        ("beslutsgång", "[nämnden, fullmäktige]"),
        ("beslutsgång[1]", "fullmäktige"),
        ("tjänsteutlåtande.datum", '"2026-09-24"'),
        ("tjänsteutlåtande.sammanfattning", "Första raden.\n    Andra raden."),
        ("tjänsteutlåtande.punkter[0]", "godkänna planen"),
        ("tjänsteutlåtande.punkter[1]", "text: uppdra\n      senast: ~"),
        ("tjänsteutlåtande.punkter[1].senast", "~"),
        ("tjänsteutlåtande.tom", ""),
    ],
)
def test_a_value_stands_where_it_is_written(address: str, expected: str) -> None:
    span = document(CASE).value_span(Address.parse(address))
    assert span is not None
    assert expected == CASE[span.start : span.end]


@pytest.mark.parametrize(
    ("address", "expected"),
    [("dnr", "dnr"), ("tjänsteutlåtande.punkter[1].text", "text"), ("tjänsteutlåtande.tom", "tom")],
)
def test_a_key_stands_where_it_is_written(address: str, expected: str) -> None:
    span = document(CASE).key_span(Address.parse(address))
    assert span is not None
    assert expected == CASE[span.start : span.end]


@pytest.mark.parametrize("address", ["", "beslutsgång[0]", "finns.inte", "beslutsgång[7]"])
def test_what_is_no_key_has_no_key_span(address: str) -> None:
    assert document(CASE).key_span(Address.parse(address)) is None


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("rubrik", "dnr: KS 2026-00123"),
        ("tjänsteutlåtande.avsändare.förvaltning", "tjänsteutlåtande"),
        ("tjänsteutlåtande.punkter[0].text", "godkänna planen"),
        ("tjänsteutlåtande.punkter[9]", "punkter"),
        ("tjänsteutlåtande.tom", "tom"),
    ],
)
def test_what_is_missing_stands_at_its_closest_parent(address: str, expected: str) -> None:
    span = document(CASE).nearest(Address.parse(address))
    assert expected == CASE[span.start : span.end]


def test_a_sentence_stands_for_the_record_made_of_it() -> None:
    span = document(CASE).text_span(Address.parse("tjänsteutlåtande.punkter[0].text"), 9, 15)
    assert CASE[span.start : span.end] == "planen"


def test_a_place_in_a_mended_text_counts_in_the_file_as_written() -> None:
    text = "dnr:KS 1\nrubrik: Svar: motion\nslut: a b c\n"
    read = document(text)
    assert {"dnr": "KS 1", "rubrik": "Svar: motion", "slut": "a b c"} == read.value
    assert read.text_span(Address.parse("slut"), 2, 3) == Span(text.index("b c"), text.index("b c") + 1)
    assert read.text_span(Address.parse("rubrik"), 6, 12) == Span(text.index("motion"), text.index("\nslut"))
    assert read.value_span(Address.parse("dnr")) == Span(4, 8)


def test_a_repeated_key_keeps_its_first_value() -> None:
    assert {"a": "1"} == document("a: 1\na: 2\n").value


def test_only_the_first_document_is_read() -> None:
    assert {"a": "1"} == document("a: 1\n---\nb: 2\n").value
